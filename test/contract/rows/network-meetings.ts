import { rows } from '../contract.ts'
import { networkIds as ids } from '../network-ids.ts'

const space = 'network' as const
const everybody = { other: 200 } as const
const office = { other: 403, visitor: 303, 'programme-office': 200 } as const
const byOffice = { other: 403, 'programme-office': 422 } as const
/** The district of Musterkreis invites: its staff run the meeting. */
const hosts = {
  other: 403,
  visitor: 303,
  'programme-office': 200,
  editor: 200,
  moderator: 200,
  administrator: 200,
} as const
const byHosts = { other: 403, 'programme-office': 422, editor: 422, moderator: 422, administrator: 422 } as const
const doneByHosts = { other: 403, 'programme-office': 303, editor: 303, moderator: 303, administrator: 303 } as const
const persons = { other: 200, visitor: 303 } as const
const gone = { other: 404 } as const

const list = '/vernetzung/treffen'
const meeting = `${list}/:treff`
const item = `${meeting}/programm/:punkt`
const treff = 'treffen-in-musterdorf'
const at = { treff, punkt: ids.item }
const group = { treff, thema: 'organisation' }
const byMembers = { other: 422, visitor: 403, citizen: 403, 'organisation-member': 403, operator: 403 } as const
const unknown = '00000000-0000-7000-8000-0000000d0002'
const methods = '/vernetzung/methoden'

