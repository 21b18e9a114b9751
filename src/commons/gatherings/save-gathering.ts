import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { loadAreas } from '../areas/areas.ts'
import { locate } from '../areas/locate.ts'
import type { GatheringInput } from './fields.ts'
import type { Gathering } from './gathering.ts'
import { admitInterested, settleWaitingList } from './places.ts'
import { gatheringOf, lockedGathering } from './queries.ts'
import { refusals } from './refusals.ts'
import { momentFrom, type Times, timesOf } from './times.ts'

/** The thing a gathering belongs to. */
export interface Owner {
  /** Kind of link, e.g. 'events.event'. */
  readonly kind: string
  readonly id: string
  /** Its members manage the registrations, while admitted to `part`. */
  readonly organisation: string | null
  readonly part: string | null
}

export type Saving = Pick<Work, 'tx' | 'now' | 'newId' | 'later'> & { readonly space: { readonly id: string } }

/**
 * Writes date, place and rules of registration, in the transaction of the owner's form. Problems are refused at the field.
 * Fixing the day turns the interest list into registrations; more places let the waiting list move up; everybody
 * registered is told about another time or place.
 * @returns id of the gathering
 */
export async function saveGathering(work: Saving, owner: Owner, input: GatheringInput): Promise<string> {
  const known = await gatheringOf(work.tx, work.space.id, owner)
  const before = known && (await lockedGathering(work.tx, work.space.id, known.id))
  const row = { ...rowOf(input), organisation_id: owner.organisation, part: owner.part }
  if (!before) {
    const id = work.newId()
    await work.tx
      .insertInto('gatherings.gathering')
      .values({
        space_id: work.space.id,
        id,
        owner_kind: owner.kind,
        owner_id: owner.id,
        cancel_reason: null,
        cancelled_at: null,
        ...row,
      })
      .execute()
    await remindLater(work, id, row.starts_at, row.reminder_hours)
    return id
  }
  refuseBreaking(before, row)
  await work.tx
    .updateTable('gatherings.gathering')
    .set({ ...row, version: sql`version + 1` })
    .where('space_id', '=', work.space.id)
    .where('id', '=', before.id)
    .execute()
  const after = (await gatheringOf(work.tx, work.space.id, owner)) as Gathering
  if (before.startsAt === null && after.startsAt !== null) await admitInterested(work, after)
  else {
    await settleWaitingList(work, after)
    if (before.taken + before.waiting > 0 && movedElsewhere(before, after)) await tellChange(work, after.id)
  }
  const moved = !same(before.startsAt, after.startsAt)
  if (moved) await remindAgain(work, after.id)
  if (moved || before.reminderHours !== after.reminderHours)
    await remindLater(work, after.id, after.startsAt, after.reminderHours)
  return after.id
}

/** One message for several changes in a row: the job tells how it is then. */
async function tellChange(work: Saving, gathering: string): Promise<void> {
  const job = { space: work.space.id, gathering, what: 'changed' }
  await work.later('gatherings.tell', job, { once: `changed ${gathering}` })
}

/** Another day: who was reminded of the old one is reminded of the new one. */
async function remindAgain(work: Saving, gathering: string): Promise<void> {
  await sql`
    update gatherings.registration set reminded_at = null
    where space_id = ${work.space.id} and gathering_id = ${gathering} and reminded_at is not null`.execute(work.tx)
}

/** What registered people rely on cannot be taken away by editing; the reason says what to do instead. */
function refuseBreaking(before: Gathering, row: ReturnType<typeof rowOf>): void {
  const registered = before.taken + before.waiting
  if (registered > 0 && before.startsAt && !row.starts_at) refuse(refusals.dayNeeded, 'startDay')
  if (registered + before.interested > 0 && row.registration === 'none')
    refuse(refusals.registrationsExist, 'registration')
  if (row.capacity !== null && row.capacity < before.taken)
    refuse(refusals.capacityBelowTaken(before.taken), 'capacity')
}

function rowOf(input: GatheringInput) {
  const zone = homeZone
  const times: Times = timesOf(input, zone)
  const needsRegistration = input.registration === 'here'
  const opensAt = needsRegistration
    ? momentFrom(input.opensDay, input.opensTime, zone, { day: 'opensDay', time: 'opensTime' }, 'start')
    : null
  const closesAt = needsRegistration
    ? momentFrom(input.closesDay, input.closesTime, zone, { day: 'closesDay', time: 'closesTime' }, 'end')
    : null
  if (opensAt && closesAt && Temporal.Instant.compare(closesAt, opensAt) <= 0)
    refuse(refusals.closesBeforeItOpens, 'closesDay')
  if (closesAt && times.overAt && Temporal.Instant.compare(closesAt, times.overAt) > 0)
    refuse(refusals.closesAfterTheEnd, 'closesDay')
  if ((input.latitude === null) !== (input.longitude === null))
    refuse(refusals.bothCoordinates, input.latitude === null ? 'latitude' : 'longitude')
  return {
    starts_at: times.startsAt,
    ends_at: times.endsAt,
    over_at: times.overAt,
    all_day: times.allDay,
    zone,
    place: input.place,
    street: input.street,
    municipality: municipalityOf(input),
    longitude: input.longitude,
    latitude: input.latitude,
    online_url: input.onlineUrl,
    online_for: input.onlineFor ?? ('everyone' as const),
    registration: input.registration,
    capacity: needsRegistration ? input.capacity : null,
    waiting_list: input.waitingList,
    party_max: input.partyMax ?? 1,
    guests: input.guests,
    opens_at: opensAt,
    closes_at: closesAt,
    reminder_hours: needsRegistration && input.reminder ? (input.reminderHours ?? 24) : null,
  }
}

