import { rows } from '../contract.ts'

const params = { kind: 'news.article', thing: '01990000-0000-7000-8000-000000000000' }

export const linksRows = rows([
  {
    route: 'page /verknuepfen/:kind/:thing',
    params,
    status: 404,
    statements: 4,
  },
  { route: 'form /verknuepfen/:kind/:thing', params, status: 404, statements: 4 },
  {
    route: 'form /verknuepfen/:kind/:thing/loesen',
    params,
    status: { other: 403, editor: 404, administrator: 404 },
    statements: 4,
    send: { edge: '01990000-0000-7000-8000-000000000000' },
  },
])
