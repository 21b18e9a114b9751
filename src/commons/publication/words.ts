import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'

/** Lower case, umlauts and accents folded, ß as ss: so that Bürgerbus and BURGERBUS meet. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '')
}

/** How umlauts are written without them: Buergerbus, Strassenfest. Undefined when the word has none of these pairs. */
export function withoutWrittenOutUmlauts(folded: string): string | undefined {
  const other = folded.replace(/([aou])e/g, '$1')
  return other === folded ? undefined : other
}

/** The words of a text by which typing errors and parts of compounds are found: folded, three letters or more, each once. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set((fold(text).match(/[\p{L}\p{N}]{3,60}/gu) ?? []).slice(0, 500))
}

/** Counts, per word, how many entries more (or fewer) have it. */
export type WordChanges = Map<string, number>

export function countWords(changes: WordChanges, text: string, by: 1 | -1): void {
  for (const word of wordsOf(text)) changes.set(word, (changes.get(word) ?? 0) + by)
}

/**
 * Writes the changes: of a space's words, or (space null) of the network's. Always in the same order, so that two
 * transactions never wait for each other in a circle. A word without entries leaves.
 */
export async function writeWordChanges(tx: Tx, space: string | null, changes: WordChanges): Promise<void> {
  const changed = [...changes].filter(([, by]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1))
  if (changed.length === 0) return
  const words = changed.map(([word]) => word)
  const by = changed.map(([, count]) => count)
  const [table, column, value, key] =
    space === null
      ? [sql`publication.published_word`, sql``, sql``, sql`word`]
      : [sql`publication.word`, sql`space_id, `, sql`${space}::uuid, `, sql`space_id, word`]
  await sql`
    insert into ${table} as known (${column}word, entries)
    select ${value}word, by from unnest(${words}::text[], ${by}::integer[]) as changed (word, by)
    on conflict (${key}) do update set entries = known.entries + excluded.entries`.execute(tx)
  if (by.some((count) => count < 0)) {
    const inSpace = space === null ? sql`` : sql`space_id = ${space} and `
    await sql`delete from ${table} where ${inSpace}entries <= 0 and word = any(${words}::text[])`.execute(tx)
  }
}
