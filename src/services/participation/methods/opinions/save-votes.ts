import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Channel } from '../method.ts'
import type { Poll } from './poll.ts'
import type { Votes } from './rules/vote.ts'
import { refusals } from './texts/notices.ts'

type Writing = Pick<Work, 'tx' | 'space' | 'now' | 'newId'>

/** Whose sheet it is: the account's, or that of whoever knows the code. */
export type Owner = { readonly person: string; readonly hash: null } | { readonly person: null; readonly hash: Buffer }

/**
 * Keeps votes on one's own sheet; what was said before to the same statement is replaced, everything else stays. One sheet per account and
 * code: the first vote makes it. @returns its id
 */
export async function keepVotes(
  work: Writing,
  poll: Pick<Poll, 'phase' | 'begun'>,
  { person, hash }: Owner,
  votes: Votes,
): Promise<string> {
  const key = person ? sql`(space_id, phase_id, person_id)` : sql`(space_id, phase_id, code_hash)`
  const { rows } = await sql<{ id: string; made: boolean }>`
    insert into participation.opinion_sheet (space_id, id, phase_id, channel, person_id, code_hash, votes)
    values (${work.space.id}, ${work.newId()}, ${poll.phase}, 'online', ${person}, ${hash}, ${JSON.stringify(votes)})
    on conflict ${key} do update set votes = opinion_sheet.votes || excluded.votes, counted = false
    where opinion_sheet.channel = 'online'
    returning id, xmax = 0 as made`.execute(work.tx)
  const [sheet] = rows
  if (!sheet) return refuse(refusals.entered)
  if (person && sheet.made) await notePresence(work, person, 'participation')
  if (Object.keys(votes).length > 0) await markBegun(work, poll)
  return sheet.id
}

/** From the first vote on the rules and the first statements stand. */
async function markBegun({ tx, space }: Writing, { phase, begun }: Pick<Poll, 'phase' | 'begun'>): Promise<void> {
  if (begun) return
  await sql`update participation.opinion_poll set begun = true where space_id = ${space.id} and phase_id = ${phase} and not begun`.execute(
    tx,
  )
}

/** Whether the sheet may stand in the open data, without a name. */
export async function keepOpen({ tx, space }: Writing, sheet: string, open: boolean): Promise<void> {
  await sql`update participation.opinion_sheet set open = ${open} where space_id = ${space.id} and id = ${sheet}`.execute(
    tx,
  )
}

/** A sheet from paper, telephone or a stand. @returns false when its code was used before */
export async function enterSheet(
  work: Writing,
  poll: Pick<Poll, 'phase' | 'begun'>,
  sheet: { channel: Channel; source: string; hash: Buffer | null; votes: Votes; open: boolean },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into participation.opinion_sheet (space_id, id, phase_id, channel, source, code_hash, votes, open)
    values (${work.space.id}, ${work.newId()}, ${poll.phase}, ${sheet.channel}, ${sheet.source}, ${sheet.hash},
      ${JSON.stringify(sheet.votes)}, ${sheet.open}) on conflict do nothing`.execute(work.tx)
  if (numAffectedRows === 0n) return false
  await markBegun(work, poll)
  return true
}
