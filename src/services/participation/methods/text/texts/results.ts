import { catalogue } from '#foundation/text/catalogue.ts'

/** Evaluation, and what a new version made of what was said. */
export const resultTexts = catalogue({
  title: { de: (text: string) => `Auswertung: ${text}`, en: (text: string) => `Evaluation: ${text}` },
  all: { de: 'Beiträge', en: 'Contributions' },
  none: { de: 'Noch hat niemand etwas gesagt', en: 'Nobody has said anything yet' },
  noneHint: {
    de: 'Sobald Beiträge da sind, stehen hier die Zahlen.',
    en: 'As soon as there are contributions, the numbers appear here.',
  },
  answers: { de: 'Was daraus wurde', en: 'What became of it' },
  unanswered: { de: 'Noch ohne Antwort', en: 'Not answered yet' },
  kinds: { de: 'Was gesagt wurde', en: 'What was said' },
  what: { de: 'Art', en: 'Kind' },
  number: { de: 'Beiträge', en: 'Contributions' },
  chart: { de: 'Bild', en: 'Chart' },
  status: { de: 'Antwort', en: 'Answer' },
  where: { de: 'Wozu am meisten gesagt wurde', en: 'What most was said about' },
  paragraph: { de: 'Absatz', en: 'Paragraph' },
  gone: { de: 'entfallen', en: 'removed' },
  supported: { de: 'Am meisten unterstützt', en: 'Most supported' },
  openData: { de: 'Daten', en: 'Data' },
  csv: { de: 'Alle Beiträge als Tabelle (CSV)', en: 'All contributions as a table (CSV)' },
  json: { de: 'für Programme (JSON)', en: 'for programs (JSON)' },

  versionTitle: {
    de: (text: string, version: number) => `${text}: Fassung ${version}`,
    en: (text: string, version: number) => `${text}: version ${version}`,
  },
  versionLead: {
    de: 'Neues ist unterstrichen, Weggefallenes durchgestrichen. Bei jedem Absatz steht, was dazu gesagt wurde und was daraus wurde.',
    en: 'What is new is underlined, what is gone is struck through. At each paragraph stands what was said about it and what became of it.',
  },
  unchanged: { de: 'Wortlaut unverändert', en: 'Wording unchanged' },
  changed: { de: 'geändert', en: 'changed' },
  added: { de: 'neu', en: 'new' },
  moved: { de: (from: string) => `vorher ${from}`, en: (from: string) => `${from} before` },
  removedTitle: { de: 'Entfallene Absätze', en: 'Removed paragraphs' },
  quiet: {
    de: (count: number) =>
      count === 1
        ? '1 Absatz blieb gleich, und niemand sagte etwas dazu.'
        : `${count} Absätze blieben gleich, und niemand sagte etwas dazu.`,
    en: (count: number) =>
      count === 1
        ? '1 paragraph stayed the same, and nobody said anything about it.'
        : `${count} paragraphs stayed the same, and nobody said anything about them.`,
  },
  nothing: {
    de: 'Diese Fassung gleicht der vorigen, und niemand sagte etwas zu ihr.',
    en: 'This version is like the one before, and nobody said anything about that.',
  },
  said: { de: 'Dazu wurde gesagt', en: 'What was said about it' },
})
