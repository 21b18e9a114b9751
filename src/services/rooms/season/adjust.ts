import { sql } from 'kysely'
import { check, isHard, type Violation } from '#engines/allocation/check.ts'
import { found, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { seasonNotices as notices } from '../texts/season-notices.ts'
import { inputOf } from './allocation-input.ts'
import { applicationsOf, offeredRooms, type Reading, seasonById, slotsOf } from './queries.ts'
import { type GivenSlot, isAdjustable, type Season, type Weekly } from './season.ts'

/** Which rules the slots break as they stand, judged by the engine's checker; `more` is a slot that somebody wants to add. */
export async function brokenRules(
  work: Reading,
  season: Season,
  more?: Weekly & { wish: string; room: string },
): Promise<Violation[]> {
  const input = inputOf(season, await offeredRooms(work, season.id), await applicationsOf(work, season.id))
  const slots = (await slotsOf(work, season.id)).map(({ wish, room, weekday, from, to }) => ({
    wish,
    room,
    weekday,
    from,
    to,
  }))
  return check(input, more ? [...slots, more] : slots)
}

async function adjustable(work: Work, id: string): Promise<Season> {
  const season = found(await seasonById(work, id, true))
  if (!isAdjustable(season)) refuse(notices.movedOn(season.state))
  return season
}

/**
 * Gives a wish a slot by hand. What cannot be (somebody else has the room) is refused; what only leaves the wish or the opening hours is
 * written down with the reason.
 */
export async function addSlot(
  work: Work,
  id: string,
  slot: Weekly & { wish: string; room: string },
  reason: string,
): Promise<void> {
  const season = await adjustable(work, id)
  const before = await brokenRules(work, season)
  const known = new Set(before.map((one) => JSON.stringify(one)))
  const broken = (await brokenRules(work, season, slot)).filter((one) => !known.has(JSON.stringify(one)))
  const hard = broken.find(isHard)
  if (hard) refuse(hard.code === 'overlap' ? notices.overlaps : notices.roomMissing, 'room')
  await work.tx
    .insertInto('rooms.season_slot')
    .values({
      space_id: work.space.id,
      id: work.newId(),
      season_id: id,
      wish_id: slot.wish,
      resource_id: slot.room,
      weekday: slot.weekday,
      opens: slot.from,
      closes: slot.to,
      reason,
    })
    .execute()
  await note(work, id, slot, 'added', reason, [...new Set(broken.map(({ code }) => code))])
}

export async function removeSlot(work: Work, id: string, slot: GivenSlot, reason: string): Promise<void> {
  await adjustable(work, id)
  const { numAffectedRows } = await sql`
    delete from rooms.season_slot where space_id = ${work.space.id} and season_id = ${id} and id = ${slot.id}`.execute(
    work.tx,
  )
  if (!numAffectedRows) refuse(notices.slotGone)
  await note(work, id, slot, 'removed', reason, [])
}

async function note(
  { tx, space, newId, now, viewer }: Work,
  season: string,
  { wish, room, weekday, from, to }: Weekly & { wish: string; room: string },
  deed: 'added' | 'removed',
  reason: string,
  breaks: string[],
): Promise<void> {
  await tx
    .insertInto('rooms.season_change')
    .values({
      space_id: space.id,
      id: newId(),
      season_id: season,
      wish_id: wish,
      deed,
      slot: JSON.stringify({ room, weekday, from, to }),
      breaks,
      reason,
      made_by: viewer.person,
      made_at: now,
    })
    .execute()
}
