import { rows } from '../contract.ts'

const document = '01990000-0000-7000-8000-000000000000'

export const documentsRows = rows([
  { route: 'page /dokumente/:document', params: { document }, status: 404, statements: 5 },
  {
    route: 'page /dokumente/:document/fassungen/:a/:b',
    params: { document, a: '1', b: '2' },
    status: 404,
    statements: 5,
  },
])
