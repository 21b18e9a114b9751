import { rows } from '../contract.ts'

export const mapsRows = rows([
  // The house of the tests has no archive of tiles.
  { route: 'api /kacheln/:z/:x/:y', params: { z: '0', x: '0', y: '0' }, status: 404, statements: 1 },
  { route: 'api /grenzen.geojson', status: 200, statements: 1, bytes: 300_000, type: 'application/geo+json' },
  {
    route: 'api /grenzen.geojson',
    space: 'network',
    status: 200,
    statements: 2,
    bytes: 300_000,
    type: 'application/geo+json',
  },
])
