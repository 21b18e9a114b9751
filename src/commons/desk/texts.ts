import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  title: { de: 'Schreibtisch', en: 'Desk' },
  lead: {
    de: (waiting: string) => `${waiting} auf Sie.`,
    en: (waiting: string) => `${waiting} for you.`,
  },
  oneWaits: { de: 'Eine Sache wartet', en: 'One thing waits' },
  someUrgent: { de: (urgent: string) => `Eilig: ${urgent}.`, en: (urgent: string) => `Urgent: ${urgent}.` },
  manyWait: { de: (number: string) => `${number} Sachen warten`, en: (number: string) => `${number} things wait` },
  urgent: { de: 'Eilig', en: 'Urgent' },
  empty: { de: 'Alles erledigt', en: 'Everything is done' },
  emptyHint: {
    de: 'Gerade wartet nichts auf Sie. Zeit für etwas Neues, oder für einen Kaffee.',
    en: 'Nothing waits for you right now. Time for something new, or for a coffee.',
  },
  begin: { de: 'Beginnen', en: 'Begin' },
  tools: { de: 'Listen und Werkzeuge', en: 'Lists and tools' },
  place: { de: 'Verwaltung', en: 'Administration' },
  yourOrganisations: { de: 'Ihre Organisationen', en: 'Your organisations' },
  admittedAs: { de: (parts: string) => `Hier aufgenommen: ${parts}`, en: (parts: string) => `Admitted here: ${parts}` },
  notAdmitted: { de: 'Hier noch nicht aufgenommen', en: 'Not admitted here yet' },
  notHereLead: {
    de: (place: string) =>
      `Hier sehen Mitarbeitende, was zu tun ist. Ihr Konto hat im Bereich „${place}“ keine Aufgabe.`,
    en: (place: string) => `Here staff see what there is to do. Your account has no task in “${place}”.`,
  },
  yours: { de: 'Was Sie suchen könnten', en: 'What you may be looking for' },
  registrations: { de: 'Meine Anmeldungen', en: 'My registrations' },
  registrationsNote: {
    de: 'Termine, zu denen Sie sich angemeldet haben',
    en: 'Events you have registered for',
  },
  inbox: { de: 'Posteingang', en: 'Inbox' },
  inboxNote: { de: 'Nachrichten an Sie', en: 'Messages for you' },
  account: { de: 'Mein Konto', en: 'My account' },
  accountNote: { de: 'Angaben, Sicherheit und Ihre Daten', en: 'Details, security and your data' },
  howTo: { de: 'Hier mitarbeiten', en: 'Working here' },
  howToStaff: {
    de: 'Wer hier schreibt, moderiert oder verwaltet, wird von der Verwaltung per Mail eingeladen. Haben Sie eine Einladung bekommen, öffnen Sie den Link darin mit diesem Konto. Fehlt sie, fragen Sie dort nach.',
    en: 'Whoever writes, moderates or administers here is invited by the administration by mail. If you got an invitation, open its link with this account. If it is missing, ask there.',
  },
  elsewhere: {
    de: 'Sie arbeiten in einem anderen Landkreis oder im Netzwerk mit: Ihr Schreibtisch steht dort.',
    en: 'You work in another district or in the network: your desk stands there.',
  },
  networkDesk: { de: 'Schreibtisch im Netzwerk', en: 'Desk in the network' },
  howToOrganisation: {
    de: 'Vereine, Betriebe und Gemeinden legen eine Organisation an und bewerben sich, zum Beispiel um eigene Termine zu veröffentlichen.',
    en: 'Clubs, firms and municipalities create an organisation and apply, for example to publish events of their own.',
  },
  contact: { de: 'Kontakt im Impressum', en: 'Contact in the imprint' },
  organisations: { de: 'Zu den Organisationen', en: 'To the organisations' },
  navigation: { de: 'Für Mitarbeitende', en: 'For staff' },
})
