import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { Form } from '../meetings/meeting.ts'

export const formWords: Record<Form, Sentence> = {
  evening: { de: 'Abend', en: 'Evening' },
  stand: { de: 'Stand', en: 'Stand' },
}

/** What each score means. */
export const scoreWords: readonly Sentence[] = [
  { de: '1 – passt gar nicht', en: '1 – does not fit at all' },
  { de: '2 – passt eher nicht', en: '2 – rather does not fit' },
  { de: '3 – teils, teils', en: '3 – partly' },
  { de: '4 – passt gut', en: '4 – fits well' },
  { de: '5 – passt sehr gut', en: '5 – fits very well' },
]

/** What visitors read of meetings and of what came of them. */
export const texts = catalogue({
  meetings: { de: 'Treffen', en: 'Meetings' },
  noMeetings: { de: 'Noch ist kein Treffen geplant.', en: 'No meeting is planned yet.' },
  past: { de: 'Schon gewesen', en: 'Already held' },
  dayOpen: { de: 'Der Tag steht noch nicht fest', en: 'The day is not fixed yet' },
  putDown: {
    de: 'Tragen Sie sich ein, dann erfahren Sie den Tag zuerst. Ihr Eintrag wird von selbst zur Anmeldung.',
    en: 'Put your name on the list and you will be the first to know. It becomes a registration by itself.',
  },
  dayUnknown: { de: 'Der Tag ist nicht bekannt', en: 'The day is not known' },
  registration: { de: 'Anmeldung', en: 'Registration' },
  calendar: { de: 'In den Kalender', en: 'Add to calendar' },
  about: { de: 'Worum es geht', en: 'What it is about' },
  participants: { de: 'Wie viele da waren', en: 'How many came' },
  persons: {
    de: (people: number, about: boolean) =>
      `${about ? 'etwa ' : ''}${people === 1 ? '1 Mensch' : `${people} Menschen`}`,
    en: (people: number, about: boolean) => `${about ? 'about ' : ''}${people === 1 ? '1 person' : `${people} people`}`,
  },
  nobodyPublished: { de: 'Dazu hat niemand eine Zahl veröffentlicht.', en: 'Nobody published a number.' },
  withoutNumber: {
    de: (meetings: number) =>
      meetings === 1
        ? 'Für ein Treffen hat niemand eine Zahl veröffentlicht.'
        : `Für ${meetings} Treffen hat niemand eine Zahl veröffentlicht.`,
    en: (meetings: number) =>
      meetings === 1
        ? 'For one meeting nobody published a number.'
        : `For ${meetings} meetings nobody published a number.`,
  },
  islands: { de: 'Darüber sprechen wir', en: 'What we talk about' },
  result: { de: 'Was gesagt wurde', en: 'What was said' },
  resultNone: {
    de: 'Was gesagt wurde, ist hier noch nicht festgehalten.',
    en: 'What was said is not written down here yet.',
  },
  resultUnknown: {
    de: 'Was im Einzelnen gesagt wurde, ist nicht veröffentlicht.',
    en: 'What was said in detail has not been published.',
  },
  notes: {
    de: (notes: number) => (notes === 1 ? '1 Beitrag' : `${notes} Beiträge`),
    en: (notes: number) => (notes === 1 ? '1 note' : `${notes} notes`),
  },
  dots: {
    de: (dots: number) => (dots === 1 ? '1 Punkt' : `${dots} Punkte`),
    en: (dots: number) => (dots === 1 ? '1 dot' : `${dots} dots`),
  },
  dotsHint: {
    de: 'Wer da war, hat mit Klebepunkten gezeigt, was besonders wichtig ist. Was die meisten Punkte hat, steht oben.',
    en: 'With sticky dots those who were there showed what matters most. What has the most dots stands first.',
  },
  noNotes: { de: 'Hierzu ist noch nichts festgehalten.', en: 'Nothing has been written down here yet.' },
  more: {
    de: (notes: number) => (notes === 1 ? 'Einen weiteren Beitrag lesen' : `${notes} weitere Beiträge lesen`),
    en: (notes: number) => (notes === 1 ? 'Read one more note' : `Read ${notes} more notes`),
  },
  ratings: { de: 'Bewertungen am Ende', en: 'Ratings at the end' },
  raters: {
    de: (people: number) => (people === 1 ? '1 Mensch hat bewertet' : `${people} Menschen haben bewertet`),
    en: (people: number) => (people === 1 ? '1 person rated' : `${people} people rated`),
  },
  share: {
    de: (people: number, percent: number) => `${people} (${percent} %)`,
    en: (people: number, percent: number) => `${people} (${percent}%)`,
  },
  island: { de: 'Insel', en: 'Island' },
  mean: { de: 'Im Mittel', en: 'Mean' },
  total: { de: 'Zusammen', en: 'Total' },
  notesLabel: { de: 'Beiträge', en: 'Notes' },
  openData: { de: 'Alle Beiträge und Zahlen zum Weiterverwenden', en: 'All notes and numbers to reuse' },
  notesCsv: { de: 'Beiträge als CSV', en: 'Notes as CSV' },
  ratingsCsv: { de: 'Bewertungen als CSV', en: 'Ratings as CSV' },
  json: { de: 'Alles als JSON', en: 'Everything as JSON' },
  of: {
    de: (dialogue: string) => `Treffen im Dialog „${dialogue}“`,
    en: (dialogue: string) => `Meeting of the dialogue “${dialogue}”`,
  },
  hidden: {
    de: 'Dieses Treffen wurde von der Moderation ausgeblendet.',
    en: 'This meeting was hidden by the moderators.',
  },
  onlyGerman: { de: 'Dieser Text ist nur auf Deutsch da.', en: 'This text exists in German only.' },
  allMeetings: { de: 'Alle Treffen und was dabei herauskam', en: 'All meetings and what came of them' },
})
