import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Measure } from '../measures/measure.ts'
import { noteEvent } from '../measures/save-measure.ts'
import { measureSource } from '../measures/source.ts'
import type { Writing } from '../writing.ts'

type Before = Pick<Measure, 'id' | 'timelinessSaid' | 'freshnessSaid'>

export interface Said {
  readonly timeliness: Measure['timelinessSaid']
  readonly timelinessWhy: string | null
  readonly freshness: Measure['freshnessSaid']
  readonly freshnessWhy: string | null
}

/** What somebody says instead of the rule; null takes it back. Reasons stand in the history. @returns false: somebody else was faster */
export async function saveSaid(
  work: Writing,
  before: Before,
  version: number,
  said: Said,
  by: string,
): Promise<boolean> {
  const none = said.timeliness === null && said.freshness === null
  const { numAffectedRows } = await sql`
    update strategy.measure set timeliness_said = ${said.timeliness}, timeliness_why = ${said.timeliness && said.timelinessWhy},
      freshness_said = ${said.freshness}, freshness_why = ${said.freshness && said.freshnessWhy},
      said_by = ${none ? null : by}, said_at = ${none ? null : work.now}, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${before.id} and version = ${version}`.execute(work.tx)
  if (numAffectedRows !== 1n) return false
  const note = (what: 'timeliness' | 'freshness', from: string | null, to: string | null, why: string | null) =>
    from === to ? null : noteEvent(work, before.id, { what, oldValue: from, newValue: to, note: why ?? '' }, by)
  await note('timeliness', before.timelinessSaid, said.timeliness, said.timelinessWhy)
  await note('freshness', before.freshnessSaid, said.freshness, said.freshnessWhy)
  await notePresence(work, by, 'strategy')
  return true
}

/** Who keeps the measure up to date from now on; null: nobody. */
export async function saveOwner(work: Writing, id: string, owner: string | null, by: string): Promise<void> {
  await sql`
    update strategy.measure set owner_id = ${owner}, reminded_on = null, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await noteEvent(work, id, { what: 'owner' }, by)
  if (owner) await notePresence(work, owner, 'strategy')
}

/** The measure that took this one up; null: none (any more). @returns false: somebody else was faster */
export async function saveSuccessor(
  work: Writing,
  { id, successor }: Pick<Measure, 'id' | 'successor'>,
  version: number,
  to: { readonly id: string; readonly how: 'merged' | 'superseded' } | null,
  by: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update strategy.measure set successor_id = ${to?.id ?? null}, successor_how = ${to?.how ?? null}, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id} and version = ${version}`.execute(work.tx)
  if (numAffectedRows !== 1n) return false
  await noteEvent(work, id, { what: 'successor', oldValue: successor?.id ?? null, newValue: to?.id ?? null }, by)
  await publish(work, measureSource, [id])
  return true
}
