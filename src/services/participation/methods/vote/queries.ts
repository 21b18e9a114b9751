import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Urn } from '../../ballots/urn.ts'
import type { Kept } from './rules/keep-count.ts'
import type { VoteAsked } from './rules/vote.ts'

/** A vote with its urn. */
export interface Vote extends Urn {
  readonly asked: VoteAsked
  readonly version: number
  readonly result: Kept | null
}

/**
 * The vote of a phase; undefined until staff have set it up. One statement that looks at no ballot: `cast` is what was kept when it was
 * counted. How many have voted so far, `turnouts` says.
 */
export async function voteOf(tx: Tx, space: string, phase: string): Promise<Vote | undefined> {
  const { rows } = await sql<Vote>`
    select u.phase_id as phase, u.secret, u.entry_days as "entryDays", u.counted_on as "countedOn", u.result, u.channels as cast,
      v.asked, v.version
    from participation.urn u join participation.vote v on v.space_id = u.space_id and v.phase_id = u.phase_id
    where u.space_id = ${space} and u.phase_id = ${phase}`.execute(tx)
  return rows[0]
}

export interface Correction {
  readonly before: string
  readonly after: string
  readonly reason: string
  readonly at: Temporal.Instant
}

/** Typing mistakes mended after voting had begun, the last first. */
export async function correctionsOf(tx: Tx, space: string, phase: string): Promise<Correction[]> {
  const { rows } = await sql<Correction>`
    select old_words as before, new_words as after, reason, corrected_at as at from participation.vote_correction
    where space_id = ${space} and phase_id = ${phase} order by corrected_at desc, id desc limit 100`.execute(tx)
  return rows
}
