import { catalogue, type Sentence, say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'

/** What the modules of commons are called in archives and in the record; services bring their own names. */
const moduleNames: Readonly<Record<string, Sentence>> = {
  accounts: { de: 'Konto und Anmeldung', en: 'Account and login' },
  spaces: { de: 'Mitarbeit und Verwaltung', en: 'Staff and administration' },
  organisations: { de: 'Organisationen', en: 'Organisations' },
  audit: { de: 'Protokoll', en: 'Audit log' },
  inbox: { de: 'Posteingang und Mails', en: 'Inbox and mails' },
  publication: { de: 'Suche und Kalender', en: 'Search and calendar' },
  pictures: { de: 'Bilder', en: 'Pictures' },
  moderation: { de: 'Moderation', en: 'Moderation' },
  privacy: { de: 'Auskunft und Löschung', en: 'Export and deletion' },
  gatherings: { de: 'Anmeldungen zu Terminen', en: 'Registrations for events' },
  documents: { de: 'Dokumente', en: 'Documents' },
  responses: { de: 'Beiträge und Stimmen', en: 'Contributions and votes' },
  links: { de: 'Verknüpfungen', en: 'Links' },
  news: { de: 'Aktuelles', en: 'News' },
  events: { de: 'Termine', en: 'Events' },
}

export const moduleName = (module: string, language: Language): string => {
  const name = moduleNames[module]
  return name ? say(name, language) : module
}

export const texts = catalogue({
  dataTitle: { de: 'Meine Daten', en: 'My data' },
  dataLead: {
    de: 'Alles, was über Sie gespeichert ist, als eine Datei: zum Lesen und zum Mitnehmen.',
    en: 'Everything that is stored about you, as one file: to read and to take along.',
  },
  whatIsInside: {
    de: 'Darin ist, was Sie in allen Landkreisen und im Netzwerk hinterlassen haben, mit Zweck, Rechtsgrundlage und Speicherdauer.',
    en: 'It holds what you have left in all districts and in the network, with purpose, legal basis and how long it is kept.',
  },
  ask: { de: 'Daten zusammenstellen', en: 'Collect my data' },
  waiting: { de: 'Wird zusammengestellt', en: 'Being collected' },
  waitingHint: {
    de: 'Sie können diese Seite schließen. Wenn alles fertig ist, steht eine Nachricht in Ihrem Posteingang.',
    en: 'You can close this page. When everything is ready, a message will be in your inbox.',
  },
  progress: { de: 'Besuchte Orte', en: 'Places visited' },
  progressWords: {
    de: (done: number, of: number) => `${done} von ${of}`,
    en: (done: number, of: number) => `${done} of ${of}`,
  },
  look: { de: 'Neu nachsehen', en: 'Look again' },
  ready: { de: 'Fertig zum Herunterladen', en: 'Ready to download' },
  download: {
    de: (size: string) => `Archiv herunterladen (ZIP, ${size})`,
    en: (size: string) => `Download the archive (ZIP, ${size})`,
  },
  until: { de: (day: string) => `Der Link gilt bis ${day}.`, en: (day: string) => `The link works until ${day}.` },
  whatIsStored: { de: 'Was gespeichert wird und wie lange', en: 'What is stored, and for how long' },
  toDelete: { de: 'Konto löschen', en: 'Delete the account' },

  deleteTitle: { de: 'Konto löschen', en: 'Delete the account' },
  deleteLead: {
    de: 'Das Konto ist danach sofort weg und lässt sich nicht wiederherstellen.',
    en: 'The account will be gone at once and cannot be brought back.',
  },
  deleteSum: {
    de: 'Was nur Sie angeht, wird gelöscht: Konto, Anmeldungen, Nachrichten. Was andere noch brauchen, etwa eine veröffentlichte Meldung, bleibt ohne Ihren Namen stehen.',
    en: 'What concerns only you is deleted: account, registrations, messages. What others still need, for example a published article, stays without your name.',
  },
  inDetail: { de: 'Im Einzelnen', en: 'In detail' },
  exportFirst: { de: 'Vorher alles herunterladen', en: 'Download everything first' },
  goes: { de: 'Das wird gelöscht', en: 'This is deleted' },
  nameless: { de: 'Das bleibt, aber ohne Ihren Namen', en: 'This stays, but without your name' },
  kept: { de: 'Aufbewahrt', en: 'Kept' },
  keptTitle: { de: 'Das muss eine Zeit lang bleiben', en: 'This has to stay for a time' },
  password: { de: 'Ihr Passwort', en: 'Your password' },
  passwordHint: { de: 'Zur Sicherheit noch einmal.', en: 'Once more, to be safe.' },
  sure: { de: 'Ja, ich möchte mein Konto endgültig löschen', en: 'Yes, I want to delete my account for good' },
  deleteDo: { de: 'Konto endgültig löschen', en: 'Delete the account for good' },
  backTitle: { de: 'Bevor Sie gehen', en: 'Before you go' },
  backPlaces: {
    de: (names: string) =>
      `Sie sind allein für die Verwaltung zuständig in: ${names}. Bitte geben Sie diese Aufgabe zuerst einer anderen Person.`,
    en: (names: string) => `You are the only administrator of: ${names}. Please give this task to somebody else first.`,
  },
  backOrganisations: {
    de: (names: string) => `Sie leiten allein: ${names}. Bitte machen Sie zuerst ein anderes Mitglied zur Leitung.`,
    en: (names: string) => `You are the only owner of: ${names}. Please make another member an owner first.`,
  },
  deletedTitle: { de: 'Ihr Konto ist gelöscht', en: 'Your account is deleted' },
  deletedLead: { de: 'Sie sind überall abgemeldet.', en: 'You are logged out everywhere.' },
  deletedNext: {
    de: 'Was Sie in den Landkreisen hinterlassen haben, verschwindet in den nächsten Minuten von selbst.',
    en: 'What you left in the districts disappears by itself within the next minutes.',
  },

  guestTitle: { de: 'Meine Daten ohne Konto', en: 'My data without an account' },
  guestLead: {
    de: 'Sie haben sich irgendwo nur mit Ihrer E-Mail-Adresse angemeldet? Wir schicken Ihnen einen Link, mit dem Sie alles dazu ansehen und löschen können.',
    en: 'Did you register somewhere with your e-mail address only? We send you a link to see and delete everything about it.',
  },
  guestMail: { de: 'E-Mail-Adresse', en: 'E-mail address' },
  guestSend: { de: 'Link schicken', en: 'Send the link' },
  sentTitle: { de: 'Sehen Sie in Ihr Postfach', en: 'Look into your mailbox' },
  sentNext: {
    de: 'Der Link darin gilt 24 Stunden. Kommt nichts an, prüfen Sie den Spam-Ordner und die Schreibweise der Adresse.',
    en: 'The link in it works for 24 hours. If nothing arrives, check the spam folder and the spelling of the address.',
  },
  guestAbout: { de: (mail: string) => `Für ${mail}`, en: (mail: string) => `For ${mail}` },
  guestExportTitle: { de: 'Alles ansehen', en: 'See everything' },
  guestExportHint: {
    de: 'Wir stellen alles zusammen und schicken Ihnen eine Mail, wenn die Datei fertig ist.',
    en: 'We collect everything and send you a mail when the file is ready.',
  },
  guestDeleteTitle: { de: 'Alles löschen', en: 'Delete everything' },
  guestDeleteHint: {
    de: 'Anmeldungen und Meldungen mit dieser Adresse werden gelöscht oder namenlos. Plätze bei Terminen verfallen. Das lässt sich nicht rückgängig machen.',
    en: 'Registrations and reports with this address are deleted or made nameless. Places at events are given up. This cannot be undone.',
  },
  guestDeletedTitle: { de: 'Alles ist gelöscht', en: 'Everything is deleted' },
  guestGone: {
    de: 'Dieser Link gilt nicht mehr. Fordern Sie bitte einen neuen an.',
    en: 'This link no longer works. Please ask for a new one.',
  },
  guestAgain: { de: 'Neuen Link anfordern', en: 'Ask for a new link' },

  recordTitle: { de: 'Verzeichnis der Verarbeitungstätigkeiten', en: 'Record of processing activities' },
  recordLead: {
    de: 'Welche personenbezogenen Daten dieses Programm speichert, wozu, auf welcher Grundlage und wie lange (Art. 30 DSGVO). Das Verzeichnis entsteht aus denselben Angaben, nach denen das Programm auskunftet und löscht.',
    en: 'Which personal data this program stores, what for, on which basis and for how long (Art. 30 GDPR). The record is made from the same declarations by which the program exports and deletes.',
  },
  controller: { de: 'Verantwortlich', en: 'Controller' },
  contact: { de: 'Kontakt', en: 'Contact' },
  recipients: { de: 'Empfänger', en: 'Recipients' },
  recipientsNone: {
    de: 'Niemand außerhalb. Mails gehen über den Mailserver des Betreibers. Keine Übermittlung in Drittländer.',
    en: 'Nobody outside. Mails go through the operator’s mail server. No transfer to third countries.',
  },
  security: { de: 'Schutz', en: 'Protection' },
  securityWords: {
    de: 'Trennung der Landkreise in der Datenbank, verschlüsselte Übertragung, Passwörter nur als Prüfwert, Protokoll aller Zugriffe der Verwaltung.',
    en: 'Districts are separated in the database, transfer is encrypted, passwords are kept as check values only, all access by staff is logged.',
  },
  colPurpose: { de: 'Zweck', en: 'Purpose' },
  colBasis: { de: 'Rechtsgrundlage', en: 'Legal basis' },
  colKeep: { de: 'Speicherdauer', en: 'Kept for' },
  colDeletion: { de: 'Beim Löschen', en: 'On deletion' },
  colData: { de: 'Daten', en: 'Data' },
  colActivity: { de: 'Verarbeitung', en: 'Activity' },
  asTable: { de: 'Als Tabelle herunterladen (CSV)', en: 'Download as a table (CSV)' },
  onDelete: { de: 'wird gelöscht', en: 'is deleted' },
  onForget: { de: 'wird namenlos', en: 'is made nameless' },
  onStandIn: { de: 'bleibt ohne Namen', en: 'stays without a name' },
  onKeep: { de: 'bleibt bis zum Ende der Frist', en: 'stays until the period ends' },
  wholeRow: { de: 'alle Angaben der Zeile', en: 'the whole row' },

  archiveIndex: { de: 'lesen.html', en: 'read.html' },
  archiveFiles: { de: 'dateien', en: 'files' },
  archiveTitle: { de: 'Alles, was über Sie gespeichert ist', en: 'Everything that is stored about you' },
  archiveLead: {
    de: (when: string) => `Stand: ${when}. Dieselben Angaben liegen maschinenlesbar (JSON) daneben.`,
    en: (when: string) => `As of ${when}. The same data lie beside this file in machine-readable form (JSON).`,
  },
  archiveEmpty: { de: 'Es ist nichts gespeichert.', en: 'Nothing is stored.' },
})

export const letters = catalogue({
  readySubject: { de: 'Ihre Daten sind fertig', en: 'Your data are ready' },
  readyBody: {
    de: 'Das Archiv mit allem, was über Sie gespeichert ist, liegt sieben Tage zum Herunterladen bereit.',
    en: 'The archive with everything stored about you can be downloaded for seven days.',
  },
  guestReadyBody: {
    de: (link: string) =>
      `Das Archiv mit allem, was zu Ihrer Adresse gespeichert ist, liegt sieben Tage hier bereit:\n\n${link}`,
    en: (link: string) => `The archive with everything stored about your address is here for seven days:\n\n${link}`,
  },
  guestSubject: { de: 'Ihre Daten ansehen oder löschen', en: 'See or delete your data' },
  guestBody: {
    de: (place: string, link: string) =>
      `Jemand, vermutlich Sie, möchte sehen, was ${place} zu dieser Adresse gespeichert hat. Mit diesem Link können Sie alles ansehen oder löschen; er gilt 24 Stunden:\n\n${link}\n\nWaren Sie es nicht, müssen Sie nichts tun.`,
    en: (place: string, link: string) =>
      `Somebody, probably you, wants to see what ${place} has stored about this address. With this link you can see or delete everything; it works for 24 hours:\n\n${link}\n\nIf it was not you, there is nothing to do.`,
  },
  accountBody: {
    de: (place: string, link: string) =>
      `Jemand, vermutlich Sie, möchte sehen, was ${place} zu dieser Adresse gespeichert hat. Sie haben ein Konto: Melden Sie sich bitte an, dann finden Sie alles hier:\n\n${link}`,
    en: (place: string, link: string) =>
      `Somebody, probably you, wants to see what ${place} has stored about this address. You have an account: please log in and find everything here:\n\n${link}`,
  },
})

export const notices = {
  asked: {
    de: 'Ihre Daten werden zusammengestellt. Das dauert meist weniger als eine Minute.',
    en: 'Your data are being collected. It usually takes less than a minute.',
  },
  already: { de: 'Ihre Daten werden schon zusammengestellt.', en: 'Your data are being collected already.' },
  guestAsked: {
    de: 'Wir stellen alles zusammen und schicken Ihnen eine Mail, wenn die Datei fertig ist.',
    en: 'We collect everything and send you a mail when the file is ready.',
  },
} as const

export const problems = {
  wrongPassword: { de: 'Dieses Passwort stimmt nicht.', en: 'This password is not right.' },
  loginAgain: {
    de: 'Ihr Konto hat kein Passwort. Bitte melden Sie sich ab und wieder an, und löschen Sie es dann innerhalb von zehn Minuten.',
    en: 'Your account has no password. Please log out and in again, and then delete it within ten minutes.',
  },
  heldBack: {
    de: 'Sie haben noch Aufgaben, die jemand anderes übernehmen muss. Was zu tun ist, steht auf dieser Seite.',
    en: 'You still have tasks that somebody else has to take over. This page says what to do.',
  },
  gone: {
    de: 'Dieser Link gilt nicht mehr. Fordern Sie bitte einen neuen an.',
    en: 'This link no longer works. Please ask for a new one.',
  },
} as const
