// Adds to package-lock.json what npm left out: packages for other platforms that the registry in use could not show. Their version is
// the one the package asks for, platform and processor stand in their name; a checksum is missing. Run it after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const file = join(import.meta.dirname, '../package-lock.json')

/** Optional packages that a package of the lock names and that the lock does not have. */
function missingIn({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, peerDependenciesMeta = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !(name in peerDependenciesMeta) && !found(packages, path, name))
      .map(([name, version]) => ({ name, version, by: path })),
  )
}

/** As Node looks for it: beside the package, then further up. */
function found(packages, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true
    if (!at.includes('node_modules/')) return false
    if (!at.includes('/node_modules/')) return `node_modules/${name}` in packages
  }
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'x64']

function entryOf(lock, { name, version, by }) {
  const { dev, license, engines } = lock.packages[by]
  const words = name.split(/[/-]/)
  const os = systems.filter((one) => words.includes(one))
  const cpu = processors.filter((one) => words.includes(one))
  if (!/^\d+\.\d+\.\d+$/.test(version) || os.length !== 1 || cpu.length !== 1)
    throw new Error(`${name} ${version}: neither version nor platform can be told from its name.`)
  const libc = words.includes('musl') ? { libc: ['musl'] } : {}
  return { version, cpu, ...(dev ? { dev } : {}), ...libc, license, optional: true, os, engines }
}

if (process.argv[1] === import.meta.filename) {
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingIn(lock)
  if (process.argv[2] === '--check') {
    for (const { name } of missing) console.log(`missing: ${name}. Run: node scripts/complete-lock.js`)
    process.exit(missing.length ? 1 : 0)
  }
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = entryOf(lock, one)
  const [root, ...others] = Object.entries(lock.packages)
  lock.packages = Object.fromEntries([root, ...others.sort(([a], [b]) => a.localeCompare(b, 'en'))])
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  for (const { name, version } of missing) console.log(`added ${name} ${version}`)
}
