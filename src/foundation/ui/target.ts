import type { LocalAddress } from '#foundation/http/address.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'

/**
 * Where a link leads: an address of this space (language and prefix are added), or a finished one,
 * e.g. of another space or from people, which is checked.
 */
export type Target = LocalAddress | { readonly href: string }

const allowed = /^(https?:\/\/|mailto:|tel:)/i
const hasScheme = /^[a-z][a-z0-9+.-]*:/i

/**
 * An address from people, made harmless: http, https, mailto, tel and relative ones pass, everything else becomes ''.
 * Control characters and blanks at the edges, which browsers ignore, are removed before looking.
 */
export function safeHref(address: string): string {
  const clean = [...address.trim()].filter((sign) => sign > '\u001f' && sign !== '\u007f').join('')
  const plain = clean.replace(/^[\s\u0080-\u00a0]+/, '')
  if (allowed.test(plain)) return plain
  return hasScheme.test(plain) || /^[\\/]{2}/.test(plain) || plain.startsWith('\\') ? '' : plain
}

/** The value for `href`; undefined (a link that leads nowhere) when the address was refused. */
export function hrefOf(visit: Pick<Visit, 'language' | 'space'>, target: Target): string | undefined {
  return typeof target === 'string' ? hrefFor(visit, target) : safeHref(target.href) || undefined
}
