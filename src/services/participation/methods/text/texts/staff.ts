import { catalogue } from '#foundation/text/catalogue.ts'

/** What those read who run a dialogue. */
export const staffTexts = catalogue({
  make: { de: 'Text einfügen', en: 'Put in the text' },
  makeLead: {
    de: 'Kopieren Sie den Entwurf hierher. Er wird in Absätze geteilt, über die man einzeln sprechen kann; danach können Sie alles noch ändern.',
    en: 'Copy the draft here. It is divided into paragraphs that can be discussed one by one; afterwards you can still change everything.',
  },
  textTitle: { de: 'Wie heißt der Text?', en: 'What is the text called?' },
  takeOver: {
    de: (title: string) => `Text übernehmen: ${title}`,
    en: (title: string) => `Take over the text: ${title}`,
  },
  words: { de: 'Der Text', en: 'The text' },
  wordsHint: {
    de: 'Leere Zeilen trennen Absätze. Zeilen, die mit # oder § beginnen, werden Überschriften; aus jedem Punkt einer Liste wird ein Absatz.',
    en: 'Empty lines separate paragraphs. Lines that begin with # or § become headings; each item of a list becomes a paragraph.',
  },
  split: { de: 'In Absätze teilen', en: 'Divide into paragraphs' },
  edit: { de: 'Text bearbeiten', en: 'Edit the text' },
  editLead: {
    de: 'Noch sieht diese Fassung niemand außer Ihnen. Absätze lassen sich gleichzeitig zu mehreren bearbeiten.',
    en: 'Nobody but you sees this version yet. Several people can edit paragraphs at the same time.',
  },
  draftOf: {
    de: (number: number) => `Fassung ${number}, in Arbeit`,
    en: (number: number) => `Version ${number}, in progress`,
  },
  shownOf: {
    de: (number: number) => `Fassung ${number}, veröffentlicht`,
    en: (number: number) => `Version ${number}, published`,
  },
  publish: { de: 'Fassung veröffentlichen', en: 'Publish this version' },
  publishHint: {
    de: 'Danach lesen alle diese Fassung, und niemand ändert sie mehr.',
    en: 'Afterwards everybody reads this version, and nobody changes it any more.',
  },
  publishNextHint: {
    de: (number: number) =>
      number === 0
        ? 'Wer etwas gesagt hat, wird benachrichtigt und sieht, was daraus wurde.'
        : `${number === 1 ? '1 Beitrag hat' : `${number} Beiträge haben`} noch keine Antwort. Beantworten Sie erst alle: Wer etwas gesagt hat, wird benachrichtigt und will sehen, was daraus wurde.`,
    en: (number: number) =>
      number === 0
        ? 'Those who said something are told and see what became of it.'
        : `${number === 1 ? '1 contribution has' : `${number} contributions have`} no answer yet. Answer all of them first: those who said something are told and want to see what became of it.`,
  },
  drop: { de: 'Text verwerfen', en: 'Give the text up' },
  dropHint: { de: 'Sie können danach einen anderen einfügen.', en: 'You can put in another one afterwards.' },
  begin: { de: 'Neue Fassung schreiben', en: 'Write a new version' },
  beginHint: {
    de: 'Sie beginnt als Abschrift der jetzigen. Die jetzige bleibt so lange zu lesen.',
    en: 'It begins as a copy of the present one, which stays readable meanwhile.',
  },
  note: { de: 'Was ändert sich, und warum?', en: 'What changes, and why?' },
  noteHint: { de: 'Steht über der neuen Fassung.', en: 'Stands above the new version.' },
  preview: { de: 'Phase ansehen', en: 'See the phase' },
  changes: { de: 'Was ist neu?', en: 'What is new?' },
  fixedTitle: { de: 'Was feststeht', en: 'What is fixed' },
  fixedLead: {
    de: 'Nennen Sie bei Absätzen, die nicht zu ändern sind, den Grund: ein Gesetz, ein Vertrag, ein Beschluss. Er steht am Absatz, und Änderungsvorschläge gibt es dort nicht. Wo Sie nichts eintragen, ist alles offen.',
    en: 'For paragraphs that cannot be changed name the reason: a law, a contract, a decision. It stands at the paragraph, and nobody can propose changes there. Where you enter nothing, everything is open.',
  },
  fixedField: {
    de: (number: string) => `Warum steht Absatz ${number} fest?`,
    en: (number: string) => `Why is paragraph ${number} fixed?`,
  },
  saveFixed: { de: 'Speichern', en: 'Save' },
  enter: { de: 'Von Papier oder Telefon eintragen', en: 'Enter from paper or telephone' },
  enterTitle: { de: 'Beitrag eintragen', en: 'Enter a contribution' },
  enterLead: {
    de: 'Was auf Papier, am Telefon oder vor Ort gesagt wurde, zählt genauso. Nennen Sie niemanden beim Namen.',
    en: 'What was said on paper, by telephone or on site counts the same. Name nobody.',
  },
  channel: { de: 'Wie kam der Beitrag?', en: 'How did the contribution come?' },
  paper: { de: 'auf Papier', en: 'on paper' },
  telephone: { de: 'am Telefon', en: 'by telephone' },
  'on-site': { de: 'vor Ort gesagt', en: 'said on site' },
  source: { de: 'Woher genau?', en: 'From where exactly?' },
  sourceHint: { de: 'Zum Beispiel: Bögen aus dem Bürgerhaus', en: 'For example: forms from the village hall' },
  code: { de: 'Nummer des Bogens', en: 'Number of the form' },
  codeHint: {
    de: 'Steht auf dem Bogen. So wird keiner zweimal eingetragen.',
    en: 'Stands on the form. So none is entered twice.',
  },
  paragraph: { de: 'Zu welchem Absatz?', en: 'About which paragraph?' },
  what: { de: 'Was ist es?', en: 'What is it?' },
  said: { de: 'Was gesagt wurde', en: 'What was said' },
  saidHint: {
    de: 'Bei einem Änderungsvorschlag: die Begründung, wenn es eine gibt.',
    en: 'With a proposed change: the reason, if there is one.',
  },
  wording: { de: 'Neuer Wortlaut des Absatzes', en: 'New wording of the paragraph' },
  wordingHint: { de: 'Nur bei einem Änderungsvorschlag.', en: 'Only with a proposed change.' },
  save: { de: 'Eintragen', en: 'Enter' },
  answers: { de: 'Beiträge beantworten', en: 'Answer contributions' },
  answersLead: {
    de: 'Wählen Sie aus, was sich mit denselben Worten beantworten lässt. Alle lesen die Antwort; wer den Beitrag geschrieben hat, bekommt sie geschickt.',
    en: 'Choose what can be answered in the same words. Everybody reads the answer; it is sent to those who wrote the contribution.',
  },
  allAnswered: { de: 'Alles beantwortet', en: 'Everything is answered' },
  allAnsweredHint: {
    de: 'Neue Beiträge stehen dann hier und auf Ihrem Schreibtisch.',
    en: 'New contributions appear here and on your desk.',
  },
  about: {
    de: (what: string, number: string, words: string) => `${what} zu ${number}: ${words}`,
    en: (what: string, number: string, words: string) => `${what} on ${number}: ${words}`,
  },
  which: { de: 'Welche Beiträge?', en: 'Which contributions?' },
  firstOf: {
    de: (shown: number, all: number) => `Die ersten ${shown} von ${all}`,
    en: (shown: number, all: number) => `The first ${shown} of ${all}`,
  },
  onlyParagraph: { de: 'Nur zu einem Absatz', en: 'About one paragraph only' },
  allParagraphs: { de: 'zu allen Absätzen', en: 'about all paragraphs' },
  status: { de: 'Was geschieht damit?', en: 'What happens with it?' },
  reason: { de: 'Warum?', en: 'Why?' },
  sendAnswer: { de: 'Antwort veröffentlichen', en: 'Publish the answer' },
  answer: { de: 'Beantworten', en: 'Answer' },
  again: { de: 'Neu beantworten', en: 'Answer again' },
  due: { de: (day: string) => `Antwort bis ${day}`, en: (day: string) => `answer by ${day}` },
  waiting: {
    de: (number: number, title: string) => `${title}: ${number === 1 ? '1 Beitrag' : `${number} Beiträge`}`,
    en: (number: number, title: string) => `${title}: ${number === 1 ? '1 contribution' : `${number} contributions`}`,
  },
})
