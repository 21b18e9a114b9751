import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { quoted, quotedList, type SpaceTable } from './space-tables.ts'

const batch = 500

/**
 * All rows of a table that can be seen, one JSON text each, in the order of its key: the same rows always give the same text. Read
 * through a cursor, so that a large table is never held as a whole. Times are UTC.
 */
export async function* readRows(
  tx: Tx,
  { name, columns, key }: Pick<SpaceTable, 'name' | 'columns' | 'key'>,
): AsyncIterable<string> {
  const order = sql.join(key.map((column) => sql`${quoted(column)}::text collate "C"`))
  await sql`set local time zone 'UTC'`.execute(tx)
  await sql`declare moving no scroll cursor for
    select to_jsonb(r)::text as line from (select ${quotedList(columns)} from ${quoted(name)} order by ${order}) r`.execute(
    tx,
  )
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.raw(String(batch))} from moving`.execute(tx)
    for (const { line } of rows) yield line
    if (rows.length < batch) break
  }
  await sql`close moving`.execute(tx)
}

/** Lines of a text that arrives in pieces. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  rest += decoder.decode()
  if (rest) yield rest
}

/** Lists of at most `size`. */
export async function* inBatches<Item>(items: AsyncIterable<Item>, size = batch): AsyncIterable<Item[]> {
  let list: Item[] = []
  for await (const item of items) {
    list.push(item)
    if (list.length < size) continue
    yield list
    list = []
  }
  if (list.length) yield list
}
