import type { Module } from '../manifest.ts'
import { access } from './access.ts'
import { boundariesFile, tileFile } from './routes.ts'

/** Maps that can be moved: boundaries and tiles for them. The drawn maps are made by areas and publication. */
export const mapsModule: Module = {
  id: 'maps',
  folder: 'commons/maps',
  access: [access],
  routes: [tileFile, boundariesFile],
}
