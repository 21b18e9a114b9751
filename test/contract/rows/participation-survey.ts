import { rows } from '../contract.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const done = { other: 403, editor: 303, administrator: 303 } as const
const params = { dialogue: 'umfragedialog', phase: 'fragen' }
const at = '/mitreden/:dialogue/phasen/:phase/umfrage'
const sheet = { ...params, sheet: 'CQNTRACT2345' }

export const participationSurveyRows = rows([
  { route: `page ${at}/fragen`, params, status: editorsOnly, statements: 6 },
  { route: `page ${at}/neue-frage/:kind`, params: { ...params, kind: 'one' }, status: editorsOnly, statements: 6 },
  { route: `form ${at}/neue-frage/:kind`, params: { ...params, kind: 'one' }, status: refused, statements: 9 },
  { route: `page ${at}/fragen/:question`, params: { ...params, question: 'q1' }, status: editorsOnly, statements: 6 },
  { route: `form ${at}/fragen/:question`, params: { ...params, question: 'q1' }, status: refused, statements: 9 },
  {
    route: `form ${at}/fragen/:question/verschieben`,
    params: { ...params, question: 'q1' },
    status: done,
    statements: 12,
    send: { direction: 'up' },
  },
  {
    route: `form ${at}/fragen/:question/entfernen`,
    params: { ...params, question: 'q1' },
    status: refused,
    statements: 12,
  },
  { route: `form ${at}/beginnen`, params, status: 303, statements: 12 },
  { route: `form ${at}/code`, params, status: 422, statements: 12 },
  { route: `page ${at}/bogen/:sheet`, params: sheet, status: 200, statements: 7, bytes: 30_000 },
  { route: `form ${at}/bogen/:sheet`, params: sheet, status: 422, statements: 14 },
  { route: `form ${at}/bogen/:sheet/absenden`, params: sheet, status: 422, statements: 14 },
  { route: `form ${at}/bogen/:sheet/post`, params: sheet, status: 422, statements: 14 },
  { route: `page ${at}/ergebnis`, params, status: 200, statements: 7, bytes: 30_000 },
  { route: `api ${at}/ergebnis/tabelle`, params, status: 200, statements: 6, bytes: 5_000, type: 'text/csv' },
  { route: `api ${at}/ergebnis/daten`, params, status: 200, statements: 6, bytes: 10_000, type: 'application/json' },
  { route: `page ${at}/papier`, params, status: editorsOnly, statements: 7 },
  { route: `form ${at}/papier`, params, status: refused, statements: 12 },
  {
    route: `api ${at}/papier/:batch`,
    params: { ...params, batch: '1' },
    status: { ...editorsOnly, visitor: 403 },
    statements: 7,
    bytes: 200_000,
    type: 'application/pdf',
  },
  { route: `page ${at}/eingabe`, params, status: editorsOnly, statements: 6 },
  { route: `form ${at}/eingabe`, params, status: refused, statements: 12 },
  { route: `page ${at}/texte`, params, status: editorsOnly, statements: 8 },
  { route: `form ${at}/texte`, params, status: refused, statements: 12 },
])
