/**
 * An answer that any website and program may read and keep for five minutes; the server adds the ETag.
 * @param changed last change of what is in it
 */
export function openAnswer(body: string, type: string, changed?: Temporal.Instant): Response {
  const modified = changed && new Date(changed.epochMilliseconds).toUTCString()
  return new Response(body, {
    headers: {
      'content-type': type,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'etag, last-modified, link',
      'cache-control': 'public, max-age=300',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      ...(modified ? { 'last-modified': modified } : {}),
    },
  })
}

/** The same for data. */
export function openJson(data: object, headers: Record<string, string> = {}): Response {
  const response = openAnswer(JSON.stringify(data), 'application/json; charset=utf-8')
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
