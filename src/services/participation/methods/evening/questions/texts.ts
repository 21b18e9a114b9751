import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import { longest, type State } from './question.ts'

export const stateWords: Record<State, Sentence> = {
  waiting: { de: 'wird geprüft', en: 'is being checked' },
  open: { de: 'offen', en: 'open' },
  current: { de: 'gerade besprochen', en: 'being talked about' },
  answered: { de: 'im Saal beantwortet', en: 'answered in the hall' },
  aside: { de: 'wird schriftlich beantwortet', en: 'will be answered in writing' },
}

export const notices = {
  asked: { de: 'Ihre Frage ist da', en: 'Your question has arrived' },
  askedChecked: {
    de: 'Ihre Frage ist da. Sie erscheint, sobald die Moderation sie gesehen hat.',
    en: 'Your question has arrived. It appears as soon as the moderator has seen it.',
  },
  opened: { de: 'Das Fragenfach ist offen', en: 'The question box is open' },
  closed: { de: 'Das Fragenfach ist geschlossen', en: 'The question box is closed' },
  answered: { de: 'Antwort gespeichert', en: 'Answer saved' },
} as const satisfies Record<string, Sentence>

export const refusals = {
  closed: {
    de: 'Das Fragenfach ist geschlossen. Was gefragt wurde, steht mit den Antworten beim Treffen.',
    en: 'The question box is closed. What was asked stands with the answers on the page of the meeting.',
  },
  link: { de: 'Bitte ohne Link.', en: 'Please without a link.' },
  notYet: {
    de: 'Das Treffen hat noch nicht begonnen oder ist abgesagt.',
    en: 'The meeting has not begun yet, or is cancelled.',
  },
} as const satisfies Record<string, Sentence>

/** Questions from the hall: on phones, on the screen, for the moderator, and afterwards. */
export const texts = catalogue({
  questions: { de: 'Fragen aus dem Saal', en: 'Questions from the hall' },
  askLead: {
    de: 'Stellen Sie Ihre Frage, oder unterstützen Sie eine, die schon da ist. Ohne Konto und ohne Namen.',
    en: 'Ask your question, or support one that is there already. Without an account and without a name.',
  },
  yourQuestion: { de: 'Ihre Frage', en: 'Your question' },
  yourHint: {
    de: `Eine Frage, höchstens ${longest} Zeichen`,
    en: `One question, ${longest} characters at most`,
  },
  send: { de: 'Frage abschicken', en: 'Send question' },
  cookie: {
    de: 'Ein Cookie mit einer Zufallszahl merkt sich bis zum Ende des Abends, was Sie unterstützen.',
    en: 'A cookie with a random number remembers until the end of the evening what you support.',
  },
  support: { de: 'Das will ich auch wissen', en: 'I want to know that too' },
  supported: { de: 'Nicht mehr unterstützen', en: 'No longer support' },
  supports: {
    de: (count: number) => (count === 1 ? '1 Mensch will das wissen' : `${count} Menschen wollen das wissen`),
    en: (count: number) => (count === 1 ? '1 person wants to know' : `${count} people want to know`),
  },
  now: { de: 'Gerade besprochen', en: 'Being talked about' },
  next: { de: 'Offene Fragen', en: 'Open questions' },
  none: { de: 'Noch keine Fragen', en: 'No questions yet' },
  over: { de: 'Besprochen', en: 'Talked about' },
  refresh: { de: 'Neu laden', en: 'Load again' },
  closed: { de: 'Das Fragenfach ist geschlossen', en: 'The question box is closed' },
  toMeeting: { de: 'Zum Treffen', en: 'To the meeting' },
  howTo: { de: 'Fragen stellen', en: 'Ask questions' },
  qr: { de: 'QR-Code mit der Adresse dieser Seite für das Telefon', en: 'QR code with the address for your phone' },
  run: { de: 'Fragen aus dem Saal leiten', en: 'Moderate questions from the hall' },
  runLead: {
    de: 'Während des Treffens schicken Menschen Fragen vom Telefon. Hier wählen Sie, was gerade besprochen wird.',
    en: 'During the meeting people send questions from their phones. Here you choose what is being talked about.',
  },
  checked: {
    de: 'Fragen erst zeigen, wenn ich sie freigegeben habe',
    en: 'Show questions only after I have released them',
  },
  open: { de: 'Fragenfach öffnen', en: 'Open the question box' },
  close: { de: 'Fragenfach schließen', en: 'Close the question box' },
  closeHint: {
    de: 'Danach kommen keine Fragen mehr. Welches Telefon was unterstützt hat, wird vergessen; die Summen bleiben. Offene Fragen warten auf dem Schreibtisch auf eine Antwort.',
    en: 'No more questions come then. Which phone supported what is forgotten; the sums stay. Open questions wait on the desk for an answer.',
  },
  address: { de: 'Adresse für die Telefone', en: 'Address for phones' },
  toScreen: { de: 'Große Anzeige für die Leinwand', en: 'Large display for the screen' },
  show: { de: 'Zeigen', en: 'Show' },
  makeCurrent: { de: 'Jetzt besprechen', en: 'Talk about it now' },
  done: { de: 'Beantwortet', en: 'Answered' },
  aside: { de: 'Später schriftlich', en: 'Later in writing' },
  hide: { de: 'Ausblenden', en: 'Hide' },
  again: { de: 'Wieder öffnen', en: 'Open again' },
  hidden: { de: 'Ausgeblendet', en: 'Hidden' },
  unhide: { de: 'Wieder zeigen', en: 'Show again' },
  answer: { de: 'Schriftlich antworten', en: 'Answer in writing' },
  answerField: { de: 'Antwort', en: 'Answer' },
  answerHint: {
    de: 'Steht öffentlich beim Treffen, in einfachen Worten.',
    en: 'Stands publicly on the page of the meeting, in plain words.',
  },
  save: { de: 'Speichern', en: 'Save' },
  promised: { de: (day: string) => `Antwort versprochen bis ${day}`, en: (day: string) => `Answer promised by ${day}` },
  joinNow: { de: 'Jetzt vom Telefon fragen', en: 'Ask now from your phone' },
  deskNote: { de: (day: string) => `versprochen bis ${day}`, en: (day: string) => `promised by ${day}` },
})
