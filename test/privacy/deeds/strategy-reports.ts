import { switchOn } from '#test/support/switch-on.ts'
import { deed, went } from '../deed.ts'

/** The person freezes the figures of a report. */
export const strategyReports = deed({
  module: 'strategy',
  async act(house, { person }) {
    await switchOn(house, 'strategy')
    const { year, month } = house.now().toZonedDateTimeISO('Europe/Berlin')
    await went(house.post('/musterkreis/strategie/berichte/neu', { half: `${year}-${month <= 6 ? 1 : 2}` }, person))
  },
})
