import type { Route } from '#foundation/http/route.ts'
import { confirmWaitingPage } from '../pages/waiting/confirm.tsx'
import { enterWaitingPage } from '../pages/waiting/enter.tsx'
import { guestLeaveForm, guestWaitingPage, leaveForm, waitingPage } from '../pages/waiting/entry.tsx'
import { waitingListPage } from '../pages/waiting/list.tsx'
import { myWaitingPage } from '../pages/waiting/mine.tsx'
import { acceptForm, offerPage, rejectForm, rejectPage } from '../pages/waiting/offer.tsx'
import { waitingRequestPage } from '../pages/waiting/request.tsx'
import { waitingRulePage } from '../pages/waiting/rule.tsx'
import { waitLookForMailPage, waitPage } from '../pages/waiting/wait.tsx'
import { enterWaitingForm, removeWaitingForm, waitingRuleForm } from './provider-forms.ts'
import { confirmWaitingForm, waitForm } from './wait-forms.ts'

/** Pages and forms of the waiting list. Fixed addresses stand before those with a hole in the same place: these before all of rooms. */
export const waitingRoutes: readonly Route[] = [
  waitingListPage,
  enterWaitingPage,
  enterWaitingForm,
  waitingRequestPage,
  removeWaitingForm,
  waitingRulePage,
  waitingRuleForm,
  myWaitingPage,
  confirmWaitingPage,
  confirmWaitingForm,
  offerPage,
  acceptForm,
  rejectPage,
  rejectForm,
  guestWaitingPage,
  guestLeaveForm,
  waitingPage,
  leaveForm,
  waitLookForMailPage,
  waitPage,
  waitForm,
]
