import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Work } from '#foundation/http/route.ts'
import type { End, RelationId } from './relations.ts'

/** A thing as one end of an edge. */
export interface Thing {
  readonly kind: string
  readonly id: string
}

export interface Edge {
  readonly id: string
  readonly relation: string
  readonly from: Thing
  readonly to: Thing
  readonly otherSpace: string | null
  readonly far: End | null
  readonly fromGone: boolean
  readonly toGone: boolean
}

interface Row {
  id: string
  relation: string
  from_kind: string
  from_id: string
  to_kind: string
  to_id: string
  other_space: string | null
  far: End | null
  from_gone: boolean
  to_gone: boolean
}

const read = (row: Row): Edge => ({
  id: row.id,
  relation: row.relation,
  from: { kind: row.from_kind, id: row.from_id },
  to: { kind: row.to_kind, id: row.to_id },
  otherSpace: row.other_space,
  far: row.far,
  fromGone: row.from_gone,
  toGone: row.to_gone,
})

/** All edges of a thing, oldest first. One statement. */
export async function edgesOf(tx: Tx, space: string, { kind, id }: Thing): Promise<Edge[]> {
  const { rows } = await sql<Row>`
    select * from links.edge where space_id = ${space} and from_kind = ${kind} and from_id = ${id}
    union
    select * from links.edge where space_id = ${space} and to_kind = ${kind} and to_id = ${id}
    order by made_at, id`.execute(tx)
  return rows.map(read)
}

type Writing = Pick<Work, 'tx' | 'space' | 'now' | 'newId' | 'later'>

/**
 * Links two things. Linking twice changes nothing.
 * @param edge.otherSpace where the far end lives, when it is not here; the edge is stored there as well, by a job
 * @param by the person; null when a service links by itself
 */
export async function addLink(
  work: Writing,
  edge: { relation: RelationId; from: Thing; to: Thing; otherSpace?: string | null; far?: End | null },
  by: string | null,
): Promise<void> {
  const id = work.newId()
  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto('links.edge')
    .values({
      space_id: work.space.id,
      id,
      relation: edge.relation,
      from_kind: edge.from.kind,
      from_id: edge.from.id,
      to_kind: edge.to.kind,
      to_id: edge.to.id,
      other_space: edge.otherSpace ?? null,
      far: edge.otherSpace ? (edge.far ?? 'to') : null,
      made_by: by,
      made_at: work.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (edge.otherSpace && numInsertedOrUpdatedRows) await carry(work, edge.otherSpace, id)
}

/** Takes a link away, in both spaces. @returns false when there was none */
export async function removeLink(work: Pick<Writing, 'tx' | 'space' | 'later'>, id: string): Promise<boolean> {
  const { rows } = await sql<{ other_space: string | null }>`
    delete from links.edge where space_id = ${work.space.id} and id = ${id} returning other_space`.execute(work.tx)
  const other = rows[0]?.other_space
  if (other) await carry(work, other, id)
  return rows.length > 0
}

/** What noting needs; jobs bring it as well. */
interface Noting {
  readonly tx: Tx
  readonly space: { readonly id: string }
  readonly later: (queue: string, data: object) => Promise<void>
}

/** A thing no longer exists: the other ends keep the link and say so. Published things are noted by `publish` itself. */
export const noteGone = (work: Noting, { kind, id }: Thing): Promise<void> => noteStanding(work, kind, [id], true)

/** Things of one kind are no longer public, or are again. One statement; edges into other spaces follow by a job. */
export async function noteStanding(work: Noting, kind: string, ids: readonly string[], gone: boolean): Promise<void> {
  if (ids.length === 0) return
  const from = sql<boolean>`(from_kind = ${kind} and from_id = any(${[...ids]}::uuid[]) and from_gone <> ${gone})`
  const to = sql<boolean>`(to_kind = ${kind} and to_id = any(${[...ids]}::uuid[]) and to_gone <> ${gone})`
  const { rows } = await sql<{ id: string; other_space: string | null }>`
    update links.edge set from_gone = case when ${from} then ${gone} else from_gone end,
      to_gone = case when ${to} then ${gone} else to_gone end
    where space_id = ${work.space.id} and (${from} or ${to}) returning id, other_space`.execute(work.tx)
  for (const edge of rows) if (edge.other_space) await carry(work, edge.other_space, edge.id)
}

async function carry(work: Pick<Noting, 'space' | 'later'>, other: string, edge: string): Promise<void> {
  await work.later('links.carry', { from: work.space.id, to: other, edge })
}
