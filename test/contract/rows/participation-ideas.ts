import { rows } from '../contract.ts'
import { ideasIds } from '../ideas-ids.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const phase = { dialogue: 'ideendialog', phase: 'ideen' }
const open = { ...phase, idea: ideasIds.open }
const done = { other: 403, editor: 303, administrator: 303 } as const
const coming = { dialogue: 'ideendialog', phase: 'kommt-noch' }
const over = { dialogue: 'ideendialog', phase: 'wettbewerb' }
const judged = { ...over, idea: ideasIds.over }
const below = '/mitreden/:dialogue/phasen/:phase'

export const ideasRows = rows([
  { route: `page ${below}/neue-idee`, params: phase, status: 200, statements: 6, bytes: 60_000 },
  { route: `form ${below}/neue-idee`, params: phase, status: 422, statements: 8 },
  { route: `page ${below}/idee-eintragen`, params: phase, status: editorsOnly, statements: 4 },
  { route: `form ${below}/idee-eintragen`, params: phase, status: refused, statements: 8 },
  { route: `page ${below}/ideen/:idea`, params: open, status: 200, statements: 13, bytes: 50_000 },
  { route: `form ${below}/ideen/:idea/zuruecknehmen`, params: open, status: 403, statements: 6 },
  { route: `page ${below}/ideen/:idea/antwort`, params: open, status: editorsOnly, statements: 5 },
  { route: `form ${below}/ideen/:idea/antwort`, params: open, status: refused, statements: 9 },
  { route: `page ${below}/ideen/:idea/zusammenfuehren`, params: open, status: editorsOnly, statements: 6 },
  { route: `form ${below}/ideen/:idea/zusammenfuehren`, params: open, status: refused, statements: 10 },
  { route: `api ${below}/aehnliche-ideen`, params: phase, status: 200, statements: 5, type: 'application/json' },
  { route: `api ${below}/ideen.csv`, params: phase, status: 200, statements: 5, type: 'text/csv' },
  { route: `api ${below}/ideen.json`, params: phase, status: 200, statements: 5, type: 'application/json' },
  { route: `page ${below}/kriterien`, params: coming, status: editorsOnly, statements: 4 },
  { route: `form ${below}/kriterien`, params: coming, status: done, statements: 8 },
  { route: `page ${below}/jury`, params: over, status: editorsOnly, statements: 5 },
  { route: `page ${below}/ideen/:idea/punkte`, params: judged, status: editorsOnly, statements: 6 },
  { route: `form ${below}/ideen/:idea/punkte`, params: judged, status: done, statements: 9 },
  { route: `form ${below}/ideen/:idea/sieger`, params: judged, status: done, statements: 14 },
  { route: `page ${below}/codes`, params: phase, status: editorsOnly, statements: 5 },
  { route: `form ${below}/codes`, params: phase, status: refused, statements: 7 },
  { route: 'page /idee-bestaetigen/:token', params: { token: 'never-issued' }, status: 200, statements: 3 },
  { route: 'form /idee-bestaetigen/:token', params: { token: 'never-issued' }, status: 422, statements: 6 },
  { route: 'page /eigene-idee/:key', params: { key: ideasIds.key }, status: 200, statements: 4 },
  { route: 'form /eigene-idee/:key', params: { key: 'nobody' }, status: 404, statements: 3 },
])
