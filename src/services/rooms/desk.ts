import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart, Task } from '#commons/manifest.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { addresses } from './addresses.ts'
import { waitingRequests } from './bookings/request-queries.ts'
import { invoicesToCorrect } from './invoices/corrections.ts'
import { exactEuro } from './invoices/paper.ts'
import { backCents, openRepayments } from './invoices/repayments.ts'
import { ownProviders, settledBy } from './rights.ts'
import { calendarTexts } from './texts/calendar.ts'
import { invoiceTexts } from './texts/invoices.ts'
import { providerTexts } from './texts/provider.ts'
import { requestTexts } from './texts/requests.ts'
import { seriesProviderTexts } from './texts/series-provider.ts'

const offers = (viewer: Viewer) => isStaff(viewer, 'editor') || ownProviders(viewer).length > 0

const soonHours = 72

/** Requests wait for an answer: all of them for editors, their own organisations' for members. No names: those stand on the page that is logged. */
export const requestsOnDesk: DeskPart = {
  id: 'rooms.requests',
  title: { de: requestTexts('de').deskTitle, en: requestTexts('en').deskTitle },
  may: ({ viewer }) => isStaff(viewer, 'editor') || viewer.memberships.length > 0,
  async load(work) {
    const requests = await waitingRequests(work, settledBy(work.viewer), 20)
    return requests.map(({ id, title, startsAt, endsAt, madeAt, series, dates, state }) => ({
      title: series && state === 'asked' ? `${title} (${seriesProviderTexts(work.language).dates(dates ?? 1)})` : title,
      href: series && state === 'asked' ? addresses.requestedSeries({ series }) : addresses.request({ booking: id }),
      since: madeAt,
      note: dateRange({ start: startsAt, end: endsAt }, work.language),
      urgent: Temporal.Instant.compare(startsAt, work.now.add({ hours: soonHours })) < 0,
    }))
  },
}

/** Invoices that somebody has to correct. No names: those stand on the page that is logged. */
export const invoicesOnDesk: DeskPart = {
  id: 'rooms.invoices',
  title: { de: invoiceTexts('de').deskTitle, en: invoiceTexts('en').deskTitle },
  may: ({ viewer }) => isStaff(viewer, 'editor') || viewer.memberships.length > 0,
  async load(work) {
    const wrong = await invoicesToCorrect(work, settledBy(work.viewer))
    return wrong.slice(0, 20).map(({ id, number, since, bookings }) => ({
      title: number,
      href: addresses.invoice({ invoice: id }),
      since,
      note: bookings.map(({ reference }) => reference).join(', '),
    }))
  },
}

/** What was paid for invoices that were corrected, and has to be paid back. No names: those stand on the page that is logged. */
export const repaymentsOnDesk: DeskPart = {
  id: 'rooms.repayments',
  title: { de: invoiceTexts('de').payBackDesk, en: invoiceTexts('en').payBackDesk },
  may: ({ viewer }) => isStaff(viewer, 'editor') || viewer.memberships.length > 0,
  async load(work) {
    const open = await openRepayments(work, settledBy(work.viewer))
    return open.slice(0, 20).map((repayment) => ({
      title: repayment.number,
      href: addresses.invoice({ invoice: repayment.invoice }),
      since: repayment.notedAt,
      note: exactEuro(backCents(repayment), work.language),
    }))
  },
}

export const providerTasks: readonly Task[] = [
  {
    label: { de: calendarTexts('de').title, en: calendarTexts('en').title },
    address: addresses.providerCalendar(),
    may: ({ viewer }) => isStaff(viewer, 'editor') || viewer.memberships.length > 0,
    tool: 'work',
  },
  {
    label: { de: providerTexts('de').offered, en: providerTexts('en').offered },
    address: addresses.offered(),
    may: ({ viewer }) => offers(viewer),
  },
  {
    label: { de: invoiceTexts('de').title, en: invoiceTexts('en').title },
    address: addresses.invoices(),
    may: ({ viewer }) => isStaff(viewer, 'editor') || viewer.memberships.length > 0,
    tool: 'work',
  },
  {
    label: { de: requestTexts('de').taskRequests, en: requestTexts('en').taskRequests },
    address: addresses.requests(),
    may: ({ viewer }) => isStaff(viewer, 'editor') || viewer.memberships.length > 0,
    tool: 'work',
  },
]
