import { rows } from '../contract.ts'
import { roomGuestKey, roomsIds } from '../room-bookings-ids.ts'

// Of bookings that stand alone nothing can be cancelled together: whoever may see them learns that there is nothing.
const alone = { other: 404, visitor: 404 } as const

export const roomsSetRows = rows([
  { route: 'page /raeume/:resource/zusammen', params: { resource: 'buchungssaal' }, status: 200, statements: 8 },
  { route: 'form /raeume/:resource/zusammen', params: { resource: 'buchungssaal' }, status: 422, statements: 9 },
  {
    route: 'page /raeume/buchung/:booking/alles-absagen',
    params: { booking: roomsIds.own },
    status: alone,
    statements: 5,
  },
  {
    route: 'form /raeume/buchung/:booking/alles-absagen',
    params: { booking: roomsIds.own },
    status: 404,
    statements: 6,
  },
  { route: 'page /raeume/gast/:key/alles-absagen', params: { key: roomGuestKey }, status: 404, statements: 4 },
  { route: 'form /raeume/gast/:key/alles-absagen', params: { key: 'kaputt' }, status: 404, statements: 4 },
])
