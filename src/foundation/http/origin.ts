const local = /^(localhost|127\.|\[::1\])/

/**
 * The origin that absolute addresses begin with. The host of a request is only what its sender claims: whoever asks for a
 * new password under an invented host name must not get the link in the mail to lead there. So it counts only when it is one
 * of the space's own names; otherwise the configured origin holds.
 * @param asked as the request addressed us, e.g. 'https://digital.example.org'
 * @param configured null: trying out on localhost, every address is as asked
 */
export function originOf(asked: string, configured: string | null, hosts: readonly string[]): string {
  const host = URL.parse(asked)?.host ?? ''
  return configured === null || local.test(host) || hosts.includes(host) ? asked : configured
}

/**
 * Where a space lives for people who are not here now, e.g. readers of a mail: under its own host name when it has one.
 * @param around.origin the origin of the visit, or of the house
 * @param around.space.prefix as seen from that origin
 */
export function homeOf(around: {
  readonly origin: string
  readonly space: { readonly prefix: string; readonly hosts?: readonly string[] }
}): { origin: string; prefix: string } {
  const { origin, space } = around
  const { protocol, host } = new URL(origin)
  const [first] = space.hosts ?? []
  if (first === undefined) return { origin, prefix: space.prefix }
  return { origin: space.hosts?.includes(host) ? origin : `${protocol}//${first}`, prefix: '' }
}
