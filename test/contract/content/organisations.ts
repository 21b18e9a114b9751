import type { TestHouse } from '#test/support/house.ts'
import { organisationsIds as ids } from '../known-ids.ts'
import type { Everybody } from '../roles.ts'

/** An organisation of the role “organisation member”, admitted to one part and asking for another. */
export async function organisationsContent(house: TestHouse, { people }: Everybody): Promise<void> {
  const now = house.now()
  const owner = people['organisation-member'].id
  await house.inHouse(async (tx) => {
    await tx
      .insertInto('organisations.organisation')
      .values({
        id: ids.organisation,
        name: 'Chor Musterdorf',
        kind: 'club',
        description: 'Wir singen.',
        mail: null,
        phone: null,
        web_address: null,
        home_space_id: house.district,
        municipality: '07137068',
        created_at: now,
      })
      .execute()
    await tx
      .insertInto('organisations.membership')
      .values({ organisation_id: ids.organisation, person_id: owner, role: 'owner', since: now })
      .execute()
  })
  await house.inSpace(house.district, async (tx) => {
    for (const [id, part, state] of [
      [ids.admitted, 'events.organiser', 'admitted'],
      [ids.asked, 'rooms.provider', 'asked'],
    ] as const) {
      await tx
        .insertInto('organisations.admission')
        .values({
          space_id: house.district,
          id,
          organisation_id: ids.organisation,
          part,
          state,
          reason: null,
          asked_by: owner,
          asked_at: now,
          decided_by: null,
          decided_at: state === 'admitted' ? now : null,
          expires_on: null,
          extension_asked_at: null,
        })
        .execute()
    }
  })
}