export const networkMeetingsRows = rows([
  { route: `page ${list}`, space, status: everybody, statements: 2, bytes: 20_000 },
  { route: `page ${list}/planen`, space, status: office, statements: 2 },
  { route: `form ${list}/planen`, space, status: byOffice, statements: 5 },
  { route: `page ${meeting}`, space, params: { treff }, status: everybody, statements: 7, bytes: 40_000 },
  { route: `page ${meeting}/bearbeiten`, space, params: { treff }, status: hosts, statements: 3, bytes: 60_000 },
  { route: `form ${meeting}/bearbeiten`, space, params: { treff }, status: byHosts, statements: 6 },
  { route: `page ${meeting}/absagen`, space, params: { treff }, status: hosts, statements: 2 },
  { route: `form ${meeting}/absagen`, space, params: { treff }, status: byHosts, statements: 5 },
  { route: `form ${meeting}/veroeffentlichen`, space, params: { treff }, status: doneByHosts, statements: 6 },
  { route: `page ${meeting}/aufgaben`, space, params: { treff }, status: hosts, statements: 4 },
  { route: `form ${meeting}/aufgaben`, space, params: { treff }, status: byHosts, statements: 6 },
  { route: `form ${meeting}/aufgaben/entfernen`, space, params: { treff }, status: byHosts, statements: 6 },
  { route: `page ${meeting}/ablauf`, space, params: { treff }, status: hosts, statements: 4, bytes: 30_000 },
  { route: `page ${meeting}/ablauf/:punkt`, space, params: at, status: hosts, statements: 5 },
  { route: `form ${meeting}/ablauf/:punkt`, space, params: at, status: byHosts, statements: 7 },
  {
    route: `form ${meeting}/ablauf/:punkt/entfernen`,
    space,
    params: { treff, punkt: unknown },
    status: gone,
    statements: 5,
  },
  { route: `page ${meeting}/raeume/:saal`, space, params: { treff, saal: ids.room }, status: hosts, statements: 3 },
  { route: `form ${meeting}/raeume/:saal`, space, params: { treff, saal: ids.room }, status: byHosts, statements: 5 },
  {
    route: `form ${meeting}/raeume/:saal/entfernen`,
    space,
    params: { treff, saal: unknown },
    status: gone,
    statements: 5,
  },
  {
    route: `page ${meeting}/raeume/:saal/tuer`,
    space,
    params: { treff, saal: ids.room },
    status: everybody,
    statements: 4,
    bytes: 20_000,
  },
  { route: `page ${meeting}/programm`, space, params: { treff }, status: everybody, statements: 3, bytes: 30_000 },
  { route: `page ${meeting}/mein-programm`, space, params: { treff }, status: persons, statements: 3 },
  { route: `page ${item}`, space, params: at, status: everybody, statements: 7, bytes: 30_000 },
  {
    route: `form ${item}/merken`,
    space,
    params: at,
    send: { on: 'yes' },
    status: { other: 303, visitor: 403 },
    statements: 9,
  },
  { route: `page ${item}/blatt`, space, params: at, status: everybody, statements: 4, bytes: 20_000 },
  {
    route: `page ${item}/mitwirkende/:mitwirkung`,
    space,
    params: { ...at, mitwirkung: ids.itemPart },
    status: hosts,
    statements: 5,
  },
  {
    route: `form ${item}/mitwirkende/:mitwirkung`,
    space,
    params: { ...at, mitwirkung: ids.itemPart },
    status: byHosts,
    statements: 7,
  },
  {
    route: `form ${item}/mitwirkende/:mitwirkung/entfernen`,
    space,
    params: { ...at, mitwirkung: unknown },
    status: gone,
    statements: 6,
  },
  {
    route: `page ${item}/stationen/:station`,
    space,
    params: { ...at, station: ids.station },
    status: hosts,
    statements: 4,
  },
  {
    route: `form ${item}/stationen/:station`,
    space,
    params: { ...at, station: ids.station },
    status: byHosts,
    statements: 6,
  },
  {
    route: `form ${item}/stationen/:station/entfernen`,
    space,
    params: { ...at, station: unknown },
    status: gone,
    statements: 6,
  },
  { route: `page ${meeting}/vorbereitung`, space, params: { treff }, status: everybody, statements: 4 },
  {
    route: `page ${meeting}/vorbereitung/:wer`,
    space,
    params: { treff, wer: 'landkreis-musterkreis' },
    status: hosts,
    statements: 4,
  },
  {
    route: `form ${meeting}/vorbereitung/:wer`,
    space,
    params: { treff, wer: 'landkreis-musterkreis' },
    status: byHosts,
    statements: 6,
  },
  { route: 'page /vernetzung/initiativen', space, status: everybody, statements: 2, bytes: 20_000 },
  {
    route: 'page /vernetzung/initiativen/:initiative',
    space,
    params: { initiative: 'werkstatt' },
    status: everybody,
    statements: 4,
  },

  { route: 'page /vernetzung/gruppenarbeit', space, status: everybody, statements: 2, bytes: 20_000 },
  {
    route: 'page /vernetzung/gruppenarbeit/:thema',
    space,
    params: { thema: 'organisation' },
    status: everybody,
    statements: 2,
    bytes: 30_000,
  },
  {
    route: `page ${meeting}/gruppenarbeit/:thema`,
    space,
    params: group,
    status: everybody,
    statements: 5,
    bytes: 40_000,
  },
  { route: `form ${meeting}/gruppenarbeit/:thema`, space, params: group, status: byMembers, statements: 8 },
  {
    route: `form ${meeting}/gruppenarbeit/:thema/:zeile/entfernen`,
    space,
    params: { ...group, zeile: unknown },
    status: { other: 404, visitor: 403, citizen: 403, 'organisation-member': 403, operator: 403 },
    statements: 5,
  },

  { route: `page ${methods}`, space, status: everybody, statements: 2, bytes: 30_000 },
  { route: `page ${methods}/neu`, space, status: office, statements: 1 },
  { route: `form ${methods}/neu`, space, status: byOffice, statements: 4 },
  { route: `form ${methods}/vorrat`, space, status: { other: 403, 'programme-office': 303 }, statements: 5 },
  {
    route: `page ${methods}/:methode`,
    space,
    params: { methode: 'blitzlicht' },
    status: everybody,
    statements: 6,
    bytes: 30_000,
  },
  {
    route: `page ${methods}/:methode/bearbeiten`,
    space,
    params: { methode: 'blitzlicht' },
    status: office,
    statements: 2,
  },
  {
    route: `form ${methods}/:methode/bearbeiten`,
    space,
    params: { methode: 'blitzlicht' },
    status: byOffice,
    statements: 4,
  },
])
