import { type RawBuilder, sql } from 'kysely'
import type { Everything, FreeText } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'

/** What stands instead of the words taken out, in every language. */
export const blackened = '[geschwärzt]'

/** A passage in which the words were found. */
export interface Place {
  /** Names table, row and column; sent back by the form. */
  readonly id: string
  readonly part: FreeText
  readonly column: string
  /** Words around the first hit. */
  readonly before: string
  readonly hit: string
  readonly after: string
  readonly hits: number
  readonly address: LocalAddress | null
}

export const mostPlaces = 200

const texts = (everything: Everything): FreeText[] => everything.modules().flatMap(({ freeText = [] }) => freeText)
const pattern = (needle: string) => new RegExp(RegExp.escape(needle), 'giu')
const keyOf = (part: FreeText, row: Record<string, unknown>) => part.key.map((column) => String(row[column])).join(' ')

const spaceOf = (part: FreeText) => sql.ref(part.space ?? 'space_id')

/** The text itself: a column, or a key of a jsonb column. */
const textIn = (part: FreeText, column: string) =>
  part.json ? sql<string>`${sql.ref(part.json)} ->> ${column}::text` : sql<string>`${sql.ref(column)}::text`

/** Finds words in all free text of a space, at most `mostPlaces` rows of each table. One statement for all of them. */
export async function findPlaces(everything: Everything, tx: Tx, space: string, needle: string): Promise<Place[]> {
  const parts = texts(everything)
  const found = parts.map((part, index) => rowsWith(part, index, space, needle))
  const { rows } = await sql<{
    part: number
    row: Record<string, string | null>
  }>`${sql.join(found, sql` union all `)}`.execute(tx)
  return rows.flatMap(({ part, row }) => placesIn(parts[part] as FreeText, part, row, needle))
}

/** Rows of one table in which the words stand, with what names the row and where one sees it. */
function rowsWith(part: FreeText, index: number, space: string, needle: string): RawBuilder<unknown> {
  const beside = [...new Set([...part.key, ...(part.address?.of ?? [])])].filter((one) => !part.columns.includes(one))
  const columns = [
    ...beside.map((column) => sql`${sql.lit(column)}, ${sql.ref(column)}::text`),
    ...part.columns.map((column) => sql`${sql.lit(column)}, ${textIn(part, column)}`),
  ]
  const anywhere = part.columns.map((column) => sql`position(lower(${needle}) in lower(${textIn(part, column)})) > 0`)
  return sql`(select ${sql.lit(index)}::int as part, jsonb_build_object(${sql.join(columns)}) as row from ${sql.table(part.table)}
    where ${spaceOf(part)} = ${space} and (${sql.join(anywhere, sql` or `)}) limit ${sql.lit(mostPlaces)})`
}

function placesIn(part: FreeText, index: number, row: Record<string, string | null>, needle: string): Place[] {
  return part.columns.flatMap((column) => {
    const text = row[column] ?? ''
    const hits = [...text.matchAll(pattern(needle))]
    const at = hits[0]?.index
    if (at === undefined) return []
    const end = at + (hits[0]?.[0].length ?? 0)
    return [
      {
        id: `${index} ${column} ${keyOf(part, row)}`,
        part,
        column,
        before: (at > 60 ? '… ' : '') + text.slice(Math.max(0, at - 60), at),
        hit: text.slice(at, end),
        after: text.slice(end, end + 60) + (text.length > end + 60 ? ' …' : ''),
        hits: hits.length,
        address: part.address?.make(row as Record<string, string>) ?? null,
      },
    ]
  })
}

/**
 * Takes the words out of the places chosen and publishes what changed. Words that appeared since the search are found again,
 * places that no longer have them are left alone.
 * @returns how many places were changed
 */
export async function blacken(
  everything: Everything,
  work: Work,
  needle: string,
  chosen: ReadonlySet<string>,
): Promise<number> {
  const places = (await findPlaces(everything, work.tx, work.space.id, needle)).filter(({ id }) => chosen.has(id))
  const changed = new Map<string, Set<string>>()
  for (const { id, part, column } of places) {
    const key = id.split(' ').slice(2)
    const where = part.key.map((name, index) => sql`${sql.ref(name)}::text = ${key[index]}`)
    const row = await changeRow(work, part, column, needle, sql.join(where, sql` and `))
    await part.changed?.(work, key)
    if (row) changed.set(row.kind, (changed.get(row.kind) ?? new Set()).add(row.id))
  }
  for (const [kind, ids] of changed) {
    await countChange(everything, work, kind, [...ids])
    const source = everything
      .modules()
      .flatMap(({ sources = [] }) => sources)
      .find((one) => one.kind === kind)
    if (source) await publish(work, source, [...ids])
  }
  return places.length
}

/** Words may stand beside their thing (another language, the place of an event): its version counts as well. */
async function countChange(everything: Everything, work: Work, kind: string, ids: readonly string[]): Promise<void> {
  const part = texts(everything).find(({ thing, version }) => version && thing?.kind === kind)
  if (!part?.version || !part.thing) return
  const version = sql.ref(part.version)
  await sql`
    update ${sql.table(part.table)} set ${version} = ${version} + 1
    where ${spaceOf(part)} = ${work.space.id} and ${sql.ref(part.thing.id)} = any(${[...ids]}::uuid[])`.execute(work.tx)
}

async function changeRow(
  work: Work,
  part: FreeText,
  column: string,
  needle: string,
  where: RawBuilder<unknown>,
): Promise<{ kind: string; id: string } | null> {
  const thing = part.thing
  const kind = thing
    ? typeof thing.kind === 'string'
      ? sql`${thing.kind}::text`
      : sql.ref(thing.kind.column)
    : sql`null::text`
  const id = thing ? sql`${sql.ref(thing.id)}::text` : sql`null::text`
  const { rows } = await sql<{ text: string; kind: string | null; id: string | null }>`
    select ${textIn(part, column)} as text, ${kind} as kind, ${id} as id from ${sql.table(part.table)}
    where ${spaceOf(part)} = ${work.space.id} and ${where} for update`.execute(work.tx)
  const row = rows[0]
  if (!row) return null
  const clean = row.text.replace(pattern(needle), blackened)
  const change = part.json
    ? sql`${sql.ref(part.json)} = jsonb_set(${sql.ref(part.json)}, array[${column}::text], to_jsonb(${clean}::text))`
    : sql`${sql.ref(column)} = ${clean}`
  // Where the row is a thing of its own, its version is counted once for all its places.
  const counted = part.version && !part.thing ? sql`, ${sql.ref(part.version)} = ${sql.ref(part.version)} + 1` : sql``
  await sql`update ${sql.table(part.table)} set ${change}${counted} where ${spaceOf(part)} = ${work.space.id} and ${where}`.execute(
    work.tx,
  )
  return row.kind && row.id ? { kind: row.kind, id: row.id } : null
}
