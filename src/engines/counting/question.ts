// Approve or reject, with the two quorums that German law knows: so many must take part (Beteiligungsquorum), or so many must say yes
// (Zustimmungsquorum, for example § 17a GemO Rheinland-Pfalz for citizens' decisions). All by whole numbers.

/** At least `part` of `whole`, such as 15 of 100. */
export interface Portion {
  readonly part: number
  readonly whole: number
}

export interface QuestionRule {
  /** Of yes and no together. `more-than`: a half must be exceeded; `at-least`: two thirds are enough. Abstentions do not count. */
  readonly majority: Portion & { readonly by: 'more-than' | 'at-least' }
  /** Of those entitled, abstentions and spoilt ballots included; null: none. */
  readonly turnout: Portion | null
  /** Yes, of those entitled; null: none. */
  readonly approval: Portion | null
}

export interface Answers {
  readonly yes: number
  readonly no: number
  readonly abstained: number
  readonly spoilt: number
  /** Who might have taken part. Only quorums need it. */
  readonly entitled: number
}

export type Verdict =
  | 'accepted'
  /** As many yes as no. */
  | 'tie'
  | 'no-majority'
  /** The majority said yes, but too few took part. */
  | 'turnout-missed'
  /** The majority said yes, but these are too few of all. */
  | 'approval-missed'

export interface Decision {
  readonly verdict: Verdict
  readonly cast: number
  /** So many more yes would have been the majority; 0: it was. */
  readonly yesMissing: number
  readonly turnoutNeeded: number
  readonly approvalNeeded: number
}

/** The least whole number that is at least the portion of all. */
const needed = (portion: Portion | null, all: number): number =>
  portion ? Number((BigInt(portion.part) * BigInt(all) + BigInt(portion.whole) - 1n) / BigInt(portion.whole)) : 0

/**
 * Whether a question is accepted, and by how much it failed. A tie is a rejection.
 * @throws {RangeError} for numbers that cannot be: negative ones, more ballots than people
 */
export function decide({ majority, turnout, approval }: QuestionRule, answers: Answers): Decision {
  const { yes, no, abstained, spoilt, entitled } = answers
  const cast = yes + no + abstained + spoilt
  if (Object.values(answers).some((number) => !Number.isSafeInteger(number) || number < 0))
    throw new RangeError('Counts are whole numbers from 0.')
  if ((turnout || approval) && cast > entitled) throw new RangeError('There are more ballots than people.')
  const yesNeeded = leastYes(majority, no)
  const [turnoutNeeded, approvalNeeded] = [needed(turnout, entitled), needed(approval, entitled)]
  const verdict: Verdict =
    yes < yesNeeded
      ? yes === no && yes > 0
        ? 'tie'
        : 'no-majority'
      : cast < turnoutNeeded
        ? 'turnout-missed'
        : yes < approvalNeeded
          ? 'approval-missed'
          : 'accepted'
  return { verdict, cast, yesMissing: Math.max(0, yesNeeded - yes), turnoutNeeded, approvalNeeded }
}

/** From yes × whole > (or ≥) part × (yes + no); nobody's yes is never a majority. */
function leastYes({ part, whole, by }: QuestionRule['majority'], no: number): number {
  if (part >= whole) throw new RangeError('A majority is less than all.')
  const [above, below] = [BigInt(part) * BigInt(no), BigInt(whole - part)]
  const least = by === 'more-than' ? above / below + 1n : (above + below - 1n) / below
  return Math.max(1, Number(least))
}
