import { catalogue } from '#foundation/text/catalogue.ts'
import { integer } from '#foundation/text/numbers.ts'

/** What the result says. */
export const resultTexts = catalogue({
  result: { de: 'Ergebnis der Umfrage', en: 'Result of the survey' },
  none: { de: 'Noch kein Ergebnis', en: 'No result yet' },
  noneHint: {
    de: 'Gezählt wird einmal am Tag. Unter 10 Bögen wird nichts gezeigt.',
    en: 'Counting happens once a day. With fewer than 10 sheets nothing is shown.',
  },
  asOf: { de: (day: string) => `Stand vom ${day}`, en: (day: string) => `As of ${day}` },
  final: { de: (day: string) => `Endgültig, gezählt am ${day}`, en: (day: string) => `Final, counted on ${day}` },
  sheets: { de: 'Bögen', en: 'Sheets' },
  cameHow: { de: 'Wie sie kamen', en: 'How they came' },
  rule: { de: 'Wie Einzelne geschützt sind', en: 'How individuals are protected' },
  ruleText: {
    de: 'Gezählt wird nachts, und nur, wenn seit der letzten Zählung mindestens 10 Bögen dazugekommen sind. Zahlen unter 10 werden nicht gezeigt. Steht in einer Tabelle eine so kleine Zahl, fehlen dort auch alle Zahlen unter 20 (wo nötig, unter 30), damit man die kleine nicht ausrechnen kann; reicht das nicht, wird nur die häufigste Antwort gezeigt oder gar keine. Fragen, die nur nach einer bestimmten Antwort kamen, erscheinen nur, wenn diese Antwort gezeigt wird. Einzelne Bögen werden nie veröffentlicht.',
    en: 'Counting happens at night, and only when at least 10 sheets have come since the last count. Numbers below 10 are not shown. If a table holds such a small number, all numbers below 20 (where needed, below 30) are missing there too, so that the small one cannot be computed; where that is not enough, only the most frequent answer is shown, or none. Questions that came only after a certain answer appear only when that answer is shown. Single sheets are never published.',
  },
  answer: { de: 'Antwort', en: 'Answer' },
  share: { de: 'Anteil', en: 'Share' },
  chart: { de: 'Balken', en: 'Bar' },
  count: { de: 'Anzahl', en: 'Number' },
  protected: { de: 'geschützt', en: 'protected' },
  noAnswer: { de: 'Keine Antwort', en: 'No answer' },
  asked: {
    de: (count: number) => `Gefragt: ${integer(count, 'de')}`,
    en: (count: number) => `Asked: ${integer(count, 'en')}`,
  },
  several: { de: 'Mehrere Antworten waren möglich.', en: 'Several answers were possible.' },
  firstPlace: { de: 'Gezählt ist, was auf Platz 1 kam.', en: 'Counted is what came first.' },
  tooLittle: { de: 'Zu wenige Antworten, um etwas zu zeigen.', en: 'Too few answers to show anything.' },
  texts: { de: 'In eigenen Worten', en: 'In their own words' },
  textsHint: {
    de: 'Freigegeben von der Verwaltung, in zufälliger Reihenfolge und ohne Verbindung zu anderen Antworten.',
    en: 'Released by the administration, in random order and without connection to other answers.',
  },
  noTexts: { de: 'Noch nichts freigegeben.', en: 'Nothing released yet.' },
  who: { de: 'Wer fehlt noch?', en: 'Who is still missing?' },
  whoText: {
    de: 'Aus den freiwilligen Angaben. Fehlende Zahlen heißen: weniger als 10, oder zum Schutz Einzelner nicht gezeigt.',
    en: 'From what people told voluntarily. Missing numbers mean: fewer than 10, or not shown to protect individuals.',
  },
  whoNow: {
    de: (day: string) =>
      `Von diesen Menschen fehlen noch Antworten, oder es sind wenige (aus den freiwilligen Angaben, Stand vom ${day}). Kennen Sie jemanden? Sagen Sie es weiter.`,
    en: (day: string) =>
      `From these people answers are missing, or there are few (from what people told voluntarily, as of ${day}). Do you know somebody? Pass it on.`,
  },
  whoLater: {
    de: (least: number) => `Wer noch fehlt, steht hier, sobald ${least} Bögen gezählt sind.`,
    en: (least: number) => `Who is still missing is said here once ${least} sheets have been counted.`,
  },
  nobodyMissing: {
    de: 'Aus allen Gruppen sind Antworten da.',
    en: 'There are answers from all groups.',
  },
  missingGroups: {
    de: 'Von hier fehlen noch Antworten, oder es sind wenige',
    en: 'From here answers are missing, or there are few',
  },
  table: { de: 'Als Tabelle (CSV)', en: 'As a table (CSV)' },
  data: { de: 'Als Daten (JSON)', en: 'As data (JSON)' },
  openData: { de: 'Offene Daten', en: 'Open data' },
  question: { de: 'Frage', en: 'Question' },
  row: { de: 'Zeile', en: 'Row' },
  askedColumn: { de: 'Gefragt', en: 'Asked' },
})
