import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Tokens for forms. With a session the token is bound to it; visitors have no authority that somebody else could
 * borrow, so theirs is bound to the day only and keeps forms from being posted by machines that never saw the page.
 */
export function csrfToken(secret: Buffer, session: string | null, now: Temporal.Instant): string {
  return sign(secret, session ?? `day ${dayOf(now)}`)
}

/** Whether a token is right; visitors' tokens of yesterday still count, so that midnight loses no form. */
export function csrfHolds(secret: Buffer, token: string, session: string | null, now: Temporal.Instant): boolean {
  const right = session ? [session] : [dayOf(now), dayOf(now) - 1].map((day) => `day ${day}`)
  return right.some((subject) => equal(sign(secret, subject), token))
}

/** Browsers say where a form comes from; other sites are refused whatever token they send. */
export function comesFromHere(headers: Headers, origin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const sent = headers.get('origin')
  return sent === null || sent === origin
}

const sign = (secret: Buffer, subject: string) =>
  createHmac('sha256', secret).update(`csrf ${subject}`).digest('base64url')
const dayOf = (now: Temporal.Instant) => Math.floor(now.epochMilliseconds / 86_400_000)

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
