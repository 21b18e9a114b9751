import { rows } from '../contract.ts'
import { questionIds } from '../question-ids.ts'

const params = { measure: 'dritte-massnahme' }
const at = '/strategie/massnahmen/:measure/fragen'
const open = { ...params, frage: questionIds.open }
const answered = { ...params, frage: questionIds.answered }
/** Beside editors whoever keeps the measure up to date: here the editor who wrote it. */
const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const

export const strategyCitizensRows = rows([
  { route: `page ${at}`, params, status: 200, statements: 6, bytes: 60_000 },
  { route: `page ${at}/neu`, params, status: 200, statements: 3, bytes: 30_000 },
  { route: `form ${at}/neu`, params, status: 422, statements: 8 },
  { route: `form ${at}/zuruecknehmen`, params, status: { other: 422, visitor: 403 }, statements: 8 },
  { route: `page ${at}/:frage`, params: answered, status: editorsOnly, statements: 4 },
  { route: `form ${at}/:frage`, params: open, status: refused, statements: 8 },
  { route: `form ${at}/:frage/zuruecklegen`, params: open, status: refused, statements: 8 },
  { route: 'page /strategie/massnahmen/:measure/weg', params, status: 200, statements: 8, bytes: 60_000 },
  { route: 'page /strategie/frage-bestaetigen/:token', params: { token: 'keiner' }, status: 200, statements: 4 },
  { route: 'form /strategie/frage-bestaetigen/:token', params: { token: 'keiner' }, status: 422, statements: 6 },
])
