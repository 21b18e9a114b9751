/** A file for the browser to keep. */
export interface Download {
  /** What it is called; any signs. */
  readonly name: string
  /** Media type; text is UTF-8 and says so. */
  readonly type: string
  /** Whether somebody between may keep it, as `cache-control` says; without it the house's own rule for answers holds. */
  readonly cache?: 'no-store' | 'no-cache' | 'private, no-store' | 'private, no-cache'
}

/** Answers with a file that is saved instead of shown. */
export function download(
  body: string | Uint8Array<ArrayBuffer> | ReadableStream,
  { name, type, cache }: Download,
  more: Readonly<Record<string, string>> = {},
): Response {
  const plain = /^[\w.+ -]+$/.test(name)
  return new Response(body, {
    headers: {
      'content-type': typeof body === 'string' && !type.includes('charset') ? `${type}; charset=utf-8` : type,
      'content-disposition': `attachment; ${plain ? `filename="${name}"` : `filename*=UTF-8''${encodeURIComponent(name)}`}`,
      ...(cache ? { 'cache-control': cache } : {}),
      ...more,
    },
  })
}
