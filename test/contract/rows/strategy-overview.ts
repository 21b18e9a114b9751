import { rows } from '../contract.ts'

const params = { ort: 'mendig' }

export const strategyOverviewRows = rows([
  { route: 'page /strategie', status: 200, statements: 7, bytes: 80_000 },
  { route: 'page /strategie/massnahmen', status: 200, statements: 5, bytes: 80_000 },
  { route: 'api /strategie/massnahmen/tabelle.csv', status: 200, statements: 5, type: 'text/csv' },
  { route: 'api /strategie/massnahmen/tabelle.json', status: 200, statements: 5, type: 'application/json' },
  { route: 'api /strategie/katalog.jsonld', status: 200, statements: 3, type: 'application/ld+json' },
  { route: 'page /strategie/orte', status: 200, statements: 4, bytes: 80_000 },
  { route: 'page /strategie/orte/:ort', params, status: 200, statements: 6, bytes: 80_000 },
  { route: 'api /strategie/orte/:ort/papier.pdf', params, status: 200, statements: 6, type: 'application/pdf' },
])
