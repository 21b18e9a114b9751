import type { TestHouse } from '#test/support/house.ts'
import type { Everybody } from '../roles.ts'

/** A lesson of the district that everybody may read. */
export async function networkLessonContent(house: TestHouse, { people }: Everybody): Promise<void> {
  await house.post(
    '/vernetzung/erfahrungen/neu',
    {
      ...{ actor: house.district, kind: 'stumble', title: 'Muster-Erfahrung', happened: 'Die Stelle war befristet.' },
      ...{ phase: 'permanent', workstream: 'people', audience: 'all' },
    },
    people.administrator,
  )
}
