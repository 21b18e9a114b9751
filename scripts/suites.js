// Runs named suites one after the other, prints what failed, and a table of minutes at the end.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node, root, withNode } from './install.js'

const folder = mkdtempSync(join(tmpdir(), 'allmende-suites-'))
const done = []

/** A check that passes or fails as a whole: types, lint. */
export function check(name, command, args) {
  const began = performance.now()
  const { status } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    stdio: 'inherit',
    cwd: root,
    env: withNode(),
  })
  done.push({
    name,
    passed: status === 0 ? 1 : 0,
    failed: status === 0 ? 0 : 1,
    skipped: 0,
    ms: performance.now() - began,
  })
}

/** A run of vitest over the files whose path contains one of the filters. */
export function tests(name, filters, { exclude = [], env = {} } = {}) {
  const began = performance.now()
  const report = join(folder, `${done.length}.json`)
  const args = [
    'run',
    ...filters,
    ...exclude.flatMap((pattern) => ['--exclude', pattern]),
    '--reporter=json',
    `--reporter=${join(root, 'scripts/stray-errors.js')}`,
    `--outputFile=${report}`,
  ]
  console.log(`… ${name}`)
  const { status } = spawnSync(node, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    cwd: root,
    env: withNode({ ALLMENDE_CHILD: '1', ...env }),
  })
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  for (const line of failuresIn(result)) console.log(line)
  const passed = result?.numPassedTests ?? 0
  // A file that cannot be loaded, or an error outside of every test, is a failure as well.
  const failed = Math.max(result?.numFailedTests ?? 0, status === 0 ? 0 : 1)
  const skipped = (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0)
  done.push({ name, passed, failed: passed + failed === 0 ? 1 : failed, skipped, ms: performance.now() - began })
}

/** File, test and message of everything that failed. */
function failuresIn(result) {
  return (result?.testResults ?? []).flatMap((file) => {
    const where = file.name.replace(`${root}/`, '')
    const tests = file.assertionResults.filter(({ status }) => status === 'failed')
    const broken = file.status === 'failed' && !tests.length ? [`✗ ${where}\n${file.message}`] : []
    return [
      ...broken,
      ...tests.map(
        ({ fullName, failureMessages }) => `✗ ${where} › ${fullName}\n${failureMessages.join('\n').slice(0, 3000)}`,
      ),
    ]
  })
}

/** Prints the table and the closing line. @returns exit code */
export function finish() {
  const sum = (key) => done.reduce((total, suite) => total + suite[key], 0)
  console.log('\nSuite                                    minutes   passed   failed  skipped')
  for (const { name, passed, failed, skipped, ms } of done) {
    console.log(
      `${name.padEnd(40)} ${(ms / 60_000).toFixed(2).padStart(7)} ${String(passed).padStart(8)} ${String(failed).padStart(8)} ${String(skipped).padStart(8)}`,
    )
  }
  console.log(`${'together'.padEnd(40)} ${(sum('ms') / 60_000).toFixed(2).padStart(7)}`)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
  return sum('failed') === 0 ? 0 : 1
}
