import { rows } from '../contract.ts'
import { roomsIds } from '../rooms-ids.ts'

const providers = { other: 403, visitor: 303, editor: 200, administrator: 200, 'organisation-member': 200 } as const
const sending = (status: number) =>
  ({ other: 403, editor: status, administrator: status, 'organisation-member': status }) as const
const { building, unit, nobody } = roomsIds
const resource = { resource: 'vertragssaal' }
const booking = { booking: roomsIds.asked }

export const roomsProviderRows = rows([
  { route: 'page /raeume/anbieten', status: providers, statements: 3 },
  { route: 'page /raeume/anbieten/haus', status: providers, statements: 3 },
  { route: 'form /raeume/anbieten/haus', status: sending(422), statements: 6 },
  { route: 'page /raeume/anbieten/haus/:building', params: { building }, status: providers, statements: 4 },
  { route: 'form /raeume/anbieten/haus/:building', params: { building }, status: sending(422), statements: 6 },
  {
    route: 'form /raeume/anbieten/haus/:building/einheiten',
    params: { building },
    status: sending(422),
    statements: 6,
  },
  {
    route: 'form /raeume/anbieten/haus/:building/einheiten/:unit',
    params: { building, unit },
    status: sending(422),
    statements: 6,
  },
  {
    route: 'form /raeume/anbieten/haus/:building/einheiten/:unit/entfernen',
    params: { building, unit },
    status: sending(422),
    statements: 6,
  },
  { route: 'page /raeume/anbieten/haus/:building/neu', params: { building }, status: providers, statements: 5 },
  { route: 'form /raeume/anbieten/haus/:building/neu', params: { building }, status: sending(422), statements: 6 },
  { route: 'page /raeume/anbieten/:resource/bearbeiten', params: resource, status: providers, statements: 7 },
  { route: 'form /raeume/anbieten/:resource/bearbeiten', params: resource, status: sending(422), statements: 8 },
  { route: 'page /raeume/anbieten/:resource/zeiten', params: resource, status: providers, statements: 6 },
  { route: 'form /raeume/anbieten/:resource/zeiten', params: resource, status: sending(422), statements: 7 },
  { route: 'form /raeume/anbieten/:resource/ausnahme', params: resource, status: sending(422), statements: 7 },
  {
    route: 'form /raeume/anbieten/:resource/ausnahme/:exception/entfernen',
    params: { ...resource, exception: nobody },
    status: sending(404),
    statements: 6,
  },
  { route: 'form /raeume/anbieten/:resource/zurueckziehen', params: resource, status: sending(303), statements: 12 },
  { route: 'form /raeume/anbieten/:resource/veroeffentlichen', params: resource, status: sending(303), statements: 12 },
  { route: 'form /raeume/anbieten/:resource/kopieren', params: resource, status: sending(303), statements: 14 },
  { route: 'form /raeume/anbieten/:resource/loeschen', params: resource, status: sending(422), statements: 6 },
  { route: 'page /raeume/anfragen', status: providers, statements: 4 },
  { route: 'form /raeume/anfragen/tabelle', status: sending(422), statements: 6 },
  {
    route: 'form /raeume/anfragen/tabelle',
    send: { from: '2026-12-01', to: '2026-12-31' },
    status: sending(200),
    statements: 5,
    type: 'text/csv',
  },
  { route: 'page /raeume/anfragen/eintragen', status: providers, statements: 3 },
  { route: 'form /raeume/anfragen/eintragen', status: sending(422), statements: 6 },
  { route: 'page /raeume/anfragen/:booking', params: booking, status: providers, statements: 7 },
  { route: 'page /raeume/anfragen/:booking/ablehnen', params: booking, status: providers, statements: 8 },
  { route: 'form /raeume/anfragen/:booking/ablehnen', params: booking, status: sending(422), statements: 8 },
  {
    route: 'form /raeume/anfragen/:booking/zusagen',
    params: booking,
    // Whoever comes second learns that it is done.
    status: { other: 403, 'organisation-member': 303, editor: 422, administrator: 422 },
    statements: 12,
  },
  { route: 'page /raeume/anfragen/:booking/absagen', params: booking, status: providers, statements: 6 },
  { route: 'form /raeume/anfragen/:booking/absagen', params: booking, status: sending(422), statements: 8 },
])
