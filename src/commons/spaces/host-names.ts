const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/**
 * Host names from a text, one per line; scheme, path and capitals are forgiven, umlauts become punycode.
 * @returns each name once, or the first line that is none
 */
export function readHosts(typed: string): { hosts: string[] } | { wrong: string } {
  const hosts = new Set<string>()
  for (const line of typed.split(/[\s,;]+/).filter(Boolean)) {
    const bare = line.replace(/^https?:\/\//i, '').replace(/\/.*$/, '')
    const host = URL.parse(`http://${bare}`)?.host ?? ''
    const name = host.replace(/:\d+$/, '')
    const labels = name.split('.')
    const isName =
      labels.length > 1 &&
      name.length <= 253 &&
      labels.every((part) => label.test(part)) &&
      !/^\d+$/.test(labels.at(-1) ?? '')
    if (!isName || host !== name) return { wrong: line.slice(0, 100) }
    hosts.add(host)
  }
  return { hosts: [...hosts] }
}
