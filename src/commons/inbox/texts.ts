import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  inbox: { de: 'Posteingang', en: 'Inbox' },
  inboxLead: {
    de: 'Was für Sie geschehen ist, das Neueste zuerst. Aus allen Landkreisen.',
    en: 'What has happened for you, newest first. From all districts.',
  },
  empty: { de: 'Noch keine Nachrichten', en: 'No messages yet' },
  emptyHint: {
    de: 'Wenn sich bei etwas etwas tut, das Sie angeht, steht es hier.',
    en: 'When something happens that concerns you, it stands here.',
  },
  unread: { de: 'Neu', en: 'New' },
  see: { de: 'Ansehen', en: 'See it' },
  markRead: { de: 'Gelesen', en: 'Read' },
  markAllRead: { de: 'Alle als gelesen markieren', en: 'Mark all as read' },
  remove: { de: 'Löschen', en: 'Delete' },
  earlier: { de: 'Ältere Nachrichten', en: 'Earlier messages' },
  newest: { de: 'Zu den neuesten', en: 'To the newest' },

  wishes: { de: 'Benachrichtigungen', en: 'Notifications' },
  wishesLead: {
    de: 'Im Posteingang steht immer alles. Hier stellen Sie ein, was Sie außerdem per Mail bekommen.',
    en: 'Everything always stands in the inbox. Here you choose what also comes by mail.',
  },
  wishesNav: { de: 'Benachrichtigungen einstellen', en: 'Choose notifications' },
  everything: { de: 'Alles, was unten nicht eigens eingestellt ist', en: 'Everything not chosen separately below' },
  asEverything: { de: 'wie oben', en: 'as above' },
  topics: { de: 'Einzelne Themen', en: 'Single topics' },
  'at-once': { de: 'sofort', en: 'at once' },
  daily: { de: 'einmal am Tag, morgens um sieben', en: 'once a day, at seven in the morning' },
  weekly: { de: 'einmal in der Woche, am Montag', en: 'once a week, on Monday' },
  never: { de: 'keine Mail', en: 'no mail' },
  save: { de: 'Speichern', en: 'Save' },
  securityHint: {
    de: 'Mails, die Sie selbst auslösen, kommen immer: zum Beispiel ein neues Passwort oder die Bestätigung einer Anmeldung.',
    en: 'Mails that you cause yourself always come: a new password, for example, or the confirmation of a registration.',
  },

  unsubscribeTitle: { de: 'Mails abbestellen', en: 'Unsubscribe from mails' },
  unsubscribeTopic: {
    de: (topic: string) => `Keine Mails mehr zu „${topic}“`,
    en: (topic: string) => `No more mails about “${topic}”`,
  },
  unsubscribeAll: { de: 'Keine Benachrichtigungen mehr per Mail', en: 'No more notifications by mail' },
  unsubscribeLead: {
    de: 'Ein Klick genügt, eine Anmeldung ist nicht nötig. Im Posteingang finden Sie weiterhin alles.',
    en: 'One click is enough, no login is needed. Everything remains in your inbox.',
  },
  unsubscribeWrong: {
    de: 'Dieser Link ist nicht vollständig. Bitte öffnen Sie ihn direkt aus der Mail.',
    en: 'This link is not complete. Please open it directly from the mail.',
  },
  unsubscribeOne: { de: 'Zu diesem Thema abbestellen', en: 'Unsubscribe from this topic' },
  unsubscribeEvery: { de: 'Alle Mails abbestellen', en: 'Unsubscribe from all mails' },
  stateNever: {
    de: 'So ist es eingestellt: Sie bekommen dazu keine Mails. Im Posteingang finden Sie weiterhin alles.',
    en: 'This is how it is set: you do not get mails about this. Everything remains in your inbox.',
  },

  outbox: { de: 'Postausgang', en: 'Outbox' },
  outboxLead: {
    de: 'Mails, die dieses Haus verschickt hat oder verschicken will.',
    en: 'Mails that this house has sent or wants to send.',
  },
  outboxDemo: {
    de: 'Zum Ausprobieren sind hier alle Mails zu sehen, die sonst verschickt würden: Öffnen Sie eine und folgen Sie ihrem Link. In einem echten Haus sieht diese Seite nur, wer das Programm betreibt.',
    en: 'For trying out, all mails that would otherwise be sent can be seen here: open one and follow its link. In a real house only whoever runs the program sees this page.',
  },
  outboxEmpty: { de: 'Der Postausgang ist leer', en: 'The outbox is empty' },
  outboxEmptyHint: { de: 'Hier ist nichts, was wartet.', en: 'Nothing is waiting here.' },
  all: { de: 'Alle', en: 'All' },
  stuck: { de: 'Mit Schwierigkeiten', en: 'In trouble' },
  findRecipient: { de: 'Mails an', en: 'Mails to' },
  findRecipientHint: { de: 'Adresse oder ein Teil davon', en: 'Address or a part of it' },
  noMailTo: { de: (to: string) => `Keine Mail an „${to}“`, en: (to: string) => `No mail to “${to}”` },
  noMailToHint: {
    de: 'Vielleicht wird sie gerade geschrieben: Laden Sie die Seite in ein paar Sekunden noch einmal.',
    en: 'It may be on its way: load the page again in a few seconds.',
  },
  earlierMails: { de: 'Ältere Mails', en: 'Earlier mails' },
  recipient: { de: 'An', en: 'To' },
  subject: { de: 'Betreff', en: 'Subject' },
  written: { de: 'Geschrieben', en: 'Written' },
  state: { de: 'Stand', en: 'State' },
  sent: { de: (when: string) => `verschickt ${when}`, en: (when: string) => `sent ${when}` },
  waiting: { de: 'wartet', en: 'waiting' },
  again: {
    de: (tries: number, when: string) => `${tries}-mal versucht, wieder ${when}`,
    en: (tries: number, when: string) => `tried ${tries} times, again ${when}`,
  },
  givenUp: { de: 'aufgegeben', en: 'given up' },
  problem: { de: 'Antwort des Mailservers', en: 'Answer of the mail server' },
  attachment: { de: 'Anlage', en: 'Attachment' },
  retry: { de: 'Noch einmal versuchen', en: 'Try again' },
  deskTitle: { de: 'Mails, die nicht hinausgehen', en: 'Mails that do not get out' },
  deskStuck: {
    de: (waiting: number, givenUp: number) => `${waiting} warten, ${givenUp} aufgegeben`,
    en: (waiting: number, givenUp: number) => `${waiting} waiting, ${givenUp} given up`,
  },
})

/** Sentences shown once after something was done, and refusals. */
export const notices = {
  allRead: { de: 'Alles ist als gelesen markiert.', en: 'Everything is marked as read.' },
  removed: { de: 'Die Nachricht ist gelöscht.', en: 'The message has been deleted.' },
  saved: { de: 'Ihre Wünsche sind gespeichert.', en: 'Your wishes are saved.' },
  unsubscribed: {
    de: 'Abbestellt. Das gilt sofort.',
    en: 'Unsubscribed. This holds from now on.',
  },
  retried: { de: 'Die Mail wird gleich noch einmal verschickt.', en: 'The mail will be sent again in a moment.' },
}
