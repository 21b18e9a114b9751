import { z } from 'zod'
import { found, missing } from '#foundation/http/problems.ts'
import { api } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { calendarOf } from '../bookings/offer.ts'
import { barredFrom } from '../bookings/who.ts'
import { reachOf } from '../drawings/availability.ts'
import { shownTime, spanOf } from '../drawings/shown-time.ts'
import { resourceBySlug, takenOf } from '../queries.ts'
import { localDay } from '../rules/times.ts'
import { Board } from './board.tsx'
import { ancestors, embeddingOf } from './embedding.ts'

const query = z.object({
  ab: z
    .string()
    .regex(/^20\d\d-\d\d-\d\d$/)
    .optional()
    .catch(undefined),
})

/** Free times for the frames of other websites. The only page that may be framed; it never looks at the session. */
export const boardRoute = api(access, {
  address: addresses.board,
  action: 'resource.see',
  withoutSession: true,
  query,
  async answer(work, params, { ab }) {
    const { tx, space, language, now } = work
    const resource = found(await resourceBySlug(tx, space.id, params.resource, language))
    if (resource.state !== 'published' || resource.hidden || !resource.admitted) missing()
    const shown = shownTime({ ab }, resource.rules, now)
    const [embedding, calendar, taken] = await Promise.all([
      embeddingOf(work, resource.id),
      calendarOf(work, resource, localDay(now).subtract({ days: 1 })),
      takenOf(tx, space.id, resource.units, reachOf(spanOf(shown), resource.rules), now),
    ])
    const html = (
      <Board
        visit={work}
        resource={resource}
        of={{ resource, calendar, taken, now, barred: barredFrom(work, resource.rules) }}
        shown={shown}
      />
    )
    return new Response(html.toString(), { headers: boardHeaders(ancestors(embedding)) })
  },
})

/** As strict as every page, but for who may show it. */
const boardHeaders = (frameAncestors: string) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors ${frameAncestors}`,
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'geolocation=(), camera=(), microphone=(), interest-cohort=()',
  'cache-control': 'public, max-age=60',
  vary: 'accept-encoding',
})
