import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  thread: { de: 'Beiträge', en: 'Comments' },
  threadOf: {
    de: (title: string) => `Beiträge zu „${title}“`,
    en: (title: string) => `Comments on “${title}”`,
  },
  total: {
    de: (number: number) => (number === 1 ? 'ein Beitrag' : `${number} Beiträge`),
    en: (number: number) => (number === 1 ? 'one comment' : `${number} comments`),
  },
  none: { de: 'Noch keine Beiträge.', en: 'No comments yet.' },
  write: { de: 'Etwas beitragen', en: 'Add a comment' },
  body: { de: 'Ihr Beitrag', en: 'Your comment' },
  bodyHint: { de: 'Er ist öffentlich, zusammen mit Ihrem Namen.', en: 'It is public, together with your name.' },
  name: { de: 'Ihr Name', en: 'Your name' },
  nameHint: { de: 'So, wie ihn alle lesen sollen.', en: 'The way everybody should read it.' },
  mail: { de: 'Ihre Mail-Adresse', en: 'Your mail address' },
  mailHint: {
    de: 'Niemand sieht sie. Sie bekommen einen Link, mit dem Ihr Beitrag erscheint.',
    en: 'Nobody sees it. You get a link that makes your comment appear.',
  },
  send: { de: 'Beitragen', en: 'Send' },
  answer: { de: 'Antworten', en: 'Answer' },
  answerTo: { de: 'Antwort schreiben', en: 'Write an answer' },
  takeBack: { de: 'Zurücknehmen', en: 'Take back' },
  hidden: {
    de: 'Dieser Beitrag wurde von der Moderation ausgeblendet.',
    en: 'This comment was hidden by the moderators.',
  },
  removed: { de: 'Dieser Beitrag wurde zurückgenommen.', en: 'This comment was taken back.' },
  nobody: { de: 'Gelöschtes Konto', en: 'Deleted account' },
  guest: { de: 'ohne Konto', en: 'without an account' },
  earlier: { de: 'Ältere Beiträge', en: 'Earlier comments' },
  newest: { de: 'Zu den neuesten', en: 'To the newest' },
  login: { de: 'Anmelden und mitreden', en: 'Log in and join in' },
  loginMark: { de: 'Dafür bitte anmelden', en: 'Please log in for this' },
  back: { de: 'Zurück', en: 'Back' },

  support: { de: 'Unterstützen', en: 'Support' },
  supportOn: { de: 'Unterstützt', en: 'Supported' },
  dot: { de: 'Punkt geben', en: 'Give a dot' },
  dotOn: { de: 'Punkt gegeben', en: 'Dot given' },
  follow: { de: 'Auf dem Laufenden bleiben', en: 'Keep me posted' },
  followOn: { de: 'Sie bleiben auf dem Laufenden', en: 'You are kept posted' },
  'same-here': { de: 'Bei uns auch', en: 'Same here' },
  'same-hereOn': { de: 'Bei Ihnen auch', en: 'Same with you' },
  thanks: { de: 'Danke', en: 'Thanks' },
  thanksOn: { de: 'Danke gesagt', en: 'Thanked' },
  setBack: { de: 'gesetzt, zum Zurücknehmen drücken', en: 'set, press to take it back' },

  confirmTitle: { de: 'Ihr Beitrag', en: 'Your comment' },
  confirmLead: { de: 'Noch ein Klick, dann erscheint er.', en: 'One more click and it appears.' },
  confirmDeed: { de: 'Beitrag veröffentlichen', en: 'Publish the comment' },
  confirmUnusable: {
    de: 'Dieser Link gilt nicht mehr. Vielleicht ist Ihr Beitrag schon erschienen.',
    en: 'This link no longer works. Perhaps your comment has appeared already.',
  },
  mailSubject: { de: 'Ihr Beitrag wartet auf Sie', en: 'Your comment is waiting for you' },
  mailBody: {
    de: (title: string, place: string, link: string) =>
      `Guten Tag,\n\nmit dieser Adresse wurde bei „${place}“ ein Beitrag zu „${title}“ geschrieben. Mit diesem Link erscheint er:\n\n${link}\n\nDer Link gilt zwei Tage. Waren Sie das nicht? Dann brauchen Sie nichts zu tun, der Beitrag verschwindet von selbst.`,
    en: (title: string, place: string, link: string) =>
      `Hello,\n\nwith this address a comment on “${title}” was written at “${place}”. With this link it appears:\n\n${link}\n\nThe link works for two days. Was this not you? Then there is nothing you need to do, the comment vanishes by itself.`,
  },
})

export const notices = {
  written: { de: 'Ihr Beitrag ist da.', en: 'Your comment is there.' },
  mailSent: {
    de: 'Fast fertig: Bitte öffnen Sie den Link in der Mail, die wir Ihnen gerade geschickt haben.',
    en: 'Almost done: please open the link in the mail we have just sent you.',
  },
  takenBack: { de: 'Ihr Beitrag ist zurückgenommen.', en: 'Your comment is taken back.' },
  nameMissing: { de: 'Bitte geben Sie Ihren Namen an.', en: 'Please enter your name.' },
  mailMissing: { de: 'Bitte geben Sie Ihre Mail-Adresse an.', en: 'Please enter your mail address.' },
  linkUsed: { de: 'Dieser Link gilt nicht mehr.', en: 'This link no longer works.' },
  answerGone: {
    de: 'Der Beitrag, auf den Sie antworten, ist nicht mehr da.',
    en: 'The comment you are answering is no longer there.',
  },
}
