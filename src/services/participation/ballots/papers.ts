import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Work } from '#foundation/http/route.ts'
import { codeFrom, codeLength } from '../codes.ts'
import type { PrintRun } from '../pages/prints.tsx'

/** Makes codes for ballot papers, one each; in phases for residents the codes of their letters serve instead. @returns the number of the run */
export async function printPapers(
  { tx, space, now, random }: Pick<Work, 'tx' | 'space' | 'now' | 'random'>,
  phase: string,
  papers: number,
): Promise<number> {
  const codes = Array.from({ length: papers }, () => codeFrom(random(codeLength)))
  const { rows } = await sql<{ batch: number }>`
    insert into participation.ballot_paper (space_id, phase_id, code, batch, printed_at)
    select ${space.id}, ${phase}, code,
      (select coalesce(max(batch), 0) + 1 from participation.ballot_paper where space_id = ${space.id} and phase_id = ${phase}), ${now}
    from unnest(${codes}::text[]) as code returning batch`.execute(tx)
  return rows[0]?.batch ?? 1
}

/** Print runs, the last first. One statement. */
export async function batchesOf(tx: Tx, space: string, phase: string): Promise<PrintRun[]> {
  const { rows } = await sql<PrintRun>`
    select batch, count(*)::int as copies, min(printed_at) as at from participation.ballot_paper
    where space_id = ${space} and phase_id = ${phase} group by batch order by batch desc limit 100`.execute(tx)
  return rows
}

/** Codes of one run. */
export async function codesOf(tx: Tx, space: string, phase: string, batch: number): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select code from participation.ballot_paper where space_id = ${space} and phase_id = ${phase} and batch = ${batch} order by code`.execute(
    tx,
  )
  return rows.map(({ code }) => code)
}
