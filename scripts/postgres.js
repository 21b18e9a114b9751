// A throw-away PostgreSQL for tests and benchmarks: Debian's server on a free port, in a temporary folder, without fsync.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const debian = '/usr/lib/postgresql'

/** Folder with initdb and pg_ctl, the oldest major version first: what runs on 15 runs on all later ones. */
function binaries() {
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .filter((name) => Number(name) >= 15)
        .sort((a, b) => a - b)
    : []
  return versions.map((version) => join(debian, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')))
}

/** Installs Debian's server when we are root on Debian; says what to do otherwise. @returns false when there is none */
export function ensurePostgres() {
  if (process.env.TEST_DATABASE_URL || binaries()) return true
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing PostgreSQL for the tests (once) …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], { stdio: 'ignore', env })
  }
  return Boolean(binaries())
}

/**
 * Starts it.
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function startPostgres({ fsync = false } = {}) {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop() {} }
  const bin = binaries()
  const folder = mkdtempSync(join(tmpdir(), 'allmende-postgres-'))
  const port = await freePort()
  const root = process.getuid?.() === 0
  // PostgreSQL refuses to run as root; Debian's package brings the user postgres.
  const as = (command) => {
    const result = root
      ? spawnSync('su', ['postgres', '-c', command], { encoding: 'utf8' })
      : spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    if (result.status !== 0) throw new Error(`${command}\n${result.stdout}${result.stderr}`)
  }
  if (root) chownSync(folder, ...idsOf('postgres'))
  as(`${bin}/initdb -D ${folder}/data -A trust -U postgres --encoding=UTF8 --locale=C.UTF-8`)
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=${fsync ? 'on' : 'off'} -c max_connections=60 -c shared_buffers=256MB`
  as(`${bin}/pg_ctl -D ${folder}/data -l ${folder}/log -w -o "${options}" start`)
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      try {
        as(`${bin}/pg_ctl -D ${folder}/data -m immediate stop`)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

function idsOf(user) {
  const id = (flag) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout)
  return [id('-u'), id('-g')]
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
