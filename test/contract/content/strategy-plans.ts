import type { TestHouse } from '#test/support/house.ts'
import { knownPlan } from '../plan-ids.ts'
import type { Everybody } from '../roles.ts'

/** A table that waits to be taken over. */
export async function strategyPlansContent(house: TestHouse, { people }: Everybody): Promise<void> {
  const sheets = [
    {
      name: '',
      rows: [
        ['Nr.', 'Titel'],
        ['M-7', 'Aus der Tabelle'],
      ],
    },
  ]
  await house.database.pool.query(
    `insert into strategy.plan (space_id, id, file_name, sheets, sent_by, sent_at) values ($1, $2, 'plan.csv', $3, $4, now())`,
    [house.district, knownPlan, JSON.stringify(sheets), people.editor.id],
  )
}
