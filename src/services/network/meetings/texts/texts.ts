import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { Form, ItemKind, Part, Role } from '../meeting.ts'

export const formWords: Readonly<Record<Form, Sentence>> = {
  meeting: { de: 'Vernetzungstreffen', en: 'Networking meeting' },
  barcamp: { de: 'Barcamp', en: 'Barcamp' },
  coffee: { de: 'Kaffeerunde online', en: 'Online coffee' },
}

export const kindWords: Readonly<Record<ItemKind, Sentence>> = {
  welcome: { de: 'Begrüßung', en: 'Welcome' },
  status: { de: 'Statusbericht', en: 'Status report' },
  stations: { de: 'Brainstorming an Stationen', en: 'Brainstorming at stations' },
  input: { de: 'Impuls', en: 'Input' },
  topics: { de: 'Themengruppe', en: 'Topic group' },
  groups: { de: 'Gruppenarbeit', en: 'Group work' },
  cafe: { de: 'World Café', en: 'World Café' },
  'open-space': { de: 'Open Space', en: 'Open Space' },
  pitches: { de: 'Kurzvorstellungen mit Rückmeldung', en: 'Pitches with feedback' },
  'try-out': { de: 'Ausprobieren', en: 'Try-out corner' },
  simulation: { de: 'Planspiel', en: 'Simulation game' },
  excursion: { de: 'Exkursion', en: 'Excursion' },
  evening: { de: 'Abend', en: 'Evening' },
  sessions: { de: 'Sessions', en: 'Sessions' },
  break: { de: 'Pause', en: 'Break' },
  closing: { de: 'Abschluss', en: 'Closing' },
  other: { de: 'Weiteres', en: 'Other' },
}

export const partWords: Readonly<Record<Part, Sentence>> = {
  reports: { de: 'berichtet', en: 'reports' },
  speaks: { de: 'spricht', en: 'speaks' },
  moderates: { de: 'moderiert', en: 'moderates' },
}

export const roleWords: Readonly<Record<Role, Sentence>> = {
  host: { de: 'Gastgeberin oder Gastgeber', en: 'Host' },
  moderator: { de: 'Moderation', en: 'Moderation' },
  input: { de: 'Impuls', en: 'Input' },
}

