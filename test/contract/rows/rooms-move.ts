import { rows } from '../contract.ts'
import { roomGuestKey, roomsIds } from '../room-bookings-ids.ts'

const owners = { other: 403, visitor: 303, citizen: 200 } as const
const providers = { other: 403, visitor: 303, editor: 200, administrator: 200, 'organisation-member': 200 } as const
const sending = (status: number) =>
  ({ other: 403, editor: status, administrator: status, 'organisation-member': status }) as const
const own = { booking: roomsIds.own }
const asked = { booking: roomsIds.asked }

export const roomsMoveRows = rows([
  { route: 'page /raeume/buchung/:booking/aendern', params: own, status: owners, statements: 6 },
  { route: 'form /raeume/buchung/:booking/aendern', params: own, status: { other: 403, citizen: 422 }, statements: 8 },
  { route: 'page /raeume/gast/:key/aendern', params: { key: roomGuestKey }, status: 200, statements: 6 },
  { route: 'form /raeume/gast/:key/aendern', params: { key: 'kaputt' }, status: 404, statements: 4 },
  { route: 'page /raeume/anfragen/:booking/verlegen', params: asked, status: providers, statements: 9 },
  { route: 'form /raeume/anfragen/:booking/verlegen', params: asked, status: sending(422), statements: 9 },
  { route: 'form /raeume/anfragen/:booking/aenderung', params: asked, status: sending(422), statements: 9 },
])
