import { catalogue } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Noun } from '#foundation/text/numbers.ts'

export const reportNoun = (language: Language): Noun =>
  language === 'en' ? { one: 'report', other: 'reports' } : { one: 'Meldung', other: 'Meldungen' }

export const categoryTexts = catalogue({
  hate: { de: 'Beleidigung, Hetze oder Drohung', en: 'Insult, hatred or threat' },
  privacy: { de: 'Persönliche Daten oder Bilder ohne Einwilligung', en: 'Personal data or pictures without consent' },
  copyright: { de: 'Fremde Texte oder Bilder ohne Erlaubnis', en: 'Texts or pictures of others without permission' },
  false: { de: 'Falsche Angaben, die schaden', en: 'False statements that do harm' },
  scam: { de: 'Betrug oder Werbung', en: 'Scam or advertising' },
  danger: { de: 'Gewalt oder Gefahr für Menschen', en: 'Violence or danger to people' },
  youth: { de: 'Nicht für Kinder und Jugendliche geeignet', en: 'Not suitable for children' },
  other: { de: 'Etwas anderes', en: 'Something else' },
})

export const texts = catalogue({
  reportThis: { de: 'Inhalt melden', en: 'Report this content' },
  reportTitle: { de: 'Inhalt melden', en: 'Report content' },
  reportLead: {
    de: 'Ein Mensch liest Ihre Meldung und entscheidet. Wer den Inhalt geschrieben hat, erfährt nicht, von wem sie kommt.',
    en: 'A human reads your report and decides. Whoever wrote the content is not told who reported it.',
  },
  aboutThing: { de: 'Sie melden', en: 'You are reporting' },
  category: { de: 'Worum geht es?', en: 'What is it about?' },
  words: { de: 'Was ist daran nicht in Ordnung?', en: 'What is wrong with it?' },
  wordsHint: {
    de: 'Nennen Sie die Stelle und warum Sie sie für rechtswidrig oder schädlich halten.',
    en: 'Name the passage and why you think it is illegal or harmful.',
  },
  mail: { de: 'E-Mail-Adresse für eine Antwort', en: 'E-mail address for an answer' },
  mailHint: { de: 'Nur dafür. Ohne Adresse geht es auch.', en: 'Only for that. It works without an address too.' },
  accountAnswer: {
    de: 'Die Antwort kommt in Ihren Posteingang.',
    en: 'The answer will come to your inbox.',
  },
  send: { de: 'Meldung senden', en: 'Send the report' },
  thanksTitle: { de: 'Ihre Meldung ist angekommen', en: 'Your report has arrived' },
  thanksNext: {
    de: 'Die Moderation prüft sie, in der Regel innerhalb von drei Werktagen. Haben Sie eine Adresse angegeben oder ein Konto, sagen wir Ihnen, was entschieden wurde.',
    en: 'The moderators will look at it, usually within three working days. If you gave an address or have an account, we tell you what was decided.',
  },
  thanksFigures: { de: 'Wie hier entschieden wird', en: 'How decisions are made here' },

  casesTitle: { de: 'Gemeldete Inhalte', en: 'Reported content' },
  waiting: { de: 'Offen', en: 'Waiting' },
  done: { de: 'Erledigt', en: 'Done' },
  noneWaiting: { de: 'Nichts zu entscheiden', en: 'Nothing to decide' },
  noneWaitingHint: {
    de: 'Sobald jemand einen Inhalt meldet oder einer Entscheidung widerspricht, steht es hier.',
    en: 'As soon as somebody reports content or objects to a decision, it appears here.',
  },
  noneDone: { de: 'Noch nichts entschieden', en: 'Nothing decided yet' },
  stateOpen: { de: 'Wartet auf Entscheidung', en: 'Waits for a decision' },
  stateObjected: { de: 'Widerspruch', en: 'Objection' },
  stateDecided: { de: 'Entschieden', en: 'Decided' },
  stateClosed: { de: 'Nach Widerspruch entschieden', en: 'Decided after objection' },
  decisionLeave: { de: 'bleibt sichtbar', en: 'stays visible' },
  decisionHide: { de: 'verborgen', en: 'hidden' },
  decisionRestore: { de: 'wieder sichtbar', en: 'visible again' },
  outcomeUpheld: { de: 'Entscheidung bestätigt', en: 'decision upheld' },
  outcomeReversed: { de: 'Entscheidung zurückgenommen', en: 'decision reversed' },
  colThing: { de: 'Inhalt', en: 'Content' },
  colState: { de: 'Stand', en: 'State' },
  colReports: { de: 'Meldungen', en: 'Reports' },
  colSince: { de: 'Seit', en: 'Since' },

  seeInContext: { de: 'Im Zusammenhang ansehen', en: 'See it in context' },
  author: { de: 'Geschrieben von', en: 'Written by' },
  authorUnknown: { de: 'nicht bekannt', en: 'not known' },
  authorLeft: { de: 'Konto gelöscht', en: 'account deleted' },
  excerpt: { de: 'Der gemeldete Text', en: 'The reported text' },
  reportsTitle: { de: 'Was gemeldet wurde', en: 'What was reported' },
  decideTitle: { de: 'Entscheiden', en: 'Decide' },
  decision: { de: 'Was soll geschehen?', en: 'What should happen?' },
  leave: { de: 'Stehen lassen', en: 'Leave it' },
  hide: { de: 'Verbergen', en: 'Hide it' },
  hideHint: {
    de: 'Der Inhalt verschwindet von allen Seiten, bleibt aber erhalten.',
    en: 'The content disappears from all pages, but is kept.',
  },
  restore: { de: 'Wieder zeigen', en: 'Show it again' },
  restoreHint: { de: 'Falls er früher verborgen wurde.', en: 'If it was hidden earlier.' },
  ground: { de: 'Worauf stützt sich die Entscheidung?', en: 'What is the decision based on?' },
  groundLaw: { de: 'Auf ein Gesetz', en: 'On a law' },
  groundRules: { de: 'Auf die Regeln dieser Seite', en: 'On the rules of this site' },
  reason: { de: 'Begründung', en: 'Reason' },
  reasonHint: {
    de: 'Wer den Inhalt geschrieben hat, liest sie. Nennen Sie die Stelle und die Vorschrift oder Regel.',
    en: 'Whoever wrote the content reads it. Name the passage and the law or rule.',
  },
  decide: { de: 'Entscheidung festhalten', en: 'Record the decision' },
  ownContent: {
    de: 'Sie haben diesen Inhalt selbst geschrieben. Bitte lassen Sie jemand anderen entscheiden.',
    en: 'You wrote this content yourself. Please let somebody else decide.',
  },
  objectionTitle: { de: 'Widerspruch', en: 'Objection' },
  objectionOther: {
    de: 'Über den Widerspruch muss jemand anderes entscheiden als die Person, die zuerst entschieden hat.',
    en: 'Somebody else than the person who decided first has to decide about the objection.',
  },
  objectionAlone: {
    de: 'Hier gibt es keine zweite Person für die Moderation. Sie entscheiden selbst; in der Antwort steht das.',
    en: 'There is no second moderator here. You decide yourself; the answer says so.',
  },
  uphold: { de: 'Entscheidung bestätigen', en: 'Uphold the decision' },
  reverse: { de: 'Entscheidung zurücknehmen', en: 'Reverse the decision' },
  decidedOn: { de: (when: string) => `Entschieden am ${when}`, en: (when: string) => `Decided on ${when}` },
  reportedOn: { de: 'Zuerst gemeldet', en: 'First reported' },
  decidedBy: { de: 'Entschieden von', en: 'Decided by' },
  decisionLabel: { de: 'Entscheidung', en: 'Decision' },
  categoryLabel: { de: 'Grund', en: 'Ground' },

  yourTitle: { de: 'Entscheidung über Ihren Inhalt', en: 'Decision about your content' },
  yourLead: {
    de: 'Hier steht, was entschieden wurde, warum, und was Sie tun können.',
    en: 'This is what was decided, why, and what you can do.',
  },
  yourOpen: { de: 'Darüber ist noch nicht entschieden.', en: 'Nothing has been decided yet.' },
  noMachine: {
    de: 'Ein Mensch hat nach einer Meldung entschieden. Es wurde kein automatisches Verfahren benutzt.',
    en: 'A human decided after a report. No automated means were used.',
  },
  objectUntil: {
    de: (day: string) => `Sie können bis zum ${day} widersprechen. Das kostet nichts.`,
    en: (day: string) => `You can object until ${day}. It is free of charge.`,
  },
  objectLate: { de: 'Die Frist von sechs Monaten ist vorbei.', en: 'The period of six months has passed.' },
  otherWays: {
    de: 'Außerdem können Sie eine zugelassene Stelle zur außergerichtlichen Streitbeilegung anrufen (Art. 21 der Verordnung (EU) 2022/2065) oder vor Gericht gehen.',
    en: 'You can also turn to a certified out-of-court dispute settlement body (Art. 21 of Regulation (EU) 2022/2065) or go to court.',
  },
  objectWords: { de: 'Warum sind Sie nicht einverstanden?', en: 'Why do you not agree?' },
  object: { de: 'Widerspruch einlegen', en: 'Object' },
  objected: {
    de: (day: string) => `Sie haben am ${day} widersprochen. Wir sagen Ihnen, was daraus wird.`,
    en: (day: string) => `You objected on ${day}. We will tell you what becomes of it.`,
  },

  figuresTitle: { de: 'Moderation in Zahlen', en: 'Moderation in figures' },
  figuresLead: {
    de: 'Wie oft hier Inhalte gemeldet werden, was daraus wird und nach welchen Regeln entschieden wird.',
    en: 'How often content is reported here, what becomes of it, and by which rules decisions are made.',
  },
  noFigures: { de: 'Bisher wurde nichts gemeldet', en: 'Nothing has been reported so far' },
  noFiguresHint: {
    de: 'Sobald jemand etwas meldet, stehen hier die Zahlen je Halbjahr.',
    en: 'As soon as somebody reports something, figures per half-year stand here.',
  },
  halfYear: {
    de: (half: number, year: number) => `${half}. Halbjahr ${year}`,
    en: (half: number, year: number) => `${half === 1 ? 'First' : 'Second'} half of ${year}`,
  },
  figHalf: { de: 'Halbjahr', en: 'Half-year' },
  figReports: { de: 'Meldungen', en: 'Reports' },
  figCases: { de: 'Inhalte', en: 'Things reported' },
  figHidden: { de: 'verborgen', en: 'hidden' },
  figLeft: { de: 'stehen gelassen', en: 'left' },
  figRestored: { de: 'wieder gezeigt', en: 'shown again' },
  figObjections: { de: 'Widersprüche', en: 'Objections' },
  figReversals: { de: 'davon erfolgreich', en: 'of these successful' },
  figMedian: { de: 'mittlere Dauer', en: 'median time' },
  byCategory: { de: 'Nach Gründen', en: 'By ground' },
  figCategory: { de: 'Grund', en: 'Ground' },
  figHiddenOf: { de: 'davon verborgen', en: 'of these hidden' },
  asData: { de: 'Zahlen als offene Daten (JSON)', en: 'Figures as open data (JSON)' },
  rulesTitle: { de: 'Die Regeln', en: 'The rules' },
  rules: {
    de: 'Verborgen wird, was gegen Gesetze verstößt: Beleidigungen, Hetze und Drohungen, persönliche Daten und Bilder ohne Einwilligung, fremde Werke ohne Erlaubnis, Betrug, Aufrufe zu Gewalt, und was Kinder und Jugendliche gefährdet. Auch Werbung und absichtlich falsche Angaben haben hier keinen Platz. Eine andere Meinung ist kein Grund.',
    en: 'What breaks the law is hidden: insults, hatred and threats, personal data and pictures without consent, works of others without permission, scams, calls to violence, and what endangers children. Advertising and deliberately false statements have no place here either. A different opinion is no reason.',
  },
  howTitle: { de: 'So wird entschieden', en: 'How decisions are made' },
  how: {
    de: 'Melden kann jede und jeder, auch ohne Konto. Entschieden wird von Menschen, nie automatisch. Wer den Inhalt geschrieben hat, bekommt die Begründung und kann sechs Monate lang widersprechen. Über den Widerspruch entscheidet eine andere Person, wenn es sie gibt; sonst sagen wir das. Wer gemeldet hat, bleibt den anderen unbekannt.',
    en: 'Anybody can report, also without an account. Humans decide, never machines. Whoever wrote the content gets the reason and can object for six months. Another person decides about the objection where there is one; otherwise we say so. Whoever reported stays unknown to the others.',
  },

  redactTitle: { de: 'Text schwärzen', en: 'Redact text' },
  redactLead: {
    de: 'Nimmt einen Namen, eine Adresse oder ein anderes Wort aus allen Texten heraus, die hier geschrieben wurden.',
    en: 'Takes a name, an address or another word out of all texts that were written here.',
  },
  needle: { de: 'Wonach suchen?', en: 'Look for what?' },
  needleHint: {
    de: 'Genau so, wie es im Text steht; Groß- und Kleinschreibung ist gleich. Nach dem Schwärzen wird der Suchtext vergessen.',
    en: 'Exactly as it stands in the text; capitals do not matter. What you look for is forgotten after the redaction.',
  },
  find: { de: 'Stellen suchen', en: 'Find the places' },
  foundTitle: { de: 'Gefundene Stellen', en: 'Places found' },
  nothingFound: { de: 'Nichts gefunden', en: 'Nothing found' },
  nothingFoundHint: {
    de: 'Prüfen Sie die Schreibweise, oder suchen Sie nur nach einem Teil.',
    en: 'Check the spelling, or look for a part of it only.',
  },
  places: { de: 'Welche Stellen sollen geschwärzt werden?', en: 'Which places should be redacted?' },
  redactReason: { de: 'Grund', en: 'Reason' },
  redactReasonHint: { de: 'Er bleibt im Protokoll.', en: 'It stays in the log.' },
  redactWarning: {
    de: 'Das lässt sich nicht rückgängig machen. An jeder gewählten Stelle steht danach „[geschwärzt]“.',
    en: 'This cannot be undone. Every place chosen will say “[geschwärzt]” afterwards.',
  },
  redactDo: { de: 'Endgültig schwärzen', en: 'Redact for good' },
  tooManyPlaces: {
    de: 'Es gibt noch mehr Stellen. Schwärzen Sie diese zuerst und suchen Sie dann noch einmal.',
    en: 'There are more places. Redact these first, then search again.',
  },
  redactAgain: { de: 'Neue Suche', en: 'New search' },
})

