import { rows } from '../contract.ts'
import { roomConfirmToken, roomGuestKey, roomsIds } from '../room-bookings-ids.ts'

const keepers = { other: 403, visitor: 303, editor: 200, administrator: 200, 'organisation-member': 200 } as const
const keeping = (status: number) =>
  ({ other: 403, editor: status, administrator: status, 'organisation-member': status }) as const
const owners = { other: 403, visitor: 303, citizen: 200 } as const
const resource = 'buchungssaal'
const { price, nobody } = roomsIds

export const roomsRows = rows([
  { route: 'page /raeume', status: 200, statements: 5, bytes: 60_000 },
  { route: 'page /raeume/:resource', params: { resource }, status: 200, statements: 9, bytes: 80_000 },
  { route: 'page /raeume/:resource/buchen', params: { resource }, status: 200, statements: 8 },
  { route: 'form /raeume/:resource/buchen', params: { resource }, status: 422, statements: 8 },
  { route: 'page /raeume/:resource/postfach', params: { resource }, status: 200, statements: 3 },
  { route: 'page /raeume/bestaetigen/:token', params: { token: roomConfirmToken }, status: 200, statements: 4 },
  { route: 'form /raeume/bestaetigen/:token', params: { token: 'kaputt' }, status: 303, statements: 6 },
  { route: 'page /raeume/meine-buchungen', status: { other: 200, visitor: 303 }, statements: 3 },
  { route: 'page /raeume/buchung/:booking', params: { booking: roomsIds.own }, status: owners, statements: 5 },
  {
    route: 'api /raeume/buchung/:booking/kalender.ics',
    params: { booking: roomsIds.own },
    status: { other: 404, visitor: 403, citizen: 200 },
    statements: 4,
    type: 'text/calendar',
  },
  { route: 'page /raeume/buchung/:booking/absagen', params: { booking: roomsIds.own }, status: owners, statements: 5 },
  {
    route: 'form /raeume/buchung/:booking/absagen',
    params: { booking: roomsIds.own },
    status: { other: 403, citizen: 303 },
    statements: 10,
  },
  { route: 'page /raeume/gast/:key', params: { key: roomGuestKey }, status: 200, statements: 4 },
  {
    route: 'api /raeume/gast/:key/kalender.ics',
    params: { key: roomGuestKey },
    status: 200,
    statements: 4,
    type: 'text/calendar',
  },
  { route: 'page /raeume/gast/:key/absagen', params: { key: roomGuestKey }, status: 200, statements: 4 },
  { route: 'form /raeume/gast/:key/absagen', params: { key: 'kaputt' }, status: 404, statements: 4 },
  { route: 'page /raeume/anbieten/:resource/preise', params: { resource }, status: keepers, statements: 5 },
  { route: 'form /raeume/anbieten/:resource/preise', params: { resource }, status: keeping(422), statements: 6 },
  {
    route: 'page /raeume/anbieten/:resource/preise/:price',
    params: { resource, price },
    status: keepers,
    statements: 5,
  },
  {
    route: 'form /raeume/anbieten/:resource/preise/:price',
    params: { resource, price },
    status: keeping(422),
    statements: 6,
  },
  {
    route: 'form /raeume/anbieten/:resource/preise/:price/verschieben',
    params: { resource, price },
    status: keeping(303),
    statements: 6,
  },
  {
    route: 'form /raeume/anbieten/:resource/preise/:price/entfernen',
    params: { resource, price: nobody },
    status: 404,
    statements: 6,
  },
])
