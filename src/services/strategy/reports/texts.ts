import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { HalfYear } from './rules/half-year.ts'

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

/** What everybody reads of half-yearly reports. */
export const reportTexts = catalogue({
  title: { de: 'Berichte', en: 'Reports' },
  lead: {
    de: 'Zweimal im Jahr hält der Landkreis fest, wie jede Maßnahme steht. Ein Bericht bleibt, wie er war, und lässt sich mit dem davor vergleichen.',
    en: 'Twice a year the district records how each measure stands. A report stays as it was and can be compared with the one before.',
  },
  none: { de: 'Noch gibt es keinen Bericht', en: 'There is no report yet' },
  noneHint: {
    de: 'Der erste Bericht steht hier, sobald er veröffentlicht ist.',
    en: 'The first report stands here as soon as it is published.',
  },
  half: {
    de: ({ year, half }: HalfYear) => `Bericht über das ${half === 1 ? 'erste' : 'zweite'} Halbjahr ${year}`,
    en: ({ year, half }: HalfYear) => `Report on the ${half === 1 ? 'first' : 'second'} half of ${year}`,
  },
  halfShort: {
    de: ({ year, half }: HalfYear) => `${half === 1 ? 'Erstes' : 'Zweites'} Halbjahr ${year}`,
    en: ({ year, half }: HalfYear) => `${half === 1 ? 'First' : 'Second'} half of ${year}`,
  },
  draft: { de: 'Entwurf', en: 'Draft' },
  draftHint: {
    de: 'Dieser Bericht ist noch nicht öffentlich. Nur die Redaktion sieht ihn.',
    en: 'This report is not public yet. Only the editors see it.',
  },
  figuresOn: {
    de: (day: string) => `Alle Zahlen und Texte sind vom ${day} und ändern sich nicht mehr.`,
    en: (day: string) => `All figures and words are of ${day} and do not change any more.`,
  },
  correction: { de: 'Berichtigung', en: 'Correction' },
  measures: {
    de: (number: number) => count(number, 'Maßnahme', 'Maßnahmen'),
    en: (number: number) => count(number, 'measure', 'measures'),
  },
  measuresWord: {
    de: (number: number) => (number === 1 ? 'Maßnahme' : 'Maßnahmen'),
    en: (number: number) => (number === 1 ? 'measure' : 'measures'),
  },
  asOf: { de: 'Stand', en: 'As of' },
  since: {
    de: (half: string) => `Seit dem Bericht davor (${half})`,
    en: (half: string) => `Since the report before (${half})`,
  },
  first: {
    de: 'Das ist der erste Bericht; es gibt noch nichts, womit man vergleichen könnte.',
    en: 'This is the first report; there is nothing yet to compare with.',
  },
  nothing: { de: 'Seit dem Bericht davor hat sich nichts bewegt.', en: 'Nothing has moved since the report before.' },
  added: { de: 'Neu dabei', en: 'New' },
  gone: { de: 'Nicht mehr dabei', en: 'No longer in it' },
  goneHint: {
    de: 'Zusammengelegt, abgelöst oder zurückgezogen.',
    en: 'Merged, superseded or withdrawn.',
  },
  ahead: { de: 'Einen Schritt weiter', en: 'A step further' },
  back: { de: 'Einen Schritt zurück', en: 'A step back' },
  ended: { de: 'Beendet, mit der Lehre daraus', en: 'Ended, with the lesson' },
  turnedLate: { de: 'Neu in Verzug', en: 'Newly delayed' },
  caughtUp: { de: 'Verzug aufgeholt', en: 'Caught up' },
  reached: { de: 'Meilensteine erreicht', en: 'Milestones reached' },
  spentLess: {
    de: 'Zahlen, die nicht zusammenpassen: weniger ausgegeben als im Bericht davor gemeldet',
    en: 'Figures that do not fit: less spent than the report before said',
  },
  fromTo: {
    de: (before: string, now: string) => `von „${before}“ zu „${now}“`,
    en: (before: string, now: string) => `from “${before}” to “${now}”`,
  },
  reachedMore: {
    de: (more: number) => count(more, 'weiterer Meilenstein', 'weitere Meilensteine'),
    en: (more: number) => count(more, 'milestone more', 'milestones more'),
  },
  phases: { de: 'Wie weit die Maßnahmen sind', en: 'How far the measures are' },
  phase: { de: 'Phase', en: 'Phase' },
  schedule: { de: 'Im Zeitplan?', en: 'On schedule?' },
  before: { de: 'Davor', en: 'Before' },
  now: { de: 'Jetzt', en: 'Now' },
  money: { de: 'Was es kostet', en: 'What it costs' },
  planned: { de: 'Geplant', en: 'Planned' },
  actual: { de: 'Ausgegeben', en: 'Spent' },
  moneyOf: {
    de: (known: number, all: number) => `bekannt von ${known} der ${all} Maßnahmen`,
    en: (known: number, all: number) => `known of ${known} of ${all} measures`,
  },
  unknown: { de: 'nicht bekannt', en: 'not known' },
  progress: { de: 'Meilensteine erreicht', en: 'Milestones reached' },
  rule: {
    de: (some: number, all: number) =>
      `So ist gerechnet: Jede Maßnahme zählt mit dem Anteil ihrer erreichten Meilensteine, gezeigt ist der Mittelwert. ${some} von ${all} Maßnahmen haben Meilensteine.`,
    en: (some: number, all: number) =>
      `How this is reckoned: each measure counts with the share of its milestones that were reached; shown is the mean. ${some} of ${all} measures have milestones.`,
  },
  all: { de: 'Jede Maßnahme', en: 'Each measure' },
  without: { de: 'Ohne Lösung', en: 'Without a solution' },
  standing: { de: 'Wie sie stand', en: 'How it stood' },
  noStanding: { de: 'Niemand hatte gesagt, wie sie steht.', en: 'Nobody had said how it stands.' },
  standingOf: { de: (day: string) => `Stand vom ${day}`, en: (day: string) => `As of ${day}` },
  lesson: { de: 'Was andere daraus lernen können', en: 'What others can learn from it' },
  paper: { de: 'Vorlage für den Kreistag (PDF)', en: 'Paper for the council (PDF)' },
  asTable: { de: 'Tabelle (CSV)', en: 'Table (CSV)' },
  asData: { de: 'Daten (JSON)', en: 'Data (JSON)' },
  licence: { de: 'Die Daten stehen unter der', en: 'The data stand under the' },
  ofMeasure: { de: 'In den Berichten', en: 'In the reports' },
  report: { de: 'Bericht', en: 'Report' },
  milestonesOf: {
    de: (done: number, all: number) => (all === 0 ? 'keine Meilensteine' : `${done} von ${all} Meilensteinen`),
    en: (done: number, all: number) => (all === 0 ? 'no milestones' : `${done} of ${all} milestones`),
  },
  paperFoot: {
    de: (name: string, day: string) => `${name}, Zahlen vom ${day}`,
    en: (name: string, day: string) => `${name}, figures of ${day}`,
  },
  page: { de: 'Seite', en: 'Page' },
  ofPages: { de: 'von', en: 'of' },
  online: {
    de: (address: string) => `Dieser Bericht mit allen Daten: ${address}`,
    en: (address: string) => `This report with all data: ${address}`,
  },
  measure: { de: 'Maßnahme', en: 'Measure' },
  milestones: { de: 'Meilensteine', en: 'Milestones' },
})

