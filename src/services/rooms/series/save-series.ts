import { sql } from 'kysely'
import { noteGuest } from '#commons/accounts/guests.ts'
import { issueToken } from '#commons/accounts/tokens.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { refuse } from '#foundation/http/problems.ts'
import { makeActive } from '../bookings/occupancy.ts'
import { occupyMany } from '../bookings/occupy-many.ts'
import { referenceFrom } from '../bookings/reference.ts'
import { type Booker, type BookingWork, blocks, confirmMinutes, stateWanted } from '../bookings/save-booking.ts'
import { writeBookings } from '../bookings/write-booking.ts'
import { requestDeposits } from '../deposits/save-deposit.ts'
import { hurryCode } from '../keys/booking-codes.ts'
import type { Booking, BookingState, Price, Resource } from '../resource.ts'
import { seriesNotices, seriesReasons } from '../texts/series.ts'
import { depositWithFirst } from './deposit.ts'
import { type PossibleDate, planSeries, type RejectedDate, type SeriesPlan, type SeriesWish } from './plan-series.ts'

export type { SeriesWish } from './plan-series.ts'

export type SeriesOrigin = 'booker' | 'provider' | 'season'

export interface MadeSeries {
  readonly id: string
  /** Ids of bookings, in the order of their dates. */
  readonly made: readonly string[]
  readonly rejected: readonly RejectedDate[]
}

/** What the provider's own series are: for somebody on the telephone, or own use, which costs nothing. */
export interface Entered {
  readonly kind: 'behalf' | 'internal'
  readonly by: string | null
}

const nothing: Price = { lines: [], cents: 0, vatCents: 0, depositCents: 0 }

/**
 * Books every date of a series that is possible and keeps the others with their reason. A fixed number of statements, however many
 * dates. Who is faster at the same moment gets a date; the series has it among the rejected ones then.
 * @param plan when it was computed in the same transaction already
 * @throws {Refusal} when there are too many dates, or none is possible: then nothing is written
 */
export async function makeSeries(
  work: BookingWork,
  resource: Resource,
  wish: SeriesWish,
  booker: Booker,
  origin: SeriesOrigin,
  plan?: SeriesPlan,
  entered?: Entered,
): Promise<MadeSeries> {
  const own = origin === 'booker'
  const planned = plan ?? (await planSeries(work, resource, wish, asWhom(booker, own), booker.language))
  if (planned.tooMany) refuse(seriesNotices.tooMany, 'bistag')
  if (planned.possible.length === 0) refuse(seriesNotices.nothingPossible)
  const guest = own && booker.person === null
  const state: BookingState = guest ? 'unconfirmed' : own ? stateWanted(resource) : 'confirmed'
  const expires = guest ? work.now.add({ minutes: confirmMinutes }) : null
  const id = work.newId()
  await writeSeries(work, id, resource, wish, booker, origin, guest)
  const dates = planned.possible.map((date) => ({ ...date, id: work.newId() }))
  const free = entered?.kind === 'internal'
  const booked = (booking: { id: string } & PossibleDate) => ({
    id: booking.id,
    resource: resource.id,
    reference: referenceFrom(work.random(5)),
    kind: entered?.kind ?? ('normal' as const),
    state,
    startsAt: booking.span.start,
    endsAt: booking.span.end,
    person: booker.person,
    name: booker.name,
    mail: booker.mail,
    phone: booker.phone,
    language: booker.language,
    linkKey: booker.mail ? work.random(24) : null,
    booker: booker.organisation,
    persons: wish.persons,
    bookedAs: wish.group,
    purpose: wish.purpose,
    words: wish.words,
    price: free ? nothing : booking.price,
    refunds: free ? [] : resource.refunds,
    conditionsFrom: free ? null : resource.conditionsFrom,
    expiresAt: expires,
    decidedBy: entered?.by ?? null,
    decidedAt: own ? null : work.now,
    madeAt: work.now,
    series: id,
  })
  await writeBookings(work, dates.map(booked))
  const active = !own || blocks(state, resource)
  const got = await occupyMany(
    work,
    dates.map((date) => ({ booking: date.id, resource, span: date.span, active, until: expires })),
  )
  const lost = dates.filter((date) => !got.has(date.id))
  if (lost.length === dates.length) refuse(seriesNotices.nothingPossible)
  if (lost.length > 0)
    await sql`delete from rooms.booking where space_id = ${work.space.id} and id = any(${lost.map((one) => one.id)}::uuid[])`.execute(
      work.tx,
    )
  const taken = seriesReasons(booker.language).taken
  const rejected = [
    ...planned.rejected,
    ...lost.map(({ day }) => ({ day, code: 'taken' as const, reason: taken, alternatives: [] })),
  ].toSorted((one, other) => Temporal.PlainDate.compare(one.day, other.day))
  const made = dates.filter((date) => got.has(date.id))
  await depositWithFirst(work, made, planned.possible, free)
  await writeDates(work, id, made, rejected)
  const [first] = made
  if (state === 'confirmed' && first) await hurryCode(work, first.span.start)
  if (booker.person) await notePresence(work, booker.person, 'rooms')
  if (!own && booker.mail) await noteGuest(work, booker.mail, 'rooms')
  return { id, made: made.map((date) => date.id), rejected }
}

