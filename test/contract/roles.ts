import type { TestHouse } from '#test/support/house.ts'

export const roles = [
  'visitor',
  'citizen',
  'organisation-member',
  'network-member',
  'programme-office',
  'operator',
  'editor',
  'moderator',
  'administrator',
  'administrator-elsewhere',
] as const
export type Role = (typeof roles)[number]

/** One person per role, as seen from the district `musterkreis`. */
export async function everyRole(house: TestHouse) {
  const citizen = await house.addPerson('Kim Bürgerin')
  const member = await house.addPerson('Toni Verein')
  const organisation = await house.addOrganisation('Heimatverein Musterdorf', member, [
    [house.district, 'events.organiser'],
  ])
  const people = {
    visitor: undefined,
    citizen,
    'organisation-member': member,
    'network-member': await house.addPerson('Nika Netz', { staff: [[house.network, 'member']] }),
    'programme-office': await house.addPerson('Pat Programm', { staff: [[house.network, 'programme-office']] }),
    operator: await house.addPerson('Odo Betrieb', { operator: true }),
    editor: await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] }),
    moderator: await house.addPerson('Mo Moderation', { staff: [[house.district, 'moderator']] }),
    administrator: await house.addPerson('Ada Verwaltung', { staff: [[house.district, 'administrator']] }),
    'administrator-elsewhere': await house.addPerson('Eli Nachbar', {
      staff: [[house.otherDistrict, 'administrator']],
    }),
  } as const
  return { people, organisation }
}
export type Everybody = Awaited<ReturnType<typeof everyRole>>