/** What people are told, in their own language. */
export const letters = catalogue({
  receivedSubject: { de: 'Ihre Meldung ist angekommen', en: 'Your report has arrived' },
  receivedBody: {
    de: (title: string) =>
      `Sie haben „${title}“ gemeldet. Die Moderation prüft den Inhalt. Wir sagen Ihnen, was entschieden wurde.`,
    en: (title: string) =>
      `You reported “${title}”. The moderators will look at it. We will tell you what was decided.`,
  },
  hiddenSubject: {
    de: (title: string) => `„${title}“ wurde verborgen`,
    en: (title: string) => `“${title}” was hidden`,
  },
  hiddenBody: {
    de: (title: string, category: string, reason: string) =>
      `Ihr Inhalt „${title}“ ist nicht mehr öffentlich.\n\nGrund: ${category}\n\nBegründung: ${reason}\n\nEin Mensch hat das nach einer Meldung entschieden. Sie können sechs Monate lang kostenlos widersprechen.`,
    en: (title: string, category: string, reason: string) =>
      `Your content “${title}” is no longer public.\n\nGround: ${category}\n\nReason: ${reason}\n\nA human decided this after a report. You can object free of charge for six months.`,
  },
  restoredSubject: {
    de: (title: string) => `„${title}“ ist wieder sichtbar`,
    en: (title: string) => `“${title}” is visible again`,
  },
  restoredBody: {
    de: (title: string, reason: string) => `Ihr Inhalt „${title}“ ist wieder öffentlich.\n\nBegründung: ${reason}`,
    en: (title: string, reason: string) => `Your content “${title}” is public again.\n\nReason: ${reason}`,
  },
  outcomeSubject: {
    de: (title: string) => `Ihr Widerspruch zu „${title}“`,
    en: (title: string) => `Your objection about “${title}”`,
  },
  upheldBody: {
    de: (title: string, reason: string) => `Die Entscheidung über „${title}“ bleibt bestehen.\n\nBegründung: ${reason}`,
    en: (title: string, reason: string) => `The decision about “${title}” stands.\n\nReason: ${reason}`,
  },
  reversedBody: {
    de: (title: string, reason: string) =>
      `Ihr Widerspruch hatte Erfolg: Die Entscheidung über „${title}“ ist zurückgenommen.\n\nBegründung: ${reason}`,
    en: (title: string, reason: string) =>
      `Your objection was successful: the decision about “${title}” is reversed.\n\nReason: ${reason}`,
  },
  samePerson: {
    de: 'Über den Widerspruch hat dieselbe Person entschieden, weil es hier keine zweite für die Moderation gibt.',
    en: 'The same person decided about the objection, because there is no second moderator here.',
  },
  reporterSubject: {
    de: (title: string) => `Ihre Meldung zu „${title}“`,
    en: (title: string) => `Your report about “${title}”`,
  },
  reporterHidden: {
    de: (title: string) => `Die Moderation hat „${title}“ geprüft und verborgen. Danke für den Hinweis.`,
    en: (title: string) => `The moderators looked at “${title}” and hid it. Thank you for the report.`,
  },
  reporterLeft: {
    de: (title: string) =>
      `Die Moderation hat „${title}“ geprüft und stehen gelassen: Der Inhalt verstößt nicht gegen Gesetze oder Regeln.`,
    en: (title: string) =>
      `The moderators looked at “${title}” and left it: the content breaks neither laws nor rules.`,
  },
  reporterRestored: {
    de: (title: string) =>
      `„${title}“ ist wieder sichtbar: Die Moderation hat noch einmal geprüft und anders entschieden.`,
    en: (title: string) =>
      `“${title}” is visible again: the moderators looked at it once more and decided differently.`,
  },
})

