import { budgetIds } from '../budget-ids.ts'
import { rows } from '../contract.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const done = { other: 403, editor: 303, administrator: 303 } as const
const params = { dialogue: 'budgetdialog', phase: 'verteilen' }
const counted = { dialogue: 'budgetdialog', phase: 'gezaehlt' }
const project = { ...params, project: budgetIds.project }
const at = '/mitreden/:dialogue/phasen/:phase/budget'

export const participationBudgetRows = rows([
  { route: `page ${at}/einrichten`, params, status: editorsOnly, statements: 7 },
  { route: `form ${at}/einrichten`, params, status: refused, statements: 11 },
  { route: `page ${at}/projekte`, params, status: editorsOnly, statements: 7 },
  { route: `page ${at}/neues-projekt`, params, status: editorsOnly, statements: 8 },
  { route: `form ${at}/neues-projekt`, params, status: refused, statements: 11 },
  { route: `page ${at}/ideen`, params, status: editorsOnly, statements: 8 },
  { route: `form ${at}/ideen`, params, status: refused, statements: 13 },
  { route: `page ${at}/projekte/:project`, params: project, status: 200, statements: 14, bytes: 50_000 },
  { route: `page ${at}/projekte/:project/bearbeiten`, params: project, status: editorsOnly, statements: 8 },
  { route: `form ${at}/projekte/:project/bearbeiten`, params: project, status: refused, statements: 12 },
  {
    route: `form ${at}/projekte/:project/verschieben`,
    params: project,
    status: done,
    statements: 14,
    send: { direction: 'up' },
  },
  {
    route: `form ${at}/projekte/:project/entfernen`,
    params: { ...project, phase: 'gezaehlt' },
    status: 404,
    statements: 14,
  },
  { route: `page ${at}/stimmzettel`, params, status: 200, statements: 7, bytes: 40_000 },
  { route: `form ${at}/stimmzettel`, params, status: 422, statements: 12 },
  { route: `form ${at}/stimmzettel-per-mail`, params, status: 422, statements: 12 },
  { route: `page ${at}/stimmzettel/:token`, params: { ...params, token: 'x' }, status: 200, statements: 8 },
  { route: `form ${at}/stimmzettel/:token`, params: { ...params, token: 'x' }, status: 422, statements: 13 },
  { route: `page ${at}/papier`, params, status: editorsOnly, statements: 8 },
  { route: `form ${at}/papier`, params, status: refused, statements: 13 },
  {
    route: `api ${at}/papier/:batch`,
    params: { ...params, batch: '1' },
    status: { ...editorsOnly, visitor: 403 },
    statements: 8,
    bytes: 200_000,
    type: 'application/pdf',
  },
  { route: `page ${at}/eingabe`, params, status: editorsOnly, statements: 7 },
  { route: `form ${at}/eingabe`, params, status: refused, statements: 12 },
  { route: `form ${at}/auszaehlen`, params, status: refused, statements: 13 },
  { route: `page ${at}/ergebnis`, params: counted, status: 200, statements: 7, bytes: 50_000 },
  { route: `api ${at}/projekte.csv`, params: counted, status: 200, statements: 7, bytes: 5_000, type: 'text/csv' },
  {
    route: `api ${at}/ergebnis.json`,
    params: counted,
    status: 200,
    statements: 8,
    bytes: 10_000,
    type: 'application/json',
  },
  { route: `api ${at}/ergebnis.pb`, params: counted, status: 200, statements: 8, bytes: 5_000, type: 'text/plain' },
  { route: `private-read ${at}/quittungen`, params: counted, status: 200, statements: 8, bytes: 30_000 },
  { route: `api ${at}/quittungen.txt`, params: counted, status: 200, statements: 8, bytes: 5_000, type: 'text/plain' },
])
