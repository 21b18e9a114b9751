// What is installed, as the lock file says: shared by the licence check and the bill of materials.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/**
 * All packages of the lock file, each name and version once, also those for other platforms.
 * @returns {{ name: string, version: string, licence: string, dev: boolean, optional: boolean, integrity?: string, needs: string[] }[]}
 *   dev: only for building and testing; needs: keys `name@version` of what it depends on; sorted by key
 */
export function packages() {
  const { packages: entries } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const found = new Map()
  for (const [path, entry] of Object.entries(entries)) {
    if (!path || entry.link) continue
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const key = `${name}@${entry.version}`
    const earlier = found.get(key)
    found.set(key, {
      name,
      version: entry.version,
      licence: entry.license ?? licenceOf(path),
      dev: Boolean(entry.dev) && (earlier?.dev ?? true),
      optional: Boolean(entry.optional || entry.devOptional) && (earlier?.optional ?? true),
      integrity: entry.integrity,
      needs: [...new Set([...(earlier?.needs ?? []), ...needsOf(entries, path, entry)])],
    })
  }
  return [...found.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

export const keyOf = ({ name, version }) => `${name}@${version}`

/** Keys of what the project itself asks for. */
export function directNeeds() {
  const { packages: entries } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return needsOf(entries, '', {
    ...entries[''],
    dependencies: { ...entries[''].dependencies, ...entries[''].devDependencies },
  })
}

function needsOf(entries, path, { dependencies = {}, optionalDependencies = {} }) {
  return Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => {
    for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
      const entry = entries[`${from ? `${from}/` : ''}node_modules/${name}`]
      if (entry) return [`${name}@${entry.version}`]
      if (!from) return [] // optional and for another platform
    }
  })
}

function licenceOf(path) {
  const file = join(root, path, 'package.json')
  if (!existsSync(file)) return 'unknown'
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'))
  return license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'unknown'
}
