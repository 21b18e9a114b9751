import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { MeasureInput } from './measure-input.ts'
import { notices } from './texts.ts'

/** What only the database knows: another measure with the number, a solution that is gone. One statement; refuses with the field named. */
export async function refuseClashes(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  { code, solution }: Pick<MeasureInput, 'code' | 'solution'>,
  own: string | null = null,
): Promise<void> {
  if (!code && !solution) return
  const { rows } = await sql<{ taken: boolean; solution: boolean }>`
    select exists (select from strategy.measure where space_id = ${space.id} and code = ${code}
        and (${own}::uuid is null or id <> ${own})) as taken,
      exists (select from strategy.solution where space_id = ${space.id} and id = ${solution}) as solution`.execute(tx)
  if (rows[0]?.taken) refuse(notices.codeTaken, 'code')
  if (solution && !rows[0]?.solution) refuse(notices.noSuchSolution, 'solution')
}
