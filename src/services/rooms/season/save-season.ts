import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import { isHard } from '#engines/allocation/check.ts'
import { found, missing, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { ownProviders } from '../rights.ts'
import { localDay } from '../rules/times.ts'
import { seasonNotices as notices } from '../texts/season-notices.ts'
import { brokenRules } from './adjust.ts'
import { fingerprintOf, lotsOf, seedOf } from './drawing-lots.ts'
import { applicationsOf, objectionsOf, offeredRooms, roomsToOffer, seasonById } from './queries.ts'
import { bookQueue, computeQueue } from './queues.ts'
import type { Season, SeasonState } from './season.ts'
import type { SeasonInput } from './season-input.ts'
import { tellClubs } from './telling.ts'

/** The season, locked until the change is written, in one of the states in which that change makes sense. */
export async function lockedSeason(work: Work, id: string, ...states: SeasonState[]): Promise<Season> {
  const season = found(await seasonById(work, id, true))
  if (!states.includes(season.state)) refuse(notices.movedOn(season.state))
  return season
}

/** What was typed, checked as a whole. */
function checked(input: SeasonInput) {
  const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) < 0
  if (isBefore(input.closesOn, input.opensOn)) refuse(notices.closesBefore, 'closesOn')
  if (isBefore(input.lastDay, input.firstDay)) refuse(notices.endsBefore, 'lastDay')
  if (isBefore(input.firstDay, input.closesOn)) refuse(notices.seasonBeforeClosing, 'firstDay')
  if (isBefore(input.firstDay.add({ years: 1 }), input.lastDay)) refuse(notices.seasonTooLong, 'lastDay')
  const order = [input.criterion1, input.criterion2, input.criterion3, input.criterion4].filter((one) => one !== null)
  if (new Set(order).size !== order.length) refuse(notices.criterionTwice, 'criterion1')
  const priorities = (input.priorities ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (priorities.length > 8 || priorities.some((name) => name.length > 120)) refuse(notices.tooManyGroups, 'priorities')
  if (order.includes('priority') && priorities.length < 2) refuse(notices.groupsMissing, 'priorities')
  return {
    title: input.title,
    words: input.words ?? '',
    opens_on: input.opensOn,
    closes_on: input.closesOn,
    first_day: input.firstDay,
    last_day: input.lastDay,
    skip_holidays: input.skipHolidays,
    skip_school_holidays: input.skipSchoolHolidays,
    criteria: order,
    choices_stay: input.choicesStay,
    priorities,
  }
}

/** @returns id */
export async function addSeason(work: Work, input: SeasonInput): Promise<string> {
  const own = ownProviders(work.viewer)
  const provider = input.provider
  if (
    provider
      ? !own.some(({ id }) => id === provider) && !isStaff(work.viewer, 'editor')
      : !isStaff(work.viewer, 'editor')
  )
    refuse(notices.whoseMissing, 'provider')
  if (provider && !/^[0-9a-f-]{36}$/.test(provider)) refuse(notices.whoseMissing, 'provider')
  const id = work.newId()
  await work.tx
    .insertInto('rooms.season')
    .values({
      space_id: work.space.id,
      id,
      organisation_id: provider,
      ...checked(input),
      state: 'draft',
      author_id: work.viewer.person as string,
      created_at: work.now,
      updated_at: work.now,
    })
    .execute()
  return id
}

/** Until the applications begin everything can be changed; afterwards only words and dates, as others rely on the rest. */
export async function changeSeason(work: Work, id: string, version: number, input: SeasonInput): Promise<void> {
  const season = await lockedSeason(work, id, 'draft', 'open')
  if (season.version !== version) refuse(notices.conflict)
  const { criteria, choices_stay, priorities, ...words } = checked(input)
  const applied = (await applicationsOf(work, id, true)).length > 0
  const rules = { criteria, choices_stay, priorities }
  const kept = { criteria: season.criteria, choices_stay: season.choicesStay, priorities: season.priorities }
  if (applied && JSON.stringify(rules) !== JSON.stringify(kept)) refuse(notices.criteriaFixed, 'criterion1')
  await work.tx
    .updateTable('rooms.season')
    .set({ ...words, ...rules, updated_at: work.now, version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .execute()
}

/** Offers rooms at hours of the week; hours that touch what is offered already are joined to it. */
export async function offerTimes(
  work: Work,
  id: string,
  given: { rooms: readonly string[]; days: readonly string[]; opens: number; closes: number },
): Promise<void> {
  const season = await lockedSeason(work, id, 'draft', 'open')
  if (given.rooms.length === 0) refuse(notices.roomMissing, 'rooms')
  if (given.days.length === 0) refuse(notices.dayMissing, 'days')
  if (given.closes <= given.opens) refuse(notices.timeEndsBefore, 'closes')
  const known = new Set((await roomsToOffer(work, season.organisation)).rooms.map((room) => room.id))
  if (given.rooms.some((room) => !known.has(room))) refuse(notices.roomMissing, 'rooms')
  const there = await offeredRooms(work, id)
  for (const room of given.rooms) {
    for (const weekday of given.days.map(Number)) {
      const touching = (there.find((one) => one.id === room)?.open ?? []).filter(
        (open) => open.weekday === weekday && open.from <= given.closes && given.opens <= open.to,
      )
      const opens = Math.min(given.opens, ...touching.map(({ from }) => from))
      const closes = Math.max(given.closes, ...touching.map(({ to }) => to))
      await sql`
        delete from rooms.season_time where space_id = ${work.space.id} and season_id = ${id} and resource_id = ${room}
          and weekday = ${weekday} and opens between ${opens} and ${closes}`.execute(work.tx)
      await work.tx
        .insertInto('rooms.season_time')
        .values({ space_id: work.space.id, season_id: id, resource_id: room, weekday, opens, closes })
        .execute()
    }
  }
}

/** Takes a room out of a season that is not open yet. */
export async function withdrawRoom(work: Work, id: string, room: string): Promise<void> {
  await lockedSeason(work, id, 'draft')
  if (!isUuid(room)) missing()
  await sql`
    delete from rooms.season_time where space_id = ${work.space.id} and season_id = ${id} and resource_id = ${room}`.execute(
    work.tx,
  )
}

/** Everybody can read it, and apply when the first day has come. */
export async function openSeason(work: Work, id: string): Promise<void> {
  const season = await lockedSeason(work, id, 'draft')
  if ((await offeredRooms(work, id)).length === 0) refuse(notices.noRooms)
  if (Temporal.PlainDate.compare(season.closesOn, localDay(work.now)) < 0) refuse(notices.windowOver)
  await move(work, id, { state: 'open' })
}

export async function removeSeason(work: Work, id: string): Promise<void> {
  await lockedSeason(work, id, 'draft')
  await sql`delete from rooms.season where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
}

/** Nothing can be changed any more: the fingerprint of all applications, with what was drawn, gives the seed of the lots. */
export async function closeSeason(work: Work, id: string, draw: string): Promise<void> {
  const season = await lockedSeason(work, id, 'open')
  if (Temporal.PlainDate.compare(localDay(work.now), season.closesOn) <= 0) refuse(notices.stillOpen(season.closesOn))
  const applications = await applicationsOf(work, id)
  const fingerprint = fingerprintOf(applications)
  const seed = seedOf(fingerprint, draw)
  for (const [application, lot] of lotsOf(seed, applications))
    await sql`update rooms.application set lot = ${lot} where space_id = ${work.space.id} and id = ${application}`.execute(
      work.tx,
    )
  await move(work, id, { state: 'closed', fingerprint, draw, seed, closed_at: work.now })
}

/** Asks for the proposal; what was changed by hand goes. It is computed aside, whether somebody waits for it or not. */
export async function askToCompute(work: Work, id: string): Promise<void> {
  await lockedSeason(work, id, 'closed')
  await move(work, id, { asked_at: work.now, asked_by: work.viewer.person, computed_at: null, problem: null })
  await work.later(computeQueue, { space: work.space.id, season: id }, { once: id })
}

export async function publishProposal(work: Work, id: string, until: Temporal.PlainDate): Promise<void> {
  const season = await lockedSeason(work, id, 'closed')
  if (!season.computedAt) refuse(notices.notComputed)
  if (Temporal.PlainDate.compare(until, localDay(work.now)) < 0) refuse(notices.untilPast, 'until')
  if ((await brokenRules(work, season)).some(isHard)) refuse(notices.hardBroken)
  await move(work, id, { state: 'proposed', proposed_at: work.now, objections_until: until })
  await tellClubs(work, season, 'proposed', until)
}

/** Of two who decide at the same moment, the second reads that it is done. */
export async function decideSeason(work: Work, id: string, body: string, on: Temporal.PlainDate): Promise<void> {
  const season = await lockedSeason(work, id, 'proposed')
  if (season.objectionsUntil && Temporal.PlainDate.compare(on, season.objectionsUntil) <= 0)
    refuse(notices.decidedTooSoon(season.objectionsUntil), 'on')
  if (Temporal.PlainDate.compare(on, localDay(work.now)) > 0) refuse(notices.decidedLater, 'on')
  if ((await objectionsOf(work, id)).some(({ answer }) => answer === null)) refuse(notices.unanswered)
  if ((await brokenRules(work, season)).some(isHard)) refuse(notices.hardBroken)
  await move(work, id, { state: 'decided', decided_body: body, decided_on: on, decided_at: work.now })
  await tellClubs(work, season, 'decided')
}

/** Turns what was decided into bookings, room by room, in the background. */
export async function askToBook(work: Work, id: string): Promise<void> {
  await lockedSeason(work, id, 'decided')
  await move(work, id, { booking_at: work.now })
  await work.later(bookQueue, { space: work.space.id, season: id }, { once: id })
}

type Columns = Partial<{
  state: SeasonState
  fingerprint: string
  draw: string
  seed: string
  closed_at: Temporal.Instant
  asked_at: Temporal.Instant
  asked_by: string | null
  computed_at: Temporal.Instant | null
  problem: string | null
  proposed_at: Temporal.Instant
  objections_until: Temporal.PlainDate
  decided_body: string
  decided_on: Temporal.PlainDate
  decided_at: Temporal.Instant
  booking_at: Temporal.Instant
}>

async function move({ tx, space, now }: Work, id: string, columns: Columns): Promise<void> {
  await tx
    .updateTable('rooms.season')
    .set({ ...columns, updated_at: now, version: sql<number>`version + 1` })
    .where('space_id', '=', space.id)
    .where('id', '=', id)
    .execute()
}
