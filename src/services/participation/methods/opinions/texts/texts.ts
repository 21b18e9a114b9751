import { catalogue } from '#foundation/text/catalogue.ts'

/** What people read who vote on statements. */
export const texts = catalogue({
  opinions: { de: 'Meinungsbild', en: 'Opinions' },
  notYet: {
    de: 'Die Aussagen stehen hier, sobald es losgeht.',
    en: 'The statements appear here as soon as it begins.',
  },
  size: {
    de: (count: number) => (count === 1 ? '1 Aussage' : `${count} Aussagen, eine nach der anderen`),
    en: (count: number) => (count === 1 ? '1 statement' : `${count} statements, one after the other`),
  },
  how: {
    de: 'Sagen Sie zu jeder Aussage, ob Sie zustimmen. Sie können jederzeit aufhören, weitermachen und Antworten ändern. Am Ende sehen alle, was viele eint und wo die Meinungen auseinandergehen.',
    en: 'Say for each statement whether you agree. You can stop, go on and change answers at any time. In the end everybody sees what unites many and where views differ.',
  },
  howAccount: {
    de: 'Ihre Antworten sind mit Ihrem Konto verbunden, damit Sie sie ändern können. Niemand sonst sieht sie; gezeigt werden nur Summen ab 10 Menschen.',
    en: 'Your answers are connected with your account so that you can change them. Nobody else sees them; only sums of 10 people or more are shown.',
  },
  howGuest: {
    de: 'Sie brauchen kein Konto und keine E-Mail-Adresse. Sie bekommen einen Code, mit dem Sie weitermachen können. Wir setzen kein Cookie und speichern nicht, von welchem Gerät Sie kommen. Bitte nehmen Sie nur einmal teil.',
    en: 'You need no account and no e-mail address. You get a code with which you can go on. We set no cookie and do not keep which device you use. Please take part only once.',
  },
  begin: { de: 'Los geht’s', en: 'Let’s begin' },
  goOn: { de: 'Weiter abstimmen', en: 'Go on voting' },
  toOwn: { de: 'Meine Antworten', en: 'My answers' },
  allDone: {
    de: (count: number) => `Sie haben zu allen ${count} Aussagen geantwortet. Danke!`,
    en: (count: number) => `You have answered all ${count} statements. Thank you!`,
  },
  logIn: { de: 'Anmelden und abstimmen', en: 'Log in and vote' },
  closed: {
    de: 'Die Abstimmung läuft nicht, oder sie ist für Sie nicht offen.',
    en: 'Voting does not run, or it is not open to you.',
  },
  onPaper: {
    de: 'Auf Papier geht es auch: Bögen gibt es bei der Verwaltung. Online und Papier zählen gleich.',
    en: 'On paper works too: the administration has sheets. Online and paper count the same.',
  },
  haveCode: { de: 'Mit einem Code weitermachen', en: 'Go on with a code' },
  code: { de: 'Code', en: 'Code' },
  codeHint: { de: 'Zwölf Zeichen, zum Beispiel K7M4-P2QX-9TRA', en: 'Twelve characters, for example K7M4-P2QX-9TRA' },
  useCode: { de: 'Weiter', en: 'Go on' },
  yourCode: { de: 'Ihr Code zum Weitermachen', en: 'Your code to go on later' },
  progress: { de: 'Beantwortet', en: 'Answered' },
  progressWords: {
    de: (done: number, all: number) => `${done} von ${all}`,
    en: (done: number, all: number) => `${done} of ${all}`,
  },
  statement: { de: 'Stimmen Sie zu?', en: 'Do you agree?' },
  agree: { de: 'Stimme zu', en: 'Agree' },
  disagree: { de: 'Stimme nicht zu', en: 'Disagree' },
  pass: { de: 'Weiß nicht', en: 'Pass' },
  soFar: { de: 'Ihre Antwort bisher', en: 'Your answer so far' },
  addOwn: { de: 'Eigene Aussage vorschlagen', en: 'Propose a statement of your own' },
  backToPhase: { de: 'Zur Phase', en: 'To the phase' },
  done: { de: 'Geschafft', en: 'Done' },
  doneLead: {
    de: 'Sie haben zu allen Aussagen geantwortet, die es bisher gibt. Kommen neue dazu, können Sie hier weitermachen.',
    en: 'You have answered all statements there are so far. When new ones come, you can go on here.',
  },
  toResults: { de: 'Zum Ergebnis', en: 'To the result' },
  entered: {
    de: 'Dieser Bogen wurde von Papier oder Telefon eingegeben und zählt. Er lässt sich hier nicht ändern.',
    en: 'This sheet was entered from paper or telephone and counts. It cannot be changed here.',
  },
  ownLead: {
    de: 'Ändern können Sie alles, solange die Abstimmung läuft.',
    en: 'You can change everything while voting runs.',
  },
  change: { de: 'Ändern', en: 'Change' },
  answerIt: { de: 'Antworten', en: 'Answer' },
  nothing: { de: 'Noch keine Antwort', en: 'No answer yet' },
  yourAnswer: { de: 'Ihre Antwort', en: 'Your answer' },
  proposed: { de: 'Ihre Aussagen', en: 'Your statements' },
  waiting: { de: 'wird geprüft', en: 'is being checked' },
  shown: { de: 'ist zu sehen', en: 'can be seen' },
  refused: {
    de: (reason: string) => `nicht aufgenommen: ${reason}`,
    en: (reason: string) => `not taken up: ${reason}`,
  },
  near: { de: 'Wem Sie nahestehen', en: 'Whom you are close to' },
  nearGroup: {
    de: (group: string, same: number, of: number) =>
      `Sie stehen der Gruppe ${group} am nächsten: Bei ${same} von ${of} Aussagen haben Sie so geantwortet wie die meisten dort. Das sehen nur Sie.`,
    en: (group: string, same: number, of: number) =>
      `You are closest to group ${group}: on ${same} of ${of} statements you answered as most people there. Only you see this.`,
  },
  open: { de: 'Offene Daten', en: 'Open data' },
  openWords: {
    de: 'Meine Antworten dürfen am Ende als Zeile ohne Namen in den offenen Daten stehen',
    en: 'My answers may stand in the open data in the end, as a row without a name',
  },
  openHint: {
    de: 'Freiwillig. Andere können damit die Gruppen nachrechnen. Wer mehrere Ihrer Antworten kennt, könnte Ihre Zeile wiederfinden. Ohne Haken zählen Sie genauso.',
    en: 'Voluntary. Others can compute the groups again with it. Whoever knows several of your answers might find your row. Without the tick you count just the same.',
  },
  save: { de: 'Speichern', en: 'Save' },
  newTitle: { de: 'Eine Aussage vorschlagen', en: 'Propose a statement' },
  newLead: {
    de: 'Ein kurzer Satz, dem man zustimmen kann oder nicht. Nur ein Gedanke, keine Frage, nichts über einzelne Menschen. Jemand von der Verwaltung sieht ihn an, bevor er erscheint.',
    en: 'A short sentence one can agree with or not. One thought only, no question, nothing about single people. Somebody of the administration looks at it before it appears.',
  },
  words: { de: 'Ihre Aussage', en: 'Your statement' },
  propose: { de: 'Vorschlagen', en: 'Propose' },
  similar: { de: 'Das gibt es schon', en: 'These exist already' },
})
