import { rows } from '../contract.ts'
import { eveningIds } from '../evening-ids.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const done = { other: 403, editor: 303, administrator: 303 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const hall = { code: eveningIds.hall }
const params = { dialogue: 'erster-dialog', phase: 'kommunaldialoge', meeting: 'erster-abend' }
const question = { ...params, question: eveningIds.question }
const at = '/mitreden/:dialogue/phasen/:phase/treffen/:meeting/fragen'

export const participationQuestionsRows = rows([
  { route: 'page /fragen/:code', params: hall, status: 200, statements: 5, bytes: 30_000 },
  { route: 'form /fragen/:code', params: hall, status: 422, statements: 8 },
  {
    route: 'form /fragen/:code/:question/unterstuetzen',
    params: { ...hall, question: eveningIds.question },
    status: 303,
    statements: 10,
    send: { on: 'yes' },
  },
  { route: 'api /fragen/:code/leinwand', params: hall, status: 200, statements: 5, bytes: 20_000, type: 'text/html' },
  { route: `page ${at}`, params, status: editorsOnly, statements: 8 },
  { route: `form ${at}`, params, status: done, statements: 12 },
  { route: `form ${at}/:question`, params: question, status: refused, statements: 12 },
  { route: `page ${at}/:question/antwort`, params: question, status: editorsOnly, statements: 7 },
  { route: `form ${at}/:question/antwort`, params: question, status: refused, statements: 12 },
  { route: `form ${at}/schliessen`, params, status: done, statements: 14 },
])
