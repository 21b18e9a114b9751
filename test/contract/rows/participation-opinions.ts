import { rows } from '../contract.ts'
import { opinionsIds } from '../opinions-ids.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const params = { dialogue: 'meinungsdialog', phase: 'platz' }
const at = '/mitreden/:dialogue/phasen/:phase/meinungen'
const sheet = { ...params, sheet: 'CQNTRACT6789' }
const statement = { ...params, statement: opinionsIds.waiting }

export const participationOpinionsRows = rows([
  { route: `form ${at}/beginnen`, params, status: 303, statements: 12 },
  { route: `form ${at}/code`, params, status: 422, statements: 12 },
  { route: `page ${at}/bogen/:sheet`, params: sheet, status: 200, statements: 8, bytes: 30_000 },
  { route: `form ${at}/bogen/:sheet`, params: sheet, status: 422, statements: 14 },
  { route: `page ${at}/bogen/:sheet/antworten`, params: sheet, status: 200, statements: 9, bytes: 30_000 },
  { route: `form ${at}/bogen/:sheet/offen`, params: sheet, status: 422, statements: 14 },
  { route: `page ${at}/bogen/:sheet/neue-aussage`, params: sheet, status: 200, statements: 8, bytes: 30_000 },
  { route: `form ${at}/bogen/:sheet/neue-aussage`, params: sheet, status: 422, statements: 14 },
  { route: `page ${at}/ergebnis`, params, status: 200, statements: 7, bytes: 30_000 },
  { route: `api ${at}/ergebnis/aussagen`, params, status: 200, statements: 7, bytes: 5_000, type: 'text/csv' },
  { route: `api ${at}/ergebnis/daten`, params, status: 200, statements: 7, bytes: 10_000, type: 'application/json' },
  { route: `api ${at}/ergebnis/zeilen`, params, status: 404, statements: 7 },
  { route: `page ${at}/aussagen`, params, status: editorsOnly, statements: 9 },
  { route: `form ${at}/aussagen`, params, status: refused, statements: 13 },
  { route: `form ${at}/neue-aussagen`, params, status: refused, statements: 13 },
  { route: `page ${at}/aussagen/:statement`, params: statement, status: editorsOnly, statements: 8 },
  { route: `form ${at}/aussagen/:statement`, params: statement, status: refused, statements: 13 },
  { route: `form ${at}/aussagen/:statement/entfernen`, params: statement, status: refused, statements: 16 },
  { route: `page ${at}/papier`, params, status: editorsOnly, statements: 7 },
  { route: `form ${at}/papier`, params, status: refused, statements: 12 },
  {
    route: `api ${at}/papier/:batch`,
    params: { ...params, batch: '1' },
    status: { ...editorsOnly, visitor: 403 },
    statements: 8,
    bytes: 200_000,
    type: 'application/pdf',
  },
  { route: `page ${at}/eingabe`, params, status: editorsOnly, statements: 7 },
  { route: `form ${at}/eingabe`, params, status: refused, statements: 13 },
])
