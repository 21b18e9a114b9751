import { rows } from '../contract.ts'

export const frontRows = rows([
  { route: 'page /', status: 200, statements: 8, bytes: 120_000 },
  { route: 'page /', space: 'network', status: 200, statements: 8, bytes: 200_000 },
  { route: 'page /angebote', status: 200, statements: 4, bytes: 60_000 },
  { route: 'page /gestaltung', status: 200, statements: 3, bytes: 150_000 },
  {
    route: 'api /wappen/:version',
    params: { version: 'musterkreis.svg' },
    status: 200,
    statements: 1,
    bytes: 20_000,
    type: 'image/svg+xml',
  },
])
