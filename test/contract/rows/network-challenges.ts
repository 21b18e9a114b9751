import { rows } from '../contract.ts'
import { challengeIds } from '../network-challenges-ids.ts'

const space = 'network' as const
const everybody = { other: 200 } as const
const notMembers = { visitor: 303, citizen: 403, 'organisation-member': 403, operator: 403 } as const
const members = { other: 200, ...notMembers } as const
const byMembers = { other: 422, ...notMembers, visitor: 403 } as const
/** Staff of Musterkreis speak for it; those of another district do not. */
const speakers = {
  other: 403,
  visitor: 303,
  'programme-office': 200,
  'process-support': 200,
  editor: 200,
  moderator: 200,
  administrator: 200,
} as const
const bySpeakers = {
  other: 403,
  'programme-office': 422,
  'process-support': 422,
  editor: 422,
  moderator: 422,
  administrator: 422,
} as const
const done = {
  other: 403,
  'programme-office': 303,
  'process-support': 303,
  editor: 303,
  moderator: 303,
  administrator: 303,
} as const
const gone = {
  other: 403,
  'programme-office': 404,
  'process-support': 404,
  editor: 404,
  moderator: 404,
  administrator: 404,
} as const

const list = '/vernetzung/herausforderungen'
const challenge = `${list}/:herausforderung`
const params = { herausforderung: 'muster-frage' }
const atCard = { ...params, tippkarte: challengeIds.card }
const atHeap = { ...params, haufen: challengeIds.heap }

export const networkChallengeRows = rows([
  { route: `page ${list}`, space, status: everybody, statements: 2, bytes: 40_000 },
  { route: `page ${list}/neu`, space, status: members, statements: 2, bytes: 30_000 },
  { route: `form ${list}/neu`, space, status: byMembers, statements: 4 },
  { route: `page ${challenge}`, space, params, status: everybody, statements: 8, bytes: 30_000 },
  { route: `page ${challenge}/bearbeiten`, space, params, status: speakers, statements: 2 },
  { route: `form ${challenge}/bearbeiten`, space, params, status: bySpeakers, statements: 4 },
  { route: `page ${challenge}/rueckmeldung`, space, params, status: speakers, statements: 2 },
  { route: `form ${challenge}/rueckmeldung`, space, params, status: bySpeakers, statements: 4 },
  { route: `page ${challenge}/karten`, space, params, status: members, statements: 3, bytes: 30_000 },
  { route: `form ${challenge}/karten`, space, params, status: byMembers, statements: 5 },
  {
    route: `api ${challenge}/karten.json`,
    space,
    params,
    status: everybody,
    statements: 3,
    bytes: 30_000,
    type: 'application/json',
  },
  { route: `page ${challenge}/ordnen`, space, params, status: speakers, statements: 4, bytes: 40_000 },
  {
    route: `form ${challenge}/karten/:tippkarte/geholfen`,
    space,
    params: atCard,
    send: { on: 'yes' },
    status: done,
    statements: 5,
  },
  { route: `form ${challenge}/karten/:tippkarte/ordnen`, space, params: atCard, status: done, statements: 5 },
  {
    route: `form ${challenge}/karten/:tippkarte/entfernen`,
    space,
    params: { ...params, tippkarte: challengeIds.heap },
    status: { other: 404, visitor: 403, citizen: 403, 'organisation-member': 403, operator: 403 },
    statements: 4,
  },
  { route: `form ${challenge}/haufen/:haufen/umbenennen`, space, params: atHeap, status: bySpeakers, statements: 5 },
  { route: `form ${challenge}/haufen/:haufen/verschieben`, space, params: atHeap, status: done, statements: 4 },
  { route: `form ${challenge}/haufen/:haufen/aufloesen`, space, params: atHeap, status: gone, statements: 4 },
  {
    route: `form ${challenge}/abschliessen`,
    space,
    params: { herausforderung: 'gibt-es-nicht' },
    status: { other: 404 },
    statements: 4,
  },
  {
    route: `form ${challenge}/entfernen`,
    space,
    params: { herausforderung: 'gibt-es-nicht' },
    status: { other: 404 },
    statements: 4,
  },
])
