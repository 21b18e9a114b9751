import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

/** The page where the district's staff keep the school holidays. */
export const schoolHolidayTexts = catalogue({
  title: { de: 'Schulferien', en: 'School holidays' },
  lead: {
    de: 'Nach diesen Tagen richten sich Öffnungszeiten und Serien. Sie stehen auch mit Namen in den Kalendern der Räume.',
    en: 'Opening times and series follow these days. They also stand by name in the calendars of the rooms.',
  },
  rooms: { de: 'Räume', en: 'Rooms' },
  known: { de: 'Eingetragen', en: 'Entered' },
  none: { de: 'Es sind noch keine Schulferien eingetragen', en: 'No school holidays are entered yet' },
  noneHint: {
    de: 'Die Ferien Ihres Landes gibt es als Kalenderdatei, zum Beispiel bei der Kultusministerkonferenz oder bei Ihrem Schulministerium.',
    en: 'The holidays of your state are published as a calendar file, for example by the conference of education ministers or by your ministry.',
  },
  name: { de: 'Name', en: 'Name' },
  firstDay: { de: 'Erster Ferientag', en: 'First day of the holidays' },
  lastDay: { de: 'Letzter Ferientag', en: 'Last day of the holidays' },
  length: { de: 'Dauer', en: 'Length' },
  days: {
    de: (count: number) => (count === 1 ? '1 Tag' : `${count} Tage`),
    en: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  },
  remove: { de: 'Entfernen', en: 'Remove' },
  removeOne: { de: (name: string) => `${name} entfernen`, en: (name: string) => `Remove ${name}` },
  add: { de: 'Einzelne Ferien eintragen', en: 'Enter one' },
  save: { de: 'Eintragen', en: 'Enter' },
  nameHint: { de: 'Zum Beispiel „Herbstferien“.', en: 'For example “autumn holidays”.' },
  bring: { de: 'Aus einer Datei übernehmen', en: 'Bring in from a file' },
  bringLead: {
    de: 'Sie sehen zuerst, was hereinkommt. Übernommen wird es erst danach.',
    en: 'You first see what will come in. Only then it is brought in.',
  },
  file: { de: 'Datei', en: 'File' },
  fileTypes: { de: 'Kalenderdatei (.ics) oder Tabelle (.csv)', en: 'calendar file (.ics) or table (.csv)' },
  text: { de: 'Oder der Inhalt', en: 'Or its content' },
  textHint: {
    de: 'Eine Zeile je Ferien: Name;erster Tag;letzter Tag – zum Beispiel „Osterferien;22.03.2027;03.04.2027“.',
    en: 'One line each: name;first day;last day – for example “Easter holidays;22.03.2027;03.04.2027”.',
  },
  check: { de: 'Prüfen', en: 'Check' },
  preview: { de: 'Das kommt herein', en: 'This will come in' },
  previewLead: {
    de: (fresh: number, all: number) =>
      fresh === all
        ? fresh === 1
          ? 'Ein neuer Eintrag.'
          : `${fresh} neue Einträge.`
        : `${fresh} von ${all} sind neu; was schon eingetragen ist, bleibt, wie es ist.`,
    en: (fresh: number, all: number) =>
      fresh === all
        ? fresh === 1
          ? 'One new entry.'
          : `${fresh} new entries.`
        : `${fresh} of ${all} are new; what is entered already stays as it is.`,
  },
  state: { de: 'Stand', en: 'State' },
  isNew: { de: 'neu', en: 'new' },
  isThere: { de: 'schon eingetragen', en: 'already entered' },
  overlapping: {
    de: (name: string) => `neu, überschneidet sich mit „${name}“`,
    en: (name: string) => `new, overlaps with “${name}”`,
  },
  bringIn: { de: 'Übernehmen', en: 'Bring in' },
  dismiss: { de: 'Verwerfen', en: 'Discard' },
  nothingNew: { de: 'Alles davon ist schon eingetragen.', en: 'All of it is entered already.' },
  // On the page of opening times.
  rule: { de: 'In den Schulferien', en: 'In the school holidays' },
  ruleUsual: { de: 'wie sonst', en: 'as usual' },
  ruleClosed: { de: 'geschlossen', en: 'closed' },
  ruleOnly: { de: 'nur dann geöffnet', en: 'open only then' },
  ruleNone: {
    de: 'Für Ihren Landkreis sind noch keine Schulferien eingetragen. Das macht die Redaktion des Landkreises.',
    en: 'No school holidays are entered for your district yet. The editors of the district do that.',
  },
  ruleKnown: { de: (names: string) => `Eingetragen sind: ${names}.`, en: (names: string) => `Entered are: ${names}.` },
  closedThen: { de: 'In den Schulferien ist geschlossen.', en: 'Closed in the school holidays.' },
  openOnlyThen: { de: 'Geöffnet ist nur in den Schulferien.', en: 'Open only in the school holidays.' },
})

