import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { found, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { localDay } from '../rules/times.ts'
import { seasonNotices as notices } from '../texts/season-notices.ts'
import { type ApplicationInput, wishesIn } from './application-input.ts'
import { applicationOf, offeredRooms, seasonById } from './queries.ts'
import { phaseOf, type Season, type SeasonWish } from './season.ts'
import { tellClub } from './telling.ts'

/** A season in whose window it is: everything that clubs change about their application. */
async function openFor(work: Work, id: string): Promise<Season> {
  const season = found(await seasonById(work, id))
  const phase = phaseOf(season, localDay(work.now))
  if (phase !== 'open') refuse(phase === 'coming' ? notices.notYetOpen(season.opensOn) : notices.windowOver)
  return season
}

/**
 * Writes an application, or writes it anew. @param input.version what the form was filled with; 0 for a new one. Whoever has it open
 * in two tabs, or with two people, is told instead of overwriting.
 */
export async function saveApplication(
  work: Work,
  season: string,
  organisation: string,
  input: ApplicationInput,
): Promise<void> {
  const open = await openFor(work, season)
  const wishes = wishesIn(input, await offeredRooms(work, season))
  if (input.priority > 0 && input.priority >= open.priorities.length) refuse(notices.groupMissing, 'priority')
  const before = await applicationOf(work, season, organisation, true)
  if ((before?.version ?? 0) !== input.version) refuse(notices.conflict)
  const id = before?.id ?? work.newId()
  const { tx, space, now, viewer } = work
  const row = { person_id: viewer.person, priority: input.priority, remarks: input.remarks ?? '', updated_at: now }
  if (before) {
    await tx
      .updateTable('rooms.application')
      .set({ ...row, state: 'sent', version: before.version + 1 })
      .where('space_id', '=', space.id)
      .where('id', '=', id)
      .execute()
    await sql`delete from rooms.season_wish where space_id = ${space.id} and application_id = ${id}`.execute(tx)
  } else {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('rooms.application')
      .values({
        space_id: space.id,
        id,
        season_id: season,
        organisation_id: organisation,
        ...row,
        state: 'sent',
        sent_at: now,
      })
      .onConflict((conflict) => conflict.columns(['space_id', 'season_id', 'organisation_id']).doNothing())
      .executeTakeFirst()
    if (!numInsertedOrUpdatedRows) refuse(notices.conflict)
  }
  await writeWishes(work, id, wishes)
  if (viewer.person) await notePresence(work, viewer.person, 'rooms')
  if (!before || before.state === 'withdrawn') await tellClub(work, open, organisation, 'sent')
}

async function writeWishes(
  { tx, space, newId }: Pick<Work, 'tx' | 'newId'> & { space: { id: string } },
  application: string,
  wishes: readonly Omit<SeasonWish, 'id'>[],
): Promise<void> {
  await tx
    .insertInto('rooms.season_wish')
    .values(
      wishes.map((wish, position) => ({
        space_id: space.id,
        id: newId(),
        application_id: application,
        position,
        title: wish.title,
        rooms: [...wish.rooms],
        windows: JSON.stringify(wish.windows),
        minutes: wish.minutes,
        times: wish.times,
        persons: wish.persons,
        purpose: wish.purpose,
      })),
    )
    .execute()
}

/** The application does not count any more; within the window it can be sent again. */
export async function withdrawApplication(work: Work, season: string, organisation: string): Promise<void> {
  const open = await openFor(work, season)
  const before = found(await applicationOf(work, season, organisation, true))
  if (before.state === 'withdrawn') refuse(notices.withdrawnBefore)
  await sql`
    update rooms.application set state = 'withdrawn', person_id = ${work.viewer.person}, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${before.id}`.execute(work.tx)
  await tellClub(work, open, organisation, 'withdrawn')
}

/** Staff put a club into another priority group, before the lots are drawn. */
export async function changePriority(work: Work, application: string, priority: number): Promise<void> {
  const { rows } = await sql<{ season: string; organisation: string }>`
    select season_id as season, organisation_id as organisation from rooms.application where space_id = ${work.space.id} and id = ${application}`.execute(
    work.tx,
  )
  const row = found(rows[0])
  const season = found(await seasonById(work, row.season, true))
  if (season.state !== 'open') refuse(notices.movedOn(season.state))
  if (priority > 0 && priority >= season.priorities.length) refuse(notices.groupMissing, 'priority')
  await sql`
    update rooms.application set priority = ${priority}, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${application} and priority <> ${priority}`.execute(work.tx)
}
