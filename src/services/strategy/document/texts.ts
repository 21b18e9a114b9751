import { catalogue } from '#foundation/text/catalogue.ts'

/** What readers of the strategy read around it. */
export const texts = catalogue({
  title: { de: 'Die Strategie als Dokument', en: 'The strategy as a document' },
  none: { de: 'Die Strategie wird noch geschrieben', en: 'The strategy is still being written' },
  noneHint: {
    de: 'Sobald ein Entwurf öffentlich oder eine Fassung beschlossen ist, lesen Sie sie hier. Was sich der Landkreis vorgenommen hat, zeigen schon jetzt die Maßnahmen.',
    en: 'As soon as a draft is public or a version is adopted, you read it here. What the district has set out to do is shown by its measures already.',
  },
  read: { de: 'Die Strategie lesen', en: 'Read the strategy' },
  period: { de: (years: string) => `Zeitrahmen ${years}`, en: (years: string) => `Time frame ${years}` },
  draft: { de: 'Entwurf', en: 'Draft' },
  draftHint: {
    de: 'Das ist ein Entwurf. Er ist noch nicht beschlossen und kann sich jederzeit ändern.',
    en: 'This is a draft. It has not been adopted and may change at any time.',
  },
  draftHidden: {
    de: 'Diesen Entwurf sieht zurzeit nur die Redaktion.',
    en: 'At the moment only the editors see this draft.',
  },
  adopted: { de: 'beschlossen', en: 'adopted' },
  adoptedBy: {
    de: (body: string, day: string) => `${body}, ${day}`,
    en: (body: string, day: string) => `${body}, ${day}`,
  },
  versions: { de: 'Fassungen der Strategie', en: 'Versions of the strategy' },
  allVersions: { de: 'Alle Fassungen', en: 'All versions' },
  versionsLead: {
    de: 'Jede Fassung steht hier so, wie sie beschlossen wurde. Danach ändert sie sich nicht mehr.',
    en: 'Each version stands here as it was adopted. It does not change after that.',
  },
  noVersions: { de: 'Noch ist keine Fassung beschlossen', en: 'No version has been adopted yet' },
  version: { de: 'Fassung', en: 'Version' },
  versionNumber: { de: (number: number) => `Fassung ${number}`, en: (number: number) => `Version ${number}` },
  paper: { de: 'Vorlage', en: 'Paper' },
  paperNumber: { de: (paper: string) => `Vorlage ${paper}`, en: (paper: string) => `Paper ${paper}` },
  changes: { de: 'Was ist neu?', en: 'What is new?' },
  since: { de: (number: number) => `gegenüber Fassung ${number}`, en: (number: number) => `since version ${number}` },
  file: { de: 'Als Datei', en: 'As a file' },
  pdf: { de: 'Als PDF laden', en: 'Download as PDF' },
  older: {
    de: (number: number) => `Das ist die Fassung ${number}. Inzwischen gibt es eine neuere.`,
    en: (number: number) => `This is version ${number}. There is a newer one by now.`,
  },
  thenFigures: {
    de: 'Zahlen und Maßnahmen stehen hier wie am Tag des Beschlusses.',
    en: 'Figures and measures stand here as on the day of the decision.',
  },
  nextDraft: { de: 'Entwurf der nächsten Fassung lesen', en: 'Read the draft of the next version' },
  readAdopted: { de: 'Beschlossene Fassung lesen', en: 'Read the adopted version' },
  onlyGerman: { de: 'Die Strategie ist auf Deutsch geschrieben.', en: 'The strategy is written in German.' },
  leicht: { de: 'Das Wichtigste in Leichter Sprache', en: 'The main points in easy German (Leichte Sprache)' },
  contents: { de: 'Inhalt', en: 'Contents' },
  print: { de: 'Drucken', en: 'Print' },
  anchor: { de: (number: string) => `Absatz ${number}`, en: (number: string) => `Paragraph ${number}` },
  write: { de: 'Strategie schreiben', en: 'Write the strategy' },
  noWords: { de: 'Dieses Kapitel ist noch nicht geschrieben.', en: 'This chapter has not been written yet.' },
  noChapters: { de: 'Noch kein Kapitel.', en: 'No chapter yet.' },

  indicators: { de: 'Zahlen zur Ausgangslage', en: 'Figures of the starting point' },
  noIndicators: { de: 'Zahlen sind noch nicht eingetragen.', en: 'No figures have been entered yet.' },
  allValues: { de: 'Alle Werte', en: 'All values' },
  map: { de: 'Die Gemeinden des Landkreises', en: 'The municipalities of the district' },
  strengths: { de: 'Stärken', en: 'Strengths' },
  weaknesses: { de: 'Schwächen', en: 'Weaknesses' },
  nothingYet: { de: 'noch nicht benannt', en: 'not named yet' },
  noVisions: { de: 'Zielbilder sind noch nicht eingetragen.', en: 'No guiding visions have been entered yet.' },
  noSolutions: { de: 'Lösungen sind noch nicht ausgewählt.', en: 'No solutions have been chosen yet.' },
  noMeasures: { de: 'Maßnahmen sind noch nicht veröffentlicht.', en: 'No measures have been published yet.' },
  withoutVision: { de: 'Für alle Zielbilder', en: 'For all visions' },
  withoutField: { de: 'Ohne Handlungsfeld', en: 'Without a field of action' },
  priority: {
    de: (word: string, count: number) => `Priorität ${word} (${count})`,
    en: (word: string, count: number) => `Priority: ${word} (${count})`,
  },
  noPriority: {
    de: (count: number) => `Ohne Priorität (${count})`,
    en: (count: number) => `Without priority (${count})`,
  },
  measure: { de: 'Maßnahme', en: 'Measure' },
  when: { de: 'Zeitraum', en: 'Period' },
  unknown: { de: 'offen', en: 'open' },
  from: { de: (month: string) => `ab ${month}`, en: (month: string) => `from ${month}` },
  until: { de: (month: string) => `bis ${month}`, en: (month: string) => `until ${month}` },
  years: {
    de: (from: number, to: number) => `${from} bis ${to}`,
    en: (from: number, to: number) => `${from} to ${to}`,
  },
  outside: {
    de: (count: number) =>
      count === 1
        ? 'Eine Maßnahme liegt außerhalb des Zeitrahmens.'
        : `${count} Maßnahmen liegen außerhalb des Zeitrahmens.`,
    en: (count: number) =>
      count === 1 ? 'One measure lies outside the time frame.' : `${count} measures lie outside the time frame.`,
  },
  counted: {
    de: (count: number) => (count === 1 ? 'Eine Maßnahme ist öffentlich.' : `${count} Maßnahmen sind öffentlich.`),
    en: (count: number) => (count === 1 ? 'One measure is public.' : `${count} measures are public.`),
  },
  phase: { de: 'Phase', en: 'Phase' },
  number: { de: 'Anzahl', en: 'Number' },
  today: { de: 'Wie weit die Maßnahmen heute sind', en: 'How far the measures are today' },
})

/** Kinds of chapters; also what a chapter is called as long as nobody gave it a title. */
export const kindWords = catalogue({
  'starting-point': { de: 'Ausgangslage', en: 'Starting point' },
  strengths: { de: 'Stärken und Schwächen', en: 'Strengths and weaknesses' },
  challenges: { de: 'Herausforderungen', en: 'Challenges' },
  visions: { de: 'Leitbild und Zielbilder', en: 'Guiding visions' },
  principles: { de: 'Grundsätze', en: 'Principles' },
  fields: { de: 'Handlungsfelder', en: 'Fields of action' },
  solutions: { de: 'Integrierte Lösungen', en: 'Integrated solutions' },
  priorities: { de: 'Prioritäten und Zeitrahmen', en: 'Priorities and time frame' },
  governance: { de: 'Steuerung', en: 'Governance' },
  monitoring: { de: 'Erfolgskontrolle', en: 'Monitoring' },
  transfer: { de: 'Weitergeben', en: 'Transfer' },
  text: { de: 'Weiteres Kapitel', en: 'Another chapter' },
})
