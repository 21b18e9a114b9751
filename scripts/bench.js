// npm run bench: measures the built program beside its budgets. `npm run bench -- --quick` uses short runs.
import { join } from 'node:path'
import { install, root, run } from './install.js'

install()
const { ensurePostgres } = await import('./postgres.js')
if (!ensurePostgres()) {
  console.error('The bench needs a PostgreSQL server; see npm test.')
  process.exit(1)
}
const built = run('scripts/build.js', [])
if (built !== 0) process.exit(built)
// What is measured inside the program draws pages and sends mails: Node alone reads no JSX.
const { build } = await import('esbuild')
await build({
  entryPoints: [join(root, 'bench/bench.ts')],
  outfile: join(root, 'dist/bench.js'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node26',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  packages: 'external',
  alias: Object.fromEntries(
    ['commons', 'engines', 'foundation', 'services'].map((floor) => [`#${floor}`, join(root, 'src', floor)]),
  ),
  external: ['../scripts/*'],
  logLevel: 'warning',
})
process.exit(run('dist/bench.js'))
