import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

/** What editors read about tables of measures. */
export const planTexts = catalogue({
  title: { de: 'Maßnahmen als Tabelle', en: 'Measures as a table' },
  lead: {
    de: 'Bringen Sie Ihren Maßnahmenplan aus Excel, LibreOffice oder als CSV mit. Sie sehen erst, was sich ändern würde, und entscheiden dann.',
    en: 'Bring your plan of measures from Excel, LibreOffice or as CSV. You first see what would change, and then decide.',
  },
  send: { de: 'Tabelle einlesen', en: 'Read a table' },
  file: { de: 'Datei', en: 'File' },
  fileTypes: { de: 'Excel (XLSX), LibreOffice (ODS) oder CSV', en: 'Excel (XLSX), LibreOffice (ODS) or CSV' },
  preview: { de: 'Vorschau ansehen', en: 'See the preview' },
  take: { de: 'Herunterladen', en: 'Download' },
  takeLead: {
    de: 'Alle Maßnahmen, auch Entwürfe. Was Sie in der Tabelle ändern, können Sie hier wieder einlesen.',
    en: 'All measures, drafts too. What you change in the table you can read in here again.',
  },
  asXlsx: { de: 'Für Excel (XLSX)', en: 'For Excel (XLSX)' },
  asOds: { de: 'Für LibreOffice (ODS)', en: 'For LibreOffice (ODS)' },
  asCsv: { de: 'Als CSV, nur die Maßnahmen', en: 'As CSV, the measures only' },
  asEmpty: { de: 'Leere Vorlage (XLSX)', en: 'Empty template (XLSX)' },
  how: { de: 'So liest das Programm eine Tabelle', en: 'How the program reads a table' },
  howTitle: {
    de: 'Eine Überschrift für den Titel ist nötig. Sie darf unter einem Briefkopf stehen, in einer der ersten 20 Zeilen.',
    en: 'A heading for the title is needed. It may stand below a letterhead, in one of the first 20 lines.',
  },
  howNumber: {
    de: 'An der Nummer erkennt das Programm eine Maßnahme wieder; ohne Nummer am Titel.',
    en: 'The program recognises a measure by its number; without a number by its title.',
  },
  howEmpty: {
    de: 'Eine leere Zelle ändert nichts. Ein Strich (–) leert, was da war.',
    en: 'An empty cell changes nothing. A dash (–) empties what was there.',
  },
  howDates: {
    de: 'Tage dürfen auch Monat, Quartal, Halbjahr oder Jahr sein. Was daraus wird, steht in der Vorschau.',
    en: 'Days may also be a month, quarter, half-year or year. The preview says what becomes of them.',
  },
  howMoney: {
    de: 'Kosten stehen im Blatt „Kosten“ nach Jahr und Geldquelle, oder als Summen in Spalten wie „Kosten 2026 geplant“.',
    en: 'Costs stand in the sheet “Kosten” by year and source, or as sums in columns such as “Costs 2026 planned”.',
  },
  howRefused: {
    de: 'Eine Zeile mit einem Fehler wird nicht übernommen, mit Grund. Die anderen schon. Gelöscht wird nie etwas.',
    en: 'A line with an error is not taken over, and the reason is given. The others are. Nothing is ever deleted.',
  },
  columns: { de: 'Diese Spalten werden gelesen', en: 'These columns are read' },
  column: { de: 'Spalte', en: 'Column' },
  alsoCalled: { de: 'darf auch heißen', en: 'may also be called' },
  sentBefore: { de: 'Zuletzt eingelesen', en: 'Read last' },
  sentAt: { de: (when: string) => `eingelesen ${when}`, en: (when: string) => `read ${when}` },
  takenAt: { de: (when: string) => `übernommen ${when}`, en: (when: string) => `taken over ${when}` },
  kept: {
    de: (days: number) => `Eingelesene Tabellen vergisst das Programm nach ${days} Tagen.`,
    en: (days: number) => `The program forgets tables ${days} days after they were read.`,
  },
  previewTitle: { de: (name: string) => `Vorschau: ${name}`, en: (name: string) => `Preview: ${name}` },
  previewLead: {
    de: 'Noch ist nichts geändert. Prüfen Sie, was geschehen würde.',
    en: 'Nothing has been changed yet. Check what would happen.',
  },
  takenLead: {
    de: 'Diese Tabelle ist übernommen. Hier steht, was sie heute noch ändern würde.',
    en: 'This table has been taken over. Here is what it would still change today.',
  },
  new: { de: 'neu', en: 'new' },
  changed: { de: 'geändert', en: 'changed' },
  same: { de: 'unverändert', en: 'unchanged' },
  refused: { de: 'nicht übernommen', en: 'not taken over' },
  newMany: { de: 'Neu', en: 'New' },
  changedMany: { de: 'Geändert', en: 'Changed' },
  sameMany: { de: 'Unverändert', en: 'Unchanged' },
  refusedMany: { de: 'Nicht übernommen', en: 'Not taken over' },
  refusedLead: {
    de: 'Ändern Sie diese Zeilen in Ihrer Datei und lesen Sie sie noch einmal ein. Was schon übernommen ist, bleibt dabei, wie es ist.',
    en: 'Change these lines in your file and read it again. What has been taken over already stays as it is.',
  },
  where: { de: 'Zeile', en: 'Line' },
  inSheet: {
    de: (sheet: string, line: number) => (sheet ? `${sheet} ${line}` : String(line)),
    en: (sheet: string, line: number) => (sheet ? `${sheet} ${line}` : String(line)),
  },
  measure: { de: 'Maßnahme', en: 'Measure' },
  what: { de: 'Was sich ändert', en: 'What changes' },
  why: { de: 'Warum', en: 'Why' },
  remarks: { de: 'So wurde es gelesen', en: 'How it was read' },
  nothing: { de: 'leer', en: 'empty' },
  fromTo: {
    de: (what: string, from: string, to: string) => `${what}: ${from} → ${to}`,
    en: (what: string, from: string, to: string) => `${what}: ${from} → ${to}`,
  },
  onlyTo: { de: (what: string, to: string) => `${what}: ${to}`, en: (what: string, to: string) => `${what}: ${to}` },
  more: {
    de: (count: number) => `und ${count} weitere Zeilen`,
    en: (count: number) => `and ${count} more lines`,
  },
  ignored: { de: 'Diese Spalten liest das Programm nicht', en: 'The program does not read these columns' },
  unread: {
    de: 'In diesen Blättern fand das Programm keine Überschriften, die es kennt',
    en: 'In these sheets the program found no headings it knows',
  },
  nothingRead: { de: 'Die Tabelle lässt sich so nicht lesen', en: 'The table cannot be read like this' },
  nothingReadHint: {
    de: 'Es fehlt eine Zeile mit Überschriften, darunter eine für den Titel („Titel“, „Maßnahme“ oder „Bezeichnung“) und mindestens eine weitere.',
    en: 'There is no line with headings, among them one for the title (“Titel”, “Maßnahme” or “Bezeichnung”) and at least one more.',
  },
  found: { de: (headings: string) => `Gefunden: ${headings}`, en: (headings: string) => `Found: ${headings}` },
  publishNew: { de: 'Neue Maßnahmen gleich veröffentlichen', en: 'Publish new measures at once' },
  publishNewHint: {
    de: 'Sonst sind sie Entwürfe, die nur die Redaktion sieht.',
    en: 'Otherwise they are drafts that only the editors see.',
  },
  takeOver: { de: 'Übernehmen', en: 'Take over' },
  drop: { de: 'Verwerfen', en: 'Discard' },
  nothingToDo: {
    de: 'Es gibt nichts zu übernehmen: Alles, was gelesen werden konnte, steht schon so hier.',
    en: 'There is nothing to take over: everything that could be read stands here already.',
  },
  high: { de: 'hoch', en: 'high' },
  medium: { de: 'mittel', en: 'medium' },
  low: { de: 'niedrig', en: 'low' },
  open: { de: 'offen', en: 'open' },
  done: { de: 'erreicht', en: 'reached' },
  dropped: { de: 'fällt weg', en: 'dropped' },
  value: { de: 'Wert', en: 'Value' },
  goal: { de: 'Ziel', en: 'Goal' },
  yes: { de: 'ja', en: 'yes' },
  everywhere: { de: 'ganzer Landkreis', en: 'whole district' },
  plannedIn: { de: (year: number) => `Kosten ${year} geplant`, en: (year: number) => `Costs ${year} planned` },
  actualIn: { de: (year: number) => `Kosten ${year} tatsächlich`, en: (year: number) => `Costs ${year} actual` },
  fileOut: { de: 'massnahmen', en: 'measures' },
})

/** Reasons of a refusal, and words after a deed. */
export const planNotices = {
  noFile: { de: 'Wählen Sie eine Datei.', en: 'Choose a file.' },
  tooManyLines: (most: number): Sentence => ({
    de: `Die Tabelle hat mehr als ${most} Zeilen. Teilen Sie sie auf.`,
    en: `The table has more than ${most} lines. Split it.`,
  }),
  taken: (added: number, changed: number): Sentence => ({
    de: `Übernommen: ${added} neu, ${changed} geändert.`,
    en: `Taken over: ${added} new, ${changed} changed.`,
  }),
  dropped: {
    de: 'Die Tabelle ist verworfen; geändert wurde nichts.',
    en: 'The table is discarded; nothing was changed.',
  },
  otherwise: {
    de: 'Inzwischen hat sich etwas geändert: Die Vorschau unten ist neu. Sehen Sie sie noch einmal an und übernehmen Sie dann.',
    en: 'Something has changed meanwhile: the preview below is new. Look at it once more, then take over.',
  },
  takenAlready: { de: 'Diese Tabelle hat schon jemand übernommen.', en: 'Somebody has taken over this table already.' },
}
