import { catalogue } from '#foundation/text/catalogue.ts'

const number = {
  de: (count: number) => (count === 1 ? '1 Beitrag' : `${count} Beiträge`),
  en: (count: number) => (count === 1 ? '1 contribution' : `${count} contributions`),
}

/** What everybody reads. */
export const texts = catalogue({
  number,
  notYet: { de: 'Der Text erscheint hier, sobald er fertig ist.', en: 'The text appears here as soon as it is ready.' },
  how: {
    de: 'Jeder Absatz hat eine Nummer. Unter jedem steht, was andere dazu gesagt haben; dort können Sie etwas anmerken, fragen oder einen anderen Wortlaut vorschlagen.',
    en: 'Each paragraph has a number. Below each stands what others have said about it; there you can comment, ask, or propose another wording.',
  },
  howBefore: {
    de: 'Sie können den Text schon lesen. Etwas dazu sagen können Sie, sobald die Phase läuft.',
    en: 'You can read the text already. You can say something about it as soon as the phase runs.',
  },
  howAfter: {
    de: 'Unter jedem Absatz steht, was dazu gesagt wurde und was die Antwort ist.',
    en: 'Below each paragraph stands what was said about it and what the answer is.',
  },
  version: { de: (count: number) => `Fassung ${count}`, en: (count: number) => `Version ${count}` },
  toResult: { de: 'Auswertung', en: 'Evaluation' },
  whatIsNew: {
    de: (count: number) => `Was ist neu in Fassung ${count}, und was wurde aus den Beiträgen?`,
    en: (count: number) => `What is new in version ${count}, and what became of the contributions?`,
  },
  fixed: { de: 'Steht fest', en: 'Fixed' },
  paragraph: { de: (of: string) => `Absatz ${of}`, en: (of: string) => `Paragraph ${of}` },
  remarksOn: {
    de: (count: number, of: string) => `${number.de(count)} zu Absatz ${of}`,
    en: (count: number, of: string) => `${number.en(count)} to paragraph ${of}`,
  },
  sayTo: {
    de: (of: string) => `Etwas zu Absatz ${of} sagen`,
    en: (of: string) => `Say something about paragraph ${of}`,
  },
  readOn: { de: (of: string) => `Mehr zu Absatz ${of}`, en: (of: string) => `More about paragraph ${of}` },
  before: { de: 'Absatz davor', en: 'Paragraph before' },
  next: { de: 'Absatz danach', en: 'Paragraph after' },
  whole: { de: 'Zum ganzen Text', en: 'To the whole text' },
  remarks: { de: 'Beiträge', en: 'Contributions' },
  none: { de: 'Noch kein Beitrag', en: 'No contribution yet' },
  noneHint: { de: 'Machen Sie den Anfang.', en: 'Make a start.' },
  noneOver: { de: 'Zu diesem Absatz hat niemand etwas gesagt.', en: 'Nobody said anything about this paragraph.' },
  more: { de: 'Weitere Beiträge', en: 'More contributions' },
  first: { de: 'Zum Anfang', en: 'To the beginning' },
  login: { de: 'Anmelden, um etwas dazu zu sagen', en: 'Log in to say something about it' },
  residentsOnly: {
    de: 'Etwas dazu sagen können Menschen, die nachweislich hier wohnen. Wie der Nachweis geht, steht in Ihrem Konto.',
    en: 'People who are proven to live here can say something about it. Your account says how to prove it.',
  },
  doComment: { de: 'Etwas anmerken', en: 'Comment' },
  doQuestion: { de: 'Etwas fragen', en: 'Ask' },
  doWording: { de: 'Anders formulieren', en: 'Propose other wording' },

  writecomment: { de: (of: string) => `Anmerkung zu Absatz ${of}`, en: (of: string) => `Comment on paragraph ${of}` },
  writequestion: { de: (of: string) => `Frage zu Absatz ${of}`, en: (of: string) => `Question about paragraph ${of}` },
  writewording: {
    de: (of: string) => `Absatz ${of} anders formulieren`,
    en: (of: string) => `Word paragraph ${of} differently`,
  },
  passage: { de: 'Um welche Stelle geht es?', en: 'Which passage is it about?' },
  passageHint: {
    de: 'Ein paar Worte aus dem Absatz. Leer heißt: um den ganzen.',
    en: 'Some words of the paragraph. Empty means: the whole of it.',
  },
  commentBody: { de: 'Ihre Anmerkung', en: 'Your comment' },
  questionBody: { de: 'Ihre Frage', en: 'Your question' },
  wording: { de: 'So soll der Absatz heißen', en: 'The paragraph should read' },
  wordingHint: {
    de: 'Hier steht der jetzige Wortlaut. Ändern Sie ihn; was neu ist und was wegfällt, wird von selbst markiert.',
    en: 'This is the present wording. Change it; what is new and what goes is marked by itself.',
  },
  wordingBody: { de: 'Warum?', en: 'Why?' },
  bodyHint: {
    de: 'Bitte nennen Sie niemanden beim Namen. Alle können lesen, was hier steht.',
    en: 'Please name nobody. Everybody can read what stands here.',
  },
  goes: {
    de: 'Mein Beitrag soll verschwinden, wenn ich mein Konto lösche',
    en: 'My contribution shall vanish when I delete my account',
  },
  goesHint: { de: 'Sonst bleibt er ohne Ihren Namen stehen.', en: 'Otherwise it stays without your name.' },
  nameHint: { de: 'Steht bei dem Beitrag.', en: 'Stands beside the contribution.' },
  send: { de: 'Absenden', en: 'Send' },
  nowReads: { de: 'So heißt der Absatz', en: 'The paragraph reads' },

  by: { de: (name: string) => `von ${name}`, en: (name: string) => `by ${name}` },
  ofVersion: { de: (count: number) => `zu Fassung ${count}`, en: (count: number) => `to version ${count}` },
  passageAbout: { de: 'Zur Stelle', en: 'About the passage' },
  because: { de: 'Begründung', en: 'Reason' },
  proposal: { de: 'Vorgeschlagener Wortlaut', en: 'Proposed wording' },
  supports: {
    de: (count: number) => (count === 1 ? '1 Mensch dafür' : `${count} Menschen dafür`),
    en: (count: number) => (count === 1 ? '1 person for it' : `${count} people for it`),
  },
  see: { de: 'Ansehen', en: 'See' },
  open: { de: 'Ansehen, unterstützen', en: 'See, support' },
  answer: { de: 'Antwort', en: 'Answer' },
  promised: {
    de: (day: string) => `Eine Antwort ist bis zum ${day} versprochen.`,
    en: (day: string) => `An answer is promised by ${day}.`,
  },
  promisedLate: {
    de: (day: string) => `Eine Antwort war bis zum ${day} versprochen. Sie steht noch aus.`,
    en: (day: string) => `An answer was promised by ${day}. It is overdue.`,
  },
  answeredOn: { de: (day: string) => `Beantwortet am ${day}`, en: (day: string) => `Answered on ${day}` },
  isHidden: { de: 'Diesen Beitrag hat die Moderation ausgeblendet.', en: 'Moderators have hidden this contribution.' },
  isWaiting: {
    de: 'Dieser Beitrag wartet darauf, dass seine Mail-Adresse bestätigt wird.',
    en: 'This contribution waits for its mail address to be confirmed.',
  },
  takeBack: { de: 'Beitrag zurücknehmen', en: 'Take the contribution back' },
  takeBackHint: {
    de: 'Ihre Worte und Ihr Name verschwinden sofort und für immer.',
    en: 'Your words and your name vanish at once and for good.',
  },
  confirmTitle: { de: 'Ihr Beitrag', en: 'Your contribution' },
  confirmLead: { de: 'Noch ein Klick, dann erscheint er.', en: 'One more click and it appears.' },
  confirmDeed: { de: 'Beitrag veröffentlichen', en: 'Publish the contribution' },
  toRemark: { de: 'Zum Beitrag', en: 'To the contribution' },
})
