import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { keepDirectory } from '../directory/keep-directory.ts'
import type { Writing } from '../writing.ts'
import { reserved } from './addresses.ts'
import type { ProfileInput } from './fields.ts'
import type { Profile } from './profile.ts'
import { profileSource } from './source.ts'

const columnsOf = (input: ProfileInput) => ({
  field_id: input.field,
  name: input.name,
  lead: input.lead ?? '',
  status: input.status,
  status_since: input.statusSince,
  problem: input.problem ?? '',
  users: input.users ?? '',
  requirements: input.requirements ?? '',
  decided: input.decided ?? '',
  undecided: input.undecided ?? '',
  next_step: input.nextStep ?? '',
  next_step_on: input.nextStepOn,
  blockers: input.blockers ?? '',
  audience: input.audience,
  source: input.source,
})

/** The day it is here. */
export const today = ({ now }: Pick<Writing, 'now'>): Temporal.PlainDate =>
  now.toZonedDateTimeISO(homeZone).toPlainDate()

/** A service of a body is described. @returns its part of the address */
export async function addProfile(
  work: Writing,
  actor: string,
  input: ProfileInput,
  { checkedOn = today(work) }: { checkedOn?: Temporal.PlainDate } = {},
): Promise<{ id: string; slug: string }> {
  await keepDirectory(work, { id: actor })
  const id = work.newId()
  const slug = await freeSlug(work, 'network.profile', input.name, reserved)
  await work.tx
    .insertInto('network.profile')
    .values({
      space_id: work.space.id,
      id,
      slug,
      actor_id: actor,
      ...columnsOf(input),
      checked_on: checkedOn,
      created_at: work.now,
      updated_at: work.now,
    })
    .execute()
  await publish(work, profileSource, [id])
  return { id, slug }
}

/** Changes a profile and keeps how it was. @returns false when somebody else was faster */
export async function changeProfile(
  work: Writing,
  profile: Pick<Profile, 'id'>,
  version: number,
  input: ProfileInput,
  by: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into network.profile_state (space_id, id, profile_id, version, status, texts, held_until, changed_by)
    select space_id, ${work.newId()}, id, version, status, jsonb_build_object('name', name, 'lead', lead, 'problem', problem, 'users', users,
        'requirements', requirements, 'decided', decided, 'undecided', undecided, 'nextStep', next_step, 'blockers', blockers), ${work.now}, ${by}
    from network.profile where space_id = ${work.space.id} and id = ${profile.id} and version = ${version}
    on conflict do nothing`.execute(work.tx)
  if (!numAffectedRows) return false
  const { numUpdatedRows } = await work.tx
    .updateTable('network.profile')
    .set({ ...columnsOf(input), checked_on: today(work), updated_at: work.now, version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', profile.id)
    .where('version', '=', version)
    .executeTakeFirst()
  await notePresence(work, by, 'network')
  await publish(work, profileSource, [profile.id])
  return numUpdatedRows === 1n
}

/** Somebody says that all of it is still so. */
export async function confirmProfile(work: Writing, profile: Pick<Profile, 'id'>): Promise<void> {
  await sql`update network.profile set checked_on = ${today(work)} where space_id = ${work.space.id} and id = ${profile.id}`.execute(
    work.tx,
  )
}
