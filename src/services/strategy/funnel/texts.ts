import { catalogue } from '#foundation/text/catalogue.ts'

/** What everybody reads about guiding visions, solutions and how many became few. */
export const funnelTexts = catalogue({
  visions: { de: 'Zielbilder', en: 'Guiding visions' },
  visionsLead: {
    de: 'So soll der Landkreis einmal sein. Jedes Zielbild trägt Lösungen, jede Lösung Maßnahmen.',
    en: 'This is how the district wants to be one day. Each vision carries solutions, each solution measures.',
  },
  noVisions: { de: 'Noch sind keine Zielbilder beschrieben', en: 'No guiding visions have been described yet' },
  noVisionsHint: {
    de: 'Sobald der Landkreis sagt, wie er sein will, steht es hier.',
    en: 'As soon as the district says how it wants to be, it stands here.',
  },
  vision: { de: 'Zielbild', en: 'Guiding vision' },
  solutions: { de: 'Lösungen', en: 'Solutions' },
  allSolutions: { de: 'Alle Lösungen', en: 'All solutions' },
  solutionsLead: {
    de: 'Was dem Landkreis helfen soll. Aus vielen Vorschlägen wurden wenige; auch die anderen bleiben hier stehen.',
    en: 'What is to help the district. Many proposals became few; the others stay here as well.',
  },
  noSolutions: { de: 'Noch gibt es keine Lösungen', en: 'There are no solutions yet' },
  noSolutionsHint: {
    de: 'Wenn aus Ideen Lösungen werden, stehen sie hier.',
    en: 'When ideas become solutions, they stand here.',
  },
  noSolutionsHere: {
    de: 'Zu diesem Zielbild gehört noch keine Lösung.',
    en: 'No solution belongs to this vision yet.',
  },
  aloneSolutions: { de: 'Ohne Zielbild', en: 'Without a guiding vision' },
  solution: { de: 'Lösung', en: 'Solution' },
  state: { de: 'Stand', en: 'State' },
  candidate: { de: 'Vorschlag', en: 'Candidate' },
  chosen: { de: 'ausgewählt', en: 'chosen' },
  dropped: { de: 'nicht ausgewählt', en: 'not chosen' },
  measures: { de: 'Maßnahmen', en: 'Measures' },
  noMeasures: { de: 'Zu dieser Lösung gibt es noch keine Maßnahme.', en: 'There is no measure for this solution yet.' },
  countMeasures: {
    de: (count: number) => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`),
    en: (count: number) => (count === 1 ? '1 measure' : `${count} measures`),
  },
  countSolutions: {
    de: (count: number) => (count === 1 ? '1 Lösung' : `${count} Lösungen`),
    en: (count: number) => (count === 1 ? '1 solution' : `${count} solutions`),
  },
  source: { de: 'Quelle', en: 'Source' },
  notPublic: {
    de: 'Diese Lösung ist noch nicht öffentlich. Nur die Redaktion sieht sie.',
    en: 'This solution is not public yet. Only the editors see it.',
  },
  narrowings: { de: 'Aus vielen wurden wenige', en: 'Many became few' },
  narrowingsLead: {
    de: 'Jede Auswahl mit ihren Maßstäben, den Zahlen, wer wann entschieden hat und warum ein Vorschlag ausgeschieden ist.',
    en: 'Each selection with its criteria, the numbers, who decided when, and why a proposal dropped out.',
  },
  noNarrowings: { de: 'Noch ist keine Auswahl dokumentiert', en: 'No selection has been recorded yet' },
  noNarrowingsHint: {
    de: 'Wenn aus vielen Vorschlägen wenige werden, steht hier, wie und warum.',
    en: 'When many proposals become few, it stands here how and why.',
  },
  narrowing: { de: 'Auswahl', en: 'Selection' },
  ideasWord: { de: 'Ideen', en: 'ideas' },
  solutionsWord: { de: 'Lösungen', en: 'solutions' },
  before: { de: 'Davor', en: 'Before' },
  after: { de: 'Danach', en: 'After' },
  roundly: { de: (count: string) => `rund ${count}`, en: (count: string) => `about ${count}` },
  fromTo: {
    de: (before: string, after: string, what: string, one: boolean) =>
      `Aus ${before} ${what} ${one ? 'wurde' : 'wurden'} ${after}`,
    en: (before: string, after: string, what: string, _one: boolean) => `${before} ${what} became ${after}`,
  },
  unknown: { de: 'nicht bekannt', en: 'not known' },
  decidedBy: { de: 'Wer entschieden hat', en: 'Who decided' },
  decidedOn: { de: 'Entschieden am', en: 'Decided on' },
  criteria: { de: 'Maßstäbe', en: 'Criteria' },
  noCriteria: {
    de: 'Nach welchen Maßstäben ausgewählt wurde, ist nicht bekannt.',
    en: 'By which criteria it was selected is not known.',
  },
  decision: { de: 'Die Entscheidung', en: 'The decision' },
  paper: { de: 'Vorlage ansehen', en: 'See the paper' },
  proposals: { de: 'Die Vorschläge', en: 'The proposals' },
  title: { de: 'Vorschlag', en: 'Proposal' },
  fate: { de: 'Ergebnis', en: 'Result' },
  reason: { de: 'Warum', en: 'Why' },
  kept: { de: 'bleibt', en: 'kept' },
  droppedOut: { de: 'ausgeschieden', en: 'dropped out' },
  lost: { de: 'ausgeschieden', en: 'dropped out' },
  lostReason: { de: 'Der Grund ist nicht überliefert.', en: 'The reason was not handed down.' },
  noneListed: {
    de: 'Die einzelnen Vorschläge sind nicht bekannt, nur ihre Zahl.',
    en: 'The proposals themselves are not known, only their number.',
  },
  differ: {
    de: (before: string, after: string) =>
      `Berichtet sind andere Zahlen, als hier aufgelistet sind (aufgelistet: ${before}, davon geblieben: ${after}). Wir zeigen beides.`,
    en: (before: string, after: string) =>
      `The numbers told are not those listed here (listed: ${before}, kept of them: ${after}). We show both.`,
  },
  correction: { de: 'Berichtigung', en: 'Correction' },
  draft: { de: 'Entwurf', en: 'Draft' },
  draftHint: {
    de: 'Diese Auswahl ist noch nicht abgeschlossen. Nur die Redaktion sieht sie.',
    en: 'This selection is not closed yet. Only the editors see it.',
  },
  selections: { de: 'Wie darüber entschieden wurde', en: 'How it was decided' },
  meanAsk: { de: 'Was sagen Sie zu dieser Lösung?', en: 'What do you say of this solution?' },
  meanText: {
    de: 'Vier kurze Fragen. Ihre Antworten helfen, die Lösung besser zu machen; die Redaktion liest sie ohne Ihren Namen.',
    en: 'Four short questions. Your answers help to improve the solution; the editors read them without your name.',
  },
  mean: { de: 'Rückmeldung geben', en: 'Give feedback' },
})

/** What those read who answer the four questions. */
export const reviewTexts = catalogue({
  title: { de: 'Rückmeldung zu einer Lösung', en: 'Feedback on a solution' },
  lead: {
    de: 'Beantworten Sie, wozu Sie etwas sagen können. Ihr Name steht nicht dabei.',
    en: 'Answer what you can say something about. Your name does not stand with it.',
  },
  excites: { de: 'Was begeistert Sie daran?', en: 'What excites you about it?' },
  success: { de: 'Woran würden Sie merken, dass es gelungen ist?', en: 'How would you notice that it has succeeded?' },
  stumbling: { de: 'Welche Stolpersteine sehen Sie?', en: 'Which stumbling blocks do you see?' },
  needed: { de: 'Wen braucht es dafür?', en: 'Who is needed for it?' },
  neededHint: {
    de: 'Vereine, Ämter, Betriebe; bitte keine Namen von Personen.',
    en: 'Clubs, offices, firms; please no names of persons.',
  },
  send: { de: 'Rückmeldung senden', en: 'Send feedback' },
  change: { de: 'Rückmeldung ändern', en: 'Change feedback' },
  remove: { de: 'Rückmeldung löschen', en: 'Delete feedback' },
  reviews: { de: 'Rückmeldungen', en: 'Feedback' },
  none: { de: 'Noch hat niemand etwas gesagt', en: 'Nobody has said anything yet' },
  noneHint: {
    de: 'Laden Sie zu einem Abend ein, oder verschicken Sie die Adresse der Lösung.',
    en: 'Invite people to an evening, or send them the address of the solution.',
  },
  into: { de: 'Übernehmen in die Maßnahme', en: 'Take over into the measure' },
  choose: { de: 'Auswählen', en: 'Choose' },
  noMeasure: {
    de: 'Sobald die Lösung eine Maßnahme hat, lassen sich Antworten als Kennzahl, Risiko oder Partner übernehmen.',
    en: 'As soon as the solution has a measure, answers can be taken over as indicator, risk or partner.',
  },
  asIndicator: { de: 'Als Kennzahl übernehmen', en: 'Take over as indicator' },
  asRisk: { de: 'Als Risiko übernehmen', en: 'Take over as risk' },
  asPartner: { de: 'Als Partner übernehmen', en: 'Take over as partner' },
  ofDay: { de: (day: string) => `Vom ${day}`, en: (day: string) => `Of ${day}` },
})

/** What those who write read. */
export const funnelStaffTexts = catalogue({
  addVision: { de: 'Zielbild anlegen', en: 'Add a vision' },
  editVision: { de: 'Zielbild bearbeiten', en: 'Edit vision' },
  removeVision: { de: 'Zielbild löschen', en: 'Delete vision' },
  removeVisionHint: {
    de: 'Die Lösungen bleiben und gehören dann zu keinem Zielbild.',
    en: 'Its solutions stay and then belong to no vision.',
  },
  addSolution: { de: 'Lösung anlegen', en: 'Add a solution' },
  editSolution: { de: 'Lösung bearbeiten', en: 'Edit solution' },
  removeSolution: { de: 'Lösung löschen', en: 'Delete solution' },
  removeSolutionLead: {
    de: 'Die Rückmeldungen gehen mit ihr verloren; in den Auswahlen bleibt ihr Titel stehen. Das lässt sich nicht rückgängig machen.',
    en: 'The feedback goes with it; in the selections its title stays. This cannot be undone.',
  },
  moveTo: { de: 'Was wird aus ihren Maßnahmen?', en: 'What becomes of its measures?' },
  moveHint: {
    de: (count: number) =>
      `${count === 1 ? '1 Maßnahme gehört' : `${count} Maßnahmen gehören`} zu dieser Lösung. Keine geht verloren.`,
    en: (count: number) =>
      `${count === 1 ? '1 measure belongs' : `${count} measures belong`} to this solution. None is lost.`,
  },
  moveNowhere: { de: 'gehören dann zu keiner Lösung', en: 'belong to no solution then' },
  reviews: { de: 'Rückmeldungen lesen', en: 'Read feedback' },
  addNarrowing: { de: 'Auswahl anlegen', en: 'Add a selection' },
  editNarrowing: { de: 'Auswahl bearbeiten', en: 'Edit selection' },
  cameFrom: {
    de: (title: string) => `Die Lösung wird mit „${title}“ verbunden: entstanden aus.`,
    en: (title: string) => `The solution will be linked with “${title}”: came from.`,
  },
  save: { de: 'Speichern', en: 'Save' },
  fieldTitle: { de: 'Titel', en: 'Title' },
  fieldLead: { de: 'In ein bis zwei Sätzen', en: 'In one or two sentences' },
  fieldBody: { de: 'Ausführlich', en: 'In detail' },
  fieldSource: { de: 'Quelle', en: 'Source' },
  fieldPosition: { de: 'Platz in der Reihe', en: 'Place in the row' },
  fieldVision: { de: 'Zielbild', en: 'Guiding vision' },
  noVision: { de: 'gehört zu keinem', en: 'belongs to none' },
  fieldField: { de: 'Handlungsfeld', en: 'Field of action' },
  noField: { de: 'kein Feld', en: 'no field' },
  fieldState: { de: 'Stand', en: 'State' },
  fieldPublished: { de: 'Öffentlich', en: 'Public' },
  fieldWhat: { de: 'Woraus ausgewählt wurde', en: 'What was selected from' },
  fieldCriteria: { de: 'Maßstäbe', en: 'Criteria' },
  fieldCriteriaHint: { de: 'Einer je Zeile.', en: 'One in each line.' },
  fieldBefore: { de: 'Wie viele davor', en: 'How many before' },
  fieldBeforeHint: {
    de: 'Leer: so viele, wie unten aufgelistet sind.',
    en: 'Empty: as many as are listed below.',
  },
  fieldAfter: { de: 'Wie viele danach', en: 'How many after' },
  fieldAbout: { de: 'Die Zahl davor ist eine runde', en: 'The number before is a round one' },
  fieldBody2: { de: 'Wer entschieden hat', en: 'Who decided' },
  fieldBody2Hint: { de: 'Ein Gremium, keine Namen von Personen.', en: 'A body, no names of persons.' },
  fieldDay: { de: 'Entschieden am', en: 'Decided on' },
  fieldDecision: { de: 'Die Entscheidung und ihre Begründung', en: 'The decision and why' },
  fieldPaper: { de: 'Adresse der Vorlage', en: 'Address of the paper' },
  ours: { de: 'Lösungen, die zur Wahl standen', en: 'Solutions that were up for selection' },
  fateOf: { de: (title: string) => `${title}: Ergebnis`, en: (title: string) => `${title}: result` },
  reasonOf: { de: (title: string) => `${title}: Warum`, en: (title: string) => `${title}: why` },
  notAmong: { de: 'stand nicht zur Wahl', en: 'was not among them' },
  lost: { de: 'ausgeschieden, Grund nicht überliefert', en: 'dropped out, reason not handed down' },
  more: { de: 'Weitere Vorschläge', en: 'More proposals' },
  moreHint: {
    de: 'Einer je Zeile. „+ Titel“ bleibt, „- Titel | Grund“ scheidet aus. Ist der Grund nicht überliefert, schreiben Sie „- Titel | ?“.',
    en: 'One in each line. “+ title” is kept, “- title | reason” drops out. If the reason was not handed down, write “- title | ?”.',
  },
  close: { de: 'Auswahl abschließen', en: 'Close the selection' },
  closeHint: {
    de: 'Sie wird dann öffentlich und lässt sich nicht mehr ändern, nur noch berichtigen. Die Lösungen gelten als ausgewählt oder nicht ausgewählt.',
    en: 'It is then public and cannot be changed any more, only corrected. The solutions count as chosen or not chosen.',
  },
  correct: { de: 'Berichtigen', en: 'Correct' },
  correctHint: {
    de: 'Die Auswahl selbst bleibt, wie sie ist; die Berichtigung steht sichtbar dabei.',
    en: 'The selection itself stays as it is; the correction stands visibly with it.',
  },
})

/** What a form says back. */
export const funnelNotices = {
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  removed: { de: 'Gelöscht.', en: 'Deleted.' },
  closed: { de: 'Die Auswahl ist abgeschlossen und öffentlich.', en: 'The selection is closed and public.' },
  conflict: {
    de: 'Jemand anderes hat inzwischen gespeichert. Ihr Text steht noch hier; laden Sie die Seite in einem zweiten Fenster, vergleichen Sie und senden Sie von dort.',
    en: 'Somebody else has saved meanwhile. Your text is still here; load the page in a second window, compare and send from there.',
  },
  noSuchVision: { de: 'Dieses Zielbild gibt es nicht mehr.', en: 'This vision is no longer there.' },
  noSuchSolution: { de: 'Diese Lösung gibt es nicht mehr.', en: 'This solution is no longer there.' },
  itself: { de: 'Wählen Sie eine andere Lösung.', en: 'Choose another solution.' },
  isClosed: {
    de: 'Diese Auswahl ist abgeschlossen. Sie lässt sich nur noch berichtigen.',
    en: 'This selection is closed. It can only be corrected.',
  },
  lineWithoutTitle: {
    de: 'In einer Zeile fehlt der Titel. Jede Zeile beginnt mit + oder -, dann kommt der Titel.',
    en: 'A line has no title. Each line begins with + or -, then comes the title.',
  },
  tooManyLines: { de: 'Bitte höchstens 500 Vorschläge.', en: 'At most 500 proposals, please.' },
  lineTooLong: {
    de: 'Ein Titel hat höchstens 200 Zeichen, ein Grund höchstens 1000.',
    en: 'A title has at most 200 characters, a reason at most 1000.',
  },
  reasonMissing: {
    de: 'Bei jedem ausgeschiedenen Vorschlag muss stehen, warum – oder dass der Grund nicht überliefert ist.',
    en: 'Each proposal that dropped out needs its reason, or the word that the reason was not handed down.',
  },
  nothingToClose: {
    de: 'Es fehlt noch, wie viele Vorschläge es davor und danach waren.',
    en: 'It is still missing how many proposals there were before and after.',
  },
  moreAfter: { de: 'Danach können es nicht mehr sein als davor.', en: 'There cannot be more after than before.' },
  sayIt: { de: 'Beantworten Sie mindestens eine der Fragen.', en: 'Answer at least one of the questions.' },
  thanks: { de: 'Danke! Ihre Rückmeldung ist angekommen.', en: 'Thank you! Your feedback has arrived.' },
  takenBack: { de: 'Ihre Rückmeldung ist gelöscht.', en: 'Your feedback is deleted.' },
}
