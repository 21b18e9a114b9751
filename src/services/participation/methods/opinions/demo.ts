import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { Channel } from '../method.ts'
import { countVotes, readVotes } from './count.ts'
import { newPoll } from './poll.ts'
import type { Votes } from './rules/vote.ts'
import { keepSnapshot } from './snapshot.ts'

export type { Votes } from './rules/vote.ts'

/** A poll as it is in the middle of its run: statements, sheets, copies, and a first count. Each in one statement. */
export async function saveOpinionsAsIs(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'newId'>,
  poll: {
    phase: string
    statements: readonly { words: string; state: 'shown' | 'waiting' | 'refused'; seed: boolean; reason?: string }[]
    sheets: readonly { channel: Channel; source: string; votes: Votes; open: boolean }[]
    codes: readonly string[]
  },
): Promise<void> {
  const { tx, space, now } = work
  const { phase } = poll
  await sql`
    insert into participation.opinion_poll (space_id, phase_id, adding, votes_needed, voices_needed, begun)
    values (${space.id}, ${phase}, ${newPoll.adding}, ${newPoll.votesNeeded}, ${newPoll.voicesNeeded}, true)`.execute(
    tx,
  )
  let number = 0
  const statements = poll.statements.map(({ words, state, seed, reason = '' }) => {
    if (state === 'shown') number += 1
    return { id: work.newId(), number: state === 'shown' ? number : null, words, state, seed, reason }
  })
  await sql`
    insert into participation.opinion_statement (space_id, id, phase_id, number, words, state, seed, reason, created_at)
    select ${space.id}, id, ${phase}, number, words, state, seed, reason, ${now}
    from jsonb_to_recordset(${JSON.stringify(statements)}::jsonb)
      as given (id uuid, number integer, words text, state text, seed boolean, reason text)`.execute(tx)
  const sheets = poll.sheets.map((sheet) => ({ ...sheet, id: work.newId() }))
  await sql`
    insert into participation.opinion_sheet (space_id, id, phase_id, channel, source, votes, open, counted)
    select ${space.id}, id, ${phase}, channel, source, votes, open, true
    from jsonb_to_recordset(${JSON.stringify(sheets)}::jsonb)
      as given (id uuid, channel text, source text, votes jsonb, open boolean)`.execute(tx)
  await sql`
    insert into participation.opinion_copy (space_id, phase_id, code, batch, printed_at)
    select ${space.id}, ${phase}, code, 1, ${now} from unnest(${[...poll.codes]}::text[]) as code`.execute(tx)
  const counted = await countVotes(await readVotes(tx, space.id, phase), newPoll)
  await keepSnapshot(tx, { space: space.id, phase, now, final: false, counted })
}
