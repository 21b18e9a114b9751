// Builds dist/: the server and the command line as one file each, styles, browser elements and fonts with hashed names.
// Skips itself when no source has changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { unpackedSnapshot } from './snapshot.js'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const sources = fingerprint(['src', 'scripts', 'package-lock.json'])
const stamp = join(dist, '.built')
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) process.exit(0)

rmSync(dist, { recursive: true, force: true })
mkdirSync(join(dist, 'static/fonts'), { recursive: true })
const manifest = {}

await Promise.all([buildServer(), buildStatic(), buildDatabase()])
writeFileSync(join(dist, 'static/manifest.json'), JSON.stringify(manifest, null, 1))
warmUp()
writeFileSync(stamp, sources)

async function buildServer() {
  const entries = ['src/main.ts', 'src/cli/allmende.ts'].filter((file) => existsSync(join(root, file)))
  await build({
    entryPoints: Object.fromEntries(entries.map((file) => [basename(file, '.ts'), join(root, file)])),
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node26',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    // Native parts, workers and big data stay packages beside the program.
    external: [
      '@electric-sql/pglite',
      '@node-rs/argon2',
      '@napi-rs/*',
      '@simplewebauthn/server',
      'pg-native',
      'maplibre-gl',
      'pino',
      'esbuild',
      '*.node',
    ],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  })
}

/** Lets Node keep the compiled program beside it: a start need not compile it again. */
function warmUp() {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(dist, 'compiled') }
  spawnSync(process.execPath, [join(dist, 'allmende.js'), 'help'], { env, stdio: 'ignore' })
}

/** The folder of a migrated, empty database that a first start copies. */
async function buildDatabase() {
  cpSync(await unpackedSnapshot(), join(dist, 'migrated'), { recursive: true })
}

async function buildStatic() {
  const fonts = join(root, 'src/foundation/ui/fonts')
  if (existsSync(fonts))
    for (const file of readdirSync(fonts).filter((name) => name.endsWith('.woff2')))
      place(`fonts/${file}`, readFileSync(join(fonts, file)))
  if (existsSync(join(root, 'scripts/styles.js'))) {
    const { buildStyles } = await import('./styles.js')
    for (const [name, css] of Object.entries(await buildStyles()).filter(([name]) => name.endsWith('.css')))
      place(name, Buffer.from(withHashedNames(css)))
  }
  const browser = join(root, 'src/browser')
  // main.ts is on every page; a page's own script is named *-page.ts; *-later.* is loaded when somebody asks for it. The other files are
  // parts of them.
  const scripts = existsSync(browser)
    ? readdirSync(browser).filter((name) => name === 'main.ts' || /-page\.ts$|-later\.(ts|css)$/.test(name))
    : []
  if (scripts.length) {
    const { outputFiles } = await build({
      entryPoints: scripts.map((name) => join(browser, name)),
      outdir: dist,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      logLevel: 'warning',
    })
    for (const file of outputFiles) place(basename(file.path), Buffer.from(file.contents))
    place('map-worker.js', readFileSync(join(root, 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs')))
  }
  if (existsSync(join(root, 'src/foundation/ui/static')))
    cpSync(join(root, 'src/foundation/ui/static'), join(dist, 'static'), { recursive: true })
}

/** Writes a static file under its name with the hash of its content. */
function place(name, bytes) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  const extension = extname(name)
  const hashed = `${name.slice(0, -extension.length)}.${hash}${extension}`
  mkdirSync(join(dist, 'static', hashed, '..'), { recursive: true })
  const path = join(dist, 'static', hashed)
  writeFileSync(path, bytes)
  if (['.css', '.js'].includes(extension)) pack(path, bytes)
  manifest[name] = hashed
}

/** The hardest packing takes seconds for the map's script: better here than while the first visitor waits. */
function pack(path, bytes) {
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
}

function withHashedNames(css) {
  return Object.entries(manifest).reduce(
    (text, [name, hashed]) => text.replaceAll(`/static/${name}`, `/static/${hashed}`),
    css,
  )
}

function fingerprint(paths) {
  const hash = createHash('sha256')
  const visit = (path) => {
    const stat = statSync(path)
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`)
  }
  for (const path of paths) visit(join(root, path))
  return hash.digest('hex')
}
