import { deed, went } from '../deed.ts'

/** The person freezes the figures of a report. */
export const strategyReports = deed({
  module: 'strategy',
  async act(house, { person }) {
    await house.database.pool.query(
      `update spaces.space set services = array_append(services, 'strategy') where id = $1 and not 'strategy' = any(services)`,
      [house.district],
    )
    const { year, month } = house.now().toZonedDateTimeISO('Europe/Berlin')
    await went(house.post('/musterkreis/strategie/berichte/neu', { half: `${year}-${month <= 6 ? 1 : 2}` }, person))
  },
})
