import { rows } from '../contract.ts'
import { seriesConfirmToken, seriesIds, seriesKey } from '../room-series-ids.ts'

const owners = { other: 403, visitor: 303, citizen: 200 } as const
const providers = { other: 403, visitor: 303, editor: 200, administrator: 200, 'organisation-member': 200 } as const
const sending = (status: number) =>
  ({ other: 403, editor: status, administrator: status, 'organisation-member': status }) as const
const resource = { resource: 'seriensaal' }
const own = { series: seriesIds.own }
const asked = { series: seriesIds.asked }
const guest = { key: seriesKey }

export const roomsSeriesRows = rows([
  { route: 'page /raeume/:resource/serie', params: resource, status: 200, statements: 9 },
  { route: 'form /raeume/:resource/serie', params: resource, status: 422, statements: 9 },
  { route: 'page /raeume/serie/bestaetigen/:token', params: { token: seriesConfirmToken }, status: 200, statements: 7 },
  { route: 'form /raeume/serie/bestaetigen/:token', params: { token: 'kaputt' }, status: 303, statements: 6 },
  { route: 'page /raeume/serie/:series', params: own, status: owners, statements: 8 },
  {
    route: 'api /raeume/serie/:series/kalender.ics',
    params: own,
    status: { other: 404, visitor: 403, citizen: 200 },
    statements: 7,
    type: 'text/calendar',
  },
  { route: 'page /raeume/serie/:series/absagen', params: own, status: owners, statements: 7 },
  {
    route: 'form /raeume/serie/:series/absagen',
    params: own,
    send: { scope: 'all' },
    status: { other: 403, citizen: 303 },
    statements: 12,
  },
  { route: 'page /raeume/serie/gast/:key', params: guest, status: 200, statements: 8 },
  {
    route: 'api /raeume/serie/gast/:key/kalender.ics',
    params: guest,
    status: 200,
    statements: 7,
    type: 'text/calendar',
  },
  { route: 'page /raeume/serie/gast/:key/absagen', params: guest, status: 200, statements: 7 },
  { route: 'form /raeume/serie/gast/:key/absagen', params: { key: 'kaputt' }, status: 404, statements: 4 },
  // Without a payment provider nobody pays online.
  { route: 'form /raeume/serie/:series/bezahlen', params: own, status: { other: 403, citizen: 422 }, statements: 20 },
  { route: 'form /raeume/serie/gast/:key/bezahlen', params: guest, status: 422, statements: 20 },
  { route: 'page /raeume/anfragen/eintragen/serie', status: providers, statements: 3 },
  { route: 'form /raeume/anfragen/eintragen/serie', status: sending(422), statements: 6 },
  { route: 'page /raeume/anfragen/serie/:series', params: asked, status: providers, statements: 11 },
  { route: 'form /raeume/anfragen/serie/:series', params: asked, status: sending(422), statements: 12 },
  { route: 'page /raeume/anfragen/serie/:series/absagen', params: asked, status: providers, statements: 8 },
  { route: 'form /raeume/anfragen/serie/:series/absagen', params: asked, status: sending(422), statements: 12 },
])
