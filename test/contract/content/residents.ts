import type { TestHouse } from '#test/support/house.ts'
import { residentsIds } from '../known-ids.ts'

/** Letters that can be stopped. */
export async function residentsContent(house: TestHouse): Promise<void> {
  await house.inSpace(house.district, async (tx) => {
    await tx
      .insertInto('residents.letter_run')
      .values({
        space_id: house.district,
        id: residentsIds.run,
        what_for: 'Abstimmung',
        letters: 1,
        expires_at: house.now().add({ hours: 240 }),
        stopped_at: null,
        made_by: null,
        made_at: house.now(),
      })
      .execute()
  })
}
