import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

export const introductionTopic = 'network.introduction'

export const texts = catalogue({
  title: { de: 'Wer weiß etwas über …?', en: 'Who knows about …?' },
  lead: {
    de: 'Hier stehen nur Menschen, die gern gefragt werden. Sie sehen, warum jemand passt, und bitten um eine Vorstellung.',
    en: 'Only people who like to be asked stand here. You see why somebody fits, and ask for an introduction.',
  },
  q: { de: 'Worum geht es?', en: 'What is it about?' },
  qHint: {
    de: 'Zum Beispiel „Mitfahrbank“ oder „Förderantrag“.',
    en: 'For example “ride bench” or “funding application”.',
  },
  search: { de: 'Suchen', en: 'Search' },
  topics: { de: 'Häufige Themen', en: 'Frequent topics' },
  found: {
    de: (number: number, q: string) =>
      number === 1 ? `1 Person kennt sich mit „${q}“ aus` : `${number} Menschen kennen sich mit „${q}“ aus`,
    en: (number: number, q: string) =>
      number === 1 ? `1 person knows about “${q}”` : `${number} people know about “${q}”`,
  },
  all: { de: 'Alle, die gefragt werden können', en: 'Everybody who can be asked' },
  none: {
    de: (q: string) => `Noch kennt sich niemand mit „${q}“ aus`,
    en: (q: string) => `Nobody knows about “${q}” yet`,
  },
  noneHint: { de: 'Versuchen Sie ein anderes Wort.', en: 'Try another word.' },
  nobody: { de: 'Noch hat sich niemand eingetragen', en: 'Nobody has entered themselves yet' },
  nobodyHint: {
    de: 'Machen Sie den Anfang: Wozu dürfen andere Sie fragen?',
    en: 'Make the beginning: what may others ask you about?',
  },
  beAsked: { de: 'Ich lasse mich gern fragen', en: 'I like to be asked' },
  changeOwn: { de: 'Meinen Eintrag ändern', en: 'Change my entry' },
  introductions: { de: 'Vorstellungen', en: 'Introductions' },
  why: { de: 'Passt, weil', en: 'Fits, because' },
  whyTopics: {
    de: (topics: string) => `das Thema ${topics} genannt ist`,
    en: (topics: string) => `the topic ${topics} is named`,
  },
  whyWords: { de: 'es in den eigenen Worten steht', en: 'it stands in their own words' },
  whyServices: {
    de: (names: string) => `dort am Dienst ${names} gearbeitet wird`,
    en: (names: string) => `the service ${names} is worked on there`,
  },
  introduce: { de: 'Um Vorstellung bitten', en: 'Ask for an introduction' },
  introduceOf: {
    de: (name: string) => `Um Vorstellung bei ${name} bitten`,
    en: (name: string) => `Ask for an introduction to ${name}`,
  },
  introduceLead: {
    de: (name: string) => `${name} bekommt Ihre Nachricht und entscheidet, ob und wie Sie ins Gespräch kommen.`,
    en: (name: string) => `${name} gets your message and decides whether and how you get to talk.`,
  },
  about: { de: 'Thema', en: 'Topic' },
  message: { de: 'Ihre Frage', en: 'Your question' },
  messageHint: {
    de: 'Zwei, drei Sätze reichen: Woran arbeiten Sie, was möchten Sie wissen?',
    en: 'Two or three sentences will do: what are you working on, what would you like to know?',
  },
  reach: { de: 'Wie man Sie erreicht', en: 'How you can be reached' },
  reachHint: { de: (name: string) => `Nur ${name} sieht das.`, en: (name: string) => `Only ${name} sees this.` },
  send: { de: 'Nachricht schicken', en: 'Send message' },
  self: { de: 'Das sind Sie selbst.', en: 'This is you.' },
  ownTitle: { de: 'Wozu Sie gefragt werden dürfen', en: 'What you may be asked about' },
  ownLead: {
    de: 'Mit dem Eintrag sind Sie einverstanden, dass Mitglieder des Netzwerks Sie hier mit Namen finden. Sie nehmen ihn jederzeit zurück; dann ist er sofort überall weg.',
    en: 'With the entry you agree that members of the network find you here by name. You take it back at any time; then it is gone everywhere at once.',
  },
  home: { de: 'Sie sprechen für', en: 'You speak for' },
  noHome: { de: 'nur für mich', en: 'only for myself' },
  post: { de: 'Ihre Aufgabe dort', en: 'Your post there' },
  ownTopics: { de: 'Themen', en: 'Topics' },
  ownTopicsHint: { de: 'Eins je Zeile, höchstens zwölf.', en: 'One per line, at most twelve.' },
  words: { de: 'Was andere von Ihnen erfahren können', en: 'What others can learn from you' },
  agree: { de: 'Ich bin einverstanden und trage mich ein', en: 'I agree and enter myself' },
  save: { de: 'Speichern', en: 'Save' },
  withdraw: { de: 'Eintrag zurücknehmen', en: 'Take the entry back' },
  withdrawHint: {
    de: 'Niemand findet Sie mehr. Wer gerade auf Ihre Antwort wartet, erfährt, dass Sie nicht mehr zur Verfügung stehen.',
    en: 'Nobody finds you any more. Whoever is waiting for your answer is told that you are no longer available.',
  },
  forYou: { de: 'Wer Sie kennenlernen möchte', en: 'Who would like to meet you' },
  noneForYou: { de: 'Gerade niemand.', en: 'Nobody at the moment.' },
  byYou: { de: 'Wen Sie kennenlernen möchten', en: 'Whom you would like to meet' },
  noneByYou: { de: 'Sie haben noch niemanden gefragt.', en: 'You have not asked anybody yet.' },
  introductionsLead: {
    de: 'Bitten um Vorstellung, die Sie gestellt und bekommen haben.',
    en: 'Requests for an introduction that you made and got.',
  },
  asked: { de: 'wartet auf Antwort', en: 'waits for an answer' },
  accepted: { de: 'zugesagt', en: 'accepted' },
  declined: { de: 'abgesagt', en: 'declined' },
  reachWords: { de: 'Erreichbar:', en: 'To be reached:' },
  answerLabel: { de: 'Ihre Antwort', en: 'Your answer' },
  answerHint: {
    de: 'Wenn Sie zusagen: Wie erreicht man Sie am besten?',
    en: 'If you accept: how are you best reached?',
  },
  accept: { de: 'Zusagen', en: 'Accept' },
  decline: { de: 'Absagen', en: 'Decline' },
  askedSubject: {
    de: 'Jemand aus dem Netzwerk möchte mit Ihnen sprechen',
    en: 'Somebody in the network would like to talk to you',
  },
  askedBody: {
    de: 'Sie wurden um eine Vorstellung gebeten. Die Nachricht steht auf der Seite; Sie entscheiden, ob und wie Sie ins Gespräch kommen.',
    en: 'You were asked for an introduction. The message stands on the page; you decide whether and how you get to talk.',
  },
  answerSubject: { de: 'Antwort auf Ihre Bitte um Vorstellung', en: 'Answer to your request for an introduction' },
  yesBody: {
    de: 'Die Person spricht gern mit Ihnen. Wie Sie sie erreichen, steht auf der Seite.',
    en: 'The person is glad to talk to you. How to reach them stands on the page.',
  },
  noBody: {
    de: 'Die Person kann gerade nicht. Vielleicht weiß jemand anderes etwas darüber.',
    en: 'The person cannot at the moment. Perhaps somebody else knows about it.',
  },
  goneBody: {
    de: 'Die Person steht nicht mehr zur Verfügung. Vielleicht weiß jemand anderes etwas darüber.',
    en: 'The person is no longer available. Perhaps somebody else knows about it.',
  },
})

