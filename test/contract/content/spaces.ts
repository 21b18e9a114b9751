import type { TestHouse } from '#test/support/house.ts'
import { spacesIds as ids } from '../known-ids.ts'
import type { Everybody } from '../roles.ts'

/** A host name somebody waits for, an outside service, an invitation, a barrier report and a colleague, under ids the rows know. */
export async function spacesContent(house: TestHouse, { people }: Everybody): Promise<void> {
  const at = { space_id: house.district }
  const now = house.now()
  await house.inHouse((tx) =>
    tx
      .insertInto('accounts.person')
      .values({ id: ids.colleague, display_name: 'Cleo Kollegin', created_at: now, deleted_at: null })
      .execute(),
  )
  for (const [slug, who] of [
    ['musterkreis', people.administrator],
    ['nachbarkreis', people['administrator-elsewhere']],
  ] as const)
    await house.post(`/${slug}/einstellungen/adressen`, { hosts: `digital.${slug}.example` }, who)
  await house.inSpace(house.district, async (tx) => {
    await tx
      .insertInto('spaces.staff')
      .values({ ...at, person_id: ids.colleague, role: 'editor', given_by: null, given_at: now })
      .execute()
    await tx
      .insertInto('spaces.outside_service')
      .values({
        ...at,
        id: ids.service,
        name: 'Kommunale Pegel',
        field_id: 'steering',
        summary: 'Zeigt, wie hoch das Wasser steht.',
        status: 'live',
        web_address: null,
        source: null,
        as_of: null,
      })
      .execute()
    await tx
      .insertInto('spaces.invitation')
      .values({
        ...at,
        id: ids.invitation,
        mail: 'neu@example.org',
        role: 'editor',
        invited_by: people.administrator.id,
        invited_at: now,
        expires_at: now.add({ hours: 24 }),
        accepted_by: null,
        accepted_at: null,
        withdrawn_at: null,
      })
      .execute()
    await tx
      .insertInto('spaces.barrier_report')
      .values({
        ...at,
        id: ids.report,
        what: 'Zu klein',
        name: null,
        mail: null,
        reported_by: null,
        reported_at: now,
        answer: null,
        answered_by: null,
        answered_at: null,
      })
      .execute()
  })
}
