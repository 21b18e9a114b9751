/** The least one has to be to take part: guest (confirmed mail address or printed code), citizen (account), resident (proven). */
export const whoMay = ['guest', 'citizen', 'resident'] as const
export type WhoMay = (typeof whoMay)[number]

/** A dated part of a dialogue, with one method. */
export interface Phase {
  readonly id: string
  readonly slug: string
  readonly dialogueId: string
  readonly position: number
  /** Id of a method. */
  readonly method: string
  readonly title: string
  /** What one can do here; Markdown. */
  readonly intro: string
  /** What came out; Markdown. */
  readonly outcome: string
  readonly who: WhoMay
  /** Both or none: not fixed yet. */
  readonly startsAt: Temporal.Instant | null
  readonly endsAt: Temporal.Instant | null
  readonly settings: Readonly<Record<string, unknown>>
  readonly version: number
}

export type Standing = 'before' | 'during' | 'after'

type Dates = Pick<Phase, 'startsAt' | 'endsAt'> & { readonly outcome?: string }

/**
 * How a phase stands at a moment; the end does not belong to it. One without dates is still to come, unless it says already what came
 * out: then it was some day that nobody knows.
 */
export function standingOf({ startsAt, endsAt, outcome }: Dates, now: Temporal.Instant): Standing {
  if (!startsAt || !endsAt) return outcome ? 'after' : 'before'
  if (Temporal.Instant.compare(now, startsAt) < 0) return 'before'
  return Temporal.Instant.compare(now, endsAt) < 0 ? 'during' : 'after'
}

/** The name under which rules know the moment: while it runs, who may take part. See `takingPart` in access.ts. */
export type RightsPhase = 'before' | WhoMay | 'after'

export function rightsPhaseOf(phase: Dates & Pick<Phase, 'who'>, now: Temporal.Instant): RightsPhase {
  const standing = standingOf(phase, now)
  return standing === 'during' ? phase.who : standing
}

/** How a dialogue as a whole stands: 'during' while any phase runs, 'after' when all are over. */
export function standingOfAll(phases: readonly Dates[], now: Temporal.Instant): Standing {
  const all = phases.map((phase) => standingOf(phase, now))
  if (all.includes('during')) return 'during'
  return all.length > 0 && all.every((one) => one === 'after') ? 'after' : 'before'
}

/** The phase people look for first: the one that runs and ends next, else the next to come, else the last one over. */
export function phaseToShow<Some extends Dates>(phases: readonly Some[], now: Temporal.Instant): Some | undefined {
  const byEnd = (one: Some, other: Some) => compare(one.endsAt, other.endsAt)
  const byStart = (one: Some, other: Some) => compare(one.startsAt, other.startsAt)
  const at = (standing: Standing) => phases.filter((phase) => standingOf(phase, now) === standing)
  const over = at('after')
  const dated = over.filter(({ endsAt }) => endsAt).sort(byEnd)
  return at('during').sort(byEnd)[0] ?? at('before').sort(byStart)[0] ?? dated.at(-1) ?? over.at(-1)
}

/** Without a day comes last. */
function compare(one: Temporal.Instant | null, other: Temporal.Instant | null): number {
  if (!one || !other) return (one ? 0 : 1) - (other ? 0 : 1)
  return Temporal.Instant.compare(one, other)
}
