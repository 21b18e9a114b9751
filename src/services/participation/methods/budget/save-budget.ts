import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { openUrn } from '../../ballots/urn.ts'
import type { Budget } from './rules/budget.ts'
import { problems } from './texts/notices.ts'

type Writing = Pick<Work, 'tx' | 'space' | 'random'>

/**
 * Before anything changes that ballots are about: waits for ballots under way (their row points to the urn) and keeps the next ones waiting.
 * @throws {Refusal} when there are ballots
 */
export async function beforeTheFirstBallot({ tx, space }: Pick<Work, 'tx' | 'space'>, phase: string): Promise<void> {
  await sql`select from participation.urn where space_id = ${space.id} and phase_id = ${phase} for update`.execute(tx)
  if (await hasBegun({ tx, space }, phase)) refuse(problems.begun)
}

export async function hasBegun({ tx, space }: Pick<Work, 'tx' | 'space'>, phase: string): Promise<boolean> {
  const { rows } = await sql<{ begun: boolean }>`
    select exists (select from participation.voted where space_id = ${space.id} and phase_id = ${phase}) or exists (
      select from participation.urn where space_id = ${space.id} and phase_id = ${phase} and counted_on is not null) as begun`.execute(
    tx,
  )
  return rows[0]?.begun ?? false
}

/** Whoever has the list of before before their eyes is asked to look again. */
export async function noteChange({ tx, space }: Pick<Work, 'tx' | 'space'>, phase: string): Promise<void> {
  await sql`update participation.budget set version = version + 1 where space_id = ${space.id} and phase_id = ${phase}`.execute(
    tx,
  )
}

/** Sets purse and rule; ballots are secret. Refused when somebody has voted, or when somebody else was faster. */
export async function saveBudget(
  work: Writing,
  phase: string,
  { purse, rule, way, least, most, version }: Budget,
  entryDays: number,
): Promise<void> {
  const { tx, space } = work
  await beforeTheFirstBallot(work, phase)
  await openUrn(work, phase, { secret: true, entryDays })
  const { numAffectedRows } = await sql`
    insert into participation.budget as b (space_id, phase_id, purse, rule, way, least, most)
    values (${space.id}, ${phase}, ${purse}, ${rule}, ${way}, ${least}, ${most})
    on conflict (space_id, phase_id) do update set purse = excluded.purse, rule = excluded.rule, way = excluded.way, least = excluded.least,
      most = excluded.most, version = b.version + 1 where b.version = ${version}`.execute(tx)
  if (numAffectedRows === 0n) refuse(problems.otherWasFaster)
}

/** After the first ballot: only longer time to enter paper. */
export const saveEntryDays = (work: Writing, phase: string, entryDays: number): Promise<void> =>
  openUrn(work, phase, { secret: true, entryDays })
