import { rows } from '../contract.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const at = '/strategie/massnahmen/:measure/teile'
const params = { measure: 'erste-massnahme', teil: 'neu' }

const kinds = [
  'meilensteine',
  'geld',
  'kennzahlen',
  'risiken',
  'abhaengigkeiten',
  'beschluesse',
  'unterlagen',
  'partner',
] as const

export const strategyPartsRows = rows([
  { route: `page ${at}`, params, status: editorsOnly, statements: 3, bytes: 40_000 },
  ...kinds.flatMap((kind) => [
    { route: `page ${at}/${kind}/:teil`, params, status: editorsOnly, statements: 4 },
    { route: `form ${at}/${kind}/:teil`, params, status: refused, statements: 6 },
  ]),
  // What is removed is gone for whoever comes next: parts.db.test.ts asks who may.
  { route: `form ${at}/:teilart/:teil/entfernen`, params: { ...params, teilart: 'keine' }, status: 404, statements: 6 },
  { route: `form ${at}/kennzahlen/:teil/werte`, params, status: 404, statements: 6 },
  { route: `form ${at}/kennzahlen/:teil/werte/entfernen`, params, status: 404, statements: 6 },
])
