import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { Kind, Statistic } from '../rules/questions.ts'

export const kindWords: Record<Kind, Sentence> = {
  one: { de: 'Eine Antwort aus einer Liste', en: 'One answer of a list' },
  several: { de: 'Mehrere Antworten aus einer Liste', en: 'Several answers of a list' },
  scale: { de: 'Skala von 1 bis 5', en: 'Scale from 1 to 5' },
  number: { de: 'Zahl', en: 'Number' },
  short: { de: 'Kurzer Text', en: 'Short text' },
  long: { de: 'Langer Text', en: 'Long text' },
  matrix: { de: 'Tabelle: mehrere Zeilen, eine Skala', en: 'Table: several rows, one scale' },
  ranking: { de: 'Reihenfolge', en: 'Ranking' },
}

export const statisticWords: Record<Statistic, Sentence> = {
  age: { de: 'Freiwillig: Altersgruppe', en: 'Voluntary: age group' },
  municipality: { de: 'Freiwillig: Gemeinde', en: 'Voluntary: municipality' },
}

/** The question as it is asked, German and English. */
export const statisticQuestions: Record<Statistic, { readonly de: string; readonly en: string }> = {
  age: { de: 'Wie alt sind Sie?', en: 'How old are you?' },
  municipality: { de: 'Wo wohnen Sie?', en: 'Where do you live?' },
}

export const ageGroups: readonly { readonly de: string; readonly en: string }[] = [
  { de: 'unter 18 Jahre', en: 'under 18' },
  { de: '18 bis 29 Jahre', en: '18 to 29' },
  { de: '30 bis 44 Jahre', en: '30 to 44' },
  { de: '45 bis 59 Jahre', en: '45 to 59' },
  { de: '60 bis 74 Jahre', en: '60 to 74' },
  { de: '75 Jahre und älter', en: '75 and older' },
]

