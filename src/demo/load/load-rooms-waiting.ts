import { tell } from '#commons/inbox/tell.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { dateRange, homeZone } from '#foundation/text/dates.ts'
import { slug } from '#foundation/text/names.ts'
import {
  addBookings,
  bookingAddress,
  bookingTopic,
  type OfferedBooking,
  offersOf,
  priceOf,
  referenceFrom,
} from '../../services/rooms/demo.ts'
import { people } from '../people.ts'
import { bytesOf } from '../rooms/chance.ts'
import { mayenKoblenz } from '../rooms/mayen-koblenz.ts'
import type { DemoResource } from '../rooms/types.ts'
import { loadRoomLists } from './load-room-lists.ts'
import type { Loading, Making } from './loading.ts'
import { pricesOf } from './room-prices.ts'

/** One booking of the demo's citizen, and two families who wish for the same hall on the same day: staff decide. */
export async function loadRoomsWaiting(work: Making, { people: ids }: Loading): Promise<void> {
  const [meeting, , hall] = mayenKoblenz
  const citizen = people.find(({ role }) => role === 'citizen')
  const person = ids.get(citizen?.mail ?? '')
  const wanted = meeting?.resources[0]
  const booked = hall?.resources[0]
  if (!wanted || !booked || !citizen || !person) return
  const offers = await offersOf(work.tx, work.space.id)
  const at = (building: string, resource: DemoResource) => ({
    resource: offers.resources.get(slug(resource.title.de)) as string,
    units: resource.units.map((name) => offers.units.get(`${building}, ${name}`) as string),
  })
  const sunday = (weeks: number) => {
    const day = work.now.toZonedDateTimeISO(homeZone).toPlainDate()
    return day.add({ days: 7 - day.dayOfWeek + 7 * weeks })
  }
  const own = {
    ...at(hall.name, booked),
    ...timeOf(sunday(2), 14, 19, booked),
    ...costOf(booked, sunday(2), 14, 19),
    state: 'confirmed' as const,
    blocks: true,
    person,
    name: citizen.name,
    words: 'Goldene Hochzeit meiner Eltern',
    persons: 45,
  }
  const wish = (name: string, from: number, to: number, words: string, persons: number) => ({
    ...at(meeting.name, wanted),
    ...timeOf(sunday(4), from, to, wanted),
    ...costOf(wanted, sunday(4), from, to),
    state: 'asked' as const,
    blocks: false,
    person: null,
    name,
    words,
    persons,
  })
  const rows = [
    own,
    wish('Familie Invent', 12, 22, 'Wir heiraten und feiern mit der Familie.', 55),
    wish('Malte Erfunden', 15, 21, 'Achtzigster Geburtstag', 35),
  ].map(
    (row, number): OfferedBooking => ({
      ...row,
      id: work.newId(),
      reference: referenceFrom(bytesOf(`waiting ${number}`, 5)),
      kind: 'normal',
      mail: row.person ? null : `gast${number}@example.org`,
      linkKey: row.person ? null : Buffer.from(bytesOf(`link ${work.newId()}`, 24)),
      booker: null,
      bookedAs: 'private',
      purpose: 'party',
      cancelledBy: null,
      refundCents: null,
      madeAt: work.now.subtract({ hours: 40 - 9 * number }),
    }),
  )
  await addBookings(work, rows)
  await notePresence(work, person, 'rooms')
  await loadRoomLists(work, { people: ids }, own.resource, { start: own.startsAt, end: own.endsAt })
  const [first] = rows
  if (!first) return
  // When it was booked: the mail about it is on its way at once, like those about older things.
  await tell({ ...work, now: first.madeAt }, person, {
    topic: bookingTopic,
    subject: `Gebucht: ${booked.title.de}`,
    body: `Ihre Buchung gilt: ${booked.title.de}, ${dateRange({ start: own.startsAt, end: own.endsAt }, 'de')}.\n\nWenn Sie den Saal nicht brauchen, sagen Sie bitte ab: Dann kann ihn jemand anderes nutzen.`,
    address: bookingAddress(first),
  })
}

function timeOf(day: Temporal.PlainDate, from: number, to: number, { rules }: DemoResource) {
  const hour = (one: number) => day.toZonedDateTime({ timeZone: homeZone, plainTime: { hour: one } }).toInstant()
  return { startsAt: hour(from), endsAt: hour(to), freeAt: hour(to).add({ minutes: rules.bufferMinutes ?? 0 }) }
}

function costOf(resource: DemoResource, day: Temporal.PlainDate, from: number, to: number) {
  const { startsAt, endsAt } = timeOf(day, from, to, resource)
  const price = priceOf(
    pricesOf(resource),
    { span: { start: startsAt, end: endsAt }, group: 'private', purpose: 'party' },
    { depositCents: (resource.depositEuros ?? 0) * 100, vatPermille: resource.vatPermille ?? 0 },
  )
  return { price, refunds: resource.refunds ?? [{ hours: 0, percent: 100 }] }
}
