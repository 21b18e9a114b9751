// npm run check: types, lint, fast tests; for every few minutes while working.
import { install } from './install.js'

install()
const { check, finish, tests } = await import('./suites.js')
check('types', 'tsc', ['--noEmit', '-p', '.'])
check('lint and format', 'biome', ['check', '--error-on-warnings', '.'])
tests('rules and components', ['src', 'test'], { exclude: ['**/*.db.test.*', 'test/journeys/**', 'test/crash/**'] })
process.exit(finish())
