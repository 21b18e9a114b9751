import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { keepDirectory } from '../directory/keep-directory.ts'
import type { Writing } from '../writing.ts'
import { reserved } from './addresses.ts'
import { type Challenge, reportDay } from './challenge.ts'
import type { ChallengeInput } from './fields.ts'
import { challengeSource } from './source.ts'

const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(homeZone).toPlainDate()

const columnsOf = (input: ChallengeInput, asked: Temporal.Instant) => ({
  title: input.title,
  situation: input.situation,
  tried: input.tried ?? '',
  needed: input.needed,
  until_on: input.until,
  field_id: input.field,
  audience: input.audience,
  source: input.source,
  report_on: reportDay(dayOf(asked), input.until),
})

/** Whose question it is, and where it was brought. */
export interface Asked {
  readonly actor: string | null
  readonly by: string | null
  readonly meeting?: string | null
  readonly item?: string | null
}

/** Somebody brings a challenge. @returns its id and its part of the address */
export async function addChallenge(
  work: Writing,
  { actor, by, meeting = null, item = null }: Asked,
  input: ChallengeInput,
): Promise<{ id: string; slug: string }> {
  if (actor) await keepDirectory(work, { id: actor })
  const id = work.newId()
  const slug = await freeSlug(work, 'network.challenge', input.title, reserved)
  await work.tx
    .insertInto('network.challenge')
    .values({
      ...{ space_id: work.space.id, id, slug, actor_id: actor, asked_by: by, meeting_id: meeting, item_id: item },
      ...columnsOf(input, work.now),
      ...{ state: 'open', created_at: work.now, updated_at: work.now },
    })
    .execute()
  if (by) await notePresence(work, by, 'network')
  await publish(work, challengeSource, [id])
  return { id, slug }
}

/** @returns false when somebody else was faster */
export async function changeChallenge(
  work: Writing,
  { id, createdAt }: Pick<Challenge, 'id' | 'createdAt'>,
  version: number,
  input: ChallengeInput,
): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('network.challenge')
    .set({ ...columnsOf(input, createdAt), updated_at: work.now, version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows) await publish(work, challengeSource, [id])
  return numUpdatedRows === 1n
}

/** Takes a challenge away, with its cards. */
export async function removeChallenge(work: Writing, { id }: Pick<Challenge, 'id'>): Promise<void> {
  await sql`delete from network.challenge where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await publish(work, challengeSource, [id])
}

/** No more cards, or cards again. Pressed twice it stays as it is. */
export async function setOpen(work: Writing, { id }: Pick<Challenge, 'id'>, open: boolean): Promise<void> {
  await sql`
    update network.challenge set state = ${open ? 'open' : 'closed'}, updated_at = ${work.now}
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await publish(work, challengeSource, [id])
}

/** What came of it. @returns false when somebody else was faster */
export async function reportBack(
  work: Writing,
  { id }: Pick<Challenge, 'id'>,
  version: number,
  report: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.challenge set report = ${report}, reported_at = coalesce(reported_at, ${work.now}::timestamptz), updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id} and version = ${version}`.execute(work.tx)
  if (numAffectedRows) await publish(work, challengeSource, [id])
  return Boolean(numAffectedRows)
}
