import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import { passingCookie } from '#foundation/http/session-cookie.ts'
import { hrefFor } from '#foundation/http/visit.ts'

const name = 'saal'
const hours = 12

/** Tells browsers apart for an evening: a random number in a cookie, kept here only as a keyed hash. Null: it has none yet. */
export function browserOf({ passing, sign }: Pick<Work, 'passing' | 'sign'>): Buffer | null {
  const token = passing(name)
  return token && /^[\w-]{22}$/.test(token) ? sign(`hall ${token}`) : null
}

/**
 * This browser, with a way to go on that leaves the number in it when it is new. A new browser is free to have: limits count connections too.
 */
export function thisBrowser(work: Work): { readonly browser: Buffer; readonly goOn: (to: LocalAddress) => Response } {
  const known = browserOf(work)
  const token = known ? null : work.random(16).toString('base64url')
  return {
    browser: known ?? work.sign(`hall ${token}`),
    goOn(to) {
      const headers = new Headers({ location: hrefFor(work, to), 'cache-control': 'no-store' })
      if (token) headers.append('set-cookie', passingCookie(work.origin, name, token, hours * 3600))
      return new Response(null, { status: 303, headers })
    },
  }
}
