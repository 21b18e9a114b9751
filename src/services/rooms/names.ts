import { sql } from 'kysely'
import { wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { dateRange } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { keysInWords } from './keys/names.ts'
import { kind } from './queries.ts'

/** What was booked and when, in words, by the booking's id; for those who read an archive of their data. Inside a space. */
export async function namesOfBookings(
  tx: Tx,
  ids: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const { rows } = await sql<{
    id: string
    resource: string
    title: string
    start: Temporal.Instant
    end: Temporal.Instant
  }>`
    select k.id, r.id as resource, r.title, k.starts_at as start, k.ends_at as "end"
    from rooms.booking k join rooms.resource r on r.space_id = k.space_id and r.id = k.resource_id
    where k.id = any(${[...ids]}::uuid[])`.execute(tx)
  const wordings = await wordingsOf(tx, kind, [...new Set(rows.map(({ resource }) => resource))], language)
  const keys = await keysInWords(tx, ids, language)
  return new Map(
    rows.map(({ id, resource, title, start, end }) => [
      id,
      {
        title: wordings.get(resource)?.title ?? title,
        time: dateRange({ start, end }, language),
        ...keys.get(id),
      },
    ]),
  )
}
