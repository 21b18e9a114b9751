import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { withoutWrittenOutUmlauts } from '../words.ts'
import type { Fitting } from './typed-words.ts'

/** Longer words taken for all typed ones together: each costs a look into the index. */
const mostParts = 16

interface FittingRow {
  typed: string
  parts: string[] | null
  similar: string[] | null
}

/**
 * Words of the place that have a typed word inside, or look like it (pg_trgm). One statement, by indexes over the words of
 * titles and leads. Similar ones are only looked for when nobody wrote the word as it was typed.
 * It also tells the planner, for this transaction, to use the full text's index: its cost model does not see what it
 * costs to unpack long vectors, and reads the whole table for common words.
 */
export async function fittingWords(
  tx: Tx,
  space: string | null,
  typed: readonly string[],
): Promise<ReadonlyMap<string, Fitting>> {
  const table = space === null ? sql`publication.published_word` : sql`publication.word`
  const inSpace = space === null ? sql`` : sql`space_id = ${space} and `
  const spellings = typed.map((word) => withoutWrittenOutUmlauts(word) ?? word)
  const { rows } = await sql<FittingRow>`
    select typed,
      (select array_agg(word) from (
        select word from ${table} where ${inSpace}(word like '%' || typed || '%' or word like '%' || spelling || '%')
        and word not in (typed, spelling) order by entries desc, word limit ${Math.ceil(mostParts / Math.max(1, typed.length))}) p) as parts,
      (select array_agg(word) from (
        select word from ${table} where ${inSpace}(word % typed or word % spelling)
          and greatest(similarity(word, typed), similarity(word, spelling)) >= 0.42
          and not exists (select from ${table} where ${inSpace}word in (typed, spelling))
        order by greatest(similarity(word, typed), similarity(word, spelling)) desc, entries desc, word limit 4) s) as similar,
      set_config('enable_seqscan', 'off', true)
    from unnest(${typed}::text[], ${spellings}::text[]) as t (typed, spelling)`.execute(tx)
  return new Map(rows.map(({ typed: word, parts, similar }) => [word, { parts: parts ?? [], similar: similar ?? [] }]))
}
