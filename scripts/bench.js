// npm run bench: measures the built program beside its budgets. `npm run bench -- --quick` uses short runs.
import { install, run } from './install.js'

install()
const { ensurePostgres } = await import('./postgres.js')
if (!ensurePostgres()) {
  console.error('The bench needs a PostgreSQL server; see npm test.')
  process.exit(1)
}
const built = run('scripts/build.js', [])
process.exit(built !== 0 ? built : run('bench/bench.ts'))
