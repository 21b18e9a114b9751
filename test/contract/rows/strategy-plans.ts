import { rows } from '../contract.ts'
import { knownPlan } from '../plan-ids.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const api = { other: 403, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const params = { tabelle: knownPlan }

export const strategyPlansRows = rows([
  { route: 'page /strategie/tabelle', status: editorsOnly, statements: 3 },
  { route: 'form /strategie/tabelle', status: refused, statements: 4 },
  {
    route: 'api /strategie/tabelle/massnahmen.xlsx',
    status: api,
    statements: 4,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    route: 'api /strategie/tabelle/massnahmen.ods',
    status: api,
    statements: 4,
    type: 'application/vnd.oasis.opendocument.spreadsheet',
  },
  { route: 'api /strategie/tabelle/massnahmen.csv', status: api, statements: 4, type: 'text/csv' },
  {
    route: 'api /strategie/tabelle/vorlage.xlsx',
    status: api,
    statements: 2,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { route: 'page /strategie/tabelle/:tabelle', params, status: editorsOnly, statements: 6 },
  { route: 'form /strategie/tabelle/:tabelle/uebernehmen', params, status: refused, statements: 8 },
  // The first who may discards it; that nobody else may is asked in plans.db.test.ts.
  { route: 'form /strategie/tabelle/:tabelle/verwerfen', params: { tabelle: 'keine' }, status: 404, statements: 8 },
])
