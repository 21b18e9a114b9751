import { join } from 'node:path'
import { measureAllocation } from './allocation.ts'
import { measureMostVotes, measureSchulze, measureShares } from './counting.ts'
import { note, quick } from './figures.ts'
import { measureOpinions } from './opinions.ts'
import { gridSizes, longerFinds, measureGrid } from './session-grid.ts'

/** A season of 60 clubs, 20 rooms, 5 days: the slowest and the worst of several. */
export async function onAllocation(): Promise<void> {
  const worker = join(import.meta.dirname, '../src/engines/allocation/worker.ts')
  const measured = await measureAllocation(worker, quick ? [1] : [1, 2, 3, 4, 5])
  const worst = (of: (one: (typeof measured)[number]) => number) => Math.max(...measured.map(of))
  const what = `allocation of 60 clubs × 20 rooms × 5 days, worst of ${measured.length}`
  note(
    `${what}, time`,
    worst(({ milliseconds }) => milliseconds / 1000),
    's',
    10,
  )
  note(
    `${what}, rules broken`,
    worst(({ violations }) => violations),
    '',
    0,
  )
  note(
    `${what}, slots missing to the bound`,
    worst(({ slotsMissing }) => slotsMissing),
    '%',
    5,
  )
  note(
    `${what}, clubs missing to the bound`,
    worst(({ clubsMissing }) => clubsMissing),
    '%',
    5,
  )
  note(
    `${what}, refusals not proven`,
    worst(({ unproven }) => unproven),
    '',
  )
}

/** A district's budget with 20,000 voters and 100 projects, and a ranking of 20 options by 100,000. */
export function onCounting(): void {
  const [voters, projects] = [20_000, 100]
  for (const shares of measureShares(voters, projects, 1)) {
    const what = `equal shares (${shares.completion}), ${voters} voters × ${projects} projects`
    note(`${what}, ${shares.raises} raises, time`, shares.milliseconds / 1000, 's', 3)
    note(`${what}, steps whose payments are not exactly the cost`, shares.wrongSteps, '', 0)
    note(`${what}, chosen`, shares.chosen, '')
    note(`${what}, spent`, shares.spent, '%', 100)
    note(`${what}, voters with nothing they approved of`, shares.withoutAny, '%')
  }
  const most = measureMostVotes(voters, projects, 1)
  note(`most votes within the budget, ${voters} voters × ${projects} projects, time`, most.milliseconds, 'ms')
  note('most votes within the budget, voters with nothing they approved of', most.withoutAny, '%')
  note('Schulze, 100000 voters × 20 options, time', measureSchulze(100_000, 20, 1), 'ms')
}

/** Opinion groups: few votes each, all votes, and votes of which nothing but chance is to be found. */
export function onOpinions(): void {
  for (const [density, groups, name] of [
    [0.3, 3, 'three groups, 30 % voted'],
    [1, 3, 'three groups, all voted'],
    [1, 1, 'no groups, all voted'],
  ] as const) {
    const measured = measureOpinions(10_000, 300, density, groups)
    const what = `opinions of 10000 people × 300 statements, ${name}`
    note(`${what}, time`, measured.milliseconds / 1000, 's', 5)
    note(`${what}, memory of the whole process`, measured.megabytes, 'MB', 200)
    note(`${what}, silhouette`, measured.silhouette, '')
    if (groups > 1) note(`${what}, people in their planted group`, measured.found, '%', -97)
  }
}

/** A barcamp's grid in three sizes: the slowest and the worst of several. */
export async function onSessionGrid(): Promise<void> {
  const worker = join(import.meta.dirname, '../src/engines/session-grid/worker.ts')
  for (const size of gridSizes) {
    const measured = await measureGrid(worker, size, quick ? [1] : [1, 2, 3, 4, 5])
    const worst = (of: (one: (typeof measured)[number]) => number) => Math.max(...measured.map(of))
    const { sessions, rooms, slots, people } = size
    const what = `grid of ${sessions} sessions, ${rooms} rooms × ${slots} slots, ${people} people, worst of ${measured.length}`
    note(
      `${what}, time`,
      worst(({ milliseconds }) => milliseconds / 1000),
      's',
      3,
    )
    note(
      `${what}, rules broken`,
      worst(({ violations }) => violations),
      '',
      0,
    )
    note(
      `${what}, satisfied interest missing to the bound`,
      worst(({ interestMissing }) => interestMissing),
      '%',
    )
    note(
      `${what}, sessions left out`,
      worst(({ sessionsLeftOut }) => sessionsLeftOut),
      '',
    )
    note(
      `${what}, wishes not met`,
      worst(({ wishesMissed }) => wishesMissed),
      '%',
    )
    if (!quick)
      note(`${what}, satisfied interest that a search ten times as long finds more`, longerFinds(size, 1), '%')
  }
}
