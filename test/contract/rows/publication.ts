import { rows } from '../contract.ts'

const everybodyElse = { other: 200, visitor: 303 } as const
const json = 'application/json'

export const publicationRows = rows([
  { route: 'private-read /suche', status: 200, statements: 4, bytes: 40_000 },
  { route: 'private-read /suche', space: 'network', status: 200, statements: 4, bytes: 40_000 },
  { route: 'page /kalender', status: 200, statements: 2, bytes: 60_000 },
  { route: 'page /kalender', space: 'network', status: 200, statements: 2, bytes: 60_000 },
  { route: 'page /karte', status: 200, statements: 2, bytes: 120_000 },
  { route: 'page /karte', space: 'network', status: 200, statements: 3, bytes: 220_000 },
  { route: 'api /feed.atom', status: 200, statements: 2, type: 'application/atom+xml' },
  { route: 'api /feed.json', status: 200, statements: 2, type: 'application/feed+json' },
  { route: 'api /kalender.ics', status: 200, statements: 2, type: 'text/calendar' },
  { route: 'api /orte.geojson', status: 200, statements: 2, type: 'application/geo+json' },
  { route: 'api /sitemap.xml', status: 200, statements: 2, type: 'application/xml' },
  { route: 'api /sitemap/:part', params: { part: '1.xml' }, status: 200, statements: 2, type: 'application/xml' },
  { route: 'api /robots.txt', status: 200, statements: 2, type: 'text/plain' },
  { route: 'page /konto/kalender', status: everybodyElse, statements: 2, bytes: 30_000 },
  { route: 'form /konto/kalender/anlegen', status: { other: 303, visitor: 403 }, statements: 5 },
  { route: 'form /konto/kalender/widerrufen', status: { other: 303, visitor: 403 }, statements: 5 },
  {
    route: 'api /kalender/privat/:file',
    params: { file: `${'x'.repeat(32)}.ics` },
    status: 404,
    statements: 3,
    type: 'text/calendar',
  },
  { route: 'page /api/v1', status: 200, statements: 1, bytes: 75_000 },
  { route: 'api /api/v1/openapi.json', status: 200, statements: 1, type: json },
  { route: 'api /api/v1/entries', status: 200, statements: 2, type: json },
  {
    route: 'api /api/v1/entries/:kind/:id',
    params: { kind: 'news.article', id: '01900000-0000-7000-8000-000000000001' },
    status: 200,
    statements: 2,
    type: json,
  },
  { route: 'api /api/v1/spaces', status: 200, statements: 2, type: json },
  { route: 'api /api/v1/areas', status: 200, statements: 1, type: json },
])
