import type { Because, Code, Criterion } from '#engines/allocation/types.ts'
import { catalogue } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'

const criterionTexts = catalogue({
  'one-before-two': {
    de: 'Alle bekommen eine Zeit, bevor jemand eine zweite bekommt',
    en: 'Everybody gets one time before anybody gets a second one',
  },
  priority: { de: 'Vorranggruppen, in ihrer Reihenfolge', en: 'Priority groups, in their order' },
  larger: { de: 'Gruppen mit mehr Personen vor kleineren', en: 'Groups with more persons before smaller ones' },
  lot: { de: 'Das Los', en: 'The lot' },
})
const criterionShort = catalogue({
  'one-before-two': { de: 'Erst alle eine Zeit, dann weitere', en: 'Everybody one time first, then more' },
  priority: { de: 'Vorranggruppen', en: 'Priority groups' },
  larger: { de: 'Mehr Personen zuerst', en: 'More persons first' },
  lot: { de: 'Los', en: 'Lot' },
})

/** A criterion as it is published. */
export const criterionWords = (language: Language): Readonly<Record<Criterion, string>> => criterionTexts(language)
export const criterionNames = (language: Language): Readonly<Record<Criterion, string>> => criterionShort(language)

const becauseTexts = catalogue({
  'one-before-two': {
    de: 'für sie ist es eine frühere Zeit in der Reihenfolge',
    en: 'for them it is an earlier time in the order',
  },
  priority: { de: 'ihre Vorranggruppe steht vorn', en: 'their priority group comes first' },
  larger: { de: 'ihre Gruppen sind größer', en: 'their groups are larger' },
  lot: { de: 'das Los', en: 'the lot' },
  own: { de: 'eine andere Zeit des eigenen Vereins', en: 'another time of the same club' },
  arrangement: {
    de: 'sonst verlöre jemand seinen Platz, der vorher an der Reihe war',
    en: 'otherwise somebody whose turn came before would lose a place',
  },
  'lot-by-name': {
    de: 'die Kriterien lassen es offen; es entscheidet die Kennung',
    en: 'the criteria leave it open; the identifier decides',
  },
})

/** Why somebody else has a place. */
export const becauseWords = (language: Language): Readonly<Record<Because, string>> => becauseTexts(language)

const codeTexts = catalogue({
  'first-choice': { de: 'Liebster Raum, liebste Zeit.', en: 'Dearest room, dearest time.' },
  'later-choice': { de: 'Ein Wunsch weiter unten auf der Liste.', en: 'A wish further down the list.' },
  'all-taken': { de: 'Alle gewünschten Zeiten haben andere.', en: 'Others have all the times that were wished.' },
  'too-many-persons': {
    de: 'Kein gewünschter Raum ist groß genug für so viele Personen.',
    en: 'No wished room is large enough for so many persons.',
  },
  'not-open': {
    de: 'Kein gewünschter Raum wird zu einer gewünschten Zeit lange genug vergeben.',
    en: 'No wished room is given long enough at a wished time.',
  },
  'too-few-days': {
    de: 'So viele Wochentage gibt es unter den Wünschen nicht.',
    en: 'The wishes have not so many days of the week.',
  },
})
export const codeWords = (language: Language): Readonly<Record<Code, string>> => codeTexts(language)

const breakTexts = catalogue({
  unknown: { de: 'Raum oder Wunsch gehört nicht zur Runde', en: 'the room or the wish is not part of the round' },
  'not-wished-room': { de: 'Raum nicht gewünscht', en: 'room not wished' },
  'not-wished-time': { de: 'Zeit nicht gewünscht', en: 'time not wished' },
  'not-open': { de: 'Zeit wird in der Runde nicht vergeben', en: 'time not given in the round' },
  'too-many-persons': { de: 'Raum zu klein', en: 'room too small' },
  'wrong-length': { de: 'andere Dauer als gewünscht', en: 'another length than wished' },
  'off-grid': { de: 'beginnt nicht zur vollen oder halben Stunde', en: 'does not begin on the hour or half hour' },
  'same-day': { de: 'zweimal am selben Tag', en: 'twice on the same day' },
  overlap: { de: 'doppelt vergeben', en: 'given twice' },
  'too-often': { de: 'öfter als gewünscht', en: 'more often than wished' },
})

/** What a change by hand departs from. */
export function breakWords(code: string, language: Language): string {
  const words = breakTexts(language) as Readonly<Record<string, string>>
  return words[code] ?? code
}

export const lineTexts = catalogue({
  turn: { de: (turn: number) => `An der Reihe: ${turn}.`, en: (turn: number) => `Turn: ${turn}.` },
  round: { de: (round: number) => `${round}. Zeit des Vereins`, en: (round: number) => `time ${round} of the club` },
  computed: {
    de: (place: string) => `Berechnet war: ${place}.`,
    en: (place: string) => `Computed was: ${place}.`,
  },
  passed: {
    de: (place: string, holders: string) => `${place}: ${holders}`,
    en: (place: string, holders: string) => `${place}: ${holders}`,
  },
  holder: {
    de: (club: string, because: string) => `${club} (${because})`,
    en: (club: string, because: string) => `${club} (${because})`,
  },
  unproven: {
    de: 'Die Suche wurde nach der festgelegten Zahl von Schritten beendet. Es ist möglich, dass es doch einen Platz gibt.',
    en: 'The search ended after its fixed number of steps. There may be a place after all.',
  },
  heldBy: { de: 'Liebere Wünsche, die andere haben', en: 'Dearer wishes that others have' },
  heldByAll: { de: 'Wer die gewünschten Zeiten hat', en: 'Who has the wished times' },
  nobody: {
    de: 'niemand, passt aber nicht zu den anderen Zeiten des Vereins',
    en: 'nobody, but it does not fit the club’s other times',
  },
})
