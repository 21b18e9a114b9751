import { say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import { integer } from '#foundation/text/numbers.ts'
import { type Counts, channels } from '../methods/method.ts'
import { channelWords } from '../texts/words.ts'

export const total = (counts: Counts): number => Object.values(counts).reduce((sum, number) => sum + number, 0)

/** 300 online, 112 on paper: each a figure with its label. */
export const waysAsFigures = (counts: Counts, language: Language): { value: number; label: string }[] =>
  channels
    .filter((channel) => counts[channel])
    .map((channel) => ({ value: counts[channel] ?? 0, label: say(channelWords[channel], language) }))

/** '300 online, 112 auf Papier' */
export const waysInWords = (counts: Counts, language: Language): string =>
  channels
    .filter((channel) => counts[channel])

    .map((channel) => `${integer(counts[channel] ?? 0, language)} ${say(channelWords[channel], language)}`)
    .join(', ')

/** '412: 300 online, 112 auf Papier' */
export function countsInWords(counts: Counts, language: Language): string {
  const ways = waysInWords(counts, language)
  return ways.includes(',') ? `${integer(total(counts), language)}: ${ways}` : ways
}
