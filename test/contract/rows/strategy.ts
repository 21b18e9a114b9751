import { rows } from '../contract.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const done = { other: 403, editor: 303, administrator: 303 } as const
const params = { measure: 'erste-massnahme' }

export const strategyRows = rows([
  { route: 'page /strategie/massnahmen/entwuerfe', status: editorsOnly, statements: 3 },
  { route: 'page /strategie/massnahmen/neu', status: editorsOnly, statements: 3 },
  { route: 'form /strategie/massnahmen/neu', status: refused, statements: 6 },
  { route: 'page /strategie/massnahmen/:measure', params, status: 200, statements: 6, bytes: 40_000 },
  { route: 'page /strategie/massnahmen/:measure/bearbeiten', params, status: editorsOnly, statements: 6 },
  { route: 'form /strategie/massnahmen/:measure/bearbeiten', params, status: refused, statements: 9 },
  { route: 'form /strategie/massnahmen/:measure/veroeffentlichen', params, status: done, statements: 12 },
  {
    route: 'form /strategie/massnahmen/:measure/zurueckziehen',
    params: { measure: 'zweite-massnahme' },
    status: done,
    statements: 12,
  },
])
