import { rows } from '../contract.ts'
import { residentsIds } from '../known-ids.ts'

const staff = { other: 403, visitor: 303, editor: 200, moderator: 200, administrator: 200 } as const
const sent = { other: 403, editor: 422, moderator: 422, administrator: 422 } as const
const administrators = { other: 403, visitor: 303, administrator: 200 } as const

export const residentsRows = rows([
  { route: 'page /wohnsitz', status: { other: 200, visitor: 303 }, statements: 3 },
  { route: 'form /wohnsitz', status: { other: 422, visitor: 403 }, statements: 5 },
  { route: 'page /wohnsitz/rathaus', status: staff, statements: 3 },
  { route: 'form /wohnsitz/rathaus', status: sent, statements: 5 },
  { route: 'form /wohnsitz/rathaus/beenden', status: sent, statements: 5 },
  { route: 'page /wohnsitz/briefe', status: administrators, statements: 3 },
  { route: 'form /wohnsitz/briefe', status: { other: 403, administrator: 422 }, statements: 5 },
  {
    route: 'form /wohnsitz/briefe/:run/stoppen',
    params: { run: residentsIds.run },
    status: { other: 403, administrator: 303 },
    statements: 5,
  },
])
