import type { Route } from '#foundation/http/route.ts'
import { busyRoute, providerFeedRoute } from '../feeds/feed-routes.ts'
import { calendarPage } from '../pages/calendar/calendar.tsx'
import { schoolHolidaysPage } from '../pages/calendar/school-holidays.tsx'
import { makeFeedForm, revokeFeedForm, subscribePage } from '../pages/calendar/subscribe.tsx'
import {
  addSchoolHolidayForm,
  bringSchoolHolidaysForm,
  checkSchoolHolidaysForm,
  removeSchoolHolidayForm,
} from './school-holiday-forms.ts'

/** Calendars of providers, and what they give away. Fixed addresses stand before those with a hole in the same place. */
export const calendarRoutes: readonly Route[] = [
  calendarPage,
  subscribePage,
  makeFeedForm,
  revokeFeedForm,
  providerFeedRoute,
  busyRoute,
  schoolHolidaysPage,
  addSchoolHolidayForm,
  checkSchoolHolidaysForm,
  bringSchoolHolidaysForm,
  removeSchoolHolidayForm,
]
