import { rows } from '../contract.ts'
import { networkIds as ids } from '../network-ids.ts'

const space = 'network' as const
const everybody = { other: 200 } as const
const notMembers = { visitor: 303, citizen: 403, 'organisation-member': 403, operator: 403 } as const
const members = { other: 200, ...notMembers } as const
const office = { other: 403, visitor: 303, 'programme-office': 200 } as const
/** Staff of Musterkreis speak for it; those of another district do not. */
const speakers = {
  other: 403,
  visitor: 303,
  'programme-office': 200,
  editor: 200,
  moderator: 200,
  administrator: 200,
} as const
const byMembers = { other: 422, ...notMembers, visitor: 403 } as const
const byOffice = { other: 403, 'programme-office': 422 } as const
const bySpeakers = { other: 403, 'programme-office': 422, editor: 422, moderator: 422, administrator: 422 } as const
const gone = { other: 404 } as const

const directory = '/vernetzung/verzeichnis'
const actor = `${directory}/:akteur`
const akteur = 'landkreis-musterkreis'
const programmes = '/vernetzung/programme'
const profiles = '/vernetzung/dienste'
const profile = `${profiles}/:steckbrief`
const steckbrief = 'musterdienst'
const unknown = '00000000-0000-7000-8000-0000000d0001'

export const networkRows = rows([
  { route: 'page /vernetzung', space, status: everybody, statements: 3, bytes: 20_000 },
  { route: `page ${directory}`, space, status: everybody, statements: 3, bytes: 40_000 },
  { route: `page ${directory}/neu`, space, status: office, statements: 1, bytes: 20_000 },
  { route: `form ${directory}/neu`, space, status: byOffice, statements: 4 },
  { route: `page ${actor}`, space, params: { akteur }, status: everybody, statements: 8, bytes: 30_000 },
  { route: `page ${actor}/bearbeiten`, space, params: { akteur }, status: speakers, statements: 2 },
  { route: `form ${actor}/bearbeiten`, space, params: { akteur }, status: bySpeakers, statements: 4 },
  {
    route: `page ${actor}/einheiten/:einheit`,
    space,
    params: { akteur, einheit: ids.unit },
    status: speakers,
    statements: 3,
  },
  {
    route: `form ${actor}/einheiten/:einheit`,
    space,
    params: { akteur, einheit: ids.unit },
    status: bySpeakers,
    statements: 5,
  },
  {
    route: `form ${actor}/einheiten/:einheit/entfernen`,
    space,
    params: { akteur, einheit: unknown },
    status: gone,
    statements: 4,
  },
  {
    route: `page ${actor}/teilnahmen/:teilnahme`,
    space,
    params: { akteur, teilnahme: ids.part },
    status: office,
    statements: 4,
  },
  {
    route: `form ${actor}/teilnahmen/:teilnahme`,
    space,
    params: { akteur, teilnahme: ids.part },
    status: byOffice,
    statements: 6,
  },
  {
    route: `form ${actor}/teilnahmen/:teilnahme/entfernen`,
    space,
    params: { akteur, teilnahme: unknown },
    status: gone,
    statements: 4,
  },
  { route: `page ${programmes}`, space, status: everybody, statements: 2, bytes: 20_000 },
  { route: `page ${programmes}/neu`, space, status: office, statements: 1 },
  { route: `form ${programmes}/neu`, space, status: byOffice, statements: 4 },
  {
    route: `page ${programmes}/:programm`,
    space,
    params: { programm: 'musterprogramm' },
    status: everybody,
    statements: 3,
  },
  {
    route: `page ${programmes}/:programm/bearbeiten`,
    space,
    params: { programm: 'musterprogramm' },
    status: office,
    statements: 2,
  },
  {
    route: `form ${programmes}/:programm/bearbeiten`,
    space,
    params: { programm: 'musterprogramm' },
    status: byOffice,
    statements: 4,
  },

  { route: 'page /vernetzung/wer-weiss', space, status: members, statements: 4, bytes: 30_000 },
  {
    route: 'page /vernetzung/wer-weiss/:kontakt/vorstellen',
    space,
    params: { kontakt: ids.contact },
    status: members,
    statements: 2,
  },
  {
    route: 'form /vernetzung/wer-weiss/:kontakt/vorstellen',
    space,
    params: { kontakt: ids.contact },
    status: byMembers,
    statements: 4,
  },
  { route: 'page /vernetzung/ansprechbar', space, status: members, statements: 2 },
  { route: 'form /vernetzung/ansprechbar', space, status: byMembers, statements: 4 },
  {
    route: 'form /vernetzung/ansprechbar/zurueckziehen',
    space,
    status: { ...notMembers, visitor: 403, other: 303 },
    statements: 5,
  },
  { route: 'page /vernetzung/vorstellungen', space, status: members, statements: 2 },
  {
    route: 'form /vernetzung/vorstellungen/:vorstellung',
    space,
    params: { vorstellung: unknown },
    status: gone,
    statements: 4,
  },

  { route: `page ${profiles}`, space, status: everybody, statements: 2, bytes: 30_000 },
  { route: `page ${profiles}/neu`, space, status: members, statements: 2 },
  { route: `form ${profiles}/neu`, space, status: byMembers, statements: 5 },
  {
    route: `page ${profiles}/vergleich/:feld`,
    space,
    params: { feld: 'mobility' },
    status: everybody,
    statements: 2,
    bytes: 30_000,
  },
  { route: `page ${profile}`, space, params: { steckbrief }, status: everybody, statements: 5, bytes: 30_000 },
  { route: `page ${profile}/bearbeiten`, space, params: { steckbrief }, status: speakers, statements: 2 },
  { route: `form ${profile}/bearbeiten`, space, params: { steckbrief }, status: bySpeakers, statements: 4 },
  {
    route: `page ${profile}/verlauf/:fassung`,
    space,
    params: { steckbrief, fassung: '1' },
    status: everybody,
    statements: 3,
  },
  {
    route: `form ${profile}/stimmt-noch`,
    space,
    params: { steckbrief },
    status: { other: 403, 'programme-office': 303, editor: 303, moderator: 303, administrator: 303 },
    statements: 5,
  },
])
