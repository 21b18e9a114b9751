import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { openUrn, type Urn } from '../../ballots/urn.ts'
import type { VoteAsked } from './rules/vote.ts'
import { voteRefusals } from './texts/refusals.ts'

type Saving = Pick<Work, 'tx' | 'space' | 'random'>

/**
 * Sets a vote up, or changes it before it begins.
 * @param version that was seen; 0: there was none @param urn null: stays as it is
 */
export async function saveVote(
  work: Saving,
  phase: string,
  version: number,
  asked: VoteAsked,
  urn: Pick<Urn, 'secret' | 'entryDays'> | null,
): Promise<void> {
  if (urn) await openUrn(work, phase, urn)
  const document = JSON.stringify(asked)
  const { numAffectedRows } =
    version === 0
      ? await sql`insert into participation.vote (space_id, phase_id, asked) values (${work.space.id}, ${phase}, ${document})
          on conflict do nothing`.execute(work.tx)
      : await sql`update participation.vote set asked = ${document}, version = version + 1
          where space_id = ${work.space.id} and phase_id = ${phase} and version = ${version}`.execute(work.tx)
  if (numAffectedRows === 0n) refuse(voteRefusals.changed)
}

/** Mends typing mistakes while people vote; everybody reads what was mended, and why. */
export async function mendVote(
  work: Saving & Pick<Work, 'now' | 'newId'>,
  phase: string,
  version: number,
  asked: VoteAsked,
  urn: Pick<Urn, 'secret' | 'entryDays'> | null,
  { changes, reason }: { changes: readonly { before: string; after: string }[]; reason: string },
): Promise<void> {
  await saveVote(work, phase, version, asked, urn)
  if (changes.length === 0) return
  await work.tx
    .insertInto('participation.vote_correction')
    .values(
      changes.map(({ before, after }) => ({
        space_id: work.space.id,
        id: work.newId(),
        phase_id: phase,
        old_words: before,
        new_words: after,
        reason,
        corrected_at: work.now,
      })),
    )
    .execute()
}
