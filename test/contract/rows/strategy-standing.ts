import { rows } from '../contract.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const done = { other: 403, editor: 303, administrator: 303 } as const
const at = '/strategie/massnahmen/:measure'
const params = { measure: 'erste-massnahme' }

export const strategyStandingRows = rows([
  { route: `page ${at}/stand`, params, status: editorsOnly, statements: 3, bytes: 30_000 },
  { route: `form ${at}/stand`, params, status: refused, statements: 6 },
  { route: `page ${at}/einschaetzung`, params, status: editorsOnly, statements: 3 },
  { route: `form ${at}/einschaetzung`, params, status: refused, statements: 6 },
  { route: `page ${at}/zustaendig`, params, status: editorsOnly, statements: 6 },
  { route: `form ${at}/zustaendig`, params, status: done, statements: 10 },
  { route: `page ${at}/nachfolge`, params, status: editorsOnly, statements: 4 },
  { route: `form ${at}/nachfolge`, params, status: refused, statements: 6 },
  { route: 'page /strategie/pflege', status: editorsOnly, statements: 5 },
])