/** What editors read. */
export const reportStaffTexts = catalogue({
  add: { de: 'Bericht anlegen', en: 'Make a report' },
  addLead: {
    de: 'Der Bericht friert ein, was heute von jeder öffentlichen Maßnahme bekannt ist. Bis er veröffentlicht ist, können Sie ihn verwerfen und neu anlegen.',
    en: 'The report freezes what is known of each public measure today. Until it is published you can discard it and make it anew.',
  },
  which: { de: 'Worüber', en: 'On which half-year' },
  allThere: {
    de: 'Für dieses Halbjahr und das davor gibt es schon einen Bericht. Einen Entwurf können Sie verwerfen und neu anlegen.',
    en: 'There is a report on this half-year and the one before already. A draft can be discarded and made anew.',
  },
  introduction: { de: 'Einleitung', en: 'Introduction' },
  introductionHint: {
    de: 'Was war wichtig in diesem halben Jahr? In eigenen Worten, wenige Sätze.',
    en: 'What mattered in this half-year? In your own words, a few sentences.',
  },
  freeze: { de: 'Zahlen einfrieren', en: 'Freeze the figures' },
  gaps: {
    de: (some: number, all: number) =>
      `Bei ${some} von ${all} öffentlichen Maßnahmen fehlt etwas oder passt etwas nicht zusammen.`,
    en: (some: number, all: number) => `Of ${all} public measures, ${some} lack something or do not fit together.`,
  },
  noGaps: {
    de: (all: number) => `Bei allen ${all} öffentlichen Maßnahmen ist alles da.`,
    en: (all: number) => `All ${all} public measures are complete.`,
  },
  check: { de: 'Was fehlt wo?', en: 'What is missing where?' },
  checkLead: {
    de: 'Jede öffentliche Maßnahme, bei der etwas fehlt oder Zahlen nicht zusammenpassen. Vor dem nächsten Bericht ansehen.',
    en: 'Each public measure that lacks something or whose figures do not fit. Look at it before the next report.',
  },
  complete: { de: 'Nichts fehlt', en: 'Nothing is missing' },
  completeHint: {
    de: 'Alle öffentlichen Maßnahmen sagen, was sie sagen sollen.',
    en: 'All public measures say what they should.',
  },
  missing: { de: 'Was fehlt', en: 'What is missing' },
  odd: { de: 'Was nicht zusammenpasst', en: 'What does not fit' },
  measure: { de: 'Maßnahme', en: 'Measure' },
  edit: { de: 'Bericht bearbeiten', en: 'Edit report' },
  save: { de: 'Speichern', en: 'Save' },
  publish: { de: 'Veröffentlichen', en: 'Publish' },
  publishHint: {
    de: 'Alle sehen den Bericht dann. Er lässt sich danach nicht mehr löschen, nur noch berichtigen.',
    en: 'Everybody sees the report then. It cannot be deleted afterwards, only corrected.',
  },
  discard: { de: 'Verwerfen', en: 'Discard' },
  discardHint: {
    de: 'Der Entwurf wird gelöscht; die Maßnahmen bleiben, wie sie sind.',
    en: 'The draft is deleted; the measures stay as they are.',
  },
  correct: { de: 'Berichtigen', en: 'Correct' },
  correctHint: {
    de: 'Die Zahlen bleiben, wie sie berichtet wurden; die Berichtigung steht sichtbar darüber.',
    en: 'The figures stay as they were reported; the correction stands visibly above.',
  },
})

