import { rows } from '../contract.ts'

const everybody = { other: 200 } as const
const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const done = { other: 403, editor: 303, administrator: 303 } as const
const gone = { other: 404 } as const
const at = '/strategie/entstehung'
const params = { stueck: 'neu' }

export const strategyMakingRows = rows([
  { route: `page ${at}`, status: everybody, statements: 4 },
  { route: `page ${at}/termin`, status: editorsOnly, statements: 4 },
  { route: `form ${at}/termin`, status: refused, statements: 5 },
  { route: `page ${at}/kapitel`, status: editorsOnly, statements: 6 },
  { route: `form ${at}/kapitel`, status: done, statements: 8 },
  ...['gruppen', 'sitzungen', 'gremien', 'fragen'].flatMap((kind) => [
    { route: `page ${at}/${kind}/:stueck`, params, status: editorsOnly, statements: 4 },
    { route: `form ${at}/${kind}/:stueck`, params, status: refused, statements: 5 },
  ]),
  {
    route: `form ${at}/:stueckart/:stueck/entfernen`,
    params: { stueckart: 'gruppen', stueck: '00000000-0000-7000-8000-0000000c0001' },
    status: gone,
    statements: 5,
  },
])
