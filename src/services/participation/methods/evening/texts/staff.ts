import { catalogue } from '#foundation/text/catalogue.ts'

/** What those read who run the meetings. */
export const staffTexts = catalogue({
  manage: { de: 'Für die Redaktion', en: 'For the editors' },
  plan: { de: 'Treffen planen', en: 'Plan a meeting' },
  edit: { de: 'Treffen bearbeiten', en: 'Edit the meeting' },
  save: { de: 'Speichern', en: 'Save' },
  see: { de: 'Treffen ansehen', en: 'See the meeting' },
  list: { de: 'Anmeldungen und Anwesenheit', en: 'Registrations and attendance' },
  questions: { de: 'Fragen bei der Anmeldung', en: 'Questions at registration' },
  islands: { de: 'Inseln einrichten', en: 'Set up islands' },
  islandsLead: {
    de: 'An jeder Insel wird über eine Sache gesprochen, bei allen Treffen dieser Phase über dieselben.',
    en: 'Each island is about one thing; the islands are the same at all meetings of this phase.',
  },
  newIsland: { de: 'Neue Insel', en: 'New island' },
  addIsland: { de: 'Insel anlegen', en: 'Add the island' },
  editIsland: { de: 'Insel bearbeiten', en: 'Edit the island' },
  removeIsland: { de: 'Insel entfernen', en: 'Remove the island' },
  fieldIsland: { de: 'Name der Insel', en: 'Name of the island' },
  fieldIslandBody: { de: 'Was dort besprochen wird', en: 'What is discussed there' },
  fieldTitle: { de: 'Titel', en: 'Title' },
  fieldForm: { de: 'Was ist es?', en: 'What is it?' },
  formEvening: { de: 'Ein Abend mit Gesprächen an Inseln', en: 'An evening with talks at islands' },
  formStand: { de: 'Ein Stand, an dem man vorbeikommt', en: 'A stand one passes by' },
  fieldLead: { de: 'In einem Satz', en: 'In one sentence' },
  fieldBody: { de: 'Ablauf und was man wissen muss', en: 'What happens and what one has to know' },
  whatTitle: { de: 'Was', en: 'What' },
  cancelTitle: { de: (title: string) => `Absagen: ${title}`, en: (title: string) => `Cancel: ${title}` },
  cancelHint: {
    de: (people: number) =>
      people === 0
        ? 'Noch hat sich niemand angemeldet. Das Treffen bleibt mit dem Grund sichtbar.'
        : `${people} Anmeldungen: Alle erfahren den Grund. Das Treffen bleibt mit ihm sichtbar.`,
    en: (people: number) =>
      people === 0
        ? 'Nobody has registered yet. The meeting stays visible with the reason.'
        : `${people} registrations: everybody is told the reason. The meeting stays visible with it.`,
  },
  cancel: { de: 'Treffen absagen', en: 'Cancel the meeting' },
  cancelGo: { de: 'Absagen …', en: 'Cancel …' },
  reason: { de: 'Grund', en: 'Reason' },
  remove: { de: 'Treffen entfernen', en: 'Remove the meeting' },
  removeHint: {
    de: 'Nur solange sich niemand angemeldet hat und nichts festgehalten ist.',
    en: 'Only while nobody has registered and nothing has been written down.',
  },
  collect: { de: 'Mitschreiben', en: 'Write down' },
  collectTitle: { de: 'Mitschrift', en: 'Notes' },
  collectLead: {
    de: 'Treffen und Insel bleiben gewählt. Sie tippen einen Beitrag nach dem anderen.',
    en: 'Meeting and island stay chosen. You type one note after the other.',
  },
  chooseMeeting: { de: 'Welches Treffen?', en: 'Which meeting?' },
  chooseIsland: { de: 'Welche Insel?', en: 'Which island?' },
  otherMeeting: { de: 'Anderes Treffen', en: 'Another meeting' },
  island: { de: 'Insel', en: 'Island' },
  words: { de: 'Was wurde gesagt?', en: 'What was said?' },
  wordsHint: { de: 'So, wie es auf der Karte steht, ohne Namen.', en: 'As it stands on the card, without names.' },
  dots: { de: 'Klebepunkte', en: 'Sticky dots' },
  channel: { de: 'Wie kam der Beitrag?', en: 'How did the note come?' },
  source: { de: 'Woher genau', en: 'Where from exactly' },
  sourceHint: { de: 'Zum Beispiel: Papierbögen Rathaus Mendig', en: 'For example: paper forms, Mendig town hall' },
  more: { de: 'Foto, oder kam auf Papier oder am Telefon', en: 'Photo, or came on paper or by telephone' },
  keep: { de: 'Festhalten', en: 'Keep' },
  last: { de: 'Zuletzt festgehalten', en: 'Last written down' },
  lastNone: { de: 'Hier ist noch nichts festgehalten.', en: 'Nothing has been written down here yet.' },
  onePlus: { de: 'Ein Punkt mehr', en: 'One dot more' },
  oneMinus: { de: 'Ein Punkt weniger', en: 'One dot less' },
  editNote: { de: 'Beitrag bearbeiten', en: 'Edit the note' },
  change: { de: 'Bearbeiten', en: 'Edit' },
  removeNote: { de: 'Beitrag entfernen', en: 'Remove the note' },
  needIslands: {
    de: 'Richten Sie zuerst die Inseln ein, an denen gesprochen wird.',
    en: 'First set up the islands where people talk.',
  },
  needMeeting: {
    de: 'Festhalten lässt sich etwas, sobald ein Treffen begonnen hat.',
    en: 'Notes can be written down as soon as a meeting has begun.',
  },
  evaluate: { de: 'Auswerten', en: 'Evaluate' },
  evaluateTitle: { de: (title: string) => `Auswerten: ${title}`, en: (title: string) => `Evaluate: ${title}` },
  people: { de: 'Wie viele Menschen waren da?', en: 'How many people came?' },
  peopleHint: {
    de: (attended: number) =>
      attended > 0
        ? `Leer lassen: Dann gilt die Anwesenheitsliste (${attended}).`
        : 'Leer lassen, wenn niemand gezählt hat: Dann steht da, dass es keine Zahl gibt.',
    en: (attended: number) =>
      attended > 0
        ? `Leave empty: then the attendance list counts (${attended}).`
        : 'Leave empty when nobody counted: then it says that there is no number.',
  },
  about: { de: 'Die Zahl ist ungefähr', en: 'The number is a rough one' },
  rate: { de: 'Bewertung eintragen', en: 'Enter the rating' },
  rateTitle: { de: (island: string) => `Bewertung: ${island}`, en: (island: string) => `Rating: ${island}` },
  rateLead: {
    de: 'Wie viele haben welche Note gehoben oder geklebt? Nur Zahlen, keine Namen.',
    en: 'How many raised or stuck which score? Numbers only, no names.',
  },
  rated: { de: (people: number) => `${people} Bewertungen`, en: (people: number) => `${people} ratings` },
  notRated: { de: 'noch keine Bewertung', en: 'no rating yet' },
})
