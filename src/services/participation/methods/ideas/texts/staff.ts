import { catalogue } from '#foundation/text/catalogue.ts'

/** What those read who run a dialogue. */
export const staffTexts = catalogue({
  enter: { de: 'Idee eintragen', en: 'Enter an idea' },
  enterLead: {
    de: 'Was auf Papier, am Telefon oder vor Ort gesagt wurde, zählt genauso. Nennen Sie niemanden beim Namen.',
    en: 'What was said on paper, by telephone or on site counts the same. Name nobody.',
  },
  title: { de: 'Die Idee in einem Satz', en: 'The idea in one sentence' },
  body: { de: 'Was gesagt wurde', en: 'What was said' },
  joins: { de: 'Würde bei der Umsetzung mitmachen', en: 'Would help to carry it out' },
  channel: { de: 'Wie kam die Idee?', en: 'How did the idea come?' },
  paper: { de: 'auf Papier', en: 'on paper' },
  telephone: { de: 'am Telefon', en: 'by telephone' },
  'on-site': { de: 'vor Ort gesagt', en: 'said on site' },
  source: { de: 'Woher genau?', en: 'From where exactly?' },
  sourceHint: { de: 'Zum Beispiel: Papierbögen Rathaus Mendig', en: 'For example: paper forms, town hall of Mendig' },
  code: { de: 'Nummer des Bogens', en: 'Number of the form' },
  codeHint: {
    de: 'Steht auf dem Bogen. So wird keiner zweimal eingetragen.',
    en: 'Stands on the form. So none is entered twice.',
  },
  save: { de: 'Eintragen', en: 'Enter' },
  answer: { de: 'Beantworten', en: 'Answer' },
  answerTitle: { de: 'Idee beantworten', en: 'Answer the idea' },
  status: { de: 'Was geschieht mit der Idee?', en: 'What happens with the idea?' },
  reason: { de: 'Warum, und wie geht es weiter?', en: 'Why, and what comes next?' },
  reasonHint: {
    de: 'Alle lesen es. Wer die Idee hatte, bekommt es geschickt.',
    en: 'Everybody reads it. It is sent to whoever had the idea.',
  },
  sendAnswer: { de: 'Antwort veröffentlichen', en: 'Publish the answer' },
  merge: { de: 'Zusammenführen', en: 'Merge' },
  mergeTitle: { de: 'Ideen zusammenführen', en: 'Merge ideas' },
  mergeLead: {
    de: (title: string) =>
      `Die Ideen, die Sie auswählen, gehen in „${title}“ auf. Ihre Worte bleiben lesbar, Unterstützung und Kommentare gehen über; wer beide unterstützt, zählt einmal. Das lässt sich nicht rückgängig machen.`,
    en: (title: string) =>
      `The ideas you choose become part of “${title}”. Their words stay readable, supports and comments go over; whoever supports both counts once. This cannot be undone.`,
  },
  mergeWhich: { de: 'Welche sagen dasselbe?', en: 'Which say the same?' },
  mergeNone: { de: 'Keine andere Idee klingt ähnlich.', en: 'No other idea sounds similar.' },
  search: { de: 'Nach Wörtern suchen', en: 'Look for words' },
  desk: { de: 'Ideen ohne Antwort', en: 'Ideas without an answer' },
  due: { de: (day: string) => `Antwort bis ${day}`, en: (day: string) => `answer by ${day}` },
  criteria: { de: 'Kriterien festlegen', en: 'Set criteria' },
  criteriaLead: {
    de: 'Bei einem Wettbewerb steht vorher fest, wonach ausgewählt wird. Ohne Kriterien ist es eine offene Sammlung.',
    en: 'In a contest it is settled before by what the ideas are chosen. Without criteria it is an open collection.',
  },
  criteriaField: { de: 'Kriterien, eines je Zeile', en: 'Criteria, one per line' },
  saveCriteria: { de: 'Kriterien speichern', en: 'Save the criteria' },
  pointsHint: { de: (most: number) => `0 bis ${most}`, en: (most: number) => `0 to ${most}` },
  juryTitle: { de: 'Punkte und Sieger', en: 'Points and winners' },
  juryLead: {
    de: 'Alle Ideen nach ihren Punkten. Vergeben werden sie auf der Seite jeder Idee, 0 bis 10 je Kriterium.',
    en: 'All ideas by their points. They are given on the page of each idea, 0 to 10 per criterion.',
  },
  points: { de: 'Punkte', en: 'Points' },
  judges: { de: 'Jury', en: 'Jury' },
  givePoints: { de: 'Punkte vergeben', en: 'Give points' },
  savePoints: { de: 'Punkte speichern', en: 'Save points' },
  makeWinner: { de: 'Auszeichnen', en: 'Name a winner' },
  noWinner: { de: 'Auszeichnung zurücknehmen', en: 'Take the award back' },
  idea: { de: 'Idee', en: 'Idea' },
})
