import { sql } from 'kysely'
import { noteStanding } from '#commons/links/edges.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Publication, Source } from './source.ts'
import { countWords, type WordChanges, writeWordChanges } from './words.ts'

/** What publishing needs of a request or a job. */
export interface Publishing {
  readonly tx: Tx
  readonly space: { readonly id: string }
  readonly later: (queue: string, data: object, options?: { once?: string }) => Promise<void>
  /** Who writes many things in one transaction (the demo, an import) takes note here and publishes them together at its end. */
  readonly noteChanged?: (source: Source, ids: readonly string[]) => void
}

/**
 * Brings the public shape of things up to date, in the transaction that changed them: what the source gives is written,
 * what it no longer gives is withdrawn, and what is linked with it says so. The network's copy follows by a job after the commit.
 */
export async function publish(work: Publishing, source: Source, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  if (work.noteChanged) return work.noteChanged(source, ids)
  const entries = await source.read(work.tx, ids)
  const { gone, back } = await replaceEntries(work.tx, work.space.id, source.kind, ids, entries)
  await noteStanding(work, source.kind, gone, true)
  await noteStanding(work, source.kind, back, false)
  await work.later('publication.copy', { space: work.space.id, kind: source.kind, ids })
}

/**
 * Writes entries and withdraws those of `ids` that are not among them; keeps the list of words in step.
 * @returns ids that are no longer public, and those that were not before
 */
export async function replaceEntries(
  tx: Tx,
  space: string,
  kind: string,
  ids: readonly string[],
  entries: readonly Publication[],
): Promise<{ gone: string[]; back: string[] }> {
  const { rows: old } = await sql<{ id: string; text: string }>`
    select thing_id as id, title || ' ' || lead as text from publication.entry
    where space_id = ${space} and kind = ${kind} and thing_id = any(${ids}::uuid[])`.execute(tx)
  const changes: WordChanges = new Map()
  for (const { text } of old) countWords(changes, text, -1)
  for (const { title, lead } of entries) countWords(changes, `${title} ${lead}`, 1)
  const gone = old.filter(({ id }) => !entries.some((entry) => entry.id === id)).map(({ id }) => id)
  for (let start = 0; start < entries.length; start += atOnce)
    await writeEntries(tx, space, kind, entries.slice(start, start + atOnce))
  if (gone.length) {
    await sql`delete from publication.entry where space_id = ${space} and kind = ${kind} and thing_id = any(${gone}::uuid[])`.execute(
      tx,
    )
  }
  await writeWordChanges(tx, space, changes)
  return { gone, back: entries.map(({ id }) => id).filter((id) => !old.some((entry) => entry.id === id)) }
}

/** Rows of one statement; their parameters stay far below the protocol's 65,535. */
const atOnce = 500

async function writeEntries(tx: Tx, space: string, kind: string, entries: readonly Publication[]): Promise<void> {
  const rows = entries.map((entry) => ({ space_id: space, kind, thing_id: entry.id, ...columnsOf(entry) }))
  const columns = Object.keys(columnsOf(entries[0] as Publication)) as (keyof ReturnType<typeof columnsOf>)[]
  await tx
    .insertInto('publication.entry')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['space_id', 'kind', 'thing_id'])
        .doUpdateSet((from) => Object.fromEntries(columns.map((column) => [column, from.ref(`excluded.${column}`)]))),
    )
    .execute()
}

/** An entry as the table has it, without its key. */
export function columnsOf(entry: Publication) {
  const translated = Object.entries(entry.words ?? {})
  const words = Object.fromEntries(translated.map(([language, { title, lead }]) => [language, { title, lead }]))
  return {
    address: entry.address,
    title: entry.title,
    lead: entry.lead,
    body: entry.body,
    words: JSON.stringify(words),
    others: translated.map(([, { title, lead, body }]) => [title, lead, body].filter(Boolean).join(' ')).join(' '),
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
}
