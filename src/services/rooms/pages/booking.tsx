import { calendar, calendarType } from '#commons/publication/formats/icalendar.ts'
import { download } from '#foundation/http/download.ts'
import { found, goTo } from '#foundation/http/problems.ts'
import { api, form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { entryOfBooking } from '../bookings/calendar.ts'
import { cancelBooking } from '../bookings/save-booking.ts'
import { addressOf, tellBooked } from '../bookings/telling.ts'
import { agreedConditions } from '../conditions/conditions.ts'
import { invoicesStanding } from '../invoices/corrections.ts'
import { keysOf } from '../keys/access-queries.ts'
import { KeysForBooker } from '../keys/part.tsx'
import { bookingById, bookingByKey, resourceById } from '../queries.ts'
import type { Booking, Resource } from '../resource.ts'
import { setOf, type Together } from '../sets/save-set.ts'
import { bookingNotices, bookingTexts } from '../texts/booking.ts'
import { AgreedConditions } from './agreed-conditions.tsx'
import { BookingView } from './booking-view.tsx'
import { CancelView } from './cancel-view.tsx'
import { BillView, paymentOf } from './invoices/bill-view.tsx'
import { BookedTogether } from './set/together.tsx'

interface Booked {
  readonly booking: Booking
  readonly resource: Resource
  /** Everything that was booked together with it, itself included; empty when it stands alone. */
  readonly together: readonly Together[]
}

/** For the page itself: deposit, access and what was agreed to. */
const withKeys = async (work: Work, booked: Booked) => ({
  ...booked,
  keys: await keysOf(work, booked.booking),
  agreed: await agreedConditions(work, booked.booking, booked.resource),
})

async function withResource(work: Work, booking: Booking | undefined): Promise<Booked> {
  const { tx, space, language } = work
  const there = found(booking)
  const resource = found(await resourceById(tx, space.id, there.resource, language))
  return { booking: there, resource, together: await setOf(work, there.set) }
}

/** A citizen's booking; nobody else's. */
const ownBooked = async (work: Work, { booking }: { booking: string }, lock = false) =>
  withResource(work, await bookingById(work.tx, work.space.id, booking, lock))

/** A guest's booking, by the key in their mail. */
const guestBooked = async (work: Work, { key }: { key: string }, lock = false) =>
  withResource(work, await bookingByKey(work.tx, work.space.id, key, lock))

const withPayment = async <Of extends Booked>(work: Work, booked: Of) => ({
  ...booked,
  payment: await paymentOf(work, booked.booking, booked.together),
})

/** For cancelling: the invoice it stands on. */
const withInvoices = async (work: Work, booked: Booked) => ({
  ...booked,
  invoices: booked.booking.price.cents > 0 ? await invoicesStanding(work, [booked.booking.id]) : [],
})

const stands = ({ state }: Booking) => state === 'asked' || state === 'confirmed'

const own = ({ booking }: Booked) => ({ person: booking.person })

export const bookingPage = page(access, {
  address: addresses.booking,
  action: 'booking.own',
  load: async (work, params) => withPayment(work, await withKeys(work, await ownBooked(work, params))),
  subject: own,
  head: ({ resource }, visit) => ({
    title: `${bookingTexts(visit.language).booking}: ${resource.title}`,
    trail: [{ href: hrefFor(visit, addresses.mine()), label: bookingTexts(visit.language).mine }],
    noIndex: true,
  }),
  view: ({ booking, resource, payment, together, keys, agreed }) => (
    <BookingView
      booking={booking}
      resource={resource}
      cancel={addresses.cancel({ booking: booking.id })}
      calendar={addresses.bookingCalendar({ booking: booking.id })}
      keys={<KeysForBooker keys={keys} booking={booking} />}
    >
      <BillView
        payment={payment}
        stands={stands(booking)}
        booking={booking}
        pay={{ path: addresses.pay.path, action: addresses.pay({ booking: booking.id }) }}
        file={(invoice, query) => addresses.ownInvoice({ booking: booking.id, invoice }, query)}
      />
      <AgreedConditions of={agreed} />
      <BookedTogether booking={booking} together={together} />
    </BookingView>
  ),
})

export const guestPage = page(access, {
  address: addresses.guest,
  action: 'booking.guest',
  load: async (work, params) => withPayment(work, await withKeys(work, await guestBooked(work, params))),
  head: ({ resource }, { language }) => ({
    title: `${bookingTexts(language).booking}: ${resource.title}`,
    noIndex: true,
  }),
  view: ({ booking, resource, payment, together, keys, agreed }, { url }) => (
    <BookingView
      booking={booking}
      resource={resource}
      cancel={addresses.guestCancel({ key: keyIn(url) })}
      calendar={addresses.guestCalendar({ key: keyIn(url) })}
      keys={<KeysForBooker keys={keys} booking={booking} />}
    >
      <BillView
        payment={payment}
        stands={stands(booking)}
        booking={booking}
        pay={{ path: addresses.guestPay.path, action: addresses.guestPay({ key: keyIn(url) }) }}
        file={(invoice, query) => addresses.guestInvoice({ key: keyIn(url), invoice }, query)}
      />
      <AgreedConditions of={agreed} />
      <BookedTogether booking={booking} together={together} />
    </BookingView>
  ),
})

/** The key the page was opened with: after a guest's booking went to an account the old link still works. */
const keyIn = (url: URL) => url.pathname.split('/gast/')[1]?.split('/')[0] ?? ''

export const cancelPage = page(access, {
  address: addresses.cancel,
  action: 'booking.own',
  load: async (work, params) => withInvoices(work, await ownBooked(work, params)),
  subject: own,
  head: ({ booking, resource }, visit) => ({
    title: bookingTexts(visit.language).cancelTitle,
    trail: [{ href: hrefFor(visit, addresses.booking({ booking: booking.id })), label: resource.title }],
    noIndex: true,
  }),
  view: ({ booking, resource, invoices }) => (
    <CancelView
      invoices={invoices}
      booking={booking}
      resource={resource}
      path={addresses.cancel.path}
      action={addresses.cancel({ booking: booking.id })}
      back={addresses.booking({ booking: booking.id })}
    />
  ),
})

export const cancelForm = form(access, {
  address: addresses.cancel,
  action: 'booking.own',
  page: cancelPage,
  fields: {},
  load: (work, params) => ownBooked(work, params, true),
  subject: own,
  run: (work, _input, booked) => cancelled(work, booked),
})

export const guestCancelPage = page(access, {
  address: addresses.guestCancel,
  action: 'booking.guest',
  load: async (work, params) => withInvoices(work, await guestBooked(work, params)),
  head: (_data, { language }) => ({ title: bookingTexts(language).cancelTitle, noIndex: true }),
  view: ({ booking, resource, invoices }, { url }) => (
    <CancelView
      invoices={invoices}
      booking={booking}
      resource={resource}
      path={addresses.guestCancel.path}
      action={addresses.guestCancel({ key: keyIn(url) })}
      back={addresses.guest({ key: keyIn(url) })}
    />
  ),
})

export const guestCancelForm = form(access, {
  address: addresses.guestCancel,
  action: 'booking.guest',
  page: guestCancelPage,
  fields: {},
  load: (work, params) => guestBooked(work, params, true),
  run: (work, _input, booked) => cancelled(work, booked),
})

async function cancelled(work: Work, { booking, resource }: Booked) {
  await cancelBooking(work, booking, 'booker')
  const now = found(await bookingById(work.tx, work.space.id, booking.id))
  await tellBooked(work, now, resource, 'cancelled')
  return goTo(addressOf(booking), bookingNotices.cancelled)
}

const fileOf = (work: Work, { booking, resource }: Booked) =>
  download(
    calendar([entryOfBooking(work, booking, resource, addressOf(booking), work.language)], {
      title: resource.title,
      url: work.origin + work.url.pathname,
    }),
    { name: 'buchung.ics', type: calendarType, cache: 'private, no-cache' },
  )

export const calendarRoute = api(access, {
  address: addresses.bookingCalendar,
  action: 'booking.own-list',
  async answer(work, params) {
    const booked = await ownBooked(work, params)
    // Whose it is can only be said when it is loaded: for everybody else there is no such booking.
    return fileOf(work, found(booked.booking.person === work.viewer.person ? booked : undefined))
  },
})

export const guestCalendarRoute = api(access, {
  address: addresses.guestCalendar,
  action: 'booking.guest',
  answer: async (work, params) => fileOf(work, await guestBooked(work, params)),
})
