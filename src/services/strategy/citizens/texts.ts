import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  title: { de: 'Fragen und Antworten', en: 'Questions and answers' },
  titleOf: {
    de: (measure: string) => `Fragen zu „${measure}“`,
    en: (measure: string) => `Questions about “${measure}”`,
  },
  lead: {
    de: 'Wer für diese Maßnahme zuständig ist, antwortet hier für alle sichtbar.',
    en: 'Those in charge of this measure answer here, for everybody to see.',
  },
  none: { de: 'Noch keine beantwortete Frage', en: 'No answered question yet' },
  noneHint: {
    de: 'Stellen Sie die erste: Sie geht an die, die für die Maßnahme zuständig sind.',
    en: 'Ask the first one: it goes to those in charge of the measure.',
  },
  waiting: {
    de: (number: number, days: number) =>
      `Offene Fragen: ${number}, ${number === 1 ? '' : 'die älteste '}${days === 0 ? 'seit heute' : days === 1 ? 'seit 1 Tag' : `seit ${days} Tagen`}.`,
    en: (number: number, days: number) =>
      `Open questions: ${number}, ${number === 1 ? '' : 'the oldest '}${days === 0 ? 'since today' : days === 1 ? 'for 1 day' : `for ${days} days`}.`,
  },
  nothingWaits: { de: 'Keine Frage ist offen.', en: 'No question is open.' },
  all: { de: 'Alle Fragen', en: 'All questions' },
  ask: { de: 'Frage stellen', en: 'Ask a question' },
  askedOn: { de: (day: string) => `gefragt am ${day}`, en: (day: string) => `asked on ${day}` },
  answeredOn: { de: (day: string) => `beantwortet am ${day}`, en: (day: string) => `answered on ${day}` },
  changedOn: { de: (day: string) => `Antwort geändert am ${day}`, en: (day: string) => `answer changed on ${day}` },
  earlier: { de: 'Ältere Fragen', en: 'Earlier questions' },
  newest: { de: 'Zu den neuesten', en: 'To the newest' },
  back: { de: 'Zur Maßnahme', en: 'To the measure' },
  own: { de: 'Ihre Fragen', en: 'Your questions' },
  ownUnconfirmed: { de: 'wartet auf Ihre Bestätigung', en: 'waits for your confirmation' },
  ownOpen: { de: 'noch nicht beantwortet', en: 'not answered yet' },
  ownAside: {
    de: (why: string) => `wird nicht öffentlich beantwortet: ${why}`,
    en: (why: string) => `gets no public answer: ${why}`,
  },
  ownAnswered: { de: 'beantwortet', en: 'answered' },
  takeBack: { de: 'Frage zurücknehmen', en: 'Take the question back' },

  askLead: {
    de: 'Ihre Frage geht an die, die für die Maßnahme zuständig sind. Öffentlich wird sie erst mit der Antwort, immer ohne Ihren Namen.',
    en: 'Your question goes to those in charge of the measure. It becomes public only with the answer, always without your name.',
  },
  question: { de: 'Ihre Frage', en: 'Your question' },
  questionHint: {
    de: 'Bitte schreiben Sie nichts hinein, woran man Sie oder andere erkennt.',
    en: 'Please write nothing into it by which you or others can be recognised.',
  },
  mail: { de: 'Ihre Mail-Adresse', en: 'Your mail address' },
  mailHint: {
    de: 'Niemand sieht sie. Sie bekommen einen Link zum Bestätigen und später die Antwort. Nach einem Jahr wird sie gelöscht.',
    en: 'Nobody sees it. You get a link to confirm, and later the answer. It is deleted after a year.',
  },
  send: { de: 'Frage abschicken', en: 'Send the question' },

  confirmTitle: { de: 'Ihre Frage', en: 'Your question' },
  confirmLead: {
    de: 'Noch ein Klick, dann geht sie an die Zuständigen.',
    en: 'One more click and it goes to those in charge.',
  },
  confirmDeed: { de: 'Frage abschicken', en: 'Send the question' },
  confirmUnusable: {
    de: 'Dieser Link gilt nicht mehr. Vielleicht ist Ihre Frage schon abgeschickt.',
    en: 'This link no longer works. Perhaps your question has been sent already.',
  },
  confirmSubject: { de: 'Ihre Frage wartet auf Sie', en: 'Your question is waiting for you' },
  confirmBody: {
    de: (title: string, place: string, link: string) =>
      `Guten Tag,\n\nmit dieser Adresse wurde bei „${place}“ eine Frage zur Maßnahme „${title}“ gestellt. Mit diesem Link geht sie an die Zuständigen:\n\n${link}\n\nDer Link gilt zwei Tage. Waren Sie das nicht? Dann brauchen Sie nichts zu tun, die Frage verschwindet von selbst.`,
    en: (title: string, place: string, link: string) =>
      `Hello,\n\nthis address was used at “${place}” to ask a question about the measure “${title}”. This link sends it to those in charge:\n\n${link}\n\nThe link works for two days. Was it not you? Then there is nothing to do, the question disappears by itself.`,
  },

  askedSubject: { de: (title: string) => `Frage zu „${title}“`, en: (title: string) => `Question about “${title}”` },
  // The words of the question are not in it: whoever asked can take them back, and then no copy is left.
  askedBody: {
    de: (place: string) =>
      `Jemand hat eine Frage zu einer Maßnahme in „${place}“ gestellt. Sie wird öffentlich, sobald Sie antworten.`,
    en: (place: string) =>
      `Somebody has asked a question about a measure in “${place}”. It becomes public as soon as you answer.`,
  },
  answerSubject: {
    de: (title: string) => `Antwort auf Ihre Frage zu „${title}“`,
    en: (title: string) => `Answer to your question about “${title}”`,
  },
  answerBody: {
    de: (question: string, answer: string) => `Sie haben gefragt:\n\n${question}\n\nDie Antwort:\n\n${answer}`,
    en: (question: string, answer: string) => `You asked:\n\n${question}\n\nThe answer:\n\n${answer}`,
  },
  asideBody: {
    de: (question: string, why: string) =>
      `Sie haben gefragt:\n\n${question}\n\nDiese Frage wird nicht öffentlich beantwortet. Der Grund:\n\n${why}`,
    en: (question: string, why: string) =>
      `You asked:\n\n${question}\n\nThis question gets no public answer. The reason:\n\n${why}`,
  },
  guestMail: {
    de: (body: string, link: string) => `Guten Tag,\n\n${body}\n\nZum Nachlesen: ${link}`,
    en: (body: string, link: string) => `Hello,\n\n${body}\n\nTo read it again: ${link}`,
  },

  toAnswer: { de: 'Warten auf eine Antwort', en: 'Waiting for an answer' },
  answered: { de: 'Beantwortet', en: 'Answered' },
  setAside: { de: 'nicht öffentlich beantwortet', en: 'without a public answer' },
  answerTitle: { de: 'Frage beantworten', en: 'Answer a question' },
  answer: { de: 'Antwort', en: 'Answer' },
  answerHint: {
    de: 'Frage und Antwort werden öffentlich, ohne Namen; wer gefragt hat, bekommt die Antwort geschickt. Absätze trennt eine leere Zeile.',
    en: 'Question and answer become public, without names; whoever asked is sent the answer. An empty line separates paragraphs.',
  },
  publishAnswer: { de: 'Antwort veröffentlichen', en: 'Publish the answer' },
  saveAnswer: { de: 'Antwort ändern', en: 'Change the answer' },
  editAnswer: { de: 'Antwort ändern', en: 'Change the answer' },
  asideTitle: { de: 'Nicht öffentlich beantworten', en: 'Give no public answer' },
  asideHint: {
    de: 'Für Fragen, die nichts mit der Maßnahme zu tun haben oder andere verletzen. Wer gefragt hat, bekommt den Grund geschickt; öffentlich wird nichts.',
    en: 'For questions that have nothing to do with the measure, or hurt others. Whoever asked is sent the reason; nothing becomes public.',
  },
  why: { de: 'Grund', en: 'Reason' },
  asideDeed: { de: 'Zurücklegen', en: 'Set aside' },

  changedSubject: { de: (title: string) => `Neues zu „${title}“`, en: (title: string) => `News about “${title}”` },
  changedBody: {
    de: (what: string, place: string) => `${what}\n\nSie folgen dieser Maßnahme in „${place}“.`,
    en: (what: string, place: string) => `${what}\n\nYou follow this measure in “${place}”.`,
  },
  changedPhase: { de: (phase: string) => `Neue Phase: ${phase}.`, en: (phase: string) => `New phase: ${phase}.` },
  changedStanding: { de: 'Es gibt einen neuen Bericht zum Stand.', en: 'There is a new report on how it stands.' },
  changedPaused: { de: 'Die Maßnahme ruht.', en: 'The measure is paused.' },
  changedResumed: { de: 'Es geht weiter.', en: 'It goes on.' },
  changedSuccessor: {
    de: 'Die Maßnahme geht in einer anderen auf.',
    en: 'The measure has been taken up by another one.',
  },
  changedDates: { de: 'Das geplante Ende hat sich geändert.', en: 'The planned end has changed.' },
  changedMilestone: { de: 'Ein Meilenstein ist erreicht.', en: 'A milestone has been reached.' },
})

