import { rows } from '../contract.ts'
import { confirmToken, gatheringId, guestKey, questionId, registrationId } from '../gathering-ids.ts'

const organisers = { other: 403, visitor: 303, editor: 200, administrator: 200, 'organisation-member': 200 } as const
const organising = (status: number) =>
  ({ other: 403, editor: status, administrator: status, 'organisation-member': status }) as const
const params = { gathering: gatheringId }

export const gatheringsRows = rows([
  { route: 'page /anmeldung/:gathering', params, status: 200, statements: 5, bytes: 40_000 },
  { route: 'form /anmeldung/:gathering', params, status: 422, statements: 8 },
  { route: 'page /anmeldung/:gathering/post', params, status: 200, statements: 4 },
  { route: 'form /anmeldung/:gathering/absagen', params, status: { other: 303, visitor: 403 }, statements: 6 },
  { route: 'api /anmeldung/:gathering/kalender.ics', params, status: 200, statements: 4, type: 'text/calendar' },
  {
    route: 'page /anmeldung/:gathering/bestaetigen/:token',
    params: { ...params, token: confirmToken },
    status: 200,
    statements: 5,
  },
  {
    route: 'form /anmeldung/:gathering/bestaetigen/:token',
    params: { ...params, token: 'never-issued' },
    status: 303,
    statements: 6,
  },
  {
    route: 'page /anmeldung/:gathering/verwalten/:token',
    params: { ...params, token: guestKey },
    status: 200,
    statements: 4,
  },
  {
    route: 'form /anmeldung/:gathering/verwalten/:token',
    params: { ...params, token: 'never-issued' },
    status: 404,
    statements: 6,
  },
  { route: 'page /meine-anmeldungen', status: { other: 200, visitor: 303 }, statements: 6 },
  { route: 'page /anmeldung/:gathering/liste', params, status: organisers, statements: 7 },
  { route: 'form /anmeldung/:gathering/liste/anwesend', params, status: organising(303), statements: 7 },
  { route: 'form /anmeldung/:gathering/liste/dazu', params, status: organising(422), statements: 9 },
  {
    route: 'page /anmeldung/:gathering/liste/streichen/:registration',
    params: { ...params, registration: registrationId },
    status: organisers,
    statements: 6,
  },
  {
    route: 'form /anmeldung/:gathering/liste/streichen/:registration',
    params: { ...params, registration: registrationId },
    status: organising(422),
    statements: 9,
  },
  {
    route: 'form /anmeldung/:gathering/liste/tabelle',
    params,
    status: organising(200),
    statements: 8,
    type: 'text/csv',
  },
  { route: 'page /anmeldung/:gathering/fragen', params, status: organisers, statements: 5 },
  { route: 'form /anmeldung/:gathering/fragen', params, status: organising(422), statements: 9 },
  {
    route: 'page /anmeldung/:gathering/fragen/:question',
    params: { ...params, question: questionId },
    status: organisers,
    statements: 6,
  },
  {
    route: 'form /anmeldung/:gathering/fragen/:question',
    params: { ...params, question: questionId },
    status: organising(422),
    statements: 9,
  },
  {
    route: 'form /anmeldung/:gathering/fragen/:question/entfernen',
    params: { ...params, question: questionId },
    status: organising(303),
    statements: 7,
  },
])
