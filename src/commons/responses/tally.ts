import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { MarkKind } from './mark-kinds.ts'
import { respondable, type Subject } from './respondable.ts'

export type Counted = 'comment' | MarkKind

/** Changes a number in the transaction of what it counts, and tells the owner of the thing. */
export async function count(tx: Tx, space: string, { kind, id }: Subject, what: Counted, by: number): Promise<void> {
  if (by === 0) return
  await sql`
    insert into responses.tally as t (space_id, subject_kind, subject_id, what, number)
    values (${space}, ${kind}, ${id}, ${what}, ${by})
    on conflict (space_id, subject_kind, subject_id, what) do update set number = t.number + ${by}`.execute(tx)
  await respondable(kind)?.counted?.({ tx, space: { id: space } }, id, what, by)
}

/**
 * Counts the raw rows of a space again and puts right what differs.
 * @returns how many numbers were wrong; more than none is a fault of the program
 */
export async function recount(tx: Tx, space: string): Promise<number> {
  // Whoever writes holds this table until the end of their transaction: behind the lock raw rows and numbers belong together.
  await sql`lock table responses.tally in share row exclusive mode`.execute(tx)
  const { rows } = await sql<{ wrong: number }>`
    with raw as (
      select subject_kind, subject_id, what, count(*)::integer as number from (
        select subject_kind, subject_id, 'comment' as what from responses.comment where space_id = ${space} and state = 'shown'
        union all
        select subject_kind, subject_id, mark from responses.mark where space_id = ${space}
      ) r group by 1, 2, 3
    ), wrong as (
      select subject_kind, subject_id, what, coalesce(raw.number, 0) as number
      from raw full join (select * from responses.tally where space_id = ${space}) kept using (subject_kind, subject_id, what)
      where coalesce(raw.number, 0) <> coalesce(kept.number, 0)
    ), righted as (
      insert into responses.tally (space_id, subject_kind, subject_id, what, number)
      select ${space}, subject_kind, subject_id, what, number from wrong
      on conflict (space_id, subject_kind, subject_id, what) do update set number = excluded.number returning 1
    ) select count(*)::integer as wrong from righted`.execute(tx)
  return rows[0]?.wrong ?? 0
}
