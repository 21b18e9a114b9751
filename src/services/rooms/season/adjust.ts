import { sql } from 'kysely'
import { check, isHard, type Violation } from '#engines/allocation/check.ts'
import type { Slot } from '#engines/allocation/types.ts'
import { found, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { seasonNotices as notices } from '../texts/season-notices.ts'
import { placeWords } from '../texts/season-slots.ts'
import { inputOf } from './allocation-input.ts'
import { applicationsOf, offeredRooms, type Reading, seasonById, slotsOf } from './queries.ts'
import { type GivenSlot, isAdjustable, type Season } from './season.ts'
import { type Names, namesOf } from './words.ts'

interface Judging {
  readonly slots: readonly GivenSlot[]
  readonly names: Names
  /** Which rules these slots break together, judged by the engine's checker. */
  readonly judge: (slots: readonly Slot[]) => Violation[]
}

const asSlot = ({ wish, room, weekday, from, to }: Slot): Slot => ({ wish, room, weekday, from, to })

async function judging(work: Reading, season: Season): Promise<Judging> {
  const rooms = await offeredRooms(work, season.id)
  const applications = await applicationsOf(work, season.id)
  const input = inputOf(season, rooms, applications)
  return {
    slots: await slotsOf(work, season.id),
    names: namesOf(rooms, applications),
    judge: (slots) => check(input, slots.map(asSlot)),
  }
}

/** Which rules the slots break as they stand. */
export async function brokenRules(work: Reading, season: Season): Promise<Violation[]> {
  const { slots, judge } = await judging(work, season)
  return judge(slots)
}

async function adjustable(work: Work, id: string): Promise<Season> {
  const season = found(await seasonById(work, id, true))
  if (!isAdjustable(season)) refuse(notices.movedOn(season.state))
  return season
}

/**
 * What a slot breaks that comes by hand to those that stay. Rules that were broken before are not its doing.
 * @returns codes of what is only a departure from the wish or the hours; they are written down with the reason
 * @throws {Refusal} when somebody else has the room; the sentence names who
 */
function departures(
  { names, judge }: Judging,
  before: readonly Slot[],
  staying: readonly Slot[],
  slot: Slot,
): string[] {
  const known = new Set(judge(before).map((one) => JSON.stringify(one)))
  const broken = judge([...staying, slot]).filter((one) => !known.has(JSON.stringify(one)))
  if (broken.some(({ code }) => code === 'unknown')) refuse(notices.roomMissing, 'room')
  const holders = broken.flatMap((one) => (one.code === 'overlap' ? [placeWords(one.slot, names)] : []))
  if (holders.length > 0) refuse(notices.overlaps(holders), 'room')
  return [...new Set(broken.filter((one) => !isHard(one)).map(({ code }) => code))]
}

/**
 * Gives a wish a slot by hand. What cannot be (somebody else has the room) is refused; what only leaves the wish or the opening hours is
 * written down with the reason.
 * @returns what it departs from
 */
export async function addSlot(work: Work, id: string, slot: Slot, reason: string): Promise<string[]> {
  const season = await adjustable(work, id)
  const now = await judging(work, season)
  const breaks = departures(now, now.slots, now.slots, slot)
  await work.tx
    .insertInto('rooms.season_slot')
    .values({ space_id: work.space.id, id: work.newId(), season_id: id, wish_id: slot.wish, ...placeOf(slot), reason })
    .execute()
  await note(work, id, slot, { deed: 'added', reason, breaks })
  return breaks
}

/**
 * Moves a slot to another room or time in one step, by the same rules as giving one: nobody has two places meanwhile, and none.
 * @param seen where it was when whoever moves it looked, see `placeKey`; moved by somebody else since, it is not moved again unseen
 * @returns what it departs from
 */
export async function moveSlot(
  work: Work,
  id: string,
  slot: string,
  seen: string,
  to: Place,
  reason: string,
): Promise<string[]> {
  const season = await adjustable(work, id)
  const now = await judging(work, season)
  const from = now.slots.find((one) => one.id === slot) ?? refuse(notices.slotGone)
  if (placeKey(from) !== seen) refuse(notices.slotMovedBefore)
  if (placeKey(from) === placeKey(to)) refuse(notices.sameSlot, 'room')
  const staying = now.slots.filter((one) => one !== from)
  const moved = { ...to, wish: from.wish }
  const breaks = departures(now, now.slots, staying, moved)
  await work.tx
    .updateTable('rooms.season_slot')
    .set({ ...placeOf(to), reason })
    .where('space_id', '=', work.space.id)
    .where('season_id', '=', id)
    .where('id', '=', from.id)
    .execute()
  await note(work, id, moved, { deed: 'moved', reason, breaks, before: from })
  return breaks
}

export async function removeSlot(work: Work, id: string, slot: GivenSlot, reason: string): Promise<void> {
  await adjustable(work, id)
  const { numAffectedRows } = await sql`
    delete from rooms.season_slot where space_id = ${work.space.id} and season_id = ${id} and id = ${slot.id}`.execute(
    work.tx,
  )
  if (!numAffectedRows) refuse(notices.slotGone)
  await note(work, id, slot, { deed: 'removed', reason, breaks: [] })
}

type Place = Omit<Slot, 'wish'>

/** Room and time of a slot as one word: the form of a move says by it what it showed. */
export const placeKey = ({ room, weekday, from, to }: Place): string => [room, weekday, from, to].join(' ')

const placeOf = ({ room, weekday, from, to }: Place) => ({ resource_id: room, weekday, opens: from, closes: to })
const asJson = ({ room, weekday, from, to }: Place): string => JSON.stringify({ room, weekday, from, to })

async function note(
  { tx, space, newId, now, viewer }: Work,
  season: string,
  slot: Slot,
  of: { deed: 'added' | 'removed' | 'moved'; reason: string; breaks: string[]; before?: Place },
): Promise<void> {
  await tx
    .insertInto('rooms.season_change')
    .values({
      space_id: space.id,
      id: newId(),
      season_id: season,
      wish_id: slot.wish,
      deed: of.deed,
      slot: asJson(slot),
      before: of.before ? asJson(of.before) : null,
      breaks: of.breaks,
      reason: of.reason,
      made_by: viewer.person,
      made_at: now,
    })
    .execute()
}
