import { sql } from 'kysely'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { addresses } from '../../../addresses.ts'
import { type CountBallots, countingJob } from '../../../ballots/count.ts'
import { phasePage } from '../../../pages/phase.tsx'
import { standingOf } from '../../../phases/phase.ts'
import { paramsOf } from '../../trail.ts'
import { voteAccess } from '../access.ts'
import { voteAddresses } from '../addresses.ts'
import { voteToEdit } from '../load-vote.ts'
import { keptCount } from '../rules/keep-count.ts'
import type { VoteAsked } from '../rules/vote.ts'
import { voteNotices, voteRefusals } from '../texts/refusals.ts'

const queue = 'participation.count-votes'

/** Counts the ballots of one vote by its own rule. */
export const countVote: CountBallots = async ({ tx, space, phase }, ballots) => {
  const { rows } = await sql<{ asked: VoteAsked }>`
    select asked from participation.vote where space_id = ${space} and phase_id = ${phase}`.execute(tx)
  const asked = rows[0]?.asked
  return asked ? keptCount(asked, ballots) : {}
}

/** Votes whose time for entering paper is over, and those that staff have counted earlier. */
export const countingVotes = countingJob(queue, 'vote', countVote)

/** Staff have entered everything: the ballots are counted now, in the background. */
export const countForm = form(voteAccess, {
  address: voteAddresses.count,
  action: 'vote.write',
  fields: {},
  page: phasePage,
  load: voteToEdit,
  async run(work, _input, { vote, phase, dialogue }) {
    found(vote)
    if (standingOf(phase, work.now) !== 'after') refuse(voteRefusals.notOver)
    await work.later(queue, { space: work.space.id, phase: phase.id }, { once: phase.id })
    return goTo(addresses.phase(paramsOf({ dialogue, phase })), voteNotices.counting)
  },
})
