import { rows } from '../contract.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const params = { dialogue: 'abstimmungsdialog', phase: 'abstimmen' }
const counted = { dialogue: 'abstimmungsdialog', phase: 'gezaehlt' }
const phase = '/mitreden/:dialogue/phasen/:phase'
const at = `${phase}/abstimmung`

export const participationVoteRows = rows([
  { route: `page ${at}/einrichten`, params, status: editorsOnly, statements: 6 },
  { route: `form ${at}/einrichten`, params, status: refused, statements: 9 },
  { route: `form ${at}/link`, params, status: 422, statements: 12 },
  { route: `form ${at}/code`, params, status: 422, statements: 12 },
  {
    route: `page ${phase}/stimmzettel/:holder`,
    params: { ...params, holder: 'mein' },
    status: 200,
    statements: 8,
    bytes: 30_000,
  },
  { route: `form ${phase}/stimmzettel/:holder`, params: { ...params, holder: 'mein' }, status: 422, statements: 14 },
  { route: `form ${at}/zuruecknehmen`, params, status: { other: 422, visitor: 404 }, statements: 14 },
  { route: `page ${at}/abgegeben`, params, status: 200, statements: 6 },
  { route: `page ${at}/eingabe`, params, status: editorsOnly, statements: 6 },
  { route: `form ${at}/eingabe`, params, status: refused, statements: 12 },
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
  { route: `form ${at}/auszaehlen`, params, status: refused, statements: 12 },
  { route: `page ${at}/ergebnis`, params: counted, status: 200, statements: 6, bytes: 30_000 },
  {
    route: `api ${at}/ergebnis/daten`,
    params: counted,
    status: 200,
    statements: 6,
    bytes: 10_000,
    type: 'application/json',
  },
  { route: `api ${at}/ergebnis/stimmen`, params: counted, status: 200, statements: 6, bytes: 5_000, type: 'text/csv' },
  { route: `private-read ${at}/ergebnis/quittungen`, params: counted, status: 200, statements: 6, bytes: 30_000 },
  {
    route: `api ${at}/ergebnis/quittungen/liste`,
    params: counted,
    status: 200,
    statements: 6,
    bytes: 5_000,
    type: 'text/plain',
  },
])
