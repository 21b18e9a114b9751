import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { holdsBallots, turnouts, votedBy, voters, whoStays } from '../../ballots/urn.ts'
import { voterOfPerson } from '../../ballots/voter.ts'
import { type At, type Channel, method } from '../method.ts'
import { voteAccess, voteDeeds } from './access.ts'
import { PhasePart, type PhaseShows } from './pages/phase-part.tsx'
import { correctionsOf, voteOf } from './queries.ts'
import { voteRefusals } from './texts/refusals.ts'

async function load(work: Work, { phase }: At): Promise<PhaseShows> {
  const { tx, space, viewer } = work
  const vote = await voteOf(tx, space.id, phase.id)
  const voter = vote && viewer.person ? await voterOfPerson(work, phase, viewer.person) : null
  return {
    vote,
    voted: voter && ((await votedBy(tx, space.id, phase.id, voter.hash)) as Channel | null),
    corrections: vote ? await correctionsOf(tx, space.id, phase.id) : [],
  }
}

/** A vote: secret with receipts, or open; online, on paper and by telephone. */
export const vote = method<PhaseShows>({
  id: 'vote',
  name: { de: 'Abstimmung', en: 'Vote' },
  does: {
    de: 'Abstimmen, online oder auf Papier, geheim oder offen. Das Ergebnis kann jede und jeder nachzählen.',
    en: 'Vote, online or on paper, in secret or openly. Everybody can count the result again.',
  },
  access: voteAccess,
  deeds: voteDeeds,
  load,
  view: (data, at) => <PhasePart of={data} at={at} />,
  async missing({ tx, space }, { phase }) {
    const { rows } = await sql`
      select from participation.vote where space_id = ${space.id} and phase_id = ${phase.id}`.execute(tx)
    return rows.length > 0 ? [] : [voteRefusals.notSetUp]
  },
  counts: turnouts,
  holds: holdsBallots,
  whoStays,
  tookPart: voters,
})
