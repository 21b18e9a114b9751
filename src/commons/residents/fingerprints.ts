// For votes: one human counts once, whatever account or letter they use. A fingerprint is a keyed hash; nobody reads a name from it.
import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { codeTyped } from './codes.ts'
import { hashOfCode } from './confirm.ts'

/** Of an account whose residence is proven here; null: it is not. */
export async function fingerprintOfPerson(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  person: string,
): Promise<Buffer | null> {
  const { rows } = await sql<{ fingerprint: Buffer }>`
    select fingerprint from residents.resident where space_id = ${space.id} and person_id = ${person}`.execute(tx)
  return rows[0]?.fingerprint ?? null
}

/**
 * Of whoever got the letter (or the code at the desk), without using the code up: used online or not, it is the same human.
 * @returns null: no such code, or one that was never used and is not valid any more
 */
export async function fingerprintOfCode(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'sign'>,
  typed: string,
): Promise<Buffer | null> {
  const code = codeTyped(typed)
  if (!code) return null
  const { rows } = await sql<{ fingerprint: Buffer }>`
    select c.fingerprint from residents.code c where c.space_id = ${work.space.id} and c.code_hash = ${hashOfCode(work, code)}
      and (c.used or (c.expires_at > ${work.now} and not exists (
        select from residents.letter_run r where r.space_id = c.space_id and r.id = c.run_id and r.stopped_at is not null)))`.execute(
    work.tx,
  )
  return rows[0]?.fingerprint ?? null
}
