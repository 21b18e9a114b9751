import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import type { Everybody } from '../roles.ts'

/** Two public measures, made through the forms as an editor does it. */
export async function strategyContent(house: TestHouse, { people }: Everybody): Promise<void> {
  await switchOn(house, 'strategy')
  const at = '/musterkreis/strategie/massnahmen'
  for (const [title, slug] of [
    ['Erste Maßnahme', 'erste-massnahme'],
    ['Zweite Maßnahme', 'zweite-massnahme'],
  ] as const) {
    await house.post(`${at}/neu`, { title, lead: 'Ein Satz.', phase: 'planning', wholeDistrict: 'yes' }, people.editor)
    await house.post(`${at}/${slug}/veroeffentlichen`, {}, people.editor)
  }
}
