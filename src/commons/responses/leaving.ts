import { sql } from 'kysely'
import type { Leaver, Leaving } from '#commons/manifest.ts'
import type { MarkKind } from './mark-kinds.ts'
import { count } from './tally.ts'

/** Whoever goes takes their marks along; the numbers follow at once. */
export async function takeMarksBack({ tx, space }: Leaving, { person }: Leaver): Promise<void> {
  if (!person) return
  const { rows } = await sql<{ kind: string; id: string; mark: MarkKind }>`
    delete from responses.mark where space_id = ${space.id} and person_id = ${person}
    returning subject_kind as kind, subject_id as id, mark`.execute(tx)
  for (const { kind, id, mark } of rows) await count(tx, space.id, { kind, id }, mark, -1)
}
