import type { Job } from '#commons/manifest.ts'
import { findSpace } from '#commons/spaces/find-space.ts'
import type { State } from '#foundation/text/holidays.ts'
import { slug } from '#foundation/text/names.ts'
import {
  addBookings,
  fillDeposits,
  type OfferedBooking,
  offersOf,
  priceOf,
  referenceFrom,
} from '../../services/rooms/demo.ts'
import { districts } from '../districts.ts'
import { organisations } from '../organisations.ts'
import { bytesOf, chanceOf } from '../rooms/chance.ts'
import { bookingsOfWeek, type Made, mondayOf } from '../rooms/week.ts'
import { buildings } from '../rooms.ts'
import type { Where } from '../types.ts'
import type { Making } from './loading.ts'
import { pricesOf } from './room-prices.ts'

export const fillQueue = 'demo.rooms'

/** Two years of bookings: most of them over, some to come. */
const weeksBack = 88
const weeksAhead = 16
/** Weeks of one transaction: short enough that nobody who reads meanwhile has to wait. */
const portion = 4

interface Weeks {
  readonly where: Where
  /** A Monday. */
  readonly from: Temporal.PlainDate
  readonly weeks: number
  /** The day of loading: what is over counts from here. */
  readonly today: Temporal.PlainDate
}

type Filling = Pick<Making, 'tx' | 'space' | 'now' | 'newId'>

/** Bookings of some weeks in one district; those that are there already are left out. Two statements. @returns how many were written */
export async function fillWeeks(work: Filling, { where, from, weeks, today }: Weeks): Promise<number> {
  const state = districts.find((district) => district.slug === where)?.state as State
  const offers = await offersOf(work.tx, work.space.id)
  const organisationIds = await providersOf(work)
  const bookings = Array.from({ length: weeks }, (_, week) => from.add({ weeks: week })).flatMap((monday) =>
    buildings
      .filter((building) => building.where === where)
      .flatMap((building) =>
        bookingsOfWeek(building, state, monday, today).flatMap((made): OfferedBooking[] => {
          const resource = offers.resources.get(slug(made.resource.title.de))
          const units = made.units.flatMap((name) => offers.units.get(`${building.name}, ${name}`) ?? [])
          // Somebody may have changed the offers since; then nobody booked them.
          if (!resource || units.length !== made.units.length) return []
          return [booking(work, made, resource, units, organisationIds)]
        }),
      ),
  )
  return addBookings(work, bookings)
}

function booking(
  { now, newId }: Filling,
  { resource: offer, span, habit, key, cancelled }: Made,
  resource: string,
  units: readonly string[],
  organisationIds: ReadonlyMap<string, string>,
): OfferedBooking {
  const wish = { span, group: habit.as, purpose: habit.purpose }
  const price = priceOf(habit.kind ? [] : pricesOf(offer), wish, {
    depositCents: habit.kind ? 0 : (offer.depositEuros ?? 0) * 100,
    vatPermille: offer.vatPermille ?? 0,
  })
  const booked = span.start.subtract({ hours: 24 * (3 + Math.floor(chanceOf(`made ${key}`) * 40)) })
  // Whoever booked is forgotten a month after; the time and the price stay.
  const forgotten = Temporal.Instant.compare(span.end, now.subtract({ hours: 24 * 30 })) < 0
  return {
    id: newId(),
    resource,
    units,
    reference: referenceFrom(bytesOf(key, 5)),
    kind: habit.kind ?? 'normal',
    state: cancelled ? 'cancelled' : 'confirmed',
    startsAt: span.start,
    endsAt: span.end,
    freeAt: span.end.add({ minutes: offer.rules.bufferMinutes ?? 0 }),
    blocks: !cancelled,
    person: null,
    name: forgotten ? '' : (habit.name ?? ''),
    mail: null,
    linkKey: null,
    booker: (habit.booker && organisationIds.get(habit.booker)) || null,
    persons: habit.persons ?? null,
    bookedAs: habit.as,
    purpose: habit.purpose,
    words: forgotten && !habit.booker && !habit.kind ? '' : habit.words,
    price,
    refunds: offer.refunds ?? [{ hours: 0, percent: 100 }],
    cancelledBy: cancelled ? 'booker' : null,
    refundCents: cancelled ? price.cents : null,
    madeAt: Temporal.Instant.compare(booked, now) < 0 ? booked : now,
  }
}

/** Organisations by key, as far as they are admitted here. */
async function providersOf({ tx, space }: Filling): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('organisations.organisation')
    .select(['id', 'name'])
    .where('home_space_id', '=', space.id)
    .execute()
  return new Map(
    organisations.flatMap(({ key, name }) => {
      const row = rows.find((one) => one.name === name)
      return row ? [[key, row.id]] : []
    }),
  )
}

/** The rest of two years, week by week, district by district. May run again: what is there is left alone. */
export const fillRooms: Job = {
  queue: fillQueue,
  async run(tools, data) {
    const today = Temporal.PlainDate.from(String(data.today))
    const monday = mondayOf(today)
    for (const where of new Set(buildings.map((building) => building.where))) {
      const space = await tools.inHouse((tx) => findSpace(tx, where, ''))
      if (!space) continue
      for (let week = weeksAhead; week > -weeksBack; week -= portion) {
        const from = monday.add({ weeks: week - portion })
        await tools.inSpace(space.id, (tx) =>
          fillWeeks({ tx, space, now: tools.now(), newId: tools.newId }, { where, from, weeks: portion, today }),
        )
      }
      await tools.inSpace(space.id, (tx) => fillDeposits({ tx, space, now: tools.now() }))
    }
  },
}
