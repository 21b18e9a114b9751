import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { calendarOf } from '../bookings/offer.ts'
import { pricesOf, resourceById } from '../queries.ts'
import type { Price, Resource, Span } from '../resource.ts'
import { checkWish } from '../rules/booking-rules.ts'
import { openBetween } from '../rules/openings.ts'
import { priceOf } from '../rules/price.ts'
import { overlaps } from '../rules/spans.ts'
import { localDay } from '../rules/times.ts'
import { answerUntil, fitting, reachOf } from './fitting.ts'
import { note } from './history.ts'
import { hold } from './hold.ts'
import { type InLine, lineOf, takenInLine } from './line.ts'
import { waitingQueue } from './queue.ts'
import type { PassedWhy, Waiting } from './waiting.ts'
import { waitingById, waitingRuleOf } from './waiting-queries.ts'
import { keyForLinks, tellWaiting, type WaitingTelling } from './waiting-telling.ts'

export type Offering = WaitingTelling & Pick<Work, 'random'> & { readonly space: Pick<Work['space'], 'settings'> }

interface Passed {
  readonly one: InLine
  readonly why: PassedWhy
  readonly free: number
}

interface Chance {
  readonly span: Span
  readonly until: Temporal.Instant
  readonly price: Price
}

/**
 * Makes one offer: to the first in the line whose wish fits into what is free now. In a transaction of its own, one at a time per
 * district (whoever comes second waits for the first). Those who were passed over find the reason in their history.
 * @returns whether an offer was made; then there may be another one to make
 */
export async function offerNext(work: Offering): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${waitingQueue} ${work.space.id}`}, 0))`.execute(work.tx)
  const line = await lineOf(work)
  if (line.length === 0) return false
  const taken = await takenInLine(work, work.now)
  const passed: Passed[] = []
  for (const one of line) {
    const inTheWay = one.place.units.flatMap((unit) => taken.get(unit) ?? [])
    const { spans, mostFree } = fitting(one, one.place, inTheWay)
    if (!spans[0]) {
      passed.push({ one, why: mostFree > 0 ? 'seats' : 'time', free: mostFree })
      continue
    }
    const waiting = await waitingById(work, one.id, true)
    // Left the list at this very moment.
    if (waiting?.state !== 'waiting') continue
    const resource = await resourceById(work.tx, work.space.id, one.resource, waiting.language)
    const chance = resource ? await chanceOf(work, waiting, resource, spans) : 'not-offered'
    if (!resource || typeof chance === 'string') {
      passed.push({ one, why: chance as PassedWhy, free: mostFree })
      continue
    }
    if (!(await hold(work, waiting, resource, chance))) {
      passed.push({ one, why: 'gone', free: 0 })
      continue
    }
    await offer(work, waiting, resource, chance)
    await notePassed(work, passed, { one, span: chance.span })
    return true
  }
  await notePassed(work, passed, null)
  return false
}

/** What can be offered, by the rules as they are now; or why not. */
async function chanceOf(
  work: Offering,
  waiting: Waiting,
  resource: Resource,
  spans: readonly Span[],
): Promise<Chance | PassedWhy> {
  if (resource.state !== 'published' || resource.hidden || !resource.admitted) return 'not-offered'
  if (!(await isStillMember(work, waiting))) return 'not-member'
  const reach = reachOf(waiting)
  const calendar = await calendarOf({ ...work, language: waiting.language }, resource, localDay(reach.start))
  const open = openBetween(calendar, reach)
  const as = waiting.booker || waiting.enteredBy === 'provider' ? 'organisation' : waiting.person ? 'account' : 'guest'
  const problems = spans.map((span) => ({
    span,
    problem: checkWish({ span, persons: waiting.persons, as }, resource, open, work.now),
  }))
  const allowed = problems.find(({ problem }) => problem === null)
  if (!allowed) return problems[0]?.problem?.code ?? 'time'
  const { answerHours } = await waitingRuleOf(work, resource.id)
  const until = answerUntil(allowed.span.start, resource.rules, answerHours, work.now)
  if (!until) return 'too-late'
  const prices = await pricesOf(work.tx, work.space.id, resource.id)
  const wish = { span: allowed.span, group: waiting.bookedAs, purpose: waiting.purpose }
  return { span: allowed.span, until, price: priceOf(prices, wish, resource) }
}

/** Who waits for an organisation has to belong to it still; whom the provider entered does not. */
async function isStillMember({ tx }: Offering, { booker, person }: Waiting): Promise<boolean> {
  if (!booker || !person) return true
  const { rows } = await sql`
    select from organisations.membership where organisation_id = ${booker} and person_id = ${person}`.execute(tx)
  return rows.length > 0
}

async function offer(work: Offering, waiting: Waiting, resource: Resource, { span, until }: Chance): Promise<void> {
  const key = keyForLinks(work.random)
  await sql`
    update rooms.waiting set state = 'offered', offer_key = ${key}, offer_from = ${span.start}, offer_to = ${span.end}, offered_at = ${work.now},
      offered_until = ${until}
    where space_id = ${work.space.id} and id = ${waiting.id}`.execute(work.tx)
  await note(work, waiting.id, { what: 'offered' })
  await tellWaiting(work, { ...waiting, state: 'offered', offer: { key, span, until } }, resource, 'offered')
  await work.later(waitingQueue, { space: work.space.id }, { at: until, once: waiting.id })
}

/** Whoever came before and got nothing reads why; who waits for a time that is simply still taken, only when somebody else got a part of it. */
async function notePassed(
  work: Offering,
  passed: readonly Passed[],
  got: { readonly one: InLine; readonly span: Span } | null,
): Promise<void> {
  for (const { one, why, free } of passed) {
    const meets =
      got && overlaps(reachOf(one), got.span) && one.place.units.some((unit) => got.one.place.units.includes(unit))
    if (why === 'time' && !meets) continue
    await note(work, one.id, { what: 'passed', why, detail: why === 'seats' ? { wanted: one.quantity, free } : {} })
  }
}
