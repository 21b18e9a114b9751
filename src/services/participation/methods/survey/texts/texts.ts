import { catalogue } from '#foundation/text/catalogue.ts'

/** What people read who answer a survey, or read its result. */
export const surveyTexts = catalogue({
  survey: { de: 'Umfrage', en: 'Survey' },
  notYet: {
    de: 'Die Fragen stehen hier, sobald die Umfrage beginnt.',
    en: 'The questions appear here as soon as the survey begins.',
  },
  size: {
    de: (questions: number, minutes: number) =>
      questions === 1 ? '1 Frage' : `${questions} Fragen, etwa ${minutes} Minuten`,
    en: (questions: number, minutes: number) =>
      questions === 1 ? '1 question' : `${questions} questions, about ${minutes} minutes`,
  },
  begin: { de: 'Umfrage beantworten', en: 'Answer the survey' },
  goOn: { de: 'Weiter beantworten', en: 'Go on answering' },
  done: { de: 'Sie haben diese Umfrage beantwortet. Danke!', en: 'You have answered this survey. Thank you!' },
  logIn: { de: 'Anmelden und beantworten', en: 'Log in and answer' },
  howAccount: {
    de: 'Sie können jederzeit unterbrechen und später weitermachen. Abgesendete Antworten sind nicht mehr mit Ihrem Konto verbunden; gemerkt wird nur, dass Sie teilgenommen haben.',
    en: 'You can stop at any time and go on later. Once sent, your answers are no longer connected with your account; only that you took part is kept.',
  },
  howGuest: {
    de: 'Sie brauchen kein Konto und keine E-Mail-Adresse. Sie bekommen einen Code, mit dem Sie später weitermachen können. Wir setzen kein Cookie und speichern nicht, von welchem Gerät Sie kommen. Bitte antworten Sie nur einmal: Wir verlassen uns darauf und begrenzen nur, wie viele Bögen in einer Stunde von einem Anschluss kommen.',
    en: 'You need no account and no e-mail address. You get a code with which you can go on later. We set no cookie and do not keep which device you use. Please answer only once: we rely on it and only limit how many sheets come from one connection in an hour.',
  },
  haveCode: {
    de: 'Mit einem Code weitermachen, oder einen Papierbogen online ausfüllen',
    en: 'Go on with a code, or fill in a paper sheet online',
  },
  code: { de: 'Code', en: 'Code' },
  codeHint: { de: 'Zwölf Zeichen, zum Beispiel K7M4-P2QX-9TRA', en: 'Twelve characters, for example K7M4-P2QX-9TRA' },
  useCode: { de: 'Zum Bogen', en: 'To the sheet' },
  onPaper: {
    de: 'Auf Papier geht es auch: Bögen gibt es bei der Verwaltung. Online und Papier zählen gleich.',
    en: 'On paper works too: the administration has sheets. Online and paper count the same.',
  },
  page: {
    de: (page: number, of: number) => `Seite ${page} von ${of}`,
    en: (page: number, of: number) => `Page ${page} of ${of}`,
  },
  yourCode: { de: 'Ihr Code zum Weitermachen', en: 'Your code to go on later' },
  next: { de: 'Weiter', en: 'Next' },
  back: { de: 'Zurück', en: 'Back' },
  later: { de: 'Speichern und später weitermachen', en: 'Save and go on later' },
  requiredNote: {
    de: 'Fragen mit „freiwillig“ können Sie auslassen.',
    en: 'You can leave out questions marked “optional”.',
  },
  other: { de: 'Etwas anderes', en: 'Something else' },
  otherWords: { de: 'Und zwar', en: 'Namely' },
  noChoice: { de: 'Keine Angabe', en: 'No answer' },
  fromTo: {
    de: (low: string, high: string) => `1 heißt „${low}“, 5 heißt „${high}“.`,
    en: (low: string, high: string) => `1 means “${low}”, 5 means “${high}”.`,
  },
  rankingHint: {
    de: (places: number) =>
      `Geben Sie Zahlen von 1 (am wichtigsten) bis ${places}, jede nur einmal. Was Ihnen gleich ist, lassen Sie leer.`,
    en: (places: number) =>
      `Give numbers from 1 (most important) to ${places}, each only once. Leave empty what you do not mind.`,
  },
  numberHint: {
    de: (least: number, most: number) => `Eine ganze Zahl von ${least} bis ${most}`,
    en: (least: number, most: number) => `A whole number from ${least} to ${most}`,
  },
  voluntary: {
    de: 'Freiwillig: Daraus wird nur gezählt, wer noch fehlt.',
    en: 'Voluntary: only used to count who is still missing.',
  },
  check: { de: 'Antworten ansehen und absenden', en: 'Look through your answers and send them' },
  checkLead: {
    de: 'Noch ist nichts abgesendet. Danach können Sie die Antworten nicht mehr ändern.',
    en: 'Nothing has been sent yet. Afterwards you cannot change your answers any more.',
  },
  noAnswerGiven: { de: 'ohne Antwort', en: 'no answer' },
  change: { de: 'Ändern', en: 'Change' },
  sendIt: { de: 'Antworten absenden', en: 'Send answers' },
  sent: { de: 'Danke, Ihre Antworten sind da', en: 'Thank you, your answers have arrived' },
  sentLead: {
    de: 'Sie sind mit niemandem verbunden. Was Sie in eigenen Worten geschrieben haben, liest erst jemand von der Verwaltung; gezeigt wird es nie neben anderen Antworten.',
    en: 'They are connected with nobody. What you wrote in your own words is read by somebody of the administration first; it is never shown beside other answers.',
  },
  toResults: { de: 'Zum Ergebnis', en: 'To the result' },
  backToPhase: { de: 'Zur Phase', en: 'To the phase' },
  closed: {
    de: 'Die Umfrage läuft nicht mehr, oder sie ist für Sie nicht offen.',
    en: 'The survey no longer runs, or it is not open to you.',
  },
  saved: { de: 'Gespeichert', en: 'Saved' },
  savedLead: {
    de: 'Ihre Antworten sind gespeichert, bis die Umfrage endet. Abgesendet sind sie noch nicht.',
    en: 'Your answers are kept until the survey ends. They have not been sent yet.',
  },
  savedAccount: { de: 'Melden Sie sich wieder an, um weiterzumachen.', en: 'Log in again to go on.' },
  keepCode: {
    de: 'Notieren Sie den Code: Ohne ihn finden auch wir den Bogen nicht wieder.',
    en: 'Write the code down: without it not even we can find the sheet again.',
  },
  mailCode: { de: 'Code per E-Mail schicken', en: 'Send the code by e-mail' },
  mailHint: {
    de: 'Die Adresse wird nur dafür benutzt und nicht mit dem Bogen gespeichert.',
    en: 'The address is used only for this and is not kept with the sheet.',
  },
  mail: { de: 'E-Mail-Adresse', en: 'E-mail address' },
  sendMail: { de: 'Schicken', en: 'Send' },
  mailSubject: {
    de: (title: string) => `Ihr Code für die Umfrage „${title}“`,
    en: (title: string) => `Your code for the survey “${title}”`,
  },
  mailBody: {
    de: (code: string, href: string) =>
      `Guten Tag,\n\nmit diesem Code machen Sie bei der Umfrage weiter: ${code}\n\n${href}\n\nWer den Code kennt, kann den Bogen lesen, solange er nicht abgesendet ist.`,
    en: (code: string, href: string) =>
      `Good day,\n\nwith this code you go on with the survey: ${code}\n\n${href}\n\nWhoever knows the code can read the sheet until it has been sent.`,
  },
  corrections: { de: 'Berichtigte Tippfehler', en: 'Corrected typing mistakes' },
  corrected: {
    de: (day: string, before: string, after: string, reason: string) =>
      `${day}: aus „${before}“ wurde „${after}“. ${reason}`,
    en: (day: string, before: string, after: string, reason: string) =>
      `${day}: “${before}” became “${after}”. ${reason}`,
  },
})
