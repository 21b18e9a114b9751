import { hashPassword } from '#commons/accounts/password.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Space } from '#foundation/http/visit.ts'
import { auenmark } from '../auenmark/district.ts'
import { people } from '../people.ts'
import type { DemoPerson, PersonRole, Where } from '../types.ts'

/** One password for all demo logins; shown on the login page while the demo is on. */
export const demoPassword = 'gemeinsam-nutzen'

const staffRoles: Partial<Record<PersonRole, string>> = {
  editor: 'editor',
  moderator: 'moderator',
  administrator: 'administrator',
  'network-member': 'member',
  'process-support': 'process-support',
  'programme-office': 'programme-office',
}

/** The invented people, one per role. Guests get no account. @returns mail → id */
export async function loadPeople(
  tx: Tx,
  newId: () => string,
  now: Temporal.Instant,
  spaces: ReadonlyMap<Where, Space>,
): Promise<Map<string, string>> {
  const secret = await hashPassword(demoPassword)
  const made = new Map<string, string>()
  for (const [position, person] of people.filter(({ role }) => role !== 'guest').entries()) {
    const id = newId()
    made.set(person.mail, id)
    await addPerson(tx, id, person, secret, now)
    const role = staffRoles[person.role]
    const inNetwork = ['network-member', 'process-support', 'programme-office'].includes(person.role)
    // In the invented district nobody has a login; so that it can be tried, the editor writes there as well.
    const places = [inNetwork ? 'network' : person.where, ...(person.role === 'editor' ? [auenmark.slug] : [])]
    for (const space of role ? places.flatMap((where) => spaces.get(where) ?? []) : [])
      await tx
        .insertInto('spaces.staff')
        .values({ space_id: space.id, person_id: id, role: role as string, given_by: null, given_at: now })
        .execute()
    await tx
      .insertInto('accounts.demo_login')
      .values({
        mail: person.mail,
        name: person.name,
        password: demoPassword,
        role_de: person.tryThis.de,
        role_en: person.tryThis.en ?? person.tryThis.de,
        position,
      })
      .execute()
  }
  return made
}

async function addPerson(tx: Tx, id: string, person: DemoPerson, secret: string, now: Temporal.Instant): Promise<void> {
  await tx
    .insertInto('accounts.person')
    .values({ id, display_name: person.name, operator: person.role === 'operator', created_at: now, deleted_at: null })
    .execute()
  await tx
    .insertInto('accounts.login')
    .values({
      person_id: id,
      mail: person.mail,
      mail_confirmed_at: now,
      password_hash: secret,
      totp_secret: null,
      totp_confirmed_at: null,
      totp_last_step: null,
      changed_at: now,
    })
    .execute()
}
