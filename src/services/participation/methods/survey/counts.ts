import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Channel, Counts } from '../method.ts'

type Work = { readonly tx: Tx; readonly space: { readonly id: string } }

/** One more sheet was sent. Called last in a transaction: whoever sends at the same moment waits for this row. */
export async function countSheet({ tx, space }: Work, phase: string, channel: Channel): Promise<void> {
  await sql`
    insert into participation.survey_count as c (space_id, phase_id, channel, number) values (${space.id}, ${phase}, ${channel}, 1)
    on conflict (space_id, phase_id, channel) do update set number = c.number + 1`.execute(tx)
}

/** How many sheets were sent which way, by phase. One statement, whatever their number. */
export async function sheetCounts(
  tx: Tx,
  space: string,
  phases: readonly string[],
): Promise<ReadonlyMap<string, Counts>> {
  const { rows } = await sql<{ phase: string; channel: Channel; number: number }>`
    select phase_id as phase, channel, number from participation.survey_count
    where space_id = ${space} and phase_id = any(${phases})`.execute(tx)
  const byPhase = Map.groupBy(rows, ({ phase }) => phase)
  return new Map(
    [...byPhase].map(([phase, of]) => [phase, Object.fromEntries(of.map(({ channel, number }) => [channel, number]))]),
  )
}

/** The same, counted from the sheets: when many came at once, and to prove what is kept. */
export async function keepCountsAgain({ tx, space }: Work, phase: string): Promise<void> {
  await sql`delete from participation.survey_count where space_id = ${space.id} and phase_id = ${phase}`.execute(tx)
  await sql`
    insert into participation.survey_count (space_id, phase_id, channel, number)
    select space_id, phase_id, channel, count(*) from participation.survey_sheet
    where space_id = ${space.id} and phase_id = ${phase} and state = 'sent' group by 1, 2, 3`.execute(tx)
}
