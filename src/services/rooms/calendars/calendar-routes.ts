import type { Route } from '#foundation/http/route.ts'
import { commonRulesForm } from '../commands/common-rules.ts'
import { boardRoute } from '../embed/board-route.tsx'
import { busyRoute, providerFeedRoute } from '../feeds/feed-routes.ts'
import { calendarPage } from '../pages/calendar/calendar.tsx'
import { schoolHolidaysPage } from '../pages/calendar/school-holidays.tsx'
import { makeFeedForm, revokeFeedForm, subscribePage } from '../pages/calendar/subscribe.tsx'
import { embedPage, saveEmbedForm } from '../pages/embed/embed.tsx'
import { commonRulesPage } from '../pages/provider/common-rules.tsx'
import { usePage } from '../pages/statistics/use.tsx'
import { useTableRoute } from '../pages/statistics/use-table.ts'
import {
  addSchoolHolidayForm,
  bringSchoolHolidaysForm,
  checkSchoolHolidaysForm,
  removeSchoolHolidayForm,
} from './school-holiday-forms.ts'

/** Calendars of providers, and what they give away. Fixed addresses stand before those with a hole in the same place. */
export const calendarRoutes: readonly Route[] = [
  calendarPage,
  usePage,
  useTableRoute,
  subscribePage,
  makeFeedForm,
  revokeFeedForm,
  providerFeedRoute,
  busyRoute,
  boardRoute,
  embedPage,
  saveEmbedForm,
  commonRulesPage,
  commonRulesForm,
  schoolHolidaysPage,
  addSchoolHolidayForm,
  checkSchoolHolidaysForm,
  bringSchoolHolidaysForm,
  removeSchoolHolidayForm,
]