const asWhom = ({ organisation, person }: Booker, own: boolean) =>
  !own ? 'provider' : organisation ? 'organisation' : person ? 'account' : 'guest'

async function writeSeries(
  { tx, space, now, random }: BookingWork,
  id: string,
  resource: Resource,
  { rule }: SeriesWish,
  booker: Booker,
  origin: SeriesOrigin,
  guest: boolean,
): Promise<void> {
  await tx
    .insertInto('rooms.series')
    .values({
      space_id: space.id,
      id,
      resource_id: resource.id,
      origin,
      person_id: booker.person,
      link_key: guest || booker.mail ? random(24) : null,
      first_day: rule.firstDay,
      last_day: rule.lastDay,
      every_weeks: rule.everyWeeks,
      weekdays: [...rule.weekdays],
      opens: rule.opens,
      closes: rule.closes,
      skip_holidays: rule.skipHolidays,
      skip_school_holidays: rule.skipSchoolHolidays,
      made_at: now,
    })
    .execute()
}

async function writeDates(
  { tx, space }: Pick<BookingWork, 'tx' | 'space'>,
  series: string,
  made: readonly { day: Temporal.PlainDate; id: string }[],
  rejected: readonly RejectedDate[],
): Promise<void> {
  const rows = [
    ...made.map(({ day, id }) => ({ day, booking: id, code: null, reason: null, alternatives: [] })),
    ...rejected.map(({ day, code, reason, alternatives }) => ({ day, booking: null, code, reason, alternatives })),
  ]
  await sql`
    insert into rooms.series_date (space_id, series_id, day, booking_id, code, reason, alternatives)
    select ${space.id}, ${series}, day, booking, code, reason, alternatives
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d(day date, booking uuid, code text, reason text, alternatives jsonb)`.execute(
    tx,
  )
}

export const confirmSeriesPurpose = 'rooms.confirm-series'

/** A one-time link for the guest's mail: one for all dates. */
export const askSeriesGuest = (work: BookingWork, series: string, mail: string): Promise<string> =>
  issueToken(work, {
    purpose: confirmSeriesPurpose,
    mail,
    payload: { series },
    hours: Math.ceil(confirmMinutes / 60),
  })

/** The guest has confirmed: all dates that still wait become bookings, or wait for approval. The bookings are locked by the caller. */
export async function confirmSeriesGuest(
  work: BookingWork,
  bookings: readonly Booking[],
  resource: Resource,
): Promise<BookingState> {
  const state = stateWanted(resource)
  const ids = bookings.filter((one) => one.state === 'unconfirmed').map(({ id }) => id)
  await sql`
    update rooms.booking set state = ${state}, expires_at = null, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = any(${ids}::uuid[])`.execute(work.tx)
  if (blocks(state, resource)) await makeActive(work, ...ids)
  if (state === 'confirmed') await promised(work, bookings)
  await noteGuest(work, bookings[0]?.mail ?? '', 'rooms')
  return state
}

/** What follows when dates stand: the deposit is asked for, and a code is made when the first one is near. */
export async function promised(
  work: Pick<BookingWork, 'tx' | 'space' | 'now' | 'later'>,
  bookings: readonly Booking[],
) {
  const owing = bookings.some(({ price }) => price.depositCents > 0)
  const ids = bookings.map(({ id }) => id)
  if (owing) await requestDeposits(work, ids)
  const [first] = bookings
  if (first) await hurryCode(work, first.startsAt)
}
