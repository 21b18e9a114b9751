import { rows } from '../contract.ts'
import { keysIds } from '../keys-ids.ts'

const providers = { other: 403, visitor: 303, editor: 200, administrator: 200, 'organisation-member': 200 } as const
const sending = (status: number) =>
  ({ other: 403, editor: status, administrator: status, 'organisation-member': status }) as const
const booking = { booking: keysIds.booking }
const resource = { resource: keysIds.slug }
const way = { ...resource, way: keysIds.way }

export const roomsKeysRows = rows([
  { route: 'page /raeume/kautionen', status: providers, statements: 5 },
  { route: 'form /raeume/kautionen/tabelle', status: sending(422), statements: 6 },
  {
    route: 'form /raeume/kautionen/tabelle',
    send: { from: '2026-11-01', to: '2026-12-31' },
    status: sending(200),
    statements: 5,
    type: 'text/csv',
  },
  { route: 'page /raeume/kautionen/:booking', params: booking, status: providers, statements: 7 },
  // Paid already: whoever notes it again is told.
  { route: 'form /raeume/kautionen/:booking/bezahlt', params: booking, status: sending(422), statements: 8 },
  { route: 'form /raeume/kautionen/:booking/zuruecknehmen', params: booking, status: sending(422), statements: 8 },
  { route: 'form /raeume/kautionen/:booking/einbehalten', params: booking, status: sending(422), statements: 8 },
  {
    route: 'form /raeume/kautionen/:booking/zurueck',
    params: booking,
    // Whoever comes second learns that it is done.
    status: { other: 403, 'organisation-member': 303, editor: 422, administrator: 422 },
    statements: 13,
  },
  { route: 'page /raeume/anbieten/:resource/zugang', params: resource, status: providers, statements: 5 },
  { route: 'form /raeume/anbieten/:resource/zugang', params: resource, status: sending(422), statements: 6 },
  { route: 'page /raeume/anbieten/:resource/zugang/neu', params: resource, status: providers, statements: 5 },
  { route: 'form /raeume/anbieten/:resource/zugang/neu', params: resource, status: sending(422), statements: 6 },
  { route: 'page /raeume/anbieten/:resource/zugang/:way', params: way, status: providers, statements: 6 },
  { route: 'form /raeume/anbieten/:resource/zugang/:way', params: way, status: sending(422), statements: 7 },
  {
    route: 'form /raeume/anbieten/:resource/zugang/:way/entfernen',
    params: { ...resource, way: '01990000-0000-7000-8000-0000000000ef' },
    status: 404,
    statements: 6,
  },
  { route: 'page /raeume/schluessel', status: providers, statements: 4 },
  { route: 'form /raeume/schluessel/:booking', params: booking, status: sending(422), statements: 6 },
  { route: 'page /raeume/codes', status: providers, statements: 3 },
  { route: 'page /raeume/codes/:booking', params: booking, status: providers, statements: 5 },
  { route: 'form /raeume/codes/:booking', params: booking, status: sending(422), statements: 6 },
])
