import { type Phase, phases } from '../../measures/measure.ts'
import type { Reported } from '../report.ts'

/** A measure that stood otherwise in the report before. */
export interface Moved {
  readonly now: Reported
  readonly before: Reported
}

/** What happened between two reports. A measure can stand in several lists: it can go on and be late all the same. */
export interface Comparison {
  readonly added: readonly Reported[]
  /** Was in the report before and is in this one no more: merged, superseded or withdrawn. */
  readonly gone: readonly Reported[]
  /** Went on to a later phase. */
  readonly ahead: readonly Moved[]
  /** Went back to an earlier phase. */
  readonly back: readonly Moved[]
  readonly ended: readonly Moved[]
  readonly turnedLate: readonly Moved[]
  readonly caughtUp: readonly Moved[]
  /** Reached at least one milestone more. */
  readonly reached: readonly Moved[]
  /** Spent less in all than had been reported before: figures that do not add up are shown. */
  readonly spentLess: readonly Moved[]
}

const rank = (phase: Phase) => phases.indexOf(phase)

/** Compares two reports measure by measure; measures are the same when they have the same id, whatever they are called. */
export function compare(before: readonly Reported[], now: readonly Reported[]): Comparison {
  const earlier = new Map(before.map((one) => [one.measureId, one]))
  const later = new Set(now.map(({ measureId }) => measureId))
  const both = now.flatMap((one): Moved[] => {
    const was = earlier.get(one.measureId)
    return was ? [{ now: one, before: was }] : []
  })
  const where = (test: (was: Reported, is: Reported) => boolean) => both.filter((one) => test(one.before, one.now))
  return {
    added: now.filter(({ measureId }) => !earlier.has(measureId)),
    gone: before.filter(({ measureId }) => !later.has(measureId)),
    ahead: where((was, is) => is.phase !== 'ended' && rank(is.phase) > rank(was.phase)),
    back: where((was, is) => was.phase !== 'ended' && rank(is.phase) < rank(was.phase)),
    ended: where((was, is) => was.phase !== 'ended' && is.phase === 'ended'),
    turnedLate: where((was, is) => was.timeliness !== 'late' && is.timeliness === 'late'),
    caughtUp: where((was, is) => was.timeliness === 'late' && is.timeliness === 'on-time'),
    reached: where((was, is) => is.milestonesDone > was.milestonesDone),
    spentLess: where((was, is) => was.actualCents !== null && (is.actualCents ?? 0) < was.actualCents),
  }
}
