import { catalogue } from '#foundation/text/catalogue.ts'

/** What the result says. */
export const resultTexts = catalogue({
  result: { de: 'Meinungsbild', en: 'Opinions' },
  toResult: { de: 'Zum Meinungsbild', en: 'To the opinions' },
  none: { de: 'Noch kein Ergebnis', en: 'No result yet' },
  noneHint: {
    de: 'Gezählt wird höchstens einmal in der Stunde. Unter 10 Menschen wird nichts gezeigt.',
    en: 'Counting happens once an hour at most. With fewer than 10 people nothing is shown.',
  },
  asOf: { de: (day: string) => `Stand: ${day}`, en: (day: string) => `As of ${day}` },
  final: { de: (day: string) => `Endgültig, gezählt am ${day}`, en: (day: string) => `Final, counted on ${day}` },
  people: { de: 'Menschen', en: 'People' },
  statements: { de: 'Aussagen', en: 'Statements' },
  unites: { de: 'Was eint', en: 'What unites' },
  unitesGroups: {
    de: 'Das sagen die meisten in jeder Gruppe, nicht nur die meisten insgesamt.',
    en: 'This most people in each group say, not only most people overall.',
  },
  unitesAll: { de: 'Das sagen die meisten.', en: 'This most people say.' },
  unitesNone: {
    de: 'Zu keiner Aussage denken die meisten in jeder Gruppe dasselbe.',
    en: 'On no statement do most people in each group think the same.',
  },
  groups: { de: 'Gruppen mit ähnlichen Ansichten', en: 'Groups of similar views' },
  groupsLead: {
    de: 'Wer oft gleich geantwortet hat, steht nah beieinander. Jede Fläche zeigt, wo etwa zwei Drittel einer Gruppe stehen. Wer in welcher Gruppe ist, wird nirgends gespeichert.',
    en: 'Those who often answered alike stand close together. Each shape shows where about two thirds of a group stand. Who is in which group is kept nowhere.',
  },
  weak: {
    de: 'Die Gruppen gehen ineinander über: Sie helfen beim Lesen, sind aber keine Lager.',
    en: 'The groups blend into each other: they help to read, but are no camps.',
  },
  noGroups: {
    de: 'Es gibt keine Gruppen, die sich deutlich unterscheiden und groß genug sind, um gezeigt zu werden.',
    en: 'There are no groups that differ clearly and are large enough to be shown.',
  },
  mapAlt: {
    de: (groups: number) => `Karte mit ${groups} Gruppen; was darin steht, sagt der Text darunter.`,
    en: (groups: number) => `Map with ${groups} groups; the text below says what it shows.`,
  },
  group: { de: (name: string) => `Gruppe ${name}`, en: (name: string) => `Group ${name}` },
  groupPeople: { de: (count: number) => `${count} Menschen`, en: (count: number) => `${count} people` },
  marks: { de: 'Was sie von den anderen unterscheidet', en: 'What sets it apart from the others' },
  marksNone: {
    de: 'Keine einzelne Aussage hebt diese Gruppe ab.',
    en: 'No single statement sets this group apart.',
  },
  inside: {
    de: (said: 'agree' | 'disagree', inside: string, outside: string) =>
      `${said === 'agree' ? 'Zustimmung' : 'Ablehnung'}: etwa ${inside}, sonst etwa ${outside}`,
    en: (said: 'agree' | 'disagree', inside: string, outside: string) =>
      `${said === 'agree' ? 'agree' : 'disagree'}: about ${inside}, elsewhere about ${outside}`,
  },
  tenths: { de: (tenths: number) => `${tenths} von 10`, en: (tenths: number) => `${tenths} of 10` },
  divides: { de: 'Wo die Meinungen auseinandergehen', en: 'Where views differ' },
  dividing: {
    de: (most: string, share: string, least: string, other: string) =>
      `Zustimmung in Gruppe ${most}: etwa ${share}, in Gruppe ${least}: etwa ${other}`,
    en: (most: string, share: string, least: string, other: string) =>
      `Agreement in group ${most}: about ${share}, in group ${least}: about ${other}`,
  },
  few: { de: 'wenige', en: 'few' },
  all: { de: 'Alle Aussagen', en: 'All statements' },
  allOf: {
    de: (count: number) => `Alle ${count} Aussagen mit Zahlen`,
    en: (count: number) => `All ${count} statements with numbers`,
  },
  statement: { de: 'Aussage', en: 'Statement' },
  seen: { de: 'Antworten', en: 'Answers' },
  chart: { de: 'Zustimmung', en: 'Agreement' },
  agree: { de: 'stimmen zu', en: 'agree' },
  disagree: { de: 'stimmen nicht zu', en: 'disagree' },
  pass: { de: 'wissen nicht', en: 'pass' },
  agreeIn: { de: (group: string) => `Zustimmung in ${group}`, en: (group: string) => `Agreement in ${group}` },
  protected: { de: 'geschützt', en: 'protected' },
  how: { de: 'Wie gerechnet wird', en: 'How it is computed' },
  howText: {
    de: (votes: number, voices: number) =>
      `Aus allen Antworten wird eine Karte berechnet, auf der nah beieinander steht, wer oft gleich geantwortet hat (Hauptkomponenten; was offen blieb, gilt als Durchschnitt). Dann werden zwei bis fünf Gruppen gesucht (k-Means, beste Silhouette). Dabei zählt, wer mindestens ${votes} Aussagen beantwortet hat, und jede Aussage mit mindestens ${voices} Antworten. „Was eint“ ordnet nach dem Produkt der Anteile aller Gruppen: Eine große Gruppe kann eine kleine nicht überstimmen. Dieselben Antworten ergeben immer dieselben Gruppen. Das Verfahren ist das von Polis (Small u. a. 2021), neu geschrieben; der Quelltext ist offen.`,
    en: (votes: number, voices: number) =>
      `From all answers a map is computed on which those stand close together who often answered alike (principal components; what was left open counts as the average). Then two to five groups are looked for (k-means, best silhouette). Those count who answered at least ${votes} statements, and every statement with at least ${voices} answers. “What unites” is ordered by the product of the shares of all groups: a large group cannot outvote a small one. The same answers always give the same groups. The method is that of Polis (Small et al. 2021), written anew; the source is open.`,
  },
  limits: { de: 'Was das Ergebnis nicht sagt', en: 'What the result does not say' },
  limitsText: {
    de: 'Wer abgestimmt hat, sind nicht alle: Das Bild ist keine repräsentative Umfrage und keine Entscheidung. Gruppen sind eine Art zu lesen; bei der nächsten Zählung können sie sich verschieben.',
    en: 'Those who voted are not everybody: this is neither a representative survey nor a decision. Groups are a way of reading; with the next count they can shift.',
  },
  protection: { de: 'Wie Einzelne geschützt sind', en: 'How individuals are protected' },
  protectionText: {
    de: 'Gezählt wird höchstens stündlich, und nur, wenn mindestens 10 Menschen etwas Neues gesagt haben. Gruppen unter 10 Menschen und Zahlen unter 10 werden nicht gezeigt; wie viele zu einer Aussage geantwortet haben, steht nur da, wenn alle ihre Zahlen gezeigt werden. Anteile in Gruppen stehen nur in Zehnteln da. Einzelne Menschen sind auf der Karte nicht zu sehen.',
    en: 'Counting happens hourly at most, and only when at least 10 people have said something new. Groups of fewer than 10 people and numbers below 10 are not shown; how many answered a statement is told only when all its numbers are shown. Shares in groups are given in tenths only. Single people cannot be seen on the map.',
  },
  openData: { de: 'Offene Daten', en: 'Open data' },
  table: { de: 'Aussagen als Tabelle (CSV)', en: 'Statements as a table (CSV)' },
  data: { de: 'Ergebnis als Daten (JSON)', en: 'Result as data (JSON)' },
  rows: { de: 'Antworten ohne Namen (CSV)', en: 'Answers without names (CSV)' },
  rowsHint: {
    de: 'Zum Nachrechnen: je Zeile ein Mensch, der dem zugestimmt hat, in zufälliger Reihenfolge, ohne Weg, Zeit und Gruppe. Erst nach dem Ende, und nur, wenn niemand allein übrig bleibt.',
    en: 'To compute again: one row for each person who agreed to it, in random order, without way, time and group. Only after the end, and only when nobody is left alone.',
  },
  row: { de: 'Zeile', en: 'Row' },
})
