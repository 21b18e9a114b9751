import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { codeFrom, codeLength } from '../../codes.ts'
import { newPoll, type Poll } from './poll.ts'
import { mostStatements, mostWaiting } from './rules/vote.ts'
import { refusals } from './texts/notices.ts'

type Writing = Pick<Work, 'tx' | 'space' | 'now' | 'newId'>
type Rules = Pick<Poll, 'adding' | 'votesNeeded' | 'voicesNeeded'>

/** Keeps the rules; the numbers only until somebody has voted. */
export async function savePoll(
  { tx, space }: Writing,
  phase: string,
  seen: Poll | undefined,
  rules: Rules,
): Promise<void> {
  const numbers = rules.votesNeeded === seen?.votesNeeded && rules.voicesNeeded === seen.voicesNeeded
  if (seen?.begun && !numbers) refuse(refusals.begun, 'votesNeeded')
  const { numAffectedRows } = await sql`
    insert into participation.opinion_poll (space_id, phase_id, adding, votes_needed, voices_needed)
    values (${space.id}, ${phase}, ${rules.adding}, ${rules.votesNeeded}, ${rules.voicesNeeded})
    on conflict (space_id, phase_id) do update set adding = excluded.adding, votes_needed = excluded.votes_needed,
      voices_needed = excluded.voices_needed, version = opinion_poll.version + 1
    where opinion_poll.version = ${seen?.version ?? 0}
      and (${numbers} or not opinion_poll.begun)`.execute(tx)
  if (numAffectedRows === 0n) refuse(refusals.changed)
}

/** The first statements, or more of them, in the order they were typed; those that are there already are left out. */
export async function addSeeds(work: Writing, phase: string, lines: readonly string[]): Promise<number> {
  const { tx, space, now } = work
  await sql`
    insert into participation.opinion_poll (space_id, phase_id, adding, votes_needed, voices_needed)
    values (${space.id}, ${phase}, ${newPoll.adding}, ${newPoll.votesNeeded}, ${newPoll.voicesNeeded}) on conflict do nothing`.execute(
    tx,
  )
  const last = await lastNumber(work, phase)
  const { rows } = await sql<{ words: string }>`
    select words from participation.opinion_statement where space_id = ${space.id} and phase_id = ${phase} and words = any(${[...lines]})`.execute(
    tx,
  )
  const known = new Set(rows.map(({ words }) => words))
  const fresh = [...new Set(lines)].filter((words) => !known.has(words))
  if (last + fresh.length > mostStatements) refuse(refusals.tooMany, 'lines')
  if (fresh.length === 0) return 0
  await tx
    .insertInto('participation.opinion_statement')
    .values(
      fresh.map((words, at) => ({
        space_id: space.id,
        id: work.newId(),
        phase_id: phase,
        number: last + at + 1,
        words,
        state: 'shown' as const,
        seed: true,
        created_at: now,
      })),
    )
    .execute()
  return fresh.length
}

/** The highest number so far; the poll is locked, so that no number is given twice. */
async function lastNumber({ tx, space }: Pick<Work, 'tx' | 'space'>, phase: string): Promise<number> {
  await sql`select from participation.opinion_poll where space_id = ${space.id} and phase_id = ${phase} for update`.execute(
    tx,
  )
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(number), 0)::int as last from participation.opinion_statement
    where space_id = ${space.id} and phase_id = ${phase}`.execute(tx)
  return rows[0]?.last ?? 0
}

/** A statement of staff goes, while nobody has voted. */
export async function removeSeed({ tx, space }: Writing, phase: string, id: string): Promise<void> {
  const { numAffectedRows } = await sql`
    delete from participation.opinion_statement s using participation.opinion_poll p
    where s.space_id = ${space.id} and s.phase_id = ${phase} and s.id::text = ${id} and s.seed
      and p.space_id = s.space_id and p.phase_id = s.phase_id and not p.begun`.execute(tx)
  if (numAffectedRows === 0n) refuse(refusals.begun)
}

/** Somebody's statement waits until it was looked at. */
export async function addStatement(
  work: Writing,
  phase: string,
  { words, sheet, person }: { words: string; sheet: string; person: string | null },
): Promise<void> {
  const { tx, space, now } = work
  const { rows } = await sql<{ waiting: number; shown: number }>`
    select count(*) filter (where state = 'waiting')::int as waiting, count(number)::int as shown
    from participation.opinion_statement where space_id = ${space.id} and phase_id = ${phase}`.execute(tx)
  if ((rows[0]?.waiting ?? 0) >= mostWaiting || (rows[0]?.shown ?? 0) >= mostStatements) refuse(refusals.full)
  await tx
    .insertInto('participation.opinion_statement')
    .values({
      space_id: space.id,
      id: work.newId(),
      phase_id: phase,
      number: null,
      words,
      state: 'waiting',
      seed: false,
      sheet_id: sheet,
      person_id: person,
      created_at: now,
    })
    .execute()
}

/** Whose statement was decided on; null when somebody else was faster, or the person is gone. */
export interface Decided {
  readonly author: string | null
}

/** A statement appears with the next number, or is refused with the reason. @returns undefined when it was decided before */
export async function decide(
  work: Writing,
  phase: string,
  id: string,
  reason: string | null,
): Promise<Decided | undefined> {
  const last = reason === null ? await lastNumber(work, phase) : 0
  if (last >= mostStatements) refuse(refusals.tooMany)
  const { rows } = await sql<Decided>`
    update participation.opinion_statement set state = ${reason === null ? 'shown' : 'refused'},
      number = ${reason === null ? last + 1 : null}::integer, reason = ${reason ?? ''}
    where space_id = ${work.space.id} and phase_id = ${phase} and id::text = ${id} and state = 'waiting'
    returning person_id as author`.execute(work.tx)
  return rows[0]
}

/** Copies to print, each with a code of its own. */
export async function printCopies(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'random'>,
  phase: string,
  copies: number,
): Promise<void> {
  const { rows } = await sql<{ batch: number }>`
    select coalesce(max(batch), 0) + 1 as batch from participation.opinion_copy
    where space_id = ${work.space.id} and phase_id = ${phase}`.execute(work.tx)
  await work.tx
    .insertInto('participation.opinion_copy')
    .values(
      Array.from({ length: copies }, () => ({
        space_id: work.space.id,
        phase_id: phase,
        code: codeFrom(work.random(codeLength)),
        batch: rows[0]?.batch ?? 1,
        printed_at: work.now,
      })),
    )
    .execute()
}
