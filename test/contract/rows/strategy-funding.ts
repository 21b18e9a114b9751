import { rows } from '../contract.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const filesOnly = { other: 403, editor: 200, administrator: 200 } as const

export const strategyFundingRows = rows([
  { route: 'page /strategie/foerderung', status: editorsOnly, statements: 3 },
  {
    route: 'api /strategie/foerderung/tabelle.xlsx',
    status: filesOnly,
    statements: 3,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { route: 'api /strategie/foerderung/tabelle.csv', status: filesOnly, statements: 3, type: 'text/csv' },
])
