import type { LocalAddress } from '#foundation/http/address.ts'

/**
 * The page somebody wanted before logging in (`?weiter=`), as a whole address of this site; undefined for anything that
 * would lead elsewhere ('//evil.example', '/\evil.example', other schemes) or into nothing.
 */
export function nextPage(work: { url: URL; origin: string }): string | undefined {
  const wanted = work.url.searchParams.get('weiter') ?? ''
  if (!wanted.startsWith('/') || wanted.length > 2000) return undefined
  const url = URL.parse(wanted, work.origin)
  if (!url || url.origin !== new URL(work.origin).origin) return undefined
  return `${work.origin}${url.pathname}${url.search}`
}

/** The wish, to be handed on in links and forms between login, registration and recovery. */
export function wish(visit: { url: URL; origin: string }): { weiter?: string } {
  const wanted = nextPage(visit)
  return wanted ? { weiter: wanted.slice(visit.origin.length) } : {}
}

/** Where to go after a login. */
export function after(work: { url: URL; origin: string }, otherwise: LocalAddress): string {
  return nextPage(work) ?? otherwise
}
