/** Sentences that forms of this method stop with. */
export const problems = {
  passageMissing: {
    de: 'Diese Stelle steht so nicht im Absatz. Kopieren Sie sie am besten aus dem Text, oder lassen Sie das Feld leer: Dann gilt Ihr Beitrag dem ganzen Absatz.',
    en: 'This passage is not in the paragraph like that. Best copy it from the text, or leave the field empty: then your contribution is about the whole paragraph.',
  },
  commentEmpty: { de: 'Bitte schreiben Sie, was Sie anmerken möchten.', en: 'Please write your comment.' },
  questionEmpty: { de: 'Bitte schreiben Sie Ihre Frage.', en: 'Please write your question.' },
  wordingEmpty: {
    de: 'Bitte schreiben Sie, wie der Absatz heißen soll. Soll er ganz wegfallen, schreiben Sie das als Anmerkung.',
    en: 'Please write how the paragraph should read. If it should go altogether, say so in a comment.',
  },
  wordingSame: {
    de: 'Der Wortlaut ist noch der alte. Ändern Sie ihn so, wie er heißen soll.',
    en: 'The wording is still the old one. Change it to how it should read.',
  },
  fixed: (reason: string) => ({
    de: `Dieser Absatz kann nicht geändert werden: ${reason} Fragen und Anmerkungen dazu sind möglich.`,
    en: `This paragraph cannot be changed: ${reason} Questions and comments about it are possible.`,
  }),
  newVersion: {
    de: 'Während Sie schrieben, ist eine neue Fassung erschienen. So heißt der Absatz jetzt, Ihr Text ist noch im Feld: Sehen Sie nach, ob er noch passt, und senden Sie ihn noch einmal ab.',
    en: 'While you were writing, a new version has come out. This is how the paragraph reads now, your text is still in the field: check whether it still fits, and send it again.',
  },
  goneMeanwhile: {
    de: 'Diesen Absatz gibt es in der neuen Fassung nicht mehr. Ihr Text ist noch im Feld: Kopieren Sie ihn, wenn er zu einem anderen Absatz passt.',
    en: 'This paragraph is no longer in the new version. Your text is still in the field: copy it if it fits another paragraph.',
  },
  paragraphGone: {
    de: 'Diesen Absatz gibt es in der jetzigen Fassung nicht. Wählen Sie einen anderen.',
    en: 'This paragraph is not in the present version. Choose another one.',
  },
  linkUsed: {
    de: 'Dieser Link gilt nicht mehr. Vielleicht ist Ihr Beitrag schon erschienen.',
    en: 'This link no longer works. Perhaps your contribution has appeared already.',
  },
  nothingChosen: {
    de: 'Bitte wählen Sie mindestens einen Beitrag aus.',
    en: 'Please choose at least one contribution.',
  },
  nothingAnswered: {
    de: 'Die gewählten Beiträge sind nicht mehr zu sehen.',
    en: 'The contributions you chose are out of sight.',
  },
  textEmpty: { de: 'Bitte fügen Sie einen Text ein.', en: 'Please paste a text.' },
  tooMany: {
    de: 'Das sind mehr als 500 Absätze. Teilen Sie den Text auf mehrere Phasen auf.',
    en: 'These are more than 500 paragraphs. Divide the text between several phases.',
  },
  tooLong: {
    de: 'Ein Absatz ist länger als 20.000 Zeichen. Trennen Sie ihn mit einer leeren Zeile.',
    en: 'A paragraph is longer than 20,000 characters. Divide it by an empty line.',
  },
  hasText: { de: 'Diese Phase hat schon einen Text.', en: 'This phase has a text already.' },
  noText: { de: 'Diese Phase hat noch keinen Text.', en: 'This phase has no text yet.' },
  draftEmpty: { de: 'Der Text hat noch keinen Absatz.', en: 'The text has no paragraph yet.' },
  noDraft: { de: 'Es gibt keinen Entwurf, der veröffentlicht werden kann.', en: 'There is no draft to publish.' },
  hasDraft: {
    de: 'Eine neue Fassung ist schon in Arbeit.',
    en: 'A new version is being written already.',
  },
  alreadyRead: {
    de: 'Dieser Text ist schon veröffentlicht und bleibt lesbar. Schreiben Sie eine neue Fassung.',
    en: 'This text has been published and stays readable. Write a new version.',
  },
  textMissing: { de: 'Es gibt noch keinen veröffentlichten Text.', en: 'There is no published text yet.' },
  held: {
    de: 'An dieser Phase hängt ein Text. Verwerfen Sie ihn zuerst; ist er schon veröffentlicht, bleibt die Phase.',
    en: 'This phase has a text. Give it up first; once it is published, the phase stays.',
  },
}

/** What is said once something was done. */
export const notices = {
  written: {
    de: 'Ihr Beitrag ist da. Sie bekommen Bescheid, sobald er beantwortet ist.',
    en: 'Your contribution is there. You are told as soon as it is answered.',
  },
  writtenByCode: {
    de: 'Ihr Beitrag ist da. Legen Sie ein Lesezeichen auf diese Seite: Hier kommen Sie zur Antwort, und nur hier nehmen Sie den Beitrag zurück.',
    en: 'Your contribution is there. Bookmark this page: it leads you to the answer, and only here you can take the contribution back.',
  },
  mailSent: {
    de: 'Fast fertig: Bitte öffnen Sie den Link in der Mail, die wir Ihnen gerade geschickt haben. Dann erscheint Ihr Beitrag.',
    en: 'Almost done: please open the link in the mail we have just sent you. Then your contribution appears.',
  },
  entered: {
    de: 'Eingetragen. Sie können gleich den nächsten eintragen.',
    en: 'Entered. You can enter the next one.',
  },
  takenBack: { de: 'Ihr Beitrag ist zurückgenommen.', en: 'Your contribution is taken back.' },
  answered: {
    de: 'Beantwortet. Wer die Beiträge geschrieben hat, bekommt Bescheid.',
    en: 'Answered. Those who wrote the contributions are told.',
  },
  made: {
    de: 'Der Text ist in Absätze geteilt. Sehen Sie ihn durch, bevor Sie ihn veröffentlichen.',
    en: 'The text is divided into paragraphs. Look it through before you publish it.',
  },
  dropped: { de: 'Der Text ist verworfen.', en: 'The text is given up.' },
  published: {
    de: 'Veröffentlicht. Alle können diese Fassung jetzt lesen; geändert wird sie nicht mehr.',
    en: 'Published. Everybody can read this version now; it is not changed any more.',
  },
  begun: {
    de: 'Die neue Fassung beginnt als Abschrift der jetzigen. Bis Sie sie veröffentlichen, sieht sie niemand sonst.',
    en: 'The new version begins as a copy of the present one. Until you publish it, nobody else sees it.',
  },
  fixed: { de: 'Gespeichert.', en: 'Saved.' },
}
