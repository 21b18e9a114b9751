import { randomBytes } from 'node:crypto'
import { saveBudgetAsIs } from '../../services/participation/demo.ts'
import { drawing } from '../auenmark/chance.ts'
import type { DemoBudget } from '../types.ts'
import { fieldOf, type Making } from './loading.ts'

/** A participatory budget of the demo with its invented ballots. */
export async function loadBudget(
  work: Making,
  phase: string,
  { projects, groups, channels: ways, counted, ...budget }: DemoBudget,
): Promise<void> {
  const draw = drawing(20261122)
  const ballots = groups.flatMap(([voters, likely]) =>
    Array.from({ length: voters }, () => oneBallot(budget, projects, likely, draw)),
  )
  const other = (['paper', 'telephone', 'on-site'] as const).flatMap((channel) =>
    Array.from({ length: ways[channel] ?? 0 }, () => channel),
  )
  const online = Array.from({ length: ballots.length - other.length }, () => 'online' as const)
  await saveBudgetAsIs(
    { ...work, random: randomBytes },
    {
      phase,
      budget,
      projects: projects.map(({ euros, field, municipality, place, point, ...words }) => ({
        ...words,
        cost: euros * 100,
        field: fieldOf(field ?? null),
        municipality: municipality ?? null,
        place: place ?? '',
        point: point ?? null,
      })),
      ballots,
      channels: [...other, ...online],
      counted,
    },
  )
}

/** Ticks each project as likely as the demo says; somebody who minds the purse stops when it is used up. Everybody ticks at least one. */
function oneBallot(
  { purse, way }: Pick<DemoBudget, 'purse' | 'way'>,
  projects: DemoBudget['projects'],
  likely: readonly number[],
  draw: () => number,
): number[] {
  let left = way === 'purse' ? purse / 100 : Number.POSITIVE_INFINITY
  const chosen = projects.flatMap(({ euros }, at) => {
    if (draw() >= (likely[at] ?? 0) || euros > left) return []
    left -= euros
    return [at + 1]
  })
  return chosen.length > 0 ? chosen : [likely.indexOf(Math.max(...likely)) + 1]
}