export const notices = {
  saved: {
    de: 'Gespeichert. Mitglieder des Netzwerks finden Sie jetzt.',
    en: 'Saved. Members of the network find you now.',
  },
  withdrawn: { de: 'Ihr Eintrag ist weg.', en: 'Your entry is gone.' },
  sent: {
    de: 'Ihre Nachricht ist unterwegs. Die Antwort kommt in Ihr Postfach und steht hier.',
    en: 'Your message is on its way. The answer comes into your inbox and stands here.',
  },
  waiting: {
    de: 'Sie haben schon gefragt und warten noch auf die Antwort.',
    en: 'You have asked already and wait for the answer.',
  },
  answered: { de: 'Ihre Antwort ist unterwegs.', en: 'Your answer is on its way.' },
  before: { de: 'Das haben Sie schon beantwortet.', en: 'You have answered this already.' },
  notYours: { de: 'Dafür sprechen Sie nicht.', en: 'You do not speak for this.' },
  noTopic: { de: 'Nennen Sie wenigstens ein Thema.', en: 'Name at least one topic.' },
  tooMany: {
    de: 'Höchstens zwölf Themen, jedes bis 60 Zeichen.',
    en: 'At most twelve topics, each up to 60 characters.',
  },
  howToReach: { de: 'Schreiben Sie, wie man Sie erreicht.', en: 'Write how you can be reached.' },
  conflict: {
    de: 'Sie haben den Eintrag inzwischen in einem anderen Fenster geändert.',
    en: 'You have changed the entry in another window meanwhile.',
  },
} as const satisfies Record<string, Sentence>
