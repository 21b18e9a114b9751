import { rows } from '../contract.ts'

const loggedIn = { other: 200, visitor: 303 } as const
const mail = '01990000-0000-7000-8000-000000000000'
const own = { other: 303, visitor: 403 } as const

export const inboxRows = rows([
  { route: 'page /posteingang', status: loggedIn, statements: 3, bytes: 40_000 },
  { route: 'form /posteingang/gelesen', status: own, statements: 4, send: { message: mail } },
  { route: 'form /posteingang/alle-gelesen', status: own, statements: 4 },
  { route: 'form /posteingang/loeschen', status: own, statements: 4, send: { message: mail } },
  {
    route: 'form /posteingang/:message',
    params: { message: mail },
    status: { other: 404, visitor: 403 },
    statements: 4,
  },
  { route: 'page /konto/benachrichtigungen', status: loggedIn, statements: 3, bytes: 40_000 },
  { route: 'form /konto/benachrichtigungen', status: { other: 422, visitor: 403 }, statements: 4 },
  {
    route: 'page /abbestellen/:person/:topic/:proof',
    params: { person: mail, topic: 'alles', proof: 'wrong' },
    status: 200,
    statements: 2,
  },
  {
    route: 'form /abbestellen/:person/:topic/:proof',
    params: { person: mail, topic: 'alles', proof: 'wrong' },
    status: 404,
    statements: 2,
  },
  { route: 'page /postausgang', status: { other: 403, visitor: 303, operator: 200 }, statements: 3, bytes: 60_000 },
  {
    route: 'page /postausgang/:mail',
    params: { mail },
    status: { other: 403, visitor: 303, operator: 404 },
    statements: 3,
  },
  { route: 'api /postausgang/:mail/anlage', params: { mail }, status: 404, statements: 3 },
  {
    route: 'form /postausgang/:mail/noch-einmal',
    params: { mail },
    status: { other: 403, operator: 404 },
    statements: 3,
  },
])
