import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

/** `__Host-` binds the cookie to host, path and TLS; browsers refuse it on plain http, so there it has a plain name. */
export const cookieName = (origin: string) => (origin.startsWith('https:') ? '__Host-allmende' : 'allmende')
const noticeName = 'hinweis'

/** SHA-256 of the session token: only this is stored. */
export function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

export function sessionOf(context: Context, origin: string): Buffer | null {
  const token = getCookie(context, cookieName(origin))
  return token ? digest(token) : null
}

export function noticeOf(context: Context): string | null {
  const value = getCookie(context, noticeName)
  return value ? Buffer.from(value, 'base64url').toString('utf8').slice(0, 500) : null
}

const attributes = (origin: string, maxAge: number) =>
  `Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${origin.startsWith('https:') ? '; Secure' : ''}`

/** Begins (token) or ends (null) the session in the browser. */
export function sessionCookie(origin: string, token: string | null, keepDays = 0): string {
  return `${cookieName(origin)}=${token ?? ''}; ${attributes(origin, token ? keepDays * 86_400 : 0)}`
}

/** Name of a short-lived cookie that a module keeps in the browser. */
const passingName = (origin: string, name: string) => `${cookieName(origin)}-${name}`

/** What a module left in the browser a moment ago (sealed by it); null when there is nothing. */
export function passingOf(context: Context, origin: string, name: string): string | null {
  return getCookie(context, passingName(origin, name)) ?? null
}

/** Leaves something sealed in the browser, for a way that leads over another site and back. @param seconds how long */
export function passingCookie(origin: string, name: string, sealed: string, seconds: number): string {
  return `${passingName(origin, name)}=${sealed}; ${attributes(origin, seconds)}`
}

/** A sentence for the next page; null forgets it. */
export function noticeCookie(origin: string, notice: string | null): string {
  return `${noticeName}=${notice === null ? '' : Buffer.from(notice).toString('base64url')}; ${attributes(origin, notice === null ? 0 : 60)}`
}
