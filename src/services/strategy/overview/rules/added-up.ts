import { phases } from '../../measures/measure.ts'
import { type RollUp, together } from '../../measures/rules/roll-up.ts'

const added = <Key extends string>(all: readonly Readonly<Record<Key, number>>[], keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, all.reduce((sum, one) => sum + one[key], 0)])) as Record<Key, number>

/**
 * Roll-ups of groups that share no measure, as one: the same as the roll-up of all their measures, without looking at a measure twice.
 * The mean share of milestones is weighted by how many measures have milestones, so that each counts once.
 */
export function addedUp(groups: readonly RollUp[]): RollUp {
  const sum = (of: (group: RollUp) => number) => groups.reduce((all, group) => all + of(group), 0)
  const timeliness = added(
    groups.map((group) => group.timeliness),
    ['on-time', 'late', 'paused', 'unknown'],
  )
  const withMilestones = sum((group) => group.withMilestones)
  return {
    count: sum(({ count }) => count),
    phases: added(
      groups.map((group) => group.phases),
      phases,
    ),
    timeliness,
    freshness: added(
      groups.map((group) => group.freshness),
      ['fresh', 'ageing', 'stale', 'settled', 'never'],
    ),
    standsAs: together(timeliness),
    progress: withMilestones ? sum((group) => (group.progress ?? 0) * group.withMilestones) / withMilestones : null,
    withMilestones,
    plannedCents: sum(({ plannedCents }) => plannedCents),
    withPlanned: sum(({ withPlanned }) => withPlanned),
    actualCents: sum(({ actualCents }) => actualCents),
    withActual: sum(({ withActual }) => withActual),
  }
}
