import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { MarkKind } from './mark-kinds.ts'
import type { Subject } from './respondable.ts'
import { count } from './tally.ts'

/** Everything people said to a thing now belongs to another one. Who had set a mark on both counts once. */
export async function moveResponses(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  from: Subject,
  to: Subject,
): Promise<void> {
  const marks = await sql<{ mark: MarkKind; gone: number; came: number }>`
    with gone as (
      delete from responses.mark where space_id = ${space.id} and subject_kind = ${from.kind} and subject_id = ${from.id}
      returning mark, person_id, made_at
    ), came as (
      insert into responses.mark (space_id, subject_kind, subject_id, mark, person_id, made_at)
      select ${space.id}::uuid, ${to.kind}, ${to.id}::uuid, mark, person_id, made_at from gone on conflict do nothing returning mark
    )
    select mark, count(*)::integer as gone, (select count(*)::integer from came where came.mark = gone.mark) as came
    from gone group by mark`.execute(tx)
  for (const { mark, gone, came } of marks.rows) {
    await count(tx, space.id, from, mark, -gone)
    await count(tx, space.id, to, mark, came)
  }
  const { rows } = await sql<{ state: string }>`
    update responses.comment set subject_kind = ${to.kind}, subject_id = ${to.id}
    where space_id = ${space.id} and subject_kind = ${from.kind} and subject_id = ${from.id} returning state`.execute(
    tx,
  )
  const shown = rows.filter(({ state }) => state === 'shown').length
  await count(tx, space.id, from, 'comment', -shown)
  await count(tx, space.id, to, 'comment', shown)
}
