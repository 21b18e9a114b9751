import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import type { CustomFetch } from 'openid-client'

/** Networks nobody on the open internet answers from (RFC 6890): private, loopback, link-local, shared, multicast. */
const inner = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inner.addSubnet(network, bits, 'ipv6')

/** Whether an address is one of an inner network. IPv4 inside IPv6 counts as IPv4. */
export function isInner(address: string): boolean {
  const family = isIP(address)
  return family === 0 || inner.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/** A provider on this machine, for trying out: the only one that may do without TLS. */
export const isLoopback = (url: URL) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)

/** Whether an address of the provider may be used at all: https, or the same plain http on this machine. */
export const isSafe = (url: URL, issuer: URL) =>
  url.protocol === 'https:' || (isLoopback(issuer) && url.host === issuer.host)

/**
 * `fetch` for talking to one provider. Its own host was chosen by whoever runs this house and may stand in an inner network;
 * other hosts that it names (for its keys, say) may not. Redirects are not followed: openid-client asks for that.
 */
export function fetchFor(issuer: URL): CustomFetch {
  return async (url, options) => {
    const target = new URL(url)
    if (!isSafe(target, issuer)) throw new Error(`not over https: ${target.origin}`)
    if (target.host !== issuer.host) {
      const addresses = await lookup(target.hostname.replace(/^\[|\]$/g, ''), { all: true })
      if (addresses.some(({ address }) => isInner(address))) throw new Error(`in an inner network: ${target.origin}`)
    }
    return fetch(url, options as RequestInit)
  }
}
