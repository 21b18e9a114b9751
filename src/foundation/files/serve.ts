import { type FileStore, isFileKey } from './store.ts'

const types: Readonly<Record<string, string>> = { webp: 'image/webp' }

/** Address of a stored picture; the same in every space, because the key is made of the content. */
export function fileAddress(key: string): string {
  return `/bild/${key}`
}

/** Answers `/bild/<key>`: pictures only, kept by browsers for ever, because the same key is always the same content. */
export function serveStored(files: FileStore): (path: string, request: Request) => Promise<Response | null> {
  return async (path, request) => {
    if (!path.startsWith('/bild/')) return null
    const key = path.slice('/bild/'.length)
    const type = types[key.slice(key.lastIndexOf('.') + 1)]
    if (!type || !isFileKey(key)) return null
    if (request.headers.get('if-none-match') === `"${key}"`) return new Response(null, { status: 304 })
    const found = await files.get(key)
    if (!found.ok) return null
    return new Response(found.value.stream, {
      headers: {
        'content-type': type,
        'content-length': String(found.value.size),
        'cache-control': 'public, max-age=31536000, immutable',
        etag: `"${key}"`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'",
      },
    })
  }
}
