import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const packGzip = promisify(gzip)
const packBrotli = promisify(brotliCompress)
/** Streams are not packed: each event has to arrive at once. */
const packable = /^(text\/(?!event-stream)|application\/(json|geo\+json|atom\+xml|feed\+json|ld\+json|xml))|image\/svg/

/** An answer that remembers its text: reading it out of the answer again takes longer than packing it. */
type Drawn = Response & { [drawn]?: string }
const drawn = Symbol('drawn')

/** An answer with a drawn page. */
export function pageResponse(html: string, init: ResponseInit): Response {
  const response: Drawn = new Response(html, init)
  response[drawn] = html
  return response
}

/** Gives a page its ETag and packs it, when the browser takes that and it is worth it. An answer may bring its own ETag. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const own = response.headers.get('etag')
  if (own && response.status === 200 && request.headers.get('if-none-match') === own)
    return new Response(null, { status: 304, headers: response.headers })
  if (!packable.test(response.headers.get('content-type') ?? '') || response.headers.has('content-encoding'))
    return response
  const html = (response as Drawn)[drawn]
  const body = html === undefined ? Buffer.from(await response.arrayBuffer()) : Buffer.from(html)
  const { headers } = response
  const digest = createHash('sha1').update(body).digest('base64url')
  if (response.status === 200 && headers.get('cache-control') !== 'no-store') {
    const tag = `W/"${digest}"`
    headers.set('etag', tag)
    if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers })
  }
  const accepts = request.headers.get('accept-encoding') ?? ''
  if (body.length < 1000 || !/br|gzip/.test(accepts)) return new Response(body, { status: response.status, headers })
  const encoding = accepts.includes('br') ? 'br' : 'gzip'
  headers.set('content-encoding', encoding)
  headers.delete('content-length')
  // Pages of persons are never kept, not even packed.
  const packed =
    headers.get('cache-control') === 'no-store'
      ? await pack(encoding, body)
      : await kept(`${encoding} ${digest}`, () => pack(encoding, body))
  return new Response(packed, { status: response.status, headers })
}

type Bytes = Buffer<ArrayBuffer>

const pack = async (encoding: 'br' | 'gzip', body: Buffer): Promise<Bytes> =>
  (encoding === 'br'
    ? await packBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    : await packGzip(body, { level: 6 })) as Bytes

const keptMost = 20_000_000
const shelf = new Map<string, Bytes>()
let keptBytes = 0

/** Packing costs more than drawing. Pages that say the same to everybody are packed once: the name is the content itself, so nothing goes stale. */
async function kept(name: string, make: () => Promise<Bytes>): Promise<Bytes> {
  const found = shelf.get(name)
  if (found) {
    shelf.delete(name) // to the end: the least asked for goes first
    shelf.set(name, found)
    return found
  }
  const made = await make()
  if (!shelf.has(name)) keptBytes += made.length
  shelf.set(name, made)
  for (const [oldest, bytes] of shelf) {
    if (keptBytes <= keptMost) break
    shelf.delete(oldest)
    keptBytes -= bytes.length
  }
  return made
}
