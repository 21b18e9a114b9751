import { rows } from '../contract.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const done = { other: 403, editor: 303, administrator: 303 } as const
const dialogue = { dialogue: 'erster-dialog' }
const params = { ...dialogue, phase: 'war-schon' }

export const participationRows = rows([
  { route: 'page /mitreden', status: 200, statements: 4, bytes: 40_000 },
  { route: 'page /mitreden/:dialogue', params: dialogue, status: 200, statements: 7, bytes: 30_000 },
  { route: 'page /mitreden/:dialogue/phasen/:phase', params, status: 200, statements: 5, bytes: 30_000 },
  { route: 'page /mitreden/entwuerfe', status: editorsOnly, statements: 4 },
  { route: 'page /mitreden/planen', status: editorsOnly, statements: 2 },
  { route: 'form /mitreden/planen', status: refused, statements: 6 },
  { route: 'page /mitreden/:dialogue/bearbeiten', params: dialogue, status: editorsOnly, statements: 6 },
  { route: 'form /mitreden/:dialogue/bearbeiten', params: dialogue, status: refused, statements: 9 },
  { route: 'form /mitreden/:dialogue/veroeffentlichen', params: dialogue, status: done, statements: 12 },
  { route: 'page /mitreden/:dialogue/neue-phase', params: dialogue, status: editorsOnly, statements: 4 },
  { route: 'form /mitreden/:dialogue/neue-phase', params: dialogue, status: refused, statements: 8 },
  { route: 'page /mitreden/:dialogue/phasen/:phase/bearbeiten', params, status: editorsOnly, statements: 5 },
  { route: 'form /mitreden/:dialogue/phasen/:phase/bearbeiten', params, status: refused, statements: 9 },
  { route: 'page /mitreden/:dialogue/phasen/:phase/vorschau', params, status: editorsOnly, statements: 5 },
  {
    route: 'form /mitreden/:dialogue/phasen/:phase/verschieben',
    params,
    status: done,
    statements: 12,
    send: { direction: 'down' },
  },
  {
    route: 'form /mitreden/:dialogue/phasen/:phase/entfernen',
    params: { dialogue: 'zweiter-dialog', phase: 'war-schon' },
    status: refused,
    statements: 9,
  },
  {
    route: 'form /mitreden/:dialogue/zurueckziehen',
    params: { dialogue: 'zweiter-dialog' },
    status: done,
    statements: 12,
  },
])
