// Runs on the host's Node (20 or newer) before anything is installed: plain JavaScript, no dependencies.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const stamp = join(root, 'node_modules/.installed')

/** Node 26, brought by the npm package `node`. */
export const node = join(root, 'node_modules/.bin/node')

/** Installs the packages when the lock file has changed since the last time, or nothing is there yet. */
export function install() {
  const [major] = process.versions.node.split('.').map(Number)
  if (major < 20) stop(`Allmende needs Node 20 or newer to start; this is ${process.versions.node}.`)
  // A link leads to the packages of another checkout: they are not ours to change.
  if (existsSync(join(root, 'node_modules')) && lstatSync(join(root, 'node_modules')).isSymbolicLink()) return
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(node)) return
  console.log('Installing packages (once) …')
  // Not `npm ci`: it refuses a lock file that lacks packages for platforms nobody here could resolve. This keeps the lock file as it is.
  npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  // npm 11 asks for consent to install scripts and may have skipped the one that brings Node.
  if (!existsSync(node) || !runs(node)) npm(['rebuild', 'node', 'esbuild', '--loglevel=error'])
  if (!runs(node)) stop('Node 26 could not be installed by npm. Please try: npm rebuild node')
  writeFileSync(stamp, wanted)
}

/** Runs a script of the project on Node 26 and ends with its exit code. */
export function run(file, args = process.argv.slice(2), env = {}) {
  const { status, signal } = spawnSync(node, [join(root, file), ...args], {
    stdio: 'inherit',
    cwd: root,
    env: withNode(env),
  })
  return signal ? 1 : (status ?? 1)
}

/** The environment with Node 26 and the project's tools first in the path. */
export function withNode(env = {}) {
  return { ...process.env, ...env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}` }
}

function npm(args) {
  const { status } = spawnSync('npm', args, { stdio: 'inherit', cwd: root, shell: process.platform === 'win32' })
  if (status !== 0) stop(`npm ${args[0]} did not succeed. Is the network there?`)
}

function runs(file) {
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' })
  return /^v26\./.test(stdout ?? '')
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
