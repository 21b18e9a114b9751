import { rows } from '../contract.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const params = { article: 'erste-meldung' }

export const newsRows = rows([
  { route: 'page /aktuelles', status: 200, statements: 3, bytes: 40_000 },
  { route: 'page /aktuelles/:article', params, status: 200, statements: 5, bytes: 30_000 },
  { route: 'page /aktuelles/entwuerfe', status: editorsOnly, statements: 3 },
  { route: 'page /aktuelles/schreiben', status: editorsOnly, statements: 2 },
  { route: 'form /aktuelles/schreiben', status: { other: 403, editor: 422, administrator: 422 }, statements: 6 },
  { route: 'page /aktuelles/:article/bearbeiten', params, status: editorsOnly, statements: 4 },
  {
    route: 'form /aktuelles/:article/bearbeiten',
    params,
    status: { other: 403, editor: 422, administrator: 422 },
    statements: 6,
  },
  {
    route: 'form /aktuelles/:article/veroeffentlichen',
    params,
    status: { other: 403, editor: 303, administrator: 303 },
    statements: 10,
  },
  {
    route: 'form /aktuelles/:article/zurueckziehen',
    params: { article: 'zweite-meldung' },
    status: { other: 403, editor: 303, administrator: 303 },
    statements: 10,
  },
])
