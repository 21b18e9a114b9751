import { rows } from '../contract.ts'
import { networkIds as ids } from '../network-ids.ts'

const space = 'network' as const
const everybody = { other: 200 } as const
const persons = { other: 200, visitor: 303 } as const
/** The district of Musterkreis invites: its staff run the barcamp. */
const runners = {
  other: 403,
  visitor: 303,
  'programme-office': 200,
  editor: 200,
  moderator: 200,
  administrator: 200,
} as const
const byRunners = { other: 403, 'programme-office': 422, editor: 422, moderator: 422, administrator: 422 } as const
const doneByRunners = { other: 403, 'programme-office': 303, editor: 303, moderator: 303, administrator: 303 } as const
const gone = { other: 404 } as const

const camp = '/vernetzung/treffen/:treff'
const session = `${camp}/sessions/:runde`
const treff = 'camp-in-musterdorf'
const at = { treff, runde: ids.session }
const unknown = '00000000-0000-7000-8000-0000000d0003'

export const networkBarcampRows = rows([
  { route: `page ${camp}/sessions`, space, params: { treff }, status: everybody, statements: 4, bytes: 25_000 },
  { route: `page ${camp}/sessions/neu`, space, params: { treff }, status: persons, statements: 2 },
  { route: `form ${camp}/sessions/neu`, space, params: { treff }, status: { other: 422, visitor: 403 }, statements: 5 },
  { route: `page ${session}`, space, params: at, status: everybody, statements: 9, bytes: 30_000 },
  { route: `page ${session}/bearbeiten`, space, params: at, status: runners, statements: 3 },
  { route: `form ${session}/bearbeiten`, space, params: at, status: byRunners, statements: 5 },
  {
    route: `form ${session}/merken`,
    space,
    params: at,
    send: { on: 'yes' },
    status: { other: 303, visitor: 403 },
    statements: 9,
  },
  { route: `form ${session}/anstellen`, space, params: at, status: byRunners, statements: 9 },
  { route: `form ${session}/zurueckziehen`, space, params: { treff, runde: unknown }, status: gone, statements: 5 },
  {
    route: `page ${session}/gastgeber/:gastgeber`,
    space,
    params: { ...at, gastgeber: ids.host },
    status: runners,
    statements: 5,
  },
  {
    route: `form ${session}/gastgeber/:gastgeber`,
    space,
    params: { ...at, gastgeber: ids.host },
    status: byRunners,
    statements: 7,
  },
  {
    route: `form ${session}/gastgeber/:gastgeber/entfernen`,
    space,
    params: { ...at, gastgeber: unknown },
    status: gone,
    statements: 6,
  },
  { route: `form ${session}/zusammenlegen`, space, params: at, status: byRunners, statements: 9 },
  { route: `page ${session}/platz`, space, params: at, status: runners, statements: 6 },
  { route: `form ${session}/platz`, space, params: at, status: byRunners, statements: 8 },
  { route: `page ${camp}/raster/vorschlag`, space, params: { treff }, status: runners, statements: 6 },
  { route: `form ${camp}/raster/vorschlag/rechnen`, space, params: { treff }, status: doneByRunners, statements: 5 },
  { route: `form ${camp}/raster/vorschlag/uebernehmen`, space, params: { treff }, status: byRunners, statements: 9 },
  { route: `form ${session}/anheften`, space, params: at, status: doneByRunners, statements: 5 },
  { route: `form ${session}/platz/freigeben`, space, params: at, status: doneByRunners, statements: 5 },
  {
    route: `form ${session}/haende`,
    space,
    params: at,
    send: { hands: '12' },
    status: doneByRunners,
    statements: 6,
  },
  { route: `page ${camp}/pitch`, space, params: { treff }, status: runners, statements: 5 },
  { route: `form ${camp}/pitch/schlange`, space, params: { treff }, status: byRunners, statements: 6 },
  { route: `form ${camp}/pitch/buehne`, space, params: { treff }, status: doneByRunners, statements: 8 },
  { route: `page ${camp}/pitch/leinwand`, space, params: { treff }, status: everybody, statements: 5, bytes: 20_000 },
  { route: `page ${camp}/raster`, space, params: { treff }, status: everybody, statements: 6, bytes: 30_000 },
  {
    route: `page ${camp}/raster/zeiten/:zeit`,
    space,
    params: { treff, zeit: ids.slot },
    status: runners,
    statements: 3,
  },
  {
    route: `form ${camp}/raster/zeiten/:zeit`,
    space,
    params: { treff, zeit: ids.slot },
    status: byRunners,
    statements: 5,
  },
  {
    route: `form ${camp}/raster/zeiten/:zeit/entfernen`,
    space,
    params: { treff, zeit: unknown },
    status: gone,
    statements: 5,
  },
  { route: `page ${session}/notiz`, space, params: at, status: everybody, statements: 5, bytes: 30_000 },
  { route: `form ${session}/notiz`, space, params: at, status: { other: 422, visitor: 403 }, statements: 7 },
  { route: `form ${session}/notiz/foto`, space, params: at, status: { other: 422, visitor: 403 }, statements: 7 },
  {
    route: `form ${session}/notiz/zeilen/:notizzeile/entfernen`,
    space,
    params: { ...at, notizzeile: unknown },
    status: { other: 404, visitor: 403 },
    statements: 6,
  },
  {
    route: `form ${session}/notiz/fotos/:foto/entfernen`,
    space,
    params: { ...at, foto: unknown },
    status: { other: 404, visitor: 403 },
    statements: 6,
  },
  { route: `page ${camp}/ergebnisse`, space, params: { treff }, status: everybody, statements: 4, bytes: 30_000 },
  { route: `page ${camp}/jetzt`, space, params: { treff }, status: everybody, statements: 8, bytes: 25_000 },
  {
    route: `api ${camp}/jetzt/strom`,
    space,
    params: { treff },
    status: everybody,
    type: 'text/event-stream',
    statements: 2,
  },
])