/** The municipality chosen; without a choice, the one the point lies in. */
function municipalityOf(input: GatheringInput): string | null {
  if (input.municipality)
    return loadAreas().find(input.municipality)?.kind === 'municipality'
      ? input.municipality
      : refuse(refusals.unknownMunicipality, 'municipality')
  if (input.latitude === null || input.longitude === null) return null
  return locate({ lon: input.longitude, lat: input.latitude }).municipality?.key ?? null
}

/** Whether people who registered have to be told. */
function movedElsewhere(before: Gathering, after: Gathering): boolean {
  return (
    !same(before.startsAt, after.startsAt) ||
    !same(before.endsAt, after.endsAt) ||
    before.name !== after.name ||
    before.street !== after.street ||
    before.onlineUrl !== after.onlineUrl
  )
}

const same = (a: Temporal.Instant | null, b: Temporal.Instant | null) =>
  a === null || b === null ? a === b : a.equals(b)

/** Puts the reminder into the queue for its moment; the job looks again whether it is still right. */
export async function remindLater(
  work: Pick<Saving, 'later' | 'now' | 'space'>,
  gathering: string,
  startsAt: Temporal.Instant | null,
  hours: number | null,
): Promise<void> {
  if (!startsAt || hours === null) return
  const at = startsAt.subtract({ hours })
  if (Temporal.Instant.compare(at, work.now) <= 0) return
  await work.later('gatherings.remind', { space: work.space.id, gathering }, { at })
}

/** Calls a gathering off: everybody registered is told, with the reason. */
export async function cancelGathering(work: Saving, owner: Pick<Owner, 'kind' | 'id'>, reason: string): Promise<void> {
  const gathering = await gatheringOf(work.tx, work.space.id, owner)
  if (!gathering || gathering.state === 'cancelled') return
  await work.tx
    .updateTable('gatherings.gathering')
    .set({ state: 'cancelled', cancel_reason: reason, cancelled_at: work.now, version: sql`version + 1` })
    .where('space_id', '=', work.space.id)
    .where('id', '=', gathering.id)
    .execute()
  await work.later('gatherings.tell', { space: work.space.id, gathering: gathering.id, what: 'cancelled' })
}

/** Everything about a gathering goes with its owner. */
export async function deleteGathering(
  work: Pick<Saving, 'tx' | 'space'>,
  owner: Pick<Owner, 'kind' | 'id'>,
): Promise<void> {
  await sql`delete from gatherings.gathering where space_id = ${work.space.id} and owner_kind = ${owner.kind} and owner_id = ${owner.id}`.execute(
    work.tx,
  )
}

/** The input that would write what is there: for forms shown again and for copies. */
export function inputOf(gathering: Gathering): GatheringInput {
  const local = (moment: Temporal.Instant | null) => moment?.toZonedDateTimeISO(gathering.zone) ?? null
  const [start, end, opens, closes] = [
    local(gathering.startsAt),
    local(gathering.endsAt),
    local(gathering.opensAt),
    local(gathering.closesAt),
  ]
  const lastDay = gathering.allDay ? end?.toPlainDate().subtract({ days: 1 }) : end?.toPlainDate()
  return {
    startDay: start?.toPlainDate() ?? null,
    startTime: gathering.allDay ? null : (start?.toPlainTime() ?? null),
    endDay: lastDay && start && !lastDay.equals(start.toPlainDate()) ? lastDay : null,
    endTime: gathering.allDay ? null : (end?.toPlainTime() ?? null),
    allDay: gathering.allDay,
    place: gathering.name,
    street: gathering.street,
    municipality: gathering.municipality,
    latitude: gathering.latitude,
    longitude: gathering.longitude,
    onlineUrl: gathering.onlineUrl,
    onlineFor: gathering.onlineFor,
    registration: gathering.registration,
    capacity: gathering.capacity,
    waitingList: gathering.waitingList,
    partyMax: gathering.partyMax,
    guests: gathering.guests,
    opensDay: opens?.toPlainDate() ?? null,
    opensTime: opens?.toPlainTime() ?? null,
    closesDay: closes?.toPlainDate() ?? null,
    closesTime: closes?.toPlainTime() ?? null,
    reminder: gathering.reminderHours !== null,
    reminderHours: gathering.reminderHours,
  }
}
