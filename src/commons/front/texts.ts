import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  network: { de: 'Das Netzwerk', en: 'The network' },
  news: { de: 'Aktuelles', en: 'News' },
  events: { de: 'Termine', en: 'Events' },
  map: { de: 'Karte', en: 'Map' },
  services: { de: 'Angebote', en: 'Services', leicht: 'Angebote' },
  demoLogins: { de: 'Zum Ausprobieren anmelden', en: 'Log in to try it' },
  login: { de: 'Anmelden', en: 'Log in' },
  account: { de: 'Mein Bereich', en: 'My account' },
  inbox: { de: 'Posteingang', en: 'Inbox' },
  desk: { de: 'Schreibtisch', en: 'Desk' },
  aboutThisPlace: { de: 'Über diese Seite', en: 'About this site' },
  imprint: { de: 'Impressum', en: 'Imprint' },
  privacy: { de: 'Datenschutz', en: 'Privacy' },
  accessibility: { de: 'Barrierefreiheit', en: 'Accessibility' },
  settings: { de: 'Einstellungen', en: 'Settings' },
  easy: { de: 'Leichte Sprache', en: 'Easy German' },
  signs: { de: 'Gebärdensprache', en: 'Sign language' },
  organisations: { de: 'Organisationen', en: 'Organisations' },
  barrier: { de: 'Barriere melden', en: 'Report a barrier' },
  transparency: { de: 'Moderation und Zahlen dazu', en: 'Moderation in figures' },
  data: { de: 'Offene Daten', en: 'Open data' },
  apiLink: { de: 'Schnittstelle (API)', en: 'Interface (API)' },
  calendar: { de: 'Kalender', en: 'Calendar' },
  search: { de: 'Suche', en: 'Search' },
  styleGuide: { de: 'Gestaltung', en: 'Style guide' },
  madeWith: {
    de: 'Gemacht mit Allmende, freie Software unter der EUPL 1.2.',
    en: 'Made with Allmende, free software under the EUPL 1.2.',
  },
  home: { de: 'Startseite', en: 'Home' },

  missingTitle: { de: 'Diese Seite gibt es nicht', en: 'There is no such page' },
  missingLead: {
    de: 'Vielleicht wurde sie umbenannt oder zurückgezogen, oder in der Adresse ist ein Tippfehler.',
    en: 'It may have been renamed or withdrawn, or there is a typing error in the address.',
  },
  forbiddenTitle: { de: 'Das dürfen Sie hier nicht', en: 'You may not do this here' },
  forbiddenLead: {
    de: 'Diese Seite ist nur für Personen mit einer bestimmten Aufgabe in diesem Bereich. Wenn Sie die Aufgabe haben sollten, wenden Sie sich bitte an die Verwaltung.',
    en: 'This page is only for people with a certain task here. If you should have that task, please contact the administration.',
  },
  tooLargeTitle: { de: 'Das ist zu groß', en: 'This is too large' },
  tooLargeLead: {
    de: 'Zusammen dürfen Dateien und Text höchstens 30 MB haben. Bitte gehen Sie zurück und wählen Sie eine kleinere Datei.',
    en: 'Files and text together may have 30 MB at most. Please go back and choose a smaller file.',
  },
  tooOftenTitle: { de: 'Das waren zu viele Versuche', en: 'Too many tries' },
  tooOftenLead: {
    de: (minutes: number) =>
      `Bitte versuchen Sie es in ${minutes === 1 ? 'einer Minute' : `${minutes} Minuten`} noch einmal.`,
    en: (minutes: number) => `Please try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  },
  failedTitle: { de: 'Hier ist etwas schiefgegangen', en: 'Something went wrong here' },
  failedLead: {
    de: (reference: string) =>
      `Das liegt an uns, nicht an Ihnen. Wenn Sie uns davon erzählen, nennen Sie bitte die Nummer ${reference}.`,
    en: (reference: string) =>
      `This is our fault, not yours. If you tell us about it, please give the number ${reference}.`,
  },
  awayTitle: { de: 'Einen Moment bitte', en: 'One moment, please' },
  awayLead: {
    de: 'Unsere Datenbank antwortet gerade nicht. Meist dauert das nur kurz: Bitte laden Sie die Seite in einer Minute neu.',
    en: 'Our database does not answer at the moment. This is usually short: please reload the page in a minute.',
  },
  toStart: { de: 'Zur Startseite', en: 'To the start page' },
  toSearch: { de: 'Suchen', en: 'Search' },
})
