import { sql } from 'kysely'
import type { Everything } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { shorten } from '#foundation/text/plain-text.ts'

/** The text of a thing, from the columns its module declares as free text: also when it is hidden. */
export async function excerptOf(everything: Everything, tx: Tx, kind: string, id: string): Promise<string | null> {
  const part = everything
    .modules()
    .flatMap(({ freeText = [] }) => freeText)
    .find(({ thing }) => thing?.kind === kind)
  if (!part?.thing) return null
  const { rows } = await sql<Record<string, string | null>>`
    select ${sql.join(part.columns.map((column) => sql.ref(column)))} from ${sql.table(part.table)} where ${sql.ref(part.thing.id)} = ${id} limit 1`.execute(
    tx,
  )
  const row = rows[0]
  return row
    ? shorten(
        part.columns
          .map((column) => row[column])
          .filter(Boolean)
          .join('\n'),
        3000,
      )
    : null
}
