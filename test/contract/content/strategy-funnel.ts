import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import type { Everybody } from '../roles.ts'

/** A vision with a solution, and a selection that is closed. */
export async function strategyFunnelContent(house: TestHouse, { people }: Everybody): Promise<void> {
  await switchOn(house, 'strategy')
  const at = '/musterkreis/strategie'
  await house.post(`${at}/zielbilder/neu`, { title: 'Gut unterwegs', position: '1' }, people.editor)
  const solution = { title: 'Rufbus für alle', position: '1', state: 'candidate', published: 'yes' }
  await house.post(`${at}/loesungen/neu`, solution, people.editor)
  const narrowing = { title: 'Erste Auswahl', what: 'ideas', more: '+ Rufbus\n- Seilbahn | zu teuer' }
  await house.post(`${at}/auswahl/neu`, narrowing, people.editor)
  await house.post(`${at}/auswahl/erste-auswahl/schliessen`, { version: '1' }, people.editor)
}
