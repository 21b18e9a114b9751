import type { Sentence } from '#foundation/text/catalogue.ts'

export const notices = {
  planned: {
    de: 'Das Treffen ist angelegt. Noch sieht es nur, wer es vorbereitet.',
    en: 'The meeting is planned. Only those who prepare it see it yet.',
  },
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  published: {
    de: 'Das Treffen ist jetzt für alle sichtbar, für die es gedacht ist.',
    en: 'The meeting is now visible to everybody it is meant for.',
  },
  cancelled: {
    de: 'Das Treffen ist abgesagt. Alle Angemeldeten erfahren es.',
    en: 'The meeting is called off. Everybody registered is told.',
  },
  alreadyCancelled: { de: 'Das Treffen ist schon abgesagt.', en: 'The meeting is called off already.' },
  conflict: {
    de: 'Jemand anderes hat das inzwischen geändert. Ihre Eingaben stehen noch hier; vergleichen Sie in einem neuen Fenster.',
    en: 'Somebody else has changed this meanwhile. What you typed is still here; compare in a new window.',
  },
  noSuchBody: {
    de: 'Diesen Beteiligten gibt es im Verzeichnis nicht mehr.',
    en: 'This participant is no longer in the directory.',
  },
  noMonth: {
    de: 'Bitte als Jahr und Monat, zum Beispiel 2027-03.',
    en: 'Please as year and month, for example 2027-03.',
  },
  noDay: { de: 'Legen Sie zuerst fest, wann das Treffen ist.', en: 'First say when the meeting is.' },
  ends: { de: 'Das Ende liegt nicht nach dem Beginn.', en: 'The end is not after the beginning.' },
  noSuchRoom: { de: 'Diesen Raum gibt es nicht mehr.', en: 'This room does not exist any more.' },
  noSuchMethod: { de: 'Diese Methode gibt es nicht mehr.', en: 'This method does not exist any more.' },
  noSuchPerson: { de: 'Diese Person steht nicht mehr zur Wahl.', en: 'This person can no longer be chosen.' },
  somebody: {
    de: 'Nennen Sie eine Einrichtung, eine Person oder eine Funktion.',
    en: 'Name a body, a person or a function.',
  },
  roomTwice: { de: 'So heißt schon ein Raum dieses Treffens.', en: 'A room of this meeting has this name already.' },
  role: { de: 'Die Aufgabe ist vergeben.', en: 'The part is given.' },
  roleGone: { de: 'Die Aufgabe ist zurückgenommen.', en: 'The part is taken back.' },
  chosen: {
    de: 'Steht in Ihrem Programm. Ändert sich etwas, erfahren Sie es.',
    en: 'It is in your programme. You are told when it changes.',
  },
  unchosen: { de: 'Nicht mehr in Ihrem Programm.', en: 'No longer in your programme.' },
  prepared: {
    de: 'Danke. Alle, die zum Treffen kommen, können es jetzt lesen.',
    en: 'Thank you. Everybody who comes to the meeting can read it now.',
  },
  nothing: { de: 'Füllen Sie wenigstens ein Feld aus.', en: 'Fill in at least one field.' },
} as const satisfies Record<string, Sentence>
