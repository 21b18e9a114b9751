import { rows } from '../contract.ts'
import { networkIds as ids } from '../network-ids.ts'

const space = 'network' as const
const materials = '/vernetzung/treffen/:treff/unterlagen'
const params = { treff: 'treffen-in-musterdorf' }
const one = { ...params, unterlage: ids.material }

export const networkMaterialsRows = rows([
  { route: `page ${materials}`, space, params, status: { other: 200 }, statements: 5, bytes: 25_000 },
  { route: `page ${materials}/neu`, space, params, status: { other: 200, visitor: 303 }, statements: 4, bytes: 30_000 },
  { route: `form ${materials}/neu`, space, params, status: { other: 422, visitor: 403 }, statements: 6 },
  // It stands elsewhere on the web: there is no file here.
  { route: `api ${materials}/:unterlage/datei.pdf`, space, params: one, status: { other: 404 }, statements: 5 },
  {
    route: `form ${materials}/:unterlage/entfernen`,
    space,
    params: { ...params, unterlage: '00000000-0000-7000-8000-0000000d0005' },
    status: { other: 404 },
    statements: 6,
  },
])
