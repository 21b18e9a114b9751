import type { Service } from '#commons/manifest.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { bookingDeeds } from './bookings/booking-deeds.ts'
import { claimBookings } from './bookings/claim.ts'
import { ownBookings } from './bookings/own-calendar.ts'
import { bookingTopic } from './bookings/telling.ts'
import { calendarDeeds } from './calendars/calendar-deeds.ts'
import { calendarRoutes } from './calendars/calendar-routes.ts'
import { addPrice, changePrice, movePrice, removePrice } from './commands/change-prices.ts'
import { depositsOnDesk, depositTask, handoverTask } from './deposits/desk.ts'
import { invoicesOnDesk, providerTasks, repaymentsOnDesk, requestsOnDesk } from './desk.ts'
import { findOnFront } from './finding/front.tsx'
import { freeText } from './free-text.ts'
import { invoiceDeeds } from './invoices/deeds.ts'
import { tidyBillsJob } from './invoices/forgetting.ts'
import { invoiceRoutes } from './invoices/routes.ts'
import { jobs } from './jobs.ts'
import { keysDeeds } from './keys/deeds.ts'
import { codesJob, depositJob } from './keys/jobs.ts'
import { keysRoutes } from './keys/routes.ts'
import { leavingRooms } from './leaving.ts'
import { resourceLink, resourceReport, resourcesWithPicture } from './links.ts'
import { moveDeeds, moveRoutes } from './moves/routes.ts'
import { namedBooking, namedBuilding, namedResource, namedSeries } from './named.ts'
import { priceDeeds } from './offers/price-deeds.ts'
import { providerDeeds } from './offers/provider-deeds.ts'
import { roomsPart } from './offers/provider-part.ts'
import { providerRoutes } from './offers/provider-routes.ts'
import { bookForm, bookPage, lookForMailPage } from './pages/book.tsx'
import {
  bookingPage,
  calendarRoute,
  cancelForm,
  cancelPage,
  guestCalendarRoute,
  guestCancelForm,
  guestCancelPage,
  guestPage,
} from './pages/booking.tsx'
import { confirmForm, confirmPage } from './pages/confirm.tsx'
import { listPage } from './pages/list.tsx'
import { minePage } from './pages/mine.tsx'
import { pricePage } from './pages/provider/price.tsx'
import { pricesPage } from './pages/provider/prices.tsx'
import { resourcePage } from './pages/resource.tsx'
import { refundJob } from './payments/refund-job.ts'
import { paymentRoutes } from './payments/routes.ts'
import { statusJob } from './payments/status-job.ts'
import { personal } from './personal.ts'
import { bookJob } from './season/book.ts'
import { computeJob } from './season/compute.ts'
import { seasonDeeds } from './season/deeds.ts'
import { seasonsOnDesk, seasonTask, seasonTopicName } from './season/desk.ts'
import { seasonFreeText } from './season/free-text.ts'
import { namedSeason } from './season/named.ts'
import { seasonPersonal } from './season/personal.ts'
import { seasonRoutes } from './season/routes.ts'
import { seasonTopic } from './season/telling.ts'
import { seriesDeeds } from './series/deeds.ts'
import { seriesRoutes } from './series/routes.ts'
import { setDeeds, setRoutes } from './sets/routes.ts'
import { resourceSource } from './source.ts'
import { tidyJob } from './tidying.ts'
import { waitingRoutes } from './waiting/routes.ts'
import { waitingDeeds } from './waiting/waiting-deeds.ts'
import { waitingOnDesk, waitingTask } from './waiting/waiting-desk.ts'
import { waitingJob } from './waiting/waiting-jobs.ts'
import { namedWaiting } from './waiting/waiting-names.ts'

/** Räume: rooms, seats and things of organisations, municipalities and the district, booked by anybody, never twice. */
export const rooms: Service = {
  id: 'rooms',
  folder: 'services/rooms',
  field: 'education',
  name: { de: 'Räume', en: 'Rooms' },
  summary: {
    de: 'Räume, Arbeitsplätze und Geräte finden und buchen, auch ohne Konto.',
    en: 'Find and book rooms, workplaces and things, also without an account.',
  },
  start: addresses.list(),
  styles: true,
  access: [access],
  routes: [
    listPage,
    bookPage,
    bookForm,
    lookForMailPage,
    confirmPage,
    confirmForm,
    minePage,
    bookingPage,
    calendarRoute,
    cancelPage,
    cancelForm,
    guestPage,
    guestCalendarRoute,
    guestCancelPage,
    guestCancelForm,
    ...waitingRoutes,
    ...moveRoutes,
    ...setRoutes,
    ...seriesRoutes,
    ...calendarRoutes,
    ...providerRoutes,
    ...seasonRoutes,
    ...invoiceRoutes,
    ...paymentRoutes,
    ...keysRoutes,
    resourcePage,
    pricesPage,
    addPrice,
    pricePage,
    changePrice,
    movePrice,
    removePrice,
  ],
  topics: [
    { id: bookingTopic, name: { de: 'Buchungen von Räumen', en: 'Bookings of rooms' } },
    { id: seasonTopic, name: seasonTopicName },
  ],
  jobs: [...jobs, tidyJob, depositJob, codesJob, computeJob, bookJob, tidyBillsJob, refundJob, statusJob(), waitingJob],
  personal: { ...personal, ...seasonPersonal },
  claim: claimBookings,
  leaving: leavingRooms,
  ownCalendar: ownBookings,
  sources: [resourceSource],
  links: [resourceLink],
  front: [findOnFront],
  reportable: [resourceReport],
  pictured: [resourcesWithPicture],
  freeText: [...freeText, ...seasonFreeText],
  parts: [roomsPart],
  desk: [requestsOnDesk, invoicesOnDesk, repaymentsOnDesk, depositsOnDesk, seasonsOnDesk, waitingOnDesk],
  tasks: [...providerTasks, depositTask, handoverTask, seasonTask, waitingTask],
  deeds: {
    ...bookingDeeds,
    ...calendarDeeds,
    ...priceDeeds,
    ...providerDeeds,
    ...keysDeeds,
    ...seriesDeeds,
    ...setDeeds,
    ...moveDeeds,
    ...seasonDeeds,
    ...invoiceDeeds,
    ...waitingDeeds,
  },
  named: [namedResource, namedBuilding, namedBooking, namedSeries, namedSeason, namedWaiting],
}
