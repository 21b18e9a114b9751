import type { Deeds } from '#commons/audit/deeds.ts'
import type { Route } from '#foundation/http/route.ts'
import { answerChangeForm } from '../commands/requests/answer-change.ts'
import { changeForm, changePage, guestChangeForm, guestChangePage } from '../pages/move/change.tsx'
import { moveForm, movePage } from '../pages/move/move.tsx'

/** Changing what one booked, and moving what others booked. */
export const moveRoutes: readonly Route[] = [
  changePage,
  changeForm,
  guestChangePage,
  guestChangeForm,
  movePage,
  moveForm,
  answerChangeForm,
]

export const moveDeeds: Deeds = {
  'form /raeume/buchung/:booking/aendern': { de: 'Eigene Buchung geändert', en: 'Changed a booking of their own' },
  'form /raeume/gast/:key/aendern': { de: 'Buchung als Gast geändert', en: 'Changed a booking as a guest' },
  'page /raeume/anfragen/:booking/verlegen': {
    de: 'Buchung vor dem Verlegen angesehen',
    en: 'Looked at a booking before moving it',
  },
  'form /raeume/anfragen/:booking/verlegen': { de: 'Buchung verlegt', en: 'Moved a booking' },
  'form /raeume/anfragen/:booking/aenderung': {
    de: 'Über die Änderung einer Buchung entschieden',
    en: 'Decided about the change of a booking',
  },
}
