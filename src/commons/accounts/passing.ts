import type { Work } from '#foundation/http/route.ts'
import { passingCookie } from '#foundation/http/session-cookie.ts'
import type { Asked, Known } from './provider.ts'
import { seal, unseal } from './seal.ts'

/**
 * What a browser carries on its way to the identity provider and back, sealed: first what was asked, then who came back.
 * It binds the way to the browser it began in, and nothing has to be written before somebody presses the last button.
 */
interface Carried {
  readonly asked: Asked & {
    /** Page of the house to come back to, with language and space. */
    readonly back: string
    readonly weiter?: string
  }
  readonly known: Known & { readonly id: string; readonly weiter?: string }
}

const name = 'anbieter'
const minutes = 10

/** @returns a cookie, at most 4 kB */
export function carry<Step extends keyof Carried>(work: Work, step: Step, what: Carried[Step]): string {
  // A very long wish is forgotten, so that the cookie is not.
  const kept = (what.weiter?.length ?? 0) > 1200 ? { ...what, weiter: undefined } : what
  const until = work.now.add({ minutes }).toString()
  const sealed = seal(work, `provider ${step}`, JSON.stringify({ until, kept }))
  return passingCookie(work.origin, name, sealed.toString('base64url'), minutes * 60)
}

/** What this browser carries; undefined when it carries nothing, something else, or for too long. */
export function carried<Step extends keyof Carried>(work: Work, step: Step): Carried[Step] | undefined {
  const text = unseal(work, `provider ${step}`, Buffer.from(work.passing(name) ?? '', 'base64url'))
  if (!text) return undefined
  const { until, kept } = JSON.parse(text) as { until: string; kept: Carried[Step] }
  return Temporal.Instant.compare(work.now, Temporal.Instant.from(until)) < 0 ? kept : undefined
}
