import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const packGzip = promisify(gzip)
const packBrotli = promisify(brotliCompress)
const packable = /^(text\/|application\/(json|geo\+json|atom\+xml|feed\+json|ld\+json|xml))|image\/svg/

/** Gives a page its ETag and packs it, when the browser takes that and it is worth it. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  if (!packable.test(response.headers.get('content-type') ?? '') || response.headers.has('content-encoding'))
    return response
  const body = Buffer.from(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  if (response.status === 200 && request.method === 'GET' && headers.get('cache-control') !== 'no-store') {
    const tag = `W/"${createHash('sha1').update(body).digest('base64url')}"`
    if (request.headers.get('if-none-match') === tag)
      return new Response(null, { status: 304, headers: { ...Object.fromEntries(headers), etag: tag } })
    headers.set('etag', tag)
  }
  const accepts = request.headers.get('accept-encoding') ?? ''
  if (body.length < 1000 || !/br|gzip/.test(accepts))
    return new Response(request.method === 'HEAD' ? null : body, { status: response.status, headers })
  const brotli = accepts.includes('br')
  const packed = brotli
    ? await packBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    : await packGzip(body, { level: 5 })
  headers.set('content-encoding', brotli ? 'br' : 'gzip')
  headers.delete('content-length')
  return new Response(packed, { status: response.status, headers })
}
