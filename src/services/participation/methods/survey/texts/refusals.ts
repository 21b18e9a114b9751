import type { Sentence } from '#foundation/text/catalogue.ts'
import type { Problem } from '../rules/answers.ts'

/** Why something cannot be done. */
export const surveyRefusals = {
  misplaced: {
    de: 'Eine Frage hängt von einer Antwort ab, die erst danach oder auf derselben Seite kommt. Die Frage, von der sie abhängt, muss auf einer früheren Seite stehen.',
    en: 'A question depends on an answer that comes only after it or on the same page. The question it depends on has to stand on an earlier page.',
  },
  begun: {
    de: 'Die ersten Antworten sind da: Fragen können nicht mehr geändert werden. Möglich ist nur noch, Tippfehler zu berichtigen.',
    en: 'The first answers have come: questions can no longer be changed. Only typing mistakes can still be corrected.',
  },
  notATypo: {
    de: 'Das ist mehr als ein Tippfehler. Nach der ersten Antwort dürfen je Text höchstens drei Zeichen anders werden; Zahlen und Wörter wie „nicht“ bleiben, wie sie sind.',
    en: 'This is more than a typing mistake. After the first answer at most three characters per text may change; numbers and words such as “not” stay as they are.',
  },
  reasonMissing: {
    de: 'Bitte schreiben Sie, was Sie berichtigen. Das steht öffentlich bei der Umfrage.',
    en: 'Please write what you correct. It is shown publicly with the survey.',
  },
  changed: {
    de: 'Jemand anderes hat die Fragen inzwischen geändert. Bitte laden Sie die Seite neu.',
    en: 'Somebody else has changed the questions meanwhile. Please load the page again.',
  },
  changedWhileAnswering: {
    de: 'Die Fragen wurden gerade noch geändert. Ihre Antworten stehen unten: Bitte sehen Sie sie durch und senden Sie noch einmal.',
    en: 'The questions have just been changed. Your answers are below: please look through them and send again.',
  },
  tooManyQuestions: {
    de: 'Mehr als 40 Fragen beantwortet niemand gern.',
    en: 'Nobody likes to answer more than 40 questions.',
  },
  optionsMissing: {
    de: 'Bitte nennen Sie mindestens zwei, in jeder Zeile eines.',
    en: 'Please name at least two, one per line.',
  },
  rowsMissing: { de: 'Bitte nennen Sie mindestens eine Zeile.', en: 'Please name at least one row.' },
  tooManyOptions: { de: 'Das sind zu viele: höchstens 15.', en: 'These are too many: 15 at most.' },
  optionsTwice: { de: 'Zwei Zeilen sind gleich.', en: 'Two lines are the same.' },
  leichtDifferent: {
    de: 'In Leichter Sprache müssen es gleich viele Antworten sein wie auf Deutsch, oder keine.',
    en: 'In Leichte Sprache there have to be as many answers as in German, or none.',
  },
  englishDifferent: {
    de: 'Auf Englisch müssen es ebenso viele Zeilen sein wie auf Deutsch, oder keine.',
    en: 'In English there have to be as many lines as in German, or none.',
  },
  mostBelowLeast: {
    de: 'Die größte Zahl muss größer sein als die kleinste.',
    en: 'The largest number has to be larger than the smallest.',
  },
  conditionWrong: {
    de: 'Diese Antwort gibt es auf keiner früheren Seite. Lassen Sie mit der Frage eine neue Seite beginnen, oder wählen Sie eine andere Antwort.',
    en: 'There is no such answer on an earlier page. Let a new page begin with the question, or choose another answer.',
  },
  alreadySent: { de: 'Ihre Antworten sind schon abgesendet.', en: 'Your answers have already been sent.' },
  nothingAnswered: { de: 'Sie haben noch keine Frage beantwortet.', en: 'You have not answered any question yet.' },
  requiredLeft: {
    de: 'Eine Frage, die beantwortet werden muss, ist noch offen.',
    en: 'A question that has to be answered is still open.',
  },
  noSuchCode: {
    de: 'Diesen Code gibt es nicht. Er hat zwölf Zeichen; die Ziffern 0 und 1 und die Buchstaben I und O kommen nicht vor.',
    en: 'There is no such code. It has twelve characters; the digits 0 and 1 and the letters I and O do not occur.',
  },
  codeUsed: {
    de: 'Dieser Code ist verbraucht: Der Bogen wurde schon eingegeben oder online abgesendet.',
    en: 'This code has been used: the sheet was entered before, or sent online.',
  },
  codeMissing: {
    de: 'Bitte geben Sie den Code ein, der auf dem Bogen steht.',
    en: 'Please enter the code that stands on the sheet.',
  },
  enteringOver: {
    de: 'Das Ergebnis ist abgeschlossen: Es können keine Bögen mehr eingegeben werden.',
    en: 'The result is final: sheets can no longer be entered.',
  },
  noQuestionsYet: { de: 'Es gibt noch keine Frage.', en: 'There is no question yet.' },
} satisfies Record<string, Sentence>

/** What is wrong with one answer. */
export const answerProblems: Record<Problem, Sentence> = {
  missing: { de: 'Bitte beantworten Sie diese Frage.', en: 'Please answer this question.' },
  'not-on-the-list': { de: 'Bitte wählen Sie etwas aus der Liste.', en: 'Please choose something from the list.' },
  'not-a-number': { de: 'Bitte geben Sie eine ganze Zahl ein.', en: 'Please enter a whole number.' },
  'out-of-range': {
    de: 'Diese Zahl liegt außerhalb dessen, was möglich ist.',
    en: 'This number is outside of what is possible.',
  },
  'place-twice': { de: 'Diesen Platz haben Sie schon vergeben.', en: 'You have already given this place.' },
  'place-gap': { de: 'Ein Platz davor fehlt noch.', en: 'A place before this one is missing.' },
  'too-long': { de: 'Das ist zu lang.', en: 'This is too long.' },
  'row-missing': { de: 'Bitte wählen Sie auch in dieser Zeile etwas.', en: 'Please choose something in this row too.' },
  'other-missing': { de: 'Bitte schreiben Sie, was Sie meinen.', en: 'Please write what you mean.' },
}
