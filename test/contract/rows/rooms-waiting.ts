import { rows } from '../contract.ts'
import { waitingIds } from '../waiting-ids.ts'

const providers = { other: 403, visitor: 303, editor: 200, administrator: 200, 'organisation-member': 200 } as const
const sending = (status: number) =>
  ({ other: 403, editor: status, administrator: status, 'organisation-member': status }) as const
const owners = { other: 403, visitor: 303, citizen: 200 } as const
const resource = { resource: 'buchungssaal' }
const entry = { waiting: waitingIds.own }
const offer = { key: waitingIds.offerKey }

export const roomsWaitingRows = rows([
  { route: 'page /raeume/:resource/warteliste', params: resource, status: 200, statements: 5 },
  { route: 'form /raeume/:resource/warteliste', params: resource, status: 422, statements: 5 },
  { route: 'page /raeume/:resource/warteliste/postfach', params: resource, status: 200, statements: 3 },
  { route: 'page /raeume/warteliste', status: { other: 200, visitor: 303 }, statements: 3 },
  { route: 'page /raeume/warteliste/bestaetigen/:token', params: { token: 'kaputt' }, status: 200, statements: 3 },
  { route: 'form /raeume/warteliste/bestaetigen/:token', params: { token: 'kaputt' }, status: 303, statements: 6 },
  { route: 'page /raeume/warteliste/eintrag/:waiting', params: entry, status: owners, statements: 5 },
  {
    route: 'form /raeume/warteliste/eintrag/:waiting/verlassen',
    params: { waiting: waitingIds.guest },
    status: 403,
    statements: 5,
  },
  { route: 'page /raeume/warteliste/gast/:key', params: { key: waitingIds.guestKey }, status: 200, statements: 5 },
  { route: 'form /raeume/warteliste/gast/:key/verlassen', params: { key: 'kaputt' }, status: 404, statements: 4 },
  { route: 'page /raeume/warteliste/angebot/:key', params: offer, status: 200, statements: 5 },
  { route: 'form /raeume/warteliste/angebot/:key', params: { key: 'kaputt' }, status: 404, statements: 4 },
  { route: 'page /raeume/warteliste/angebot/:key/ablehnen', params: offer, status: 200, statements: 5 },
  { route: 'form /raeume/warteliste/angebot/:key/ablehnen', params: { key: 'kaputt' }, status: 404, statements: 4 },
  { route: 'page /raeume/anbieten/:resource/warteliste', params: resource, status: providers, statements: 5 },
  { route: 'form /raeume/anbieten/:resource/warteliste', params: resource, status: sending(422), statements: 6 },
  { route: 'page /raeume/anfragen/warteliste', status: providers, statements: 4 },
  { route: 'page /raeume/anfragen/warteliste/eintragen', status: providers, statements: 4 },
  { route: 'form /raeume/anfragen/warteliste/eintragen', status: sending(422), statements: 5 },
  { route: 'page /raeume/anfragen/warteliste/:waiting', params: entry, status: providers, statements: 6 },
  { route: 'form /raeume/anfragen/warteliste/:waiting/streichen', params: entry, status: sending(422), statements: 7 },
])
