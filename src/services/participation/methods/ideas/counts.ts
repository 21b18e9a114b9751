import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Channel, Counts } from '../method.ts'

type Work = { readonly tx: Tx; readonly space: { readonly id: string } }
interface Contribution {
  readonly phase: string
  readonly facet: string
  readonly value: string
  readonly number: number
}

/** What ideas add to the numbers of their phases: a merged one still came in, but is no longer in the list. */
const contributions = sql`
  select i.phase_id as phase, f.facet, f.value, count(*)::integer as number from participation.idea i
  cross join lateral (values
    ('came', i.channel, true),
    ('channel', i.channel, i.state = 'shown'),
    ('field', coalesce(i.field_id, ''), i.state = 'shown'),
    ('municipality', coalesce(i.municipality, ''), i.state = 'shown'),
    ('status', coalesce(i.status, ''), i.state = 'shown')) f (facet, value, counts)
  where f.counts and i.state in ('shown', 'merged') and not i.hidden`

async function contributionsOf({ tx, space }: Work, ids: readonly string[]): Promise<Contribution[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Contribution>`
    ${contributions} and i.space_id = ${space.id} and i.id = any(${ids}) group by 1, 2, 3`.execute(tx)
  return rows
}

/** Changes ideas and keeps the numbers of their phases in step. The ideas are locked first, so that two changes follow each other. */
export async function keepingCount<Result>(
  work: Work,
  ids: readonly string[],
  change: () => Promise<Result>,
): Promise<Result> {
  await sql`select id from participation.idea where space_id = ${work.space.id} and id = any(${ids}) order by id for update`.execute(
    work.tx,
  )
  const before = await contributionsOf(work, ids)
  const result = await change()
  await add(work, [...before.map((one) => ({ ...one, number: -one.number })), ...(await contributionsOf(work, ids))])
  return result
}

async function add({ tx, space }: Work, changes: readonly Contribution[]): Promise<void> {
  const sums = Map.groupBy(changes, ({ phase, facet, value }) => `${phase} ${facet} ${value}`)
  // Always in the same order: two changes of the same phase wait for each other instead of standing in each other's way.
  for (const key of [...sums.keys()].sort()) {
    const [first, ...others] = sums.get(key) as [Contribution, ...Contribution[]]
    const number = others.reduce((sum, one) => sum + one.number, first.number)
    if (number === 0) continue
    await sql`
      insert into participation.idea_count as c (space_id, phase_id, facet, value, number)
      values (${space.id}, ${first.phase}, ${first.facet}, ${first.value}, ${number})
      on conflict (space_id, phase_id, facet, value) do update set number = c.number + ${number}`.execute(tx)
  }
}

/** Numbers of a phase counted from the ideas themselves: for tests, and after repairs. */
export async function countAgain({ tx, space }: Work, phase: string): Promise<Facets> {
  const { rows } = await sql<Contribution>`
    ${contributions} and i.space_id = ${space.id} and i.phase_id = ${phase} group by 1, 2, 3`.execute(tx)
  return facetsFrom(rows)
}

/** Writes the numbers of a phase as they are counted from its ideas: after a repair, and when many came at once. */
export async function keepCountsAgain({ tx, space }: Work, phase: string): Promise<void> {
  await sql`delete from participation.idea_count where space_id = ${space.id} and phase_id = ${phase}`.execute(tx)
  await sql`
    insert into participation.idea_count (space_id, phase_id, facet, value, number)
    select ${space.id}, c.* from (${contributions} and i.space_id = ${space.id} and i.phase_id = ${phase} group by 1, 2, 3) c`.execute(
    tx,
  )
}

/** Facet → value → number; '' stands for "none". */
export type Facets = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The kept numbers of a phase. */
export async function facetsOf({ tx, space }: Work, phase: string): Promise<Facets> {
  const { rows } = await sql<Contribution>`
    select phase_id as phase, facet, value, number from participation.idea_count
    where space_id = ${space.id} and phase_id = ${phase} and number <> 0`.execute(tx)
  return facetsFrom(rows)
}

function facetsFrom(rows: readonly Contribution[]): Facets {
  const facets: Record<string, Record<string, number>> = {}
  for (const { facet, value, number } of rows) {
    const values = facets[facet] ?? {}
    values[value] = number
    facets[facet] = values
  }
  return facets
}

/** How much came which way, by phase. One statement. */
export async function cameIn(tx: Tx, space: string, phases: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  const { rows } = await sql<{ phase: string; value: Channel; number: number }>`
    select phase_id as phase, value, number from participation.idea_count
    where space_id = ${space} and phase_id = any(${phases}) and facet = 'came'`.execute(tx)
  const byPhase = Map.groupBy(rows, ({ phase }) => phase)
  return new Map(
    [...byPhase].map(([phase, of]) => [phase, Object.fromEntries(of.map(({ value, number }) => [value, number]))]),
  )
}
