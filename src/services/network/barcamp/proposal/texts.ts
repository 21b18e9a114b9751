import type { Obstacle } from '#engines/session-grid/types.ts'
import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  title: { de: 'Raster vorschlagen lassen', en: 'Have a grid proposed' },
  lead: {
    de: 'Das Programm verteilt die vorgestellten Sessions auf Räume und Zeiten. Nichts ändert sich, bevor Sie den Vorschlag übernehmen.',
    en: 'The program distributes the pitched sessions over rooms and slots. Nothing changes before you take the proposal over.',
  },
  rules: { de: 'Worauf es achtet', en: 'What it heeds' },
  rulesBinding: {
    de: 'Niemand leitet zwei Sessions zugleich. Angeheftete Sessions bleiben, gemeinsame Zeiten bleiben frei. Finden nicht alle Platz, haben die meistgewünschten Vorrang.',
    en: 'Nobody hosts two sessions at a time. Pinned sessions stay, common slots stay free. When there is not room for all, the most wanted come first.',
  },
  rulesSoft: {
    de: 'Große Räume für viele Hände, möglichst wenig Überschneidung für alle, die sich etwas gemerkt haben. Ähnliche Themen gleichzeitig oder ein Wunsch nach Vor- oder Nachmittag zählen so viel wie drei Menschen, die etwas verpassen.',
    en: 'Large rooms for many hands, as few clashes as possible for everybody who chose something. Similar topics at the same time, or a wish for morning or afternoon, count as much as three people who miss something.',
  },
  ask: { de: 'Vorschlag rechnen', en: 'Compute a proposal' },
  again: { de: 'Neu rechnen', en: 'Compute again' },
  computing: { de: 'Der Vorschlag wird gerechnet', en: 'The proposal is being computed' },
  computingHint: { de: 'Das dauert ein, zwei Sekunden.', en: 'It takes a second or two.' },
  reload: { de: 'Seite neu laden', en: 'Reload the page' },
  tooLong: {
    de: 'Die Rechnung hat zu lange gedauert. Versuchen Sie es noch einmal, oder legen Sie die Karten von Hand.',
    en: 'Computing took too long. Try again, or place the cards by hand.',
  },
  failed: {
    de: 'Die Rechnung ist fehlgeschlagen. Versuchen Sie es noch einmal, oder legen Sie die Karten von Hand.',
    en: 'Computing failed. Try again, or place the cards by hand.',
  },
  stale: {
    de: 'Das Raster hat sich geändert, seit dieser Vorschlag gerechnet wurde. Rechnen Sie neu.',
    en: 'The grid has changed since this proposal was computed. Compute again.',
  },
  nothing: { de: 'Noch ist keine Session vorgestellt', en: 'No session has been pitched yet' },
  placed: { de: 'Sessions haben einen Platz', en: 'sessions have a place' },
  interest: { de: 'Wünsche gehen auf', en: 'wishes are satisfied' },
  of: {
    de: (number: string, most: string) => `${number} von ${most}`,
    en: (number: string, most: string) => `${number} of ${most}`,
  },
  boundHint: {
    de: 'Ein Wunsch ist ein Mensch, der in eine bestimmte Session möchte. Die zweite Zahl ist eine Grenze, die kein Raster übertreffen kann; oft kann sie auch keines erreichen.',
    en: 'A wish is a person who wants to be in a certain session. The second number is a limit no grid can exceed; often none can reach it either.',
  },
  parallel: { de: 'ähnliche Paare gleichzeitig', en: 'similar pairs at the same time' },
  grid: { de: 'Der Vorschlag', en: 'The proposal' },
  moves: { de: 'Was sich ändert', en: 'What changes' },
  noMoves: { de: 'Nichts: Das Raster ist schon so.', en: 'Nothing: the grid is like this already.' },
  from: { de: 'bisher', en: 'so far' },
  time: { de: 'Zeit', en: 'Time' },
  to: { de: 'dann', en: 'then' },
  session: { de: 'Session', en: 'Session' },
  nowhere: { de: 'Parkplatz', en: 'parking area' },
  notes: { de: 'Was nicht ging', en: 'What was not possible' },
  noNotes: { de: 'Alles ging auf.', en: 'Everything worked out.' },
  takeOver: { de: 'Vorschlag übernehmen', en: 'Take the proposal over' },
  back: { de: 'Zum Raster', en: 'To the grid' },
  pin: { de: 'Anheften', en: 'Pin' },
  unpin: { de: 'Lösen', en: 'Unpin' },
  pinned: { de: 'angeheftet', en: 'pinned' },
  leftOut: { de: 'Kein Platz:', en: 'No place:' },
  pinNotKept: { de: 'Sie ist angeheftet, kann dort aber nicht bleiben.', en: 'It is pinned but cannot stay there.' },
  tooSmall: {
    de: (missing: number) => `${missing} Plätze zu wenig im Raum.`,
    en: (missing: number) => `The room is ${missing} seats short.`,
  },
  similar: {
    de: (title: string, topics: string) => `Gleichzeitig mit „${title}“, ebenfalls zu ${topics}.`,
    en: (title: string, topics: string) => `At the same time as “${title}”, also about ${topics}.`,
  },
  wishUnmet: {
    de: 'Der Wunsch nach Vor- oder Nachmittag ging nicht:',
    en: 'The wish for morning or afternoon was not possible:',
  },
  elsewhere: {
    de: (people: number) =>
      people === 1
        ? '1 Mensch, der sie gemerkt hat, ist dann woanders.'
        : `${people} Menschen, die sie gemerkt haben, sind dann woanders.`,
    en: (people: number) =>
      people === 1 ? '1 person who chose it is elsewhere then.' : `${people} people who chose it are elsewhere then.`,
  },
  with: { de: (titles: string) => `(${titles})`, en: (titles: string) => `(${titles})` },
})

/** Why a session is not in a slot. */
export const obstacleWords: Readonly<Record<Obstacle, Sentence>> = {
  'unknown-slot': { de: 'die Zeit gibt es nicht mehr', en: 'the slot is gone' },
  'no-sessions-then': { de: 'dann sind alle zusammen', en: 'everybody is together then' },
  'host-away': { de: 'die Gastgeber sind nicht da', en: 'the hosts are away' },
  pinned: { de: 'sie ist woanders angeheftet', en: 'it is pinned elsewhere' },
  closed: { de: 'kein Raum ist offen', en: 'no room is open' },
  'host-busy': { de: 'die Gastgeber leiten eine andere', en: 'the hosts host another one' },
  'room-taken': { de: 'der Raum ist belegt', en: 'the room is taken' },
  full: { de: 'alle Räume sind belegt', en: 'all rooms are taken' },
  'better-elsewhere': { de: 'anderswo passt sie für mehr Menschen', en: 'elsewhere it suits more people' },
}

export const notices = {
  asked: { de: 'Der Vorschlag wird gerechnet.', en: 'The proposal is being computed.' },
  taken: { de: 'Übernommen. Das Raster steht.', en: 'Taken over. The grid stands.' },
  stale: {
    de: 'Das Raster hat sich inzwischen geändert; nichts wurde verschoben. Rechnen Sie neu.',
    en: 'The grid has changed meanwhile; nothing was moved. Compute again.',
  },
  pinned: { de: 'Angeheftet. Ein Vorschlag lässt sie, wo sie ist.', en: 'Pinned. A proposal leaves it where it is.' },
  unpinned: { de: 'Gelöst. Ein Vorschlag darf sie verschieben.', en: 'Unpinned. A proposal may move it.' },
  noPlace: { de: 'Sie hat noch keinen Platz.', en: 'It has no place yet.' },
}
