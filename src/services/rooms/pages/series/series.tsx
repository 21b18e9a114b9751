import { z } from 'zod'
import { calendarType } from '#commons/publication/formats/icalendar.ts'
import { download } from '#foundation/http/download.ts'
import { choice, optionalId } from '#foundation/http/fields.ts'
import { found, goTo } from '#foundation/http/problems.ts'
import { api, form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { depositFor } from '../../deposits/queries.ts'
import { invoicesStanding } from '../../invoices/corrections.ts'
import { cancelBookings } from '../../series/cancel-bookings.ts'
import { seriesById, seriesByKey, type WholeSeries } from '../../series/queries.ts'
import { inScope, scopes } from '../../series/scope.ts'
import { addressOfSeries, seriesCalendar, tellSeries } from '../../series/telling.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { seriesNotices, seriesTexts } from '../../texts/series.ts'
import { InvoicesAfter } from '../invoices/after.tsx'
import { billOfSeries } from '../invoices/series-bill.tsx'
import { CancelSeriesView } from './cancel-view.tsx'
import { SeriesView } from './series-view.tsx'

const own = ({ series }: WholeSeries) => ({ person: series.person })
const query = z.object({ ab: z.uuid().optional().catch(undefined) })
const cancelFields = { scope: choice(scopes), ab: optionalId() }

/** With the deposit that counts for all dates, and how they are paid. */
async function withMoney(work: Work, whole: WholeSeries) {
  const [first] = whole.bookings
  const counting = first && (await depositFor(work, { ...first, state: 'confirmed' }))
  return { ...whole, deposit: counting ?? null, bill: await billOfSeries(work, whole.bookings) }
}

/** The key the page was opened with: after a guest's series went to an account the old link says so. */
const keyIn = (url: URL) => url.pathname.split('/gast/')[1]?.split('/')[0] ?? ''

/** For cancelling: invoices that what can still be cancelled stands on. */
const withInvoices = async (work: Work, whole: WholeSeries, from: string | undefined) => ({
  ...whole,
  from: from ?? null,
  invoices: await invoicesStanding(
    work,
    inScope(whole.bookings, 'all', null, work.now).map(({ id }) => id),
  ),
})

export const seriesPage = page(access, {
  address: addresses.series,
  action: 'booking.own',
  load: async (work, { series }) => withMoney(work, await seriesById(work, series)),
  subject: own,
  head: ({ resource }, visit) => ({
    title: `${seriesTexts(visit.language).series}: ${resource.title}`,
    trail: [{ href: hrefFor(visit, addresses.mine()), label: bookingTexts(visit.language).mine }],
    noIndex: true,
  }),
  view: (whole) => (
    <SeriesView
      whole={whole}
      deposit={whole.deposit}
      bill={whole.bill}
      cancel={(booking) => addresses.cancelSeries({ series: whole.series.id }, { ab: booking })}
      calendar={addresses.seriesCalendar({ series: whole.series.id })}
      pay={{ path: addresses.paySeries.path, action: addresses.paySeries({ series: whole.series.id }) }}
    />
  ),
})

export const guestSeriesPage = page(access, {
  address: addresses.guestSeries,
  action: 'booking.guest',
  load: async (work, { key }) => withMoney(work, await seriesByKey(work, key)),
  head: ({ resource }, { language }) => ({
    title: `${seriesTexts(language).series}: ${resource.title}`,
    noIndex: true,
  }),
  view: (whole, { url }) => (
    <SeriesView
      whole={whole}
      deposit={whole.deposit}
      bill={whole.bill}
      cancel={(booking) => addresses.guestCancelSeries({ key: keyIn(url) }, { ab: booking })}
      calendar={addresses.guestSeriesCalendar({ key: keyIn(url) })}
      pay={{ path: addresses.guestPaySeries.path, action: addresses.guestPaySeries({ key: keyIn(url) }) }}
    />
  ),
})

export const cancelSeriesPage = page(access, {
  address: addresses.cancelSeries,
  action: 'booking.own',
  query,
  load: async (work, { series }, { ab }) => withInvoices(work, await seriesById(work, series), ab),
  subject: own,
  head: ({ series, resource }, visit) => ({
    title: seriesTexts(visit.language).cancelTitle,
    trail: [{ href: hrefFor(visit, addresses.series({ series: series.id })), label: resource.title }],
    noIndex: true,
  }),
  view: (whole) => (
    <CancelSeriesView
      whole={whole}
      from={whole.from}
      path={addresses.cancelSeries.path}
      action={addresses.cancelSeries({ series: whole.series.id }, { ab: whole.from ?? undefined })}
      back={addresses.series({ series: whole.series.id })}
    >
      <InvoicesAfter invoices={whole.invoices} words="afterSome" />
    </CancelSeriesView>
  ),
})

export const cancelSeriesForm = form(access, {
  address: addresses.cancelSeries,
  action: 'booking.own',
  page: cancelSeriesPage,
  fields: cancelFields,
  load: (work, { series }) => seriesById(work, series, true),
  subject: own,
  run: (work, input, whole) => cancelled(work, input, whole),
})

export const guestCancelSeriesPage = page(access, {
  address: addresses.guestCancelSeries,
  action: 'booking.guest',
  query,
  load: async (work, { key }, { ab }) => withInvoices(work, await seriesByKey(work, key), ab),
  head: (_data, { language }) => ({ title: seriesTexts(language).cancelTitle, noIndex: true }),
  view: (whole, { url }) => (
    <CancelSeriesView
      whole={whole}
      from={whole.from}
      path={addresses.guestCancelSeries.path}
      action={addresses.guestCancelSeries({ key: keyIn(url) }, { ab: whole.from ?? undefined })}
      back={addresses.guestSeries({ key: keyIn(url) })}
    >
      <InvoicesAfter invoices={whole.invoices} words="afterSome" />
    </CancelSeriesView>
  ),
})

export const guestCancelSeriesForm = form(access, {
  address: addresses.guestCancelSeries,
  action: 'booking.guest',
  page: guestCancelSeriesPage,
  fields: cancelFields,
  load: (work, { key }) => seriesByKey(work, key, true),
  run: (work, input, whole) => cancelled(work, input, whole),
})

async function cancelled(
  work: Work,
  { scope, ab }: { scope: (typeof scopes)[number]; ab: string | null },
  whole: WholeSeries,
) {
  const those = inScope(whole.bookings, scope, ab, work.now)
  const done = await cancelBookings(work, those, 'booker')
  await tellSeries(work, 'cancelled', { ...whole, bookings: done.cancelled, rejected: [] })
  return goTo(addressOfSeries(whole.series), seriesNotices.cancelled)
}

const fileOf = (work: Work, { resource, bookings }: WholeSeries) =>
  download(seriesCalendar(work, { resource, bookings }, work.language), {
    name: 'termine.ics',
    type: calendarType,
    cache: 'private, no-cache',
  })

export const seriesCalendarRoute = api(access, {
  address: addresses.seriesCalendar,
  action: 'booking.own-list',
  async answer(work, { series }) {
    const whole = await seriesById(work, series)
    // Whose it is can only be said when it is loaded: for everybody else there is no such series.
    return fileOf(work, found(whole.series.person === work.viewer.person ? whole : undefined))
  },
})

export const guestSeriesCalendarRoute = api(access, {
  address: addresses.guestSeriesCalendar,
  action: 'booking.guest',
  answer: async (work, { key }) => fileOf(work, await seriesByKey(work, key)),
})
