import { rows } from '../contract.ts'

// Nothing is respondable in the contract's house: the address of a thread answers "not found" to everybody.
const params = { kind: 'news.article', thing: '01990000-0000-7000-8000-000000000000' }

export const responsesRows = rows([
  { route: 'page /antworten/:kind/:thing', params, status: 404, statements: 3 },
  { route: 'form /antworten/:kind/:thing', params, status: 404, statements: 3 },
  { route: 'form /antworten/:kind/:thing/zeichen', params, status: 404, statements: 3 },
  { route: 'form /antworten/:kind/:thing/zuruecknehmen', params, status: 404, statements: 3 },
  { route: 'page /antwort-bestaetigen/:token', params: { token: 'never-issued' }, status: 200, statements: 3 },
  { route: 'form /antwort-bestaetigen/:token', params: { token: 'never-issued' }, status: 422, statements: 6 },
])
