import { z } from 'zod'
import { choice, wholeNumber } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { Taken } from '../../bookings/occupancy.ts'
import type { Typed } from '../../bookings/offer.ts'
import { addressOf, tellBooked } from '../../bookings/telling.ts'
import { invoicesStanding } from '../../invoices/corrections.ts'
import { changeFields, changeOffer, whyNoChange } from '../../moves/change-offer.ts'
import { changeOf, forgetChange, moveBookings, wishChange } from '../../moves/move-booking.ts'
import { bookingById, bookingByKey, resourceById } from '../../queries.ts'
import type { Booking, Resource } from '../../resource.ts'
import { moveNotices, moveTexts } from '../../texts/move.ts'
import { typedOf } from '../book.tsx'
import { ChangeView } from './change-view.tsx'

const one = z.string().max(40).optional().catch(undefined)
const query = z.object({ tag: one, von: one, bistag: one, bis: one, personen: one })

interface Booked {
  readonly booking: Booking
  readonly resource: Resource
}

async function withResource(work: Work, booking: Booking | undefined): Promise<Booked> {
  const there = found(booking)
  const { tx, space, language } = work
  return { booking: there, resource: found(await resourceById(tx, space.id, there.resource, language)) }
}

const ofPerson = async (work: Work, { booking }: { booking: string }, lock = false) =>
  withResource(work, await bookingById(work.tx, work.space.id, booking, lock))
const ofGuest = async (work: Work, { key }: { key: string }, lock = false) =>
  withResource(work, await bookingByKey(work.tx, work.space.id, key, lock))
const own = ({ booking }: Booked) => ({ person: booking.person })

async function loaded(work: Work, booked: Booked, asked: Typed, path: string) {
  const typed: Typed = work.attempt?.form === path ? work.attempt.values : asked
  const why = whyNoChange(booked.booking, work.now)
  return {
    ...booked,
    typed,
    why,
    wished: await changeOf(work, booked.booking.id),
    invoices: booked.booking.price.cents > 0 ? await invoicesStanding(work, [booked.booking.id]) : [],
    offer: why ? ({ kind: 'nothing-asked' } as const) : await changeOffer(work, booked.booking, booked.resource, typed),
  }
}

const head = (_data: unknown, { language }: { language: Parameters<typeof moveTexts>[0] }) => ({
  title: moveTexts(language).change,
  noIndex: true,
})

export const changePage = page(access, {
  address: addresses.change,
  action: 'booking.own',
  query,
  load: async (work, params, asked) => loaded(work, await ofPerson(work, params), asked, addresses.change.path),
  subject: own,
  head,
  view: (data) => (
    <ChangeView {...data} path={addresses.change.path} action={addresses.change({ booking: data.booking.id })} />
  ),
})

/** The key the page was opened with. */
const keyIn = (url: URL) => url.pathname.split('/gast/')[1]?.split('/')[0] ?? ''

export const guestChangePage = page(access, {
  address: addresses.guestChange,
  action: 'booking.guest',
  query,
  load: async (work, params, asked) => loaded(work, await ofGuest(work, params), asked, addresses.guestChange.path),
  head,
  view: (data, { url }) => (
    <ChangeView {...data} path={addresses.guestChange.path} action={addresses.guestChange({ key: keyIn(url) })} />
  ),
})

const fields = { ...changeFields, preis: wholeNumber(0, 100_000_000), was: choice(['change', 'withdraw']) }
type Input = Parameters<typeof typedOf>[0] extends infer Wish
  ? Omit<Wish & { preis: number; was: 'change' | 'withdraw' }, 'gruppe' | 'zweck'>
  : never

export const changeForm = form(access, {
  address: addresses.change,
  action: 'booking.own',
  page: changePage,
  fields,
  load: (work, params) => ofPerson(work, params, true),
  subject: own,
  run: (work, input, booked) => changed(work, input, booked),
})

export const guestChangeForm = form(access, {
  address: addresses.guestChange,
  action: 'booking.guest',
  page: guestChangePage,
  fields,
  load: (work, params) => ofGuest(work, params, true),
  run: (work, input, booked) => changed(work, input, booked),
})

/** At once, or as a wish to the provider when a promise of theirs would change. */
async function changed(work: Work, input: Input, { booking, resource }: Booked) {
  const back = addressOf(booking)
  if (input.was === 'withdraw') {
    await forgetChange(work, booking.id)
    return goTo(back, moveNotices.withdrawn)
  }
  if (whyNoChange(booking, work.now)) refuse(moveNotices.notPossible)
  const typed = typedOf({ ...input, gruppe: booking.bookedAs, zweck: booking.purpose })
  const offer = await changeOffer(work, booking, resource, typed)
  if (offer.kind !== 'free') refuse(moveNotices.notPossible)
  if (offer.price.cents !== input.preis) refuse(moveNotices.priceChanged)
  if (booking.state === 'confirmed' && resource.rules.approval) {
    await wishChange(work, booking.id, offer)
    return goTo(back, moveNotices.asked)
  }
  const [now] = await moveBookings(work, [{ booking, ...offer }], resource).catch((error: unknown) => {
    if (error instanceof Taken) refuse(moveNotices.taken)
    throw error
  })
  if (now) await tellBooked(work, now, resource, 'changed')
  return goTo(back, moveNotices.changed)
}
