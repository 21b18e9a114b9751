import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { PrintRun } from '../../pages/prints.tsx'
import type { Counts } from '../method.ts'
import type { Counted, Poll, ShownStatement, Snapshot, State, Statement } from './poll.ts'
import { mostStatements, mostWaiting, type Votes } from './rules/vote.ts'

export async function pollOf(tx: Tx, space: string, phase: string): Promise<Poll | undefined> {
  const { rows } = await sql<Poll>`
    select phase_id as phase, adding, votes_needed as "votesNeeded", voices_needed as "voicesNeeded", begun, version
    from participation.opinion_poll where space_id = ${space} and phase_id = ${phase}`.execute(tx)
  return rows[0]
}

const columns = sql`id, number, words, state, hidden, seed, reason, seen, passed`

/** Everything people vote on, in the order of numbers. One statement. */
export async function shownStatements(tx: Tx, space: string, phase: string): Promise<ShownStatement[]> {
  const { rows } = await sql<ShownStatement>`
    select ${columns} from participation.opinion_statement
    where space_id = ${space} and phase_id = ${phase} and state = 'shown' and not hidden order by number limit ${sql.lit(mostStatements)}`.execute(
    tx,
  )
  return rows
}

/** How many statements there are, and how many of them somebody has said something to. One statement. */
export async function sizeOf(
  tx: Tx,
  space: string,
  phase: string,
  person: string | null,
): Promise<{ readonly statements: number; readonly own: number }> {
  const { rows } = await sql<{ statements: number; own: number }>`
    select count(*)::int as statements, count(*) filter (where jsonb_exists(s.votes, t.number::text))::int as own
    from participation.opinion_statement t
    left join participation.opinion_sheet s on s.space_id = t.space_id and s.phase_id = t.phase_id and s.person_id = ${person}::uuid
    where t.space_id = ${space} and t.phase_id = ${phase} and t.state = 'shown' and not t.hidden`.execute(tx)
  return rows[0] ?? { statements: 0, own: 0 }
}

/** For staff: in one state, hidden ones too, the oldest first. */
export async function statementsIn(tx: Tx, space: string, phase: string, state: State): Promise<Statement[]> {
  const { rows } = await sql<Statement>`
    select ${columns} from participation.opinion_statement
    where space_id = ${space} and phase_id = ${phase} and state = ${state} order by number, id limit ${sql.lit(mostStatements)}`.execute(
    tx,
  )
  return rows
}

export async function statementOf(tx: Tx, space: string, phase: string, id: string): Promise<Statement | undefined> {
  const { rows } = await sql<Statement>`
    select ${columns} from participation.opinion_statement where space_id = ${space} and phase_id = ${phase} and id::text = ${id}`.execute(
    tx,
  )
  return rows[0]
}

/** What one person added. */
export async function statementsOfSheet(tx: Tx, space: string, sheet: string): Promise<Statement[]> {
  const { rows } = await sql<Statement>`
    select ${columns} from participation.opinion_statement where space_id = ${space} and sheet_id = ${sheet} order by id limit ${sql.lit(mostWaiting)}`.execute(
    tx,
  )
  return rows
}

/** Statements that say nearly the same as some words, those that wait too. */
export async function similarStatements(
  tx: Tx,
  space: string,
  phase: string,
  words: string,
  except: string | null = null,
): Promise<Statement[]> {
  const { rows } = await sql<Statement>`
    select ${columns} from (select *, similarity(words, ${words}) as alike from participation.opinion_statement
      where space_id = ${space} and phase_id = ${phase} and state <> 'refused' and not hidden
        and (${except}::uuid is null or id <> ${except})) s
    where alike >= 0.35 order by alike desc, id limit 5`.execute(tx)
  return rows
}

export interface Sheet {
  readonly id: string
  readonly channel: keyof Counts
  readonly votes: Votes
  readonly open: boolean
}

const sheetColumns = sql`id, channel, votes, open`

export async function sheetOfPerson(tx: Tx, space: string, phase: string, person: string): Promise<Sheet | undefined> {
  const { rows } = await sql<Sheet>`
    select ${sheetColumns} from participation.opinion_sheet
    where space_id = ${space} and phase_id = ${phase} and person_id = ${person}`.execute(tx)
  return rows[0]
}

export async function sheetByCode(tx: Tx, space: string, phase: string, hash: Buffer): Promise<Sheet | undefined> {
  const { rows } = await sql<Sheet>`
    select ${sheetColumns} from participation.opinion_sheet
    where space_id = ${space} and phase_id = ${phase} and code_hash = ${hash}`.execute(tx)
  return rows[0]
}

export async function isPrinted(tx: Tx, space: string, phase: string, code: string): Promise<boolean> {
  const { rows } = await sql`
    select from participation.opinion_copy where space_id = ${space} and phase_id = ${phase} and code = ${code}`.execute(
    tx,
  )
  return rows.length > 0
}

/** What was printed, the last first. */
export async function batchesOf(tx: Tx, space: string, phase: string): Promise<PrintRun[]> {
  const { rows } = await sql<PrintRun>`
    select batch, count(*)::int as copies, min(printed_at) as at from participation.opinion_copy
    where space_id = ${space} and phase_id = ${phase} group by batch order by batch desc limit 200`.execute(tx)
  return rows
}

export async function codesOf(tx: Tx, space: string, phase: string, batch: number): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select code from participation.opinion_copy
    where space_id = ${space} and phase_id = ${phase} and batch = ${batch} order by code`.execute(tx)
  return rows.map(({ code }) => code)
}

/** How many people voted which way, by phase. */
export async function sheetCounts(
  tx: Tx,
  space: string,
  phases: readonly string[],
): Promise<ReadonlyMap<string, Counts>> {
  const { rows } = await sql<{ phase: string; channel: keyof Counts; number: number }>`
    select phase_id as phase, channel, count(*)::int as number from participation.opinion_sheet
    where space_id = ${space} and phase_id = any(${phases}) and votes <> '{}' group by phase_id, channel`.execute(tx)
  const counts = new Map<string, Record<string, number>>()
  for (const { phase, channel, number } of rows) counts.set(phase, { ...counts.get(phase), [channel]: number })
  return counts
}

export async function snapshotOf(tx: Tx, space: string, phase: string): Promise<Snapshot | null> {
  const { rows } = await sql<{ takenAt: Temporal.Instant; final: boolean; counted: Counted }>`
    select taken_at as "takenAt", final, picture as counted from participation.opinion_snapshot
    where space_id = ${space} and phase_id = ${phase}`.execute(tx)
  return rows[0] ?? null
}
