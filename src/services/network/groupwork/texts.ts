import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { Aspect } from './topics.ts'

export const aspectWords: Readonly<Record<Aspect, Sentence>> = {
  start: { de: 'Ausgangslage', en: 'Starting point' },
  hurdle: { de: 'Hürde', en: 'Hurdle' },
  chance: { de: 'Chance', en: 'Chance' },
}

export const texts = catalogue({
  title: { de: 'Gruppenarbeit', en: 'Group work' },
  lead: {
    de: 'Vier Themen mit festen Leitfragen: Ausgangslagen, Hürden und Chancen der Landkreise nebeneinander, über Treffen und Jahre.',
    en: 'Four topics with fixed guiding questions: starting points, hurdles and chances of the districts side by side, across meetings and years.',
  },
  counted: {
    de: (lines: number, bodies: number) => `${lines} ${lines === 1 ? 'Zeile' : 'Zeilen'} von ${bodies} Beteiligten`,
    en: (lines: number, bodies: number) => `${lines} ${lines === 1 ? 'line' : 'lines'} from ${bodies} participants`,
  },
  nothingYet: { de: 'noch nichts aufgeschrieben', en: 'nothing written yet' },
  none: { de: 'Noch ist nichts aufgeschrieben', en: 'Nothing is written yet' },
  noneHint: {
    de: 'Die Zeilen kommen aus den Gruppen der Treffen.',
    en: 'The lines come from the groups at the meetings.',
  },
  noneMatching: { de: 'Nichts passt zu dieser Auswahl', en: 'Nothing fits this selection' },
  year: { de: 'Jahr', en: 'Year' },
  body: { de: 'Wer', en: 'Who' },
  question: { de: 'Leitfrage', en: 'Guiding question' },
  all: { de: 'alle', en: 'all' },
  everybody: { de: 'Allgemein', en: 'In general' },
  matrix: { de: 'Wer was gesagt hat', en: 'Who said what' },
  meetings: { de: 'Aus den Treffen', en: 'From the meetings' },
  write: { de: 'Zeile schreiben', en: 'Write a line' },
  writeLead: {
    de: 'Eine Zeile, ein Gedanke. Alle in der Gruppe schreiben gleichzeitig.',
    en: 'One line, one thought. Everybody in the group writes at the same time.',
  },
  aspect: { de: 'Was ist es?', en: 'What is it?' },
  words: { de: 'In einem Satz', en: 'In one sentence' },
  forWhom: { de: 'Für wen gilt es?', en: 'Of whom is it true?' },
  add: { de: 'Aufschreiben', en: 'Write down' },
  remove: { de: 'Entfernen', en: 'Remove' },
  contacts: { de: 'Wer sich damit auskennt', en: 'Who knows about it' },
  contactsHint: {
    de: 'Aus der Gruppe werden Kontakte: Bitten Sie um eine Vorstellung, oder sagen Sie, dass man Sie fragen kann.',
    en: 'Groups become contacts: ask for an introduction, or say that you can be asked.',
  },
  beAsked: { de: 'Mich kann man dazu fragen', en: 'I can be asked about this' },
  compare: { de: 'Alle Treffen nebeneinander', en: 'All meetings side by side' },
  groupsHere: { de: 'Gruppen', en: 'Groups' },
})

export const notices = {
  written: { de: 'Aufgeschrieben.', en: 'Written down.' },
  removed: { de: 'Entfernt.', en: 'Removed.' },
  noSuchQuestion: {
    de: 'Diese Leitfrage gehört nicht zum Thema.',
    en: 'This guiding question does not belong to the topic.',
  },
  noSuchBody: {
    de: 'Diesen Beteiligten gibt es im Verzeichnis nicht mehr.',
    en: 'This participant is no longer in the directory.',
  },
  notYours: { de: 'Diese Zeile hat jemand anderes geschrieben.', en: 'Somebody else has written this line.' },
} as const satisfies Record<string, Sentence>
