import { rows } from '../contract.ts'

export const newsRows = rows([
  { route: 'page /aktuelles', status: 200, statements: 3, bytes: 40_000 },
])
