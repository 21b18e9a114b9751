import { catalogue } from '#foundation/text/catalogue.ts'

/** What staff read who run an opinion poll. */
export const staffTexts = catalogue({
  statements: { de: 'Aussagen', en: 'Statements' },
  statementsLead: {
    de: 'Kurze Sätze mit je einem Gedanken, denen man zustimmen kann oder nicht. Gut sind 15 bis 30, auch solche, denen Sie selbst nicht zustimmen.',
    en: 'Short sentences with one thought each that one can agree with or not. 15 to 30 are good, also such that you do not agree with yourself.',
  },
  begun: {
    de: 'Die Abstimmung hat begonnen: Die ersten Aussagen und die Zahlen stehen fest. Weitere Aussagen können dazukommen.',
    en: 'Voting has begun: the first statements and the numbers stand. More statements can be added.',
  },
  rules: { de: 'Regeln', en: 'Rules' },
  adding: { de: 'Alle dürfen Aussagen vorschlagen', en: 'Everybody may propose statements' },
  addingHint: {
    de: 'Jede wird hier geprüft, bevor sie erscheint. Wer sie schrieb, erfährt, was daraus wurde.',
    en: 'Each is checked here before it appears. Whoever wrote it is told what became of it.',
  },
  votesNeeded: {
    de: 'So viele Antworten braucht ein Mensch, um bei den Gruppen mitzuzählen',
    en: 'So many answers somebody needs to count in groups',
  },
  voicesNeeded: {
    de: 'So viele Stimmen braucht eine Aussage, um bei den Gruppen mitzuzählen',
    en: 'So many votes a statement needs to count in groups',
  },
  save: { de: 'Speichern', en: 'Save' },
  add: { de: 'Aussagen hinzufügen', en: 'Add statements' },
  lines: { de: 'Eine Aussage je Zeile', en: 'One statement per line' },
  linesHint: { de: 'Jede höchstens 140 Zeichen', en: 'Each 140 characters at most' },
  waiting: { de: 'Warten auf Prüfung', en: 'Waiting to be checked' },
  shown: { de: 'Zu sehen', en: 'To be seen' },
  refused: { de: 'Nicht aufgenommen', en: 'Not taken up' },
  none: { de: 'Noch keine Aussagen', en: 'No statements yet' },
  remove: { de: 'Entfernen', en: 'Remove' },
  hidden: { de: 'ausgeblendet', en: 'hidden' },
  proposed: { de: 'von außen', en: 'from outside' },
  check: { de: 'Prüfen', en: 'Check' },
  checkTitle: { de: 'Aussage prüfen', en: 'Check a statement' },
  checkLead: {
    de: 'Zeigen Sie, was verständlich ist, zur Sache gehört und niemanden angreift, auch wenn Sie anderer Meinung sind.',
    en: 'Show what can be understood, belongs to the matter and attacks nobody, even if you think otherwise.',
  },
  similar: { de: 'Ähnliche Aussagen', en: 'Similar statements' },
  show: { de: 'Zeigen', en: 'Show' },
  refuse: { de: 'Nicht aufnehmen', en: 'Do not take up' },
  reason: { de: 'Begründung, wenn nicht', en: 'Reason, if not' },
  reasonHint: {
    de: 'Die Person liest sie, zum Beispiel: „Das steht schon in Aussage 7.“',
    en: 'The person reads it, for example: “Statement 7 says this already.”',
  },
  enter: { de: 'Bogen eingeben', en: 'Enter a sheet' },
  enterLead: {
    de: 'Was auf Papier oder am Telefon gesagt wurde, zählt genauso. Was leer blieb, bleibt leer.',
    en: 'What was said on paper or by telephone counts the same. What was left empty stays empty.',
  },
  channel: { de: 'Weg', en: 'Way' },
  source: { de: 'Woher', en: 'Source' },
  sourceHint: { de: 'Zum Beispiel „Papierbögen Gemeindehaus“', en: 'For example “paper sheets of the village hall”' },
  code: { de: 'Code vom Bogen', en: 'Code of the sheet' },
  codeHint: {
    de: 'Auf Papier nötig: Jeder Bogen zählt nur einmal.',
    en: 'Needed on paper: each sheet counts only once.',
  },
  openWords: {
    de: 'Angekreuzt: darf als Zeile ohne Namen in den offenen Daten stehen',
    en: 'Ticked: may stand in the open data as a row without a name',
  },
  empty: { de: 'leer', en: 'empty' },
  doEnter: { de: 'Bogen speichern', en: 'Save sheet' },
  copies: { de: 'Papierbögen', en: 'Paper sheets' },
  copiesLead: {
    de: 'Jeder Bogen hat einen eigenen Code: Man kann ihn ausfüllen und abgeben oder mit dem Code online abstimmen. Darauf stehen die Aussagen von jetzt.',
    en: 'Each sheet has a code of its own: it can be filled in and handed in, or used to vote online. It holds the statements of now.',
  },
  paperHow: {
    de: 'Kreuzen Sie an, was Sie meinen. Sie können Aussagen auslassen. Geben Sie den Bogen ab, oder stimmen Sie mit dem Code online ab.',
    en: 'Mark what you think. You can leave out statements. Hand in the sheet, or vote online with the code.',
  },
  paperUntil: { de: (day: string) => `Bis ${day}.`, en: (day: string) => `Until ${day}.` },
  scan: { de: 'Online abstimmen', en: 'Vote online' },
  page: { de: 'Seite', en: 'Page' },
  of: { de: 'von', en: 'of' },
  paperOpen: {
    de: 'Meine Antworten dürfen als Zeile ohne Namen in den offenen Daten stehen (freiwillig).',
    en: 'My answers may stand in the open data as a row without a name (voluntary).',
  },
  deskNote: { de: 'neue Aussage', en: 'new statement' },
  mailShown: { de: 'Ihre Aussage ist zu sehen', en: 'Your statement can be seen' },
  mailShownBody: {
    de: (words: string) => `Ihre Aussage „${words}“ ist jetzt zu sehen. Andere können dazu abstimmen.`,
    en: (words: string) => `Your statement “${words}” can be seen now. Others can vote on it.`,
  },
  mailRefused: { de: 'Ihre Aussage wurde nicht aufgenommen', en: 'Your statement was not taken up' },
  mailRefusedBody: {
    de: (words: string, reason: string) =>
      `Ihre Aussage „${words}“ wurde nicht aufgenommen. Die Begründung: ${reason}\n\nSie können eine andere vorschlagen.`,
    en: (words: string, reason: string) =>
      `Your statement “${words}” was not taken up. The reason: ${reason}\n\nYou can propose another one.`,
  },
})
