import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Cell, Sheet } from '#foundation/files/spreadsheet.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Comparison } from './plan.ts'
import { knownIn, wholeAgenda } from './queries.ts'
import { comparePlan } from './rules/compare.ts'
import { type ReadPlan, readPlan } from './rules/read-plan.ts'

/** A table somebody has sent. */
export interface SentPlan {
  readonly id: string
  readonly fileName: string
  readonly sentAt: Temporal.Instant
  readonly takenAt: Temporal.Instant | null
}

/** Days a table is kept, taken over or not. */
export const keptDays = 30

/** Keeps what stood in a file until somebody takes it over. @returns its id */
export async function keepPlan(work: Work, fileName: string, sheets: readonly Sheet[]): Promise<string> {
  const id = work.newId()
  await work.tx
    .insertInto('strategy.plan')
    .values({
      space_id: work.space.id,
      id,
      file_name: fileName,
      sheets: JSON.stringify(sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(toJson)) }))),
      sent_by: work.viewer.person,
      sent_at: work.now,
    })
    .execute()
  return id
}

type JsonCell = Exclude<Cell, Temporal.PlainDate> | { readonly day: string }

const toJson = (cell: Cell): JsonCell => (cell instanceof Temporal.PlainDate ? { day: cell.toString() } : cell)
const fromJson = (cell: JsonCell): Cell =>
  typeof cell === 'object' && cell !== null ? Temporal.PlainDate.from(cell.day) : cell

export interface Preview {
  readonly sent: SentPlan
  readonly plan: ReadPlan
  readonly comparison: Comparison
  /** Changes when taking over would do something else than what was shown. */
  readonly fingerprint: string
}

/** A table of an address, compared with the measures as they are now. Three statements. */
export async function previewOf(work: Work, { tabelle: id }: { tabelle: string }): Promise<Preview> {
  if (!isUuid(id)) missing()
  const { tx, space } = work
  const { rows } = await sql<SentPlan & { sheets: { name: string; rows: JsonCell[][] }[] }>`
    select id, file_name as "fileName", sent_at as "sentAt", taken_at as "takenAt", sheets from strategy.plan
    where space_id = ${space.id} and id = ${id}`.execute(tx)
  const { sheets, ...sent } = found(rows[0])
  const file = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(fromJson)) }))
  const plan = readPlan(file, await knownIn(tx, space))
  const comparison = comparePlan(plan, await wholeAgenda(tx, space.id))
  return { sent, plan, comparison, fingerprint: fingerprintOf(comparison) }
}

function fingerprintOf({ judged, deeds }: Comparison): string {
  const versions = deeds.map(({ known }) => (known ? `${known.id} ${known.version}` : 'new'))
  const outcomes = judged.map(({ outcome }) => outcome)
  return createHash('sha256')
    .update(JSON.stringify([versions, outcomes]))
    .digest('hex')
    .slice(0, 32)
}

/** Whoever is second finds it taken. @returns whether it was still to be taken */
export async function noteTaken({ tx, space, now }: Work, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update strategy.plan set taken_at = ${now} where space_id = ${space.id} and id = ${id} and taken_at is null`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

export async function dropPlan({ tx, space }: Work, id: string): Promise<void> {
  await sql`delete from strategy.plan where space_id = ${space.id} and id = ${id}`.execute(tx)
}

/** The last tables that were sent, newest first. */
export async function sentPlans(tx: Tx, space: string): Promise<SentPlan[]> {
  const { rows } = await sql<SentPlan>`
    select id, file_name as "fileName", sent_at as "sentAt", taken_at as "takenAt" from strategy.plan
    where space_id = ${space} order by sent_at desc, id desc limit 10`.execute(tx)
  return rows
}

/** Tables older than 30 days are forgotten. */
export async function forgetPlans(tx: Tx, space: string, now: Temporal.Instant): Promise<void> {
  const limit = now.subtract({ hours: keptDays * 24 })
  await sql`delete from strategy.plan where space_id = ${space} and sent_at < ${limit}`.execute(tx)
}
