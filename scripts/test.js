// npm test: installs what is missing, builds, and runs everything.
import { install, run } from './install.js'

install()
const { ensureChromium } = await import('./chromium.js')
const { ensurePostgres, startPostgres } = await import('./postgres.js')
if (!ensureChromium())
  stop(
    'The journeys need Chromium. On Debian or Ubuntu: sudo apt-get install chromium. Elsewhere: set CHROMIUM to its path.',
  )
if (!ensurePostgres())
  stop(
    'The tests need a PostgreSQL server (15 or newer). On Debian or Ubuntu: sudo apt-get install postgresql. Elsewhere: set TEST_DATABASE_URL to one where databases may be made.',
  )
if (run('scripts/build.js', []) !== 0) stop('The build failed.')

const { check, finish, tests } = await import('./suites.js')
check('types', 'tsc', ['--noEmit', '-p', '.'])
check('lint and format', 'biome', ['check', '--error-on-warnings', '.'])
tests('rules and components', ['src', 'test'], { exclude: ['**/*.db.test.*', 'test/journeys/**', 'test/crash/**'] })
tests('time, seen from New York', ['.time.test.'], { env: { TZ: 'America/New_York' } })
tests('database: embedded', ['.db.test.'])
const server = await startPostgres()
try {
  tests('database: PostgreSQL', ['.db.test.'], { env: { ALLMENDE_TEST_SERVER: server.url } })
} finally {
  server.stop()
}
tests('journeys in the browser, and crashes', ['test/journeys', 'test/crash'])
process.exit(finish())

function stop(message) {
  console.error(message)
  console.log('0 passed, 1 failed, 0 skipped')
  process.exit(1)
}
