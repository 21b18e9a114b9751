import { rows } from '../contract.ts'

export const strategyComparisonRows = rows([{ route: 'page /strategie/vergleich', status: 200, statements: 3 }])
