import { rows } from '../contract.ts'

const space = 'network' as const
const everybody = { other: 200 } as const
const hosts = {
  other: 403,
  visitor: 303,
  'programme-office': 200,
  editor: 200,
  moderator: 200,
  administrator: 200,
} as const
const byHosts = { other: 403, 'programme-office': 422, editor: 422, moderator: 422, administrator: 422 } as const
const meeting = '/vernetzung/treffen/:treff'
const params = { treff: 'treffen-in-musterdorf' }

export const networkReportsRows = rows([
  { route: `page ${meeting}/bericht`, space, params, status: everybody, statements: 8, bytes: 25_000 },
  { route: `api ${meeting}/bericht.pdf`, space, params, status: everybody, type: 'application/pdf', statements: 8 },
  { route: `page ${meeting}/bericht/pressemitteilung`, space, params, status: everybody, statements: 3, bytes: 20_000 },
  { route: `page ${meeting}/bericht/bearbeiten`, space, params, status: hosts, statements: 7, bytes: 40_000 },
  { route: `form ${meeting}/bericht/bearbeiten`, space, params, status: byHosts, statements: 9 },
  { route: `form ${meeting}/bericht/bild`, space, params, status: byHosts, statements: 9 },
  {
    route: `form ${meeting}/bericht/bilder/:bild/entfernen`,
    space,
    params: { ...params, bild: '00000000-0000-7000-8000-0000000d0004' },
    status: { other: 403, 'programme-office': 404, editor: 404, moderator: 404, administrator: 404 },
    statements: 5,
  },
  { route: `page ${meeting}/rueckmeldung`, space, params, status: { other: 200, visitor: 303 }, statements: 3 },
  { route: `form ${meeting}/rueckmeldung`, space, params, status: { other: 422, visitor: 403 }, statements: 5 },
  { route: `page ${meeting}/rueckmeldungen`, space, params, status: hosts, statements: 3 },
])
