import { source as organisationSource } from '#commons/organisations/source.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Space } from '#foundation/http/visit.ts'
import { organisations } from '../organisations.ts'
import { people } from '../people.ts'
import type { Where } from '../types.ts'
import { type Loading, making } from './loading.ts'

/** The invented organisations and who belongs to them. @returns key → id */
export async function loadOrganisations(
  tx: Tx,
  newId: () => string,
  now: Temporal.Instant,
  spaces: ReadonlyMap<Where, Space>,
  persons: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const made = new Map<string, string>()
  for (const { key } of organisations) made.set(key, newId())
  await tx
    .insertInto('organisations.organisation')
    .values(
      organisations.map((organisation) => ({
        id: made.get(organisation.key) as string,
        name: organisation.name,
        kind: organisation.kind,
        description: organisation.description.de,
        mail: organisation.mail,
        phone: null,
        web_address: null,
        home_space_id: organisation.where === 'network' ? null : (spaces.get(organisation.where) as Space).id,
        municipality: organisation.municipality ?? null,
        created_at: now,
      })),
    )
    .execute()
  for (const { mail, role, organisation } of people) {
    if (!organisation || !persons.has(mail)) continue
    await tx
      .insertInto('organisations.membership')
      .values({
        organisation_id: made.get(organisation) as string,
        person_id: persons.get(mail) as string,
        role: role === 'organisation-member' ? 'member' : 'owner',
        since: now,
      })
      .execute()
  }
  return made
}

/** Organisations are admitted where they are at home; one application is left open for the desk. */
export async function loadAdmissions(loading: Loading): Promise<void> {
  const waiting = organisations.filter(({ where }) => where === 'mayen-koblenz').at(-1)
  for (const [where, ofSpace] of Map.groupBy(organisations, (organisation) => organisation.where)) {
    await making(loading, where, loading.now, async (work) => {
      const { tx, space, newId, now } = work
      const rows = ofSpace.map((organisation) => {
        const open = organisation === waiting
        return {
          space_id: space.id,
          id: newId(),
          organisation_id: loading.organisations.get(organisation.key) as string,
          part: where === 'network' ? 'network.member' : 'events.organiser',
          state: open ? 'asked' : 'admitted',
          message: open ? 'Wir möchten unsere Termine selbst eintragen.' : '',
          reason: null,
          asked_by: null,
          asked_at: now.subtract({ hours: 24 * 4 }),
          decided_by: null,
          decided_at: open ? null : now.subtract({ hours: 24 * 3 }),
          expires_on: null,
        }
      })
      await tx.insertInto('organisations.admission').values(rows).execute()
      await publish(
        work,
        organisationSource,
        rows.map((row) => row.organisation_id),
      )
    })
  }
}
