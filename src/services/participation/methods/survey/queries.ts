import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { PrintRun } from '../../pages/prints.tsx'
import type { Answers } from './rules/answers.ts'
import type { Questions } from './rules/questions.ts'
import type { Tally } from './rules/tally.ts'

export interface Survey {
  readonly phase: string
  readonly questions: Questions
  readonly version: number
  /** First answer: from then on nothing changes that changes the meaning. */
  readonly begunAt: Temporal.Instant | null
}

export async function surveyOf(tx: Tx, space: string, phase: string): Promise<Survey | undefined> {
  const { rows } = await sql<Survey>`
    select phase_id as phase, questions, version, begun_at as "begunAt" from participation.survey
    where space_id = ${space} and phase_id = ${phase}`.execute(tx)
  return rows[0]
}

export interface Sheet {
  readonly id: string
  readonly state: 'draft' | 'sent'
  readonly answers: Answers
}

const sheetColumns = sql`id, state, answers`

/** Of an account: its draft, or that it has sent one. One statement. */
export async function sheetOfPerson(
  tx: Tx,
  space: string,
  phase: string,
  person: string,
): Promise<{ sheet: Sheet | null; sent: boolean }> {
  const { rows } = await sql<{ sheet: Sheet | null; sent: boolean }>`
    select (select jsonb_build_object('id', id, 'state', state, 'answers', answers) from participation.survey_sheet
        where space_id = ${space} and phase_id = ${phase} and person_id = ${person}) as sheet,
      exists (select from participation.survey_taker where space_id = ${space} and phase_id = ${phase} and person_id = ${person}) as sent`.execute(
    tx,
  )
  return rows[0] ?? { sheet: null, sent: false }
}

export async function sheetByCode(tx: Tx, space: string, phase: string, hash: Buffer): Promise<Sheet | undefined> {
  const { rows } = await sql<Sheet>`
    select ${sheetColumns} from participation.survey_sheet where space_id = ${space} and phase_id = ${phase} and code_hash = ${hash}`.execute(
    tx,
  )
  return rows[0]
}

export async function isPrinted(tx: Tx, space: string, phase: string, code: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from participation.survey_copy where space_id = ${space} and phase_id = ${phase} and code = ${code}`.execute(
    tx,
  )
  return rows.length > 0
}

/** What was printed, the last first, with how many copies came back. One statement. */
export async function batchesOf(tx: Tx, space: string, phase: string): Promise<PrintRun[]> {
  const { rows } = await sql<PrintRun>`
    select c.batch, count(*)::int as copies, count(s.id)::int as used, min(c.printed_at) as at from participation.survey_copy c
    left join participation.survey_sheet s on s.space_id = c.space_id and s.phase_id = c.phase_id
      and s.code_hash = sha256(convert_to('survey ' || c.code, 'UTF8'))
    where c.space_id = ${space} and c.phase_id = ${phase} group by c.batch order by c.batch desc limit 200`.execute(tx)
  return rows
}

export async function codesOf(tx: Tx, space: string, phase: string, batch: number): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select code from participation.survey_copy where space_id = ${space} and phase_id = ${phase} and batch = ${batch} order by code`.execute(
    tx,
  )
  return rows.map(({ code }) => code)
}

export interface Snapshot {
  readonly takenAt: Temporal.Instant
  readonly final: boolean
  readonly tally: Tally
}

export async function snapshotOf(tx: Tx, space: string, phase: string): Promise<Snapshot | null> {
  const { rows } = await sql<Snapshot>`
    select taken_at as "takenAt", final, tally from participation.survey_snapshot where space_id = ${space} and phase_id = ${phase}`.execute(
    tx,
  )
  return rows[0] ?? null
}

export interface WrittenText {
  readonly id: string
  readonly question: string
  readonly words: string
  readonly state: 'waiting' | 'released' | 'refused'
}

/** Texts in one state; their order says nothing of when they came. */
export async function textsOf(
  tx: Tx,
  space: string,
  phase: string,
  state: WrittenText['state'],
  most = 300,
): Promise<WrittenText[]> {
  const { rows } = await sql<WrittenText>`
    select id, question, words, state from participation.survey_text
    where space_id = ${space} and phase_id = ${phase} and state = ${state} and not hidden order by question, id limit ${most}`.execute(
    tx,
  )
  return rows
}

export interface Correction {
  readonly before: string
  readonly after: string
  readonly reason: string
  readonly at: Temporal.Instant
}

export async function correctionsOf(tx: Tx, space: string, phase: string): Promise<Correction[]> {
  const { rows } = await sql<Correction>`
    select old_words as before, new_words as after, reason, corrected_at as at from participation.survey_correction
    where space_id = ${space} and phase_id = ${phase} order by corrected_at desc, id desc limit 100`.execute(tx)
  return rows
}
