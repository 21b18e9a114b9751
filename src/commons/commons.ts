import { copyPublished } from './publication/copy-published.ts'
import type { Module } from './manifest.ts'

/** All parts of commons. */
export const commons: readonly Module[] = [
  { id: 'publication', folder: 'commons/publication', routes: [], access: [], jobs: [copyPublished] },
]