export const problems = {
  already: {
    de: 'Jemand anderes hat inzwischen entschieden. Ihre Begründung steht noch hier, die Entscheidung sehen Sie oben.',
    en: 'Somebody else has decided in the meantime. Your reason still stands here; you see the decision above.',
  },
  own: {
    de: 'Sie haben diesen Inhalt selbst geschrieben. Bitte lassen Sie jemand anderen entscheiden.',
    en: 'You wrote this content yourself. Please let somebody else decide.',
  },
  other: {
    de: 'Über den Widerspruch muss jemand anderes entscheiden als die Person, die zuerst entschieden hat.',
    en: 'Somebody else than the person who decided first has to decide about the objection.',
  },
  late: { de: 'Die Frist von sechs Monaten ist vorbei.', en: 'The period of six months has passed.' },
  notNow: {
    de: 'Ein Widerspruch ist hier nicht möglich, oder Sie haben schon widersprochen.',
    en: 'An objection is not possible here, or you have objected already.',
  },
  noPlace: { de: 'Bitte wählen Sie mindestens eine Stelle aus.', en: 'Please choose at least one place.' },
  done: {
    de: 'Diese Schwärzung ist schon erledigt. Bitte suchen Sie neu.',
    en: 'This redaction is done already. Please search again.',
  },
} as const

export const notices = {
  decided: {
    de: 'Die Entscheidung ist festgehalten. Alle Beteiligten erfahren davon.',
    en: 'The decision is recorded. Everybody concerned is told.',
  },
  objected: { de: 'Ihr Widerspruch ist angekommen.', en: 'Your objection has arrived.' },
} as const

export const redacted = (places: number) => ({
  de: places === 1 ? 'Eine Stelle ist geschwärzt.' : `${places} Stellen sind geschwärzt.`,
  en: places === 1 ? 'One place is redacted.' : `${places} places are redacted.`,
})
