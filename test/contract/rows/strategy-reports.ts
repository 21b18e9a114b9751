import { rows } from '../contract.ts'

const everybody = { other: 200 } as const
const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const done = { other: 403, editor: 303, administrator: 303 } as const
const at = '/strategie/berichte/:halbjahr'
const params = { halbjahr: '2026-1' }

export const strategyReportsRows = rows([
  { route: 'page /strategie/berichte', status: everybody, statements: 3 },
  { route: 'page /strategie/berichte/neu', status: editorsOnly, statements: 3 },
  { route: 'form /strategie/berichte/neu', status: refused, statements: 4 },
  { route: `page ${at}`, params, status: everybody, statements: 5 },
  { route: `page ${at}/bearbeiten`, params, status: editorsOnly, statements: 3 },
  { route: `form ${at}/bearbeiten`, params, status: refused, statements: 4 },
  { route: `form ${at}/veroeffentlichen`, params, status: done, statements: 8 },
  { route: `form ${at}/verwerfen`, params, status: refused, statements: 6 },
  { route: `form ${at}/berichtigen`, params, status: done, statements: 6 },
  { route: `api ${at}/bericht.pdf`, params, status: 200, statements: 5, type: 'application/pdf' },
  { route: `api ${at}/tabelle.csv`, params, status: 200, statements: 5, type: 'text/csv' },
  { route: `api ${at}/tabelle.json`, params, status: 200, statements: 5, type: 'application/json' },
  { route: 'page /strategie/pruefung', status: editorsOnly, statements: 3 },
])
