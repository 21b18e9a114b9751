import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { codeFrom, codeLength, readCode } from '../codes.ts'

type Reading = Pick<Work, 'tx' | 'space'>

/** What is kept of a code; 60 random bits need no slow hash. Without the program's secret: it moves with its district. */
const hashOf = (phase: string, code: string): Buffer => createHash('sha256').update(`phase ${phase} ${code}`).digest()

/** Makes codes for a phase. They are returned once, to be printed: afterwards only their hashes are known. */
export async function makeCodes(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'random'>,
  phase: string,
  count: number,
): Promise<string[]> {
  const codes = Array.from({ length: count }, () => codeFrom(work.random(codeLength)))
  await keepCodes(work, phase, codes)
  return codes
}

/** Codes of one printing. */
export async function keepCodes(
  { tx, space, now }: Pick<Work, 'tx' | 'space' | 'now'>,
  phase: string,
  codes: readonly string[],
): Promise<void> {
  const hashes = codes.map((code) => hashOf(phase, code))
  await sql`
    insert into participation.printed_code (space_id, phase_id, code_hash, run, printed_at)
    select ${space.id}, ${phase}, hash, (select coalesce(max(run), 0) + 1 from participation.printed_code
      where space_id = ${space.id} and phase_id = ${phase}), ${now} from unnest(${hashes}::bytea[]) as hash`.execute(tx)
}

/**
 * Uses a code up, for whoever takes part with it or for the paper it stands on. Undone when the request is refused afterwards.
 * @param typed small letters, spaces and hyphens do not matter
 * @returns 'unknown' also for what cannot be a code
 */
export async function useCode(
  { tx, space }: Reading,
  phase: string,
  typed: string,
): Promise<'fresh' | 'used' | 'unknown'> {
  const code = readCode(typed)
  if (!code) return 'unknown'
  const { rows } = await sql<{ used: boolean }>`
    with fresh as (
      update participation.printed_code set used = true
      where space_id = ${space.id} and phase_id = ${phase} and code_hash = ${hashOf(phase, code)} and not used returning used)
    select false as used from fresh
    union all
    select true from participation.printed_code
    where space_id = ${space.id} and phase_id = ${phase} and code_hash = ${hashOf(phase, code)} and not exists (select from fresh)`.execute(
    tx,
  )
  const row = rows[0]
  if (!row) return 'unknown'
  return row.used ? 'used' : 'fresh'
}

/** The same, typed by a guest: guessing is slow. */
export async function useGuestCode(
  work: Pick<Work, 'tx' | 'space' | 'limit' | 'clientAddress'>,
  phase: string,
  typed: string,
): Promise<'fresh' | 'used' | 'unknown'> {
  await work.limit('participation.code', work.clientAddress, 30, 60)
  return useCode(work, phase, typed)
}

export interface CodeRun {
  readonly run: number
  readonly codes: number
  readonly used: number
  readonly at: Temporal.Instant
}

/** What was printed for a phase, the last first. One statement. */
export async function codeRuns({ tx, space }: Reading, phase: string): Promise<CodeRun[]> {
  const { rows } = await sql<CodeRun>`
    select run, count(*)::int as codes, count(*) filter (where used)::int as used, min(printed_at) as at
    from participation.printed_code where space_id = ${space.id} and phase_id = ${phase} group by run order by run desc limit 200`.execute(
    tx,
  )
  return rows
}
