import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import { wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { dateRange } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { addresses } from '../addresses.ts'
import { kind } from '../queries.ts'
import type { Span } from '../resource.ts'

/** What somebody waits for and when, in words, by the entry's id; for those who read an archive of their data. Inside a space. */
export async function namesOfWaitings(
  tx: Tx,
  ids: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, { title: string; time: string }>> {
  const { rows } = await sql<Span & { id: string; resource: string; title: string }>`
    select w.id, r.id as resource, r.title, w.starts_at as start, w.ends_at as "end"
    from rooms.waiting w join rooms.resource r on r.space_id = w.space_id and r.id = w.resource_id
    where w.id = any(${[...ids]}::uuid[])`.execute(tx)
  const wordings = await wordingsOf(tx, kind, [...new Set(rows.map(({ resource }) => resource))], language)
  return new Map(
    rows.map(({ id, resource, title, start, end }) => [
      id,
      { title: wordings.get(resource)?.title ?? title, time: dateRange({ start, end }, language) },
    ]),
  )
}

/** Entries as the audit log names them: by room and time, never by person. */
export const namedWaiting = namedBy('waiting', async ({ tx, language }, ids) => {
  const uuids = ids.filter((id) => /^[0-9a-f-]{36}$/i.test(id))
  const names = await namesOfWaitings(tx, uuids, language)
  return uuids.flatMap((value) => {
    const name = names.get(value)
    return name
      ? [{ value, title: `${name.title}, ${name.time}`, address: addresses.waitingRequest({ waiting: value }) }]
      : []
  })
})
