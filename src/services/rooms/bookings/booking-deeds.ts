import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says when staff book and cancel for themselves; what anybody may do is not recorded for them either. */
export const bookingDeeds: Deeds = {
  'form /raeume/:resource/buchen': { de: 'Raum gebucht', en: 'Booked a room' },
  'form /raeume/bestaetigen/:token': { de: 'Buchung bestätigt', en: 'Confirmed a booking' },
  'form /raeume/buchung/:booking/absagen': { de: 'Eigene Buchung abgesagt', en: 'Cancelled a booking of their own' },
  'form /raeume/gast/:key/absagen': { de: 'Buchung als Gast abgesagt', en: 'Cancelled a booking as a guest' },
}
