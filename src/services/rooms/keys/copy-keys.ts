import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { waysOf } from './access-queries.ts'

/** What is arranged for a resource, and how one gets in, for its copy. Codes are not taken along: another door has another one. */
export async function copyKeys(
  { tx, space, newId }: Pick<Work, 'tx' | 'space' | 'newId'>,
  from: string,
  to: string,
): Promise<void> {
  await sql`
    insert into rooms.arrangement (space_id, resource_id, deposit_words, deposit_days, show_hours, deposit_first)
    select space_id, ${to}, deposit_words, deposit_days, show_hours, deposit_first from rooms.arrangement
    where space_id = ${space.id} and resource_id = ${from}`.execute(tx)
  const ways = await waysOf({ tx, space }, from)
  if (ways.length === 0) return
  await tx
    .insertInto('rooms.access_way')
    .values(
      ways.map(({ firstDay, kind, place, whom, hours, phone, instructions, codePer, digits }) => ({
        space_id: space.id,
        id: newId(),
        resource_id: to,
        first_day: firstDay,
        kind,
        place,
        whom,
        hours,
        phone,
        instructions,
        code_per: codePer,
        code: null,
        digits,
      })),
    )
    .execute()
}
