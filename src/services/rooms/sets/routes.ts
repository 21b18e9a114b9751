import type { Deeds } from '#commons/audit/deeds.ts'
import type { Route } from '#foundation/http/route.ts'
import { bookSetForm, bookSetPage } from '../pages/set/book.tsx'
import { cancelSetForm, cancelSetPage, guestCancelSetForm, guestCancelSetPage } from '../pages/set/cancel.tsx'

/** Several things for one time. */
export const setRoutes: readonly Route[] = [
  cancelSetPage,
  cancelSetForm,
  guestCancelSetPage,
  guestCancelSetForm,
  bookSetPage,
  bookSetForm,
]

export const setDeeds: Deeds = {
  'form /raeume/:resource/zusammen': { de: 'Mehrere Räume gebucht', en: 'Booked several rooms' },
  'form /raeume/buchung/:booking/alles-absagen': {
    de: 'Eigene Buchung mehrerer Räume abgesagt',
    en: 'Cancelled a booking of several rooms of their own',
  },
  'form /raeume/gast/:key/alles-absagen': {
    de: 'Buchung mehrerer Räume als Gast abgesagt',
    en: 'Cancelled a booking of several rooms as a guest',
  },
}