export const texts = catalogue({
  title: { de: 'Treffen', en: 'Meetings' },
  lead: {
    de: 'Vernetzungstreffen, Barcamps und Kaffeerunden: wann, wo, mit welchem Programm, und was daraus wurde.',
    en: 'Networking meetings, barcamps and online coffees: when, where, with which programme, and what came of it.',
  },
  coming: { de: 'Kommende', en: 'Coming' },
  past: { de: 'Vergangene', en: 'Past' },
  drafts: { de: 'In Vorbereitung', en: 'In preparation' },
  none: { de: 'Noch ist kein Treffen geplant', en: 'No meeting is planned yet' },
  noneHint: {
    de: 'Sobald eines feststeht, steht es hier mit Programm und Anmeldung.',
    en: 'As soon as one is fixed, it stands here with programme and registration.',
  },
  plan: { de: 'Treffen planen', en: 'Plan a meeting' },
  numbered: {
    de: (number: number, form: string) => `${number}. ${form}`,
    en: (number: number, form: string) => `${form} no. ${number}`,
  },
  host: { de: 'Gastgeber', en: 'Host' },
  forWhom: { de: 'Wer das sieht', en: 'Who sees this' },
  registration: { de: 'Anmeldung', en: 'Registration' },
  calendar: { de: 'In den Kalender', en: 'Add to calendar' },
  about: { de: 'Worum es geht', en: 'What it is about' },
  programme: { de: 'Programm', en: 'Programme' },
  noProgramme: { de: 'Das Programm steht noch nicht fest.', en: 'The programme is not fixed yet.' },
  printProgramme: { de: 'Programm zum Drucken', en: 'Programme to print' },
  ownProgramme: { de: 'Mein Programm', en: 'My programme' },
  ownLead: {
    de: 'Was Sie sich gemerkt haben, in der Reihenfolge des Tages.',
    en: 'What you chose, in the order of the day.',
  },
  ownEmpty: { de: 'Noch ist nichts gemerkt', en: 'Nothing is chosen yet' },
  ownEmptyHint: {
    de: 'Öffnen Sie einen Programmpunkt und nehmen Sie ihn in Ihr Programm. Dann erfahren Sie auch, wenn sich Zeit oder Ort ändern.',
    en: 'Open an item and add it to your programme. You are then told when its time or place changes.',
  },
  parallel: { de: 'gleichzeitig', en: 'at the same time' },
  choose: { de: 'In mein Programm', en: 'Add to my programme' },
  unchoose: { de: 'Aus meinem Programm nehmen', en: 'Take out of my programme' },
  chosenBy: {
    de: (number: number) => (number === 1 ? '1 Person hat es sich gemerkt' : `${number} haben es sich gemerkt`),
    en: (number: number) => (number === 1 ? '1 person chose it' : `${number} chose it`),
  },
  changed: { de: 'geändert', en: 'changed' },
  prepared: { de: 'Was die Landkreise mitbringen', en: 'What the districts bring' },
  preparedLead: {
    de: 'Höhepunkte, Fragen und Angebote, vor dem Treffen aufgeschrieben.',
    en: 'Highlights, questions and offers, written before the meeting.',
  },
  preparedAll: { de: 'Alles lesen, selbst vorbereiten', en: 'Read everything, prepare yourself' },
  preparedBy: {
    de: (done: number, of: number) => `${done} von ${of} haben etwas vorbereitet`,
    en: (done: number, of: number) => `${done} of ${of} have prepared something`,
  },
  preparedNone: { de: 'Noch hat niemand etwas vorbereitet.', en: 'Nobody has prepared anything yet.' },
  prepare: { de: (name: string) => `${name}: vorbereiten`, en: (name: string) => `${name}: prepare` },
  next: { de: 'Das nächste Treffen', en: 'The next meeting' },
  nextWhere: { de: (host: string) => `bei ${host}`, en: (host: string) => `hosted by ${host}` },
  initiatives: { de: 'Initiativen', en: 'Initiatives' },
  initiativesLead: {
    de: 'Was bei Exkursionen zu sehen war: wer es macht, und was andere davon übernehmen können.',
    en: 'What was shown on excursions: who does it, and what others can copy.',
  },
  initiativesNone: { de: 'Noch keine Initiative', en: 'No initiative yet' },
  initiativesNoneHint: {
    de: 'Sie kommen mit den Exkursionen der Treffen dazu.',
    en: 'They come with the excursions of the meetings.',
  },
  search: { de: 'Stichwort', en: 'Word' },
  stations: { de: 'Stationen', en: 'Stations' },
  organisation: { de: 'Wer es macht', en: 'Who does it' },
  contact: { de: 'Ansprechstelle', en: 'Contact' },
  copyable: { de: 'Was andere übernehmen können', en: 'What others can copy' },
  seenAt: { de: 'Zu sehen bei', en: 'Shown at' },
  web: { de: 'Im Netz', en: 'On the web' },
  source: { de: 'Quelle', en: 'Source' },
  worksheet: { de: 'Arbeitsblatt', en: 'Worksheet' },
  method: { de: 'Methode', en: 'Method' },
  room: { de: 'Raum', en: 'Room' },
  seats: { de: (number: number) => `${number} Plätze`, en: (number: number) => `${number} seats` },
  who: { de: 'Mitwirkende', en: 'Taking part' },
  at: { de: 'Bei', en: 'At' },
  draft: {
    de: 'Dieses Treffen ist in Vorbereitung. Nur wer es vorbereitet, sieht es.',
    en: 'This meeting is in preparation. Only those who prepare it see it.',
  },
  hidden: { de: 'Dieses Treffen ist verborgen.', en: 'This meeting is hidden.' },
  manage: { de: 'Vorbereiten und leiten', en: 'Prepare and run' },
  run: { de: 'Programm zusammenstellen', en: 'Arrange the programme' },
  edit: { de: 'Treffen bearbeiten', en: 'Edit meeting' },
  roles: { de: 'Aufgaben', en: 'Parts' },
  list: { de: 'Anmeldungen und Anwesenheit', en: 'Registrations and attendance' },
  questions: { de: 'Fragen bei der Anmeldung', en: 'Questions at registration' },
  doors: { de: 'Schilder für die Türen', en: 'Signs for the doors' },
  doorEmpty: { de: 'In diesem Raum ist nichts geplant.', en: 'Nothing is planned in this room.' },
  back: { de: 'Zum Treffen', en: 'To the meeting' },
})

/** Labels of the five fields everybody prepares. */
export const preparationTexts = catalogue({
  highlight: { de: 'Unser Höhepunkt', en: 'Our highlight' },
  highlightHint: {
    de: 'Was ist seit dem letzten Treffen gelungen?',
    en: 'What has worked out since the last meeting?',
  },
  standing: { de: 'Wo wir stehen', en: 'Where we are' },
  standingHint: { de: 'In drei Sätzen.', en: 'In three sentences.' },
  question: { de: 'Unsere Frage an die anderen', en: 'Our question to the others' },
  questionHint: {
    de: 'Daraus kann beim Treffen eine Herausforderung werden, zu der alle Tipps geben.',
    en: 'At the meeting it can become a challenge for which everybody gives tips.',
  },
  need: { de: 'Was wir suchen', en: 'What we look for' },
  needHint: {
    de: 'Zum Beispiel jemanden, der es schon gemacht hat.',
    en: 'For example somebody who has done it already.',
  },
  offer: { de: 'Was andere von uns übernehmen können', en: 'What others can copy from us' },
  offerHint: { de: 'Vorlagen, Verträge, Programme, Erfahrungen.', en: 'Templates, contracts, programs, experience.' },
  title: { de: (name: string) => `Was ${name} mitbringt`, en: (name: string) => `What ${name} brings` },
  lead: {
    de: 'Fünf Felder, keines muss ausgefüllt sein. Alle, die das Treffen sehen, lesen mit.',
    en: 'Five fields, none has to be filled in. Everybody who sees the meeting reads it.',
  },
  save: { de: 'Speichern', en: 'Save' },
})