/** What is said after a form. */
export const schoolHolidayNotices = {
  added: { de: 'Eingetragen.', en: 'Entered.' },
  removed: { de: 'Entfernt.', en: 'Removed.' },
  brought: (count: number): Sentence => ({
    de: count === 1 ? 'Ein Eintrag ist übernommen.' : `${count} Einträge sind übernommen.`,
    en: count === 1 ? 'One entry is brought in.' : `${count} entries are brought in.`,
  }),
  there: { de: 'Das ist schon eingetragen.', en: 'This is entered already.' },
  fileMissing: {
    de: 'Bitte wählen Sie eine Datei aus, oder fügen Sie ihren Inhalt ein.',
    en: 'Please choose a file, or paste its content.',
  },
}

/** What is said about a file, line by line. */
export const fileTexts = {
  nothing: { de: 'Darin stehen keine Ferien.', en: 'There are no holidays in it.' },
  broken: { de: 'Diese Kalenderdatei ist nicht lesbar.', en: 'This calendar file cannot be read.' },
  brokenEvent: { de: 'Dieser Eintrag ist nicht lesbar.', en: 'This entry cannot be read.' },
  tooMany: (most: number): Sentence => ({
    de: `Das sind zu viele: höchstens ${most}.`,
    en: `These are too many: ${most} at most.`,
  }),
  noName: { de: 'Der Name fehlt.', en: 'The name is missing.' },
  noDay: (value: string): Sentence => ({
    de: value ? `„${value}“ ist kein Datum; möglich ist 22.03.2027.` : 'Ein Tag fehlt; möglich ist 22.03.2027.',
    en: value ? `“${value}” is no date; possible is 22.03.2027.` : 'A day is missing; possible is 22.03.2027.',
  }),
  endsBefore: { de: 'Der letzte Tag liegt vor dem ersten.', en: 'The last day lies before the first.' },
  tooLong: (most: number): Sentence => ({
    de: `Das sind mehr als ${most} Tage; stimmt das Jahr?`,
    en: `These are more than ${most} days; is the year right?`,
  }),
  farAway: { de: 'Dieses Jahr kann nicht stimmen.', en: 'This year cannot be right.' },
  notWholeDays: (name: string): Sentence => ({
    de: `„${name}“ hat Uhrzeiten; Ferien sind ganze Tage.`,
    en: `“${name}” has times; holidays are whole days.`,
  }),
  recurring: (name: string): Sentence => ({
    de: `„${name}“ wiederholt sich; Ferien liegen jedes Jahr anders.`,
    en: `“${name}” repeats itself; holidays differ every year.`,
  }),
  atLine: (line: number, problem: Sentence): Sentence =>
    line > 0 ? { de: `Zeile ${line}: ${problem.de}`, en: `Line ${line}: ${problem.en}` } : problem,
  more: (count: number): Sentence => ({ de: `Und ${count} weitere.`, en: `And ${count} more.` }),
}