/** What staff read who make a survey. */
export const staffSurveyTexts = catalogue({
  questions: { de: 'Fragen', en: 'Questions' },
  questionsLead: {
    de: 'Änderbar bis zur ersten Antwort. Danach lassen sich nur noch Tippfehler berichtigen; jede Berichtigung steht öffentlich bei der Umfrage.',
    en: 'They can be changed until the first answer. After that only typing mistakes can be corrected; each correction is shown publicly with the survey.',
  },
  begun: {
    de: 'Es gibt schon Antworten: Nur noch Tippfehler können berichtigt werden.',
    en: 'There are answers already: only typing mistakes can be corrected.',
  },
  noQuestions: { de: 'Noch keine Frage', en: 'No question yet' },
  add: { de: 'Frage hinzufügen', en: 'Add a question' },
  edit: { de: 'Ändern', en: 'Edit' },
  mend: { de: 'Tippfehler berichtigen', en: 'Correct a typing mistake' },
  remove: { de: 'Entfernen', en: 'Remove' },
  pageTitle: { de: (page: number) => `Seite ${page}`, en: (page: number) => `Page ${page}` },
  required: { de: 'Muss beantwortet werden', en: 'Has to be answered' },
  isOptional: { de: 'freiwillig', en: 'optional' },
  isRequired: { de: 'Pflicht', en: 'required' },
  onlyIf: { de: (words: string) => `nur nach „${words}“`, en: (words: string) => `only after “${words}”` },
  editQuestion: { de: 'Frage', en: 'Question' },
  wording: { de: 'Frage', en: 'Question' },
  leicht: { de: 'In Leichter Sprache', en: 'In Leichte Sprache' },
  inLeicht: {
    de: (label: string) => `${label} (Leichte Sprache)`,
    en: (label: string) => `${label} (Leichte Sprache)`,
  },
  wordingEn: { de: 'Frage auf Englisch', en: 'Question in English' },
  hint: { de: 'Erläuterung', en: 'Explanation' },
  hintEn: { de: 'Erläuterung auf Englisch', en: 'Explanation in English' },
  options: { de: 'Antworten, in jeder Zeile eine', en: 'Answers, one per line' },
  optionsEn: { de: 'Antworten auf Englisch, in derselben Reihenfolge', en: 'Answers in English, in the same order' },
  rows: { de: 'Zeilen, in jeder Zeile eine', en: 'Rows, one per line' },
  rowsEn: { de: 'Zeilen auf Englisch, in derselben Reihenfolge', en: 'Rows in English, in the same order' },
  other: { de: '„Etwas anderes“ mit eigenen Worten anbieten', en: 'Offer “something else” in their own words' },
  low: { de: '1 heißt', en: '1 means' },
  high: { de: '5 heißt', en: '5 means' },
  lowEn: { de: '1 heißt auf Englisch', en: '1 means in English' },
  highEn: { de: '5 heißt auf Englisch', en: '5 means in English' },
  least: { de: 'Kleinste Zahl', en: 'Smallest number' },
  most: { de: 'Größte Zahl', en: 'Largest number' },
  startsPage: { de: 'Mit dieser Frage beginnt eine neue Seite', en: 'A new page begins with this question' },
  condition: { de: 'Nur fragen nach', en: 'Ask only after' },
  conditionHint: {
    de: 'Zur Wahl steht, was auf einer früheren Seite gefragt wird.',
    en: 'You can choose what is asked on an earlier page.',
  },
  always: { de: 'Immer fragen', en: 'Always ask' },
  reason: { de: 'Was berichtigen Sie?', en: 'What do you correct?' },
  reasonHint: { de: 'Steht öffentlich bei der Umfrage.', en: 'Shown publicly with the survey.' },
  save: { de: 'Speichern', en: 'Save' },
  copies: { de: 'Papierbögen', en: 'Paper sheets' },
  copiesLead: {
    de: 'Jeder Bogen trägt einen eigenen Code. Was auf Papier kommt, zählt wie online; kein Bogen zählt zweimal.',
    en: 'Each sheet carries a code of its own. What comes on paper counts as online does; no sheet counts twice.',
  },
  enter: { de: 'Bögen eingeben', en: 'Enter sheets' },
  enterLead: {
    de: 'Erst der Code, dann die Antworten. Leer heißt: keine Antwort.',
    en: 'First the code, then the answers. Empty means: no answer.',
  },
  channel: { de: 'Wie kam der Bogen?', en: 'How did the sheet come?' },
  source: { de: 'Woher?', en: 'From where?' },
  sourceHint: { de: 'Zum Beispiel: Papierbögen Rathaus Mendig', en: 'For example: paper sheets, town hall Mendig' },
  code: { de: 'Code auf dem Bogen', en: 'Code on the sheet' },
  codeHint: { de: 'Bei Papier nötig, am Telefon leer lassen.', en: 'Needed for paper, leave empty for the telephone.' },
  doEnter: { de: 'Eingeben und nächster Bogen', en: 'Enter and next sheet' },
  texts: { de: 'Texte freigeben', en: 'Release texts' },
  textsLead: {
    de: 'Was Menschen in eigenen Worten schreiben, steht erst beim Ergebnis, wenn Sie es freigeben. Geben Sie nichts frei, woran jemand zu erkennen ist.',
    en: 'What people write in their own words stands with the result only after you release it. Release nothing by which anybody can be recognised.',
  },
  noTexts: { de: 'Nichts wartet', en: 'Nothing is waiting' },
  choose: { de: 'Texte', en: 'Texts' },
  release: { de: 'Gewählte freigeben', en: 'Release those chosen' },
  refuse: { de: 'Gewählte nicht zeigen', en: 'Do not show those chosen' },
  released: { de: 'Freigegeben', en: 'Released' },
  waiting: { de: 'Wartet auf Freigabe', en: 'Waiting for release' },
  takeBack: { de: 'Gewählte nicht mehr zeigen', en: 'No longer show those chosen' },
  desk: { de: 'Umfragen: Texte zur Freigabe', en: 'Surveys: texts to release' },
  deskNote: {
    de: (count: number) => (count === 1 ? '1 Text' : `${count} Texte`),
    en: (count: number) => (count === 1 ? '1 text' : `${count} texts`),
  },
})
