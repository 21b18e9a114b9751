import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { budgetIds } from '../budget-ids.ts'
import type { Everybody } from '../roles.ts'

/** A dialogue with a budget that runs, one that was counted, and one to come. */
export async function participationBudgetContent(house: TestHouse, { people }: Everybody): Promise<void> {
  const { pool } = house.database
  await switchOn(house, 'participation')
  const at = '/musterkreis/mitreden'
  const send = (path: string, values: Record<string, string>) => house.post(at + path, values, people.editor)
  const promises = { decides: 'Was gebaut wird.', limits: 'Das Geld.', decidedBy: 'der Kreistag', answerDays: '28' }
  await send('/planen', { ...promises, title: 'Budgetdialog', template: 'blank' })
  const here = '/budgetdialog'
  const phase = { method: 'budget', who: 'guest' }
  await send(`${here}/neue-phase`, { ...phase, title: 'Verteilen', startDay: '2026-11-01', endDay: '2026-12-31' })
  await send(`${here}/neue-phase`, { ...phase, title: 'Gezählt', startDay: '2026-09-01', endDay: '2026-09-30' })
  await send(`${here}/veroeffentlichen`, {})
  const purse = { purse: '100', way: 'purse', rule: 'shares-votes', least: '1', entryDays: '2', version: '1' }
  for (const slug of ['verteilen', 'gezaehlt']) {
    const budget = `${here}/phasen/${slug}/budget`
    await send(`${budget}/einrichten`, purse)
    await send(`${budget}/neues-projekt`, { title: `Brunnen ${slug}`, cost: '60' })
    await send(`${budget}/neues-projekt`, { title: `Linde ${slug}`, cost: '50' })
  }
  await pool.query(`update participation.project set id = $1 where title = 'Brunnen verteilen'`, [budgetIds.project])
  await send(`${here}/phasen/verteilen/budget/papier`, { copies: '1' })
  await send(`${here}/phasen/gezaehlt/budget/auszaehlen`, {})
  await house.runJobs()
}
