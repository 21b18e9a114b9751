import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { codeFrom, codeLength } from '../../codes.ts'
import type { Channel } from '../method.ts'
import { countSheet } from './counts.ts'
import type { Survey } from './queries.ts'
import { type Answers, withoutTexts } from './rules/answers.ts'
import { misplaced, type Questions } from './rules/questions.ts'
import { surveyRefusals } from './texts/refusals.ts'

type Writing = Pick<Work, 'tx' | 'space' | 'now' | 'newId'>

/** Keeps the questions. Refuses when somebody else was faster, or when the first answer has come. */
export async function saveQuestions(
  work: Writing,
  phase: string,
  seen: Survey | undefined,
  questions: Questions,
): Promise<void> {
  if (misplaced(questions).length > 0) refuse(surveyRefusals.misplaced)
  const document = JSON.stringify(questions)
  const { numAffectedRows } = seen
    ? await sql`update participation.survey set questions = ${document}, version = version + 1
        where space_id = ${work.space.id} and phase_id = ${phase} and version = ${seen.version} and begun_at is null`.execute(
        work.tx,
      )
    : await sql`insert into participation.survey (space_id, phase_id, questions) values (${work.space.id}, ${phase}, ${document})
        on conflict do nothing`.execute(work.tx)
  if (numAffectedRows === 0n) refuse(seen?.begunAt ? surveyRefusals.begun : surveyRefusals.changed)
}

/** Mends typing mistakes after the first answer; everybody reads what was mended, and why. */
export async function mendQuestions(
  work: Writing,
  { phase, version }: Survey,
  questions: Questions,
  mended: readonly { before: string; after: string }[],
  reason: string,
): Promise<void> {
  const { numAffectedRows } = await sql`
    update participation.survey set questions = ${JSON.stringify(questions)}, version = version + 1
    where space_id = ${work.space.id} and phase_id = ${phase} and version = ${version}`.execute(work.tx)
  if (numAffectedRows === 0n) refuse(surveyRefusals.changed)
  if (mended.length === 0) return
  await work.tx
    .insertInto('participation.survey_correction')
    .values(
      mended.map(({ before, after }) => ({
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

/** From the first answer on the questions stand; whoever answers other questions than these is told. */
export async function markBegun(
  work: Pick<Work, 'tx' | 'space' | 'now'>,
  { phase, version, begunAt }: Survey,
): Promise<void> {
  if (begunAt) return
  const { numAffectedRows } = await sql`
    update participation.survey set begun_at = coalesce(begun_at, ${work.now})
    where space_id = ${work.space.id} and phase_id = ${phase} and version = ${version}`.execute(work.tx)
  if (numAffectedRows === 0n) refuse(surveyRefusals.changedWhileAnswering)
}

/** An id that does not say when it was made, unlike all others: nothing leads from a text to the sheet it stood on. */
export function timelessId(random: (bytes: number) => Buffer): string {
  const hex = random(16).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** Keeps texts for release, apart from their sheet. */
export async function keepTexts(
  work: Pick<Work, 'tx' | 'space' | 'random'>,
  phase: string,
  texts: readonly { question: string; words: string }[],
): Promise<void> {
  if (texts.length === 0) return
  await work.tx
    .insertInto('participation.survey_text')
    .values(
      texts.map(({ question, words }) => ({
        space_id: work.space.id,
        id: timelessId(work.random),
        phase_id: phase,
        question,
        words,
        state: 'waiting' as const,
      })),
    )
    .execute()
}

/**
 * A sheet that staff enter: at once complete. What was begun online with its code, but not sent, gives way to the paper.
 * @returns 'used' when a sheet with this code was sent or entered before
 */
export async function enterSheet(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'newId' | 'random'>,
  { phase, questions }: Survey,
  sheet: { channel: Channel; source: string; hash: Buffer | null; answers: Answers },
): Promise<'entered' | 'replaced' | 'used'> {
  const { answers, texts } = withoutTexts(sheet.answers, questions)
  const id = work.newId()
  const { rows } = await sql<{ id: string }>`
    insert into participation.survey_sheet (space_id, id, phase_id, state, channel, source, person_id, code_hash, answers, begun_on)
    values (${work.space.id}, ${id}, ${phase}, 'sent', ${sheet.channel}, ${sheet.source}, null, ${sheet.hash},
      ${JSON.stringify(answers)}, ${work.now.toZonedDateTimeISO('Europe/Berlin').toPlainDate()})
    on conflict (space_id, phase_id, code_hash) do update set state = 'sent', channel = excluded.channel, source = excluded.source,
      person_id = null, answers = excluded.answers, begun_on = excluded.begun_on where survey_sheet.state = 'draft'
    returning id`.execute(work.tx)
  const kept = rows[0]
  if (!kept) return 'used'
  await keepTexts(work, phase, texts)
  await countSheet(work, phase, sheet.channel)
  return kept.id === id ? 'entered' : 'replaced'
}

/** Copies to print, each with a code of its own. @returns the number of the batch */
export async function printCopies(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'random'>,
  phase: string,
  copies: number,
): Promise<number> {
  const { rows } = await sql<{ batch: number }>`
    select coalesce(max(batch), 0) + 1 as batch from participation.survey_copy where space_id = ${work.space.id} and phase_id = ${phase}`.execute(
    work.tx,
  )
  const batch = rows[0]?.batch ?? 1
  await work.tx
    .insertInto('participation.survey_copy')
    .values(
      Array.from({ length: copies }, () => ({
        space_id: work.space.id,
        phase_id: phase,
        code: codeFrom(work.random(codeLength)),
        batch,
        printed_at: work.now,
      })),
    )
    .execute()
  return batch
}
