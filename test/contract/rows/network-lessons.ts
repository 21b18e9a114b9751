import { rows } from '../contract.ts'

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
  editor: 200,
  moderator: 200,
  administrator: 200,
} as const
const bySpeakers = { other: 403, 'programme-office': 422, editor: 422, moderator: 422, administrator: 422 } as const

const list = '/vernetzung/erfahrungen'
const lesson = `${list}/:erfahrung`
const params = { erfahrung: 'muster-erfahrung' }

export const networkLessonRows = rows([
  { route: `page ${list}`, space, status: everybody, statements: 2, bytes: 40_000 },
  { route: `page ${list}/neu`, space, status: members, statements: 2, bytes: 30_000 },
  { route: `form ${list}/neu`, space, status: byMembers, statements: 4 },
  { route: `page ${lesson}`, space, params, status: everybody, statements: 6, bytes: 30_000 },
  { route: `page ${lesson}/bearbeiten`, space, params, status: speakers, statements: 2 },
  { route: `form ${lesson}/bearbeiten`, space, params, status: bySpeakers, statements: 4 },
  {
    route: `form ${lesson}/entfernen`,
    space,
    params: { erfahrung: 'gibt-es-nicht' },
    status: { other: 404 },
    statements: 4,
  },
])
