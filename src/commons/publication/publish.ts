import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Publication, Source } from './source.ts'

/** What publishing needs of a request or a job. */
interface Publishing {
  readonly tx: Tx
  readonly space: { readonly id: string }
  readonly later: (queue: string, data: object, options?: { once?: string }) => Promise<void>
}

/**
 * Brings the public shape of things up to date, in the transaction that changed them: what the source gives is written,
 * what it no longer gives is withdrawn. The network's copy follows by a job after the commit.
 */
export async function publish(work: Publishing, source: Source, ids: readonly string[]): Promise<void> {
  const entries = await source.read(work.tx, ids)
  const gone = ids.filter((id) => !entries.some((entry) => entry.id === id))
  for (const entry of entries) await writeEntry(work, source.kind, entry)
  if (gone.length) {
    await sql`delete from publication.entry where space_id = ${work.space.id} and kind = ${source.kind} and thing_id = any(${gone})`.execute(
      work.tx,
    )
  }
  await work.later('publication.copy', { space: work.space.id, kind: source.kind, ids })
}

async function writeEntry(work: Publishing, kind: string, entry: Publication): Promise<void> {
  const words = Object.fromEntries(
    Object.entries(entry.words ?? {}).map(([language, { title, lead }]) => [language, { title, lead }]),
  )
  const others = Object.values(entry.words ?? {})
    .map(({ title, lead, body }) => [title, lead, body].filter(Boolean).join(' '))
    .join(' ')
  const row = {
    space_id: work.space.id,
    kind,
    thing_id: entry.id,
    address: entry.address,
    title: entry.title,
    lead: entry.lead,
    body: entry.body,
    words: JSON.stringify(words),
    others,
    folded: fold(`${entry.title} ${entry.lead}`),
    field_id: entry.field ?? null,
    municipality: entry.municipality ?? null,
    place: entry.place ?? null,
    longitude: entry.point?.longitude ?? null,
    latitude: entry.point?.latitude ?? null,
    starts_at: entry.when?.start ?? null,
    ends_at: entry.when?.end ?? null,
    all_day: entry.when?.allDay ?? false,
    cancelled: entry.cancelled ?? false,
    online: entry.online ?? null,
    organiser: entry.organiser ?? null,
    picture: entry.picture ? JSON.stringify(entry.picture) : null,
    beyond: entry.beyond ?? true,
    published_at: entry.publishedAt,
    updated_at: entry.updatedAt,
    version: entry.version,
  }
  await work.tx
    .insertInto('publication.entry')
    .values(row)
    .onConflict((conflict) => conflict.columns(['space_id', 'kind', 'thing_id']).doUpdateSet(row))
    .execute()
}

/** Lower case, umlauts and accents folded, ß as ss: so that Bürgerbus, Buergerbus and BURGERBUS meet. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/ä/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/ü/g, 'u')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}
