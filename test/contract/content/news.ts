import type { TestHouse } from '#test/support/house.ts'
import type { Everybody } from '../roles.ts'

/** Two published articles, written and published as an editor does it. */
export async function newsContent(house: TestHouse, { people }: Everybody): Promise<void> {
  for (const title of ['Erste Meldung', 'Zweite Meldung']) {
    await house.post(
      '/musterkreis/aktuelles/schreiben',
      { title, lead: 'Ein Satz.', body: 'Noch einer.', version: '1' },
      people.editor,
    )
    await house.post(
      `/musterkreis/aktuelles/${title.toLowerCase().replace(' ', '-')}/veroeffentlichen`,
      {},
      people.editor,
    )
  }
}