export const notices = {
  asked: {
    de: 'Ihre Frage ist abgeschickt. Sie bekommen Bescheid, sobald sie beantwortet ist.',
    en: 'Your question has been sent. You will be told as soon as it is answered.',
  },
  mailSent: {
    de: 'Fast fertig: Bitte öffnen Sie den Link in der Mail, die wir Ihnen gerade geschickt haben.',
    en: 'Almost done: please open the link in the mail we have just sent you.',
  },
  mailMissing: { de: 'Bitte geben Sie Ihre Mail-Adresse an.', en: 'Please enter your mail address.' },
  linkUsed: { de: 'Dieser Link gilt nicht mehr.', en: 'This link no longer works.' },
  gone: {
    de: 'Diese Frage gibt es nicht mehr.',
    en: 'This question is no longer there.',
  },
  answered: { de: 'Frage und Antwort sind öffentlich.', en: 'Question and answer are public.' },
  setAside: { de: 'Die Frage ist zurückgelegt.', en: 'The question has been set aside.' },
  conflict: {
    de: 'Jemand anderes hat inzwischen geantwortet. Ihr Text steht noch hier: Bitte sehen Sie in einem zweiten Fenster nach, was dort steht, und speichern Sie nur, wenn Sie es ersetzen wollen.',
    en: 'Somebody else has answered in the meantime. Your text is still here: please look in a second window at what is there, and save only if you want to replace it.',
  },
  alreadyAnswered: {
    de: 'Diese Frage ist schon öffentlich beantwortet. Sie können die Antwort ändern.',
    en: 'This question has been answered in public already. You can change the answer.',
  },
  takenBack: { de: 'Ihre Frage ist zurückgenommen.', en: 'Your question has been taken back.' },
  answeredMeanwhile: {
    de: 'Diese Frage ist inzwischen beantwortet und lässt sich nicht mehr zurücknehmen. Sie steht ohne Ihren Namen da.',
    en: 'This question has been answered in the meantime and can no longer be taken back. It stands without your name.',
  },
} as const
