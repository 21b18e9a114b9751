import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the checkout: migrations and workers are read from its `src/`, whether the program runs bundled or from source. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)))

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'src'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('The folder of the program (with package.json and src/) was not found.')
  return findRoot(parent)
}
