import { sql } from 'kysely'
import type { OtherLanguage } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Work } from '#foundation/http/route.ts'
import { kind, rulesKind } from '../queries.ts'

type Saving = Pick<Work, 'tx' | 'newId'> & { readonly space: { readonly id: string } }

/** Kind of an older version, under which its translations stand, as all translations of things. */
export const versionKind = 'rooms.conditions_version'

interface Conditions {
  readonly conditions: string
  readonly conditionsFrom: Temporal.Instant | null
}

/** The thing whose conditions they are. @param resource null: the district */
const thingOf = ({ space }: Saving, resource: string | null) =>
  resource ? { kind, id: resource } : { kind: rulesKind, id: space.id }

/**
 * Keeps what is about to be changed, in all its languages, for the bookings in which it was agreed to. Comes before the new
 * translations are written. Two statements. @param resource null: the district's common conditions
 * @returns whether a new version begins: what somebody may have read is different. A translation that there was not yet changes nothing
 */
export async function keepConditions(
  work: Saving,
  resource: string | null,
  before: Conditions,
  after: { readonly conditions: string } & Readonly<Record<OtherLanguage, string | null>>,
): Promise<boolean> {
  const { tx, space, newId } = work
  const thing = thingOf(work, resource)
  const { rows } = await sql<{ language: OtherLanguage; wording: string }>`
    select language, wording from translations.wording
    where space_id = ${space.id} and kind = ${thing.kind} and thing_id = ${thing.id} and field = 'conditions'`.execute(
    tx,
  )
  const same =
    before.conditions === after.conditions && rows.every(({ language, wording }) => after[language] === wording)
  if (same) return false
  if (!before.conditions || !before.conditionsFrom) return true
  await sql`
    with kept as (
      insert into rooms.conditions_version (space_id, id, resource_id, from_at, text)
      values (${space.id}, ${newId()}, ${resource}, ${before.conditionsFrom}, ${before.conditions}) on conflict do nothing returning id)
    insert into translations.wording (space_id, kind, thing_id, language, field, wording, changed_at)
    select w.space_id, ${versionKind}, kept.id, w.language, 'text', w.wording, w.changed_at from kept join translations.wording w
      on w.space_id = ${space.id} and w.kind = ${thing.kind} and w.thing_id = ${thing.id} and w.field = 'conditions'`.execute(
    tx,
  )
  return true
}

/** Versions to which no booking refers any more, with their translations. */
export async function forgetConditions(tx: Tx, space: string): Promise<void> {
  await sql`
    with gone as (
      delete from rooms.conditions_version v where v.space_id = ${space} and not exists (
        select from rooms.booking k where k.space_id = v.space_id and case when v.resource_id is null then k.common_conditions_from = v.from_at
          else k.resource_id = v.resource_id and k.conditions_from = v.from_at end) returning v.id)
    delete from translations.wording w using gone where w.space_id = ${space} and w.kind = ${versionKind} and w.thing_id = gone.id`.execute(
    tx,
  )
}
