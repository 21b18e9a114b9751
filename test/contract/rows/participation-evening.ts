import { rows } from '../contract.ts'
import { eveningIds } from '../evening-ids.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const done = { other: 403, editor: 303, administrator: 303 } as const
const tour = { dialogue: 'erster-dialog', phase: 'kommunaldialoge' }
const params = { ...tour, meeting: 'erster-abend' }
const island = { ...tour, island: eveningIds.island }
const note = { ...tour, note: eveningIds.note }
const at = '/mitreden/:dialogue/phasen/:phase'

export const participationEveningRows = rows([
  { route: `page ${at}`, params: tour, status: 200, statements: 9, bytes: 40_000 },
  { route: `page ${at}/treffen/:meeting`, params, status: 200, statements: 10, bytes: 40_000 },
  { route: `api ${at}/beitraege.csv`, params: tour, status: 200, statements: 7, type: 'text/csv' },
  { route: `api ${at}/bewertungen.csv`, params: tour, status: 200, statements: 7, type: 'text/csv' },
  { route: `api ${at}/kommunaldialoge.json`, params: tour, status: 200, statements: 8, type: 'application/json' },
  { route: `page ${at}/treffen-planen`, params: tour, status: editorsOnly, statements: 4 },
  { route: `form ${at}/treffen-planen`, params: tour, status: refused, statements: 8 },
  { route: `page ${at}/treffen/:meeting/bearbeiten`, params, status: editorsOnly, statements: 5 },
  { route: `form ${at}/treffen/:meeting/bearbeiten`, params, status: refused, statements: 9 },
  { route: `page ${at}/treffen/:meeting/absagen`, params, status: editorsOnly, statements: 5 },
  { route: `form ${at}/treffen/:meeting/absagen`, params, status: refused, statements: 9 },
  { route: `form ${at}/treffen/:meeting/entfernen`, params, status: refused, statements: 9 },
  { route: `page ${at}/treffen/:meeting/auswerten`, params, status: editorsOnly, statements: 8 },
  { route: `form ${at}/treffen/:meeting/auswerten`, params, status: done, statements: 12, send: { people: '30' } },
  {
    route: `page ${at}/treffen/:meeting/auswerten/:island`,
    params: { ...params, ...island },
    status: editorsOnly,
    statements: 9,
  },
  {
    route: `form ${at}/treffen/:meeting/auswerten/:island`,
    params: { ...params, ...island },
    status: done,
    statements: 12,
    send: { score5: '3' },
  },
  { route: `page ${at}/inseln`, params: tour, status: editorsOnly, statements: 5 },
  { route: `form ${at}/inseln`, params: tour, status: refused, statements: 9 },
  { route: `page ${at}/inseln/:island`, params: island, status: editorsOnly, statements: 6 },
  { route: `form ${at}/inseln/:island`, params: island, status: refused, statements: 9 },
  {
    route: `form ${at}/inseln/:island/verschieben`,
    params: island,
    status: done,
    statements: 10,
    send: { direction: 'down' },
  },
  { route: `form ${at}/inseln/:island/entfernen`, params: island, status: refused, statements: 10 },
  { route: `page ${at}/mitschrift`, params: tour, status: editorsOnly, statements: 8 },
  { route: `form ${at}/mitschrift`, params: tour, status: refused, statements: 12 },
  { route: `page ${at}/mitschrift/:note`, params: note, status: editorsOnly, statements: 8 },
  { route: `form ${at}/mitschrift/:note`, params: note, status: refused, statements: 12 },
  { route: `form ${at}/mitschrift/:note/punkte`, params: note, status: done, statements: 12, send: { by: '1' } },
  {
    route: `form ${at}/mitschrift/:note/entfernen`,
    params: { ...tour, note: eveningIds.gone },
    status: { other: 403, editor: 303, moderator: 404, administrator: 404, 'administrator-elsewhere': 404 },
    statements: 12,
  },
])
