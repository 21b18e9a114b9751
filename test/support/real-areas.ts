import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Only for tests: real boundaries of 2021 that lie beside the project where it is developed, and are not part of it.
const folder = join(process.env.ALLMENDE_SHARED ?? '../shared', 'data/areas')

/** Reads one of the real files (states, districts, associations, municipalities); null where they are absent. */
export const sharedAreas: ((name: string) => string) | null = existsSync(folder)
  ? (name) => readFileSync(join(folder, `${name}.geojson`), 'utf8')
  : null

if (!sharedAreas) console.info('Tests with the real boundaries of 2021 are skipped: ../shared/data/areas is absent.')
