import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../config/project-root.ts'

const folder = join(projectRoot, 'dist/static')

/** Name → name with the hash of its content; written by the build. Without a build (tests) names stay as they are. */
const manifest: Record<string, string> = existsSync(join(folder, 'manifest.json'))
  ? JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  : {}

/** Address of a static file: '/static/styles.4f1c9a.css'. */
export function asset(name: string): string {
  return `/static/${manifest[name] ?? name}`
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
}

/** A file with its packings, which the build has made. */
interface StaticFile {
  readonly type: string
  readonly plain: Buffer<ArrayBuffer>
  readonly gzip: Buffer<ArrayBuffer> | null
  readonly brotli: Buffer<ArrayBuffer> | null
}

const cache = new Map<string, StaticFile | null>()

function load(name: string): StaticFile | null {
  if (!/^[\w./-]+$/.test(name) || name.includes('..')) return null
  const path = join(folder, name)
  if (!existsSync(path)) return null
  const packed = (ending: string) => (existsSync(path + ending) ? readFileSync(path + ending) : null)
  return {
    type: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    plain: readFileSync(path),
    gzip: packed('.gz'),
    brotli: packed('.br'),
  }
}

/** A static file with the best packing the browser takes; hashed names may be kept for ever. */
export function serveStatic(name: string, accepts: string): Response | null {
  if (!cache.has(name)) cache.set(name, load(name))
  const file = cache.get(name)
  if (!file) return null
  const [body, encoding] =
    file.brotli && accepts.includes('br')
      ? [file.brotli, 'br']
      : file.gzip && accepts.includes('gzip')
        ? [file.gzip, 'gzip']
        : [file.plain, null]
  const headers = new Headers({
    'content-type': file.type,
    'cache-control': /\.[0-9a-f]{8,}\./.test(name) ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  })
  if (encoding) headers.set('content-encoding', encoding)
  return new Response(body, { headers })
}
