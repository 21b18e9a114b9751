import type { Child } from 'hono/jsx'
import { drawFragment } from './fragment.tsx'
import type { Framed, HouseRules } from './route.ts'
import type { Visit } from './visit.ts'

/** Draws a page with its frame around it. */
export function render(rules: HouseRules, visit: Visit, framed: () => Framed): string {
  const Whole = (): Child => rules.frame(visit, framed())
  return drawFragment(visit, <Whole />)
}

/** Strict: nothing inline, nothing foreign. Where a map can be opened, the operator's tile host is the only exception. */
function contentSecurity(tileHost?: string): string {
  const also = tileHost ? ` ${tileHost}` : ''
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:${also}; font-src 'self'; connect-src 'self'${also}; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
}

/** For scripts: a worker follows the policy that came with its own file, not the page's. */
export function workerHeaders(tileHost?: string): Record<string, string> {
  return { 'content-security-policy': `default-src 'none'; connect-src 'self'${tileHost ? ` ${tileHost}` : ''}` }
}

/** Headers that every page carries. Nothing is kept by shared caches; browsers ask again with the ETag. */
export function pageHeaders(
  visit: Pick<Visit, 'privateRead'> & { viewer?: Visit['viewer'] },
  tileHost?: string,
): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurity(tileHost),
    'x-content-type-options': 'nosniff',
    'referrer-policy': visit.privateRead ? 'no-referrer' : 'same-origin',
    'permissions-policy': 'geolocation=(self), camera=(), microphone=(), interest-cohort=()',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': visit.privateRead || visit.viewer?.person ? 'no-store' : 'private, no-cache',
    vary: 'cookie, accept-encoding',
  }
}
