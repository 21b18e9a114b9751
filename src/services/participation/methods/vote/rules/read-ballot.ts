import type { Asked, Ballot } from './ballot.ts'

/**
 * A ballot from what a form sent, without JavaScript: `option` for ticks and radio buttons; a number per option, named by the option, for
 * points and ranks. Ranks: 1 is the dearest, the same number is equally dear, empty is left out; gaps do not matter.
 * @returns null: something is no number, or no answer; nothing is guessed
 */
export function readBallot(asked: Asked, sent: ReadonlyMap<string, readonly string[]>): Ballot | null {
  switch (asked.kind) {
    case 'one':
    case 'several':
      return { kind: 'choice', chosen: (sent.get('option') ?? []).filter((option) => option !== '') }
    case 'question': {
      const [answer, ...more] = sent.get('option') ?? []
      return more.length === 0 && (answer === 'yes' || answer === 'no' || answer === 'abstain')
        ? { kind: 'question', answer }
        : null
    }
    case 'points': {
      const numbers = numbersOf(asked.options, sent)
      return numbers && { kind: 'points', points: Object.fromEntries(numbers.filter(([, points]) => points !== 0)) }
    }
    case 'ranking': {
      const numbers = numbersOf(asked.options, sent)
      if (!numbers || numbers.some(([, rank]) => rank === 0)) return null
      const levels = Map.groupBy(numbers, ([, rank]) => rank)
      const ranking = [...levels]
        .sort(([one], [other]) => one - other)
        .map(([, level]) => level.map(([option]) => option))
      return { kind: 'ranking', ranking }
    }
  }
}

/** Options with a number; empty fields are left out. Null: one is no whole number from 0 to 9,999. */
function numbersOf(
  options: readonly string[],
  sent: ReadonlyMap<string, readonly string[]>,
): [option: string, number: number][] | null {
  const numbers: [string, number][] = []
  for (const option of options) {
    const [typed = '', ...more] = (sent.get(option) ?? []).map((text) => text.trim())
    if (typed === '' && more.length === 0) continue
    if (more.length > 0 || !/^\d{1,4}$/.test(typed)) return null
    numbers.push([option, Number(typed)])
  }
  return numbers
}
