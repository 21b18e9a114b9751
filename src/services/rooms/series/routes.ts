import type { Route } from '#foundation/http/route.ts'
import { bookSeriesForm, bookSeriesPage } from '../pages/series/book.tsx'
import { callSeriesForm, callSeriesPage } from '../pages/series/call.tsx'
import { confirmSeriesForm, confirmSeriesPage } from '../pages/series/confirm.tsx'
import { enterSeriesForm, enterSeriesPage } from '../pages/series/enter.tsx'
import { decideSeriesForm, requestedSeriesPage } from '../pages/series/requested.tsx'
import {
  cancelSeriesForm,
  cancelSeriesPage,
  guestCancelSeriesForm,
  guestCancelSeriesPage,
  guestSeriesCalendarRoute,
  guestSeriesPage,
  seriesCalendarRoute,
  seriesPage,
} from '../pages/series/series.tsx'

/** Several dates at once. Fixed addresses stand before those with a hole in the same place. */
export const seriesRoutes: readonly Route[] = [
  confirmSeriesPage,
  confirmSeriesForm,
  guestSeriesPage,
  guestSeriesCalendarRoute,
  guestCancelSeriesPage,
  guestCancelSeriesForm,
  seriesPage,
  seriesCalendarRoute,
  cancelSeriesPage,
  cancelSeriesForm,
  enterSeriesPage,
  enterSeriesForm,
  requestedSeriesPage,
  decideSeriesForm,
  callSeriesPage,
  callSeriesForm,
  bookSeriesPage,
  bookSeriesForm,
]