export const reportNotices = {
  frozen: {
    de: 'Die Zahlen sind eingefroren. Der Bericht ist ein Entwurf.',
    en: 'The figures are frozen. The report is a draft.',
  },
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  published: { de: 'Der Bericht ist öffentlich.', en: 'The report is public.' },
  discarded: { de: 'Der Entwurf ist verworfen.', en: 'The draft is discarded.' },
  there: {
    de: 'Über dieses Halbjahr gibt es schon einen Bericht. Verwerfen Sie den Entwurf, um neu einzufrieren.',
    en: 'There is a report on this half-year already. Discard the draft to freeze anew.',
  },
  notNow: {
    de: 'Über dieses Halbjahr lässt sich nicht mehr berichten.',
    en: 'This half-year can no longer be reported on.',
  },
  isPublic: { de: 'Der Bericht ist öffentlich und bleibt.', en: 'The report is public and stays.' },
  conflict: {
    de: 'Jemand anderes hat inzwischen gespeichert. Ihr Text steht noch hier; vergleichen Sie ihn in einem zweiten Fenster.',
    en: 'Somebody else has saved meanwhile. Your text is still here; compare it in a second window.',
  },
} satisfies Record<string, Sentence>

export const halfYearName = (half: HalfYear, language: 'de' | 'en'): string => reportTexts(language).half(half)
