import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { providerPart } from '../access.ts'
import { referenceFrom } from '../bookings/reference.ts'
import { addBookings, type OfferedBooking } from '../bookings/save-many-bookings.ts'
import { addOffers } from '../offers/save-offers.ts'
import { takenOf } from '../queries.ts'
import type { Resource, Span } from '../resource.ts'
import { overlaps } from '../rules/spans.ts'
import type { Existing } from './existing.ts'
import type { ImportProblem } from './problem.ts'
import type { ReadBuilding } from './rooms-csv.ts'
import { importTexts as t } from './texts.ts'

export type Importing = Pick<Work, 'tx' | 'now' | 'newId' | 'later' | 'random'> & {
  readonly space: { readonly id: string }
}

/** Writes buildings and resources as drafts, all or none. @param author answers for them @returns what keeps them out; empty: written */
export async function importRooms(
  work: Importing,
  author: string,
  buildings: readonly ReadBuilding[],
): Promise<ImportProblem[]> {
  const { tx, space, now } = work
  const { rows } = await sql<{ buildings: string[]; providers: Record<string, string> | null }>`
    select array(select name from rooms.building where space_id = ${space.id}) as buildings,
      (select json_object_agg(o.name, o.id) from organisations.admission a join organisations.organisation o on o.id = a.organisation_id
        where a.space_id = ${space.id} and a.part = ${providerPart} and a.state = 'admitted') as providers`.execute(tx)
  const there = new Set(rows[0]?.buildings)
  const providers = new Map(Object.entries(rows[0]?.providers ?? {}))
  const problems = buildings.flatMap(({ line, name, provider }) => [
    ...(there.has(name) ? [{ line, problem: t.houseExists(name) }] : []),
    ...(provider && !providers.has(provider) ? [{ line, problem: t.noProvider(provider) }] : []),
  ])
  if (problems.length || buildings.length === 0) return problems
  const offered = buildings.map(({ provider, line, ...building }) => ({
    ...building,
    organisation: provider ? (providers.get(provider) as string) : null,
  }))
  await addOffers(work, author, offered, now, 'draft')
  return []
}

/**
 * Writes what stands in another calendar so far as internal bookings of one resource. What collides with a booking that is here, or
 * with an earlier line, is not written, but given back.
 */
export async function importBookings(
  work: Importing,
  resource: Resource,
  bookings: readonly Existing[],
): Promise<{ written: number; collisions: Existing[] }> {
  const { units, rules, takes } = resource
  const taken = new Map<string, Span[]>(units.map((unit) => [unit, []]))
  const inOrder = bookings.flatMap(inPieces).toSorted((a, b) => Temporal.Instant.compare(a.span.start, b.span.start))
  const [first] = inOrder
  if (first) {
    const end = inOrder.reduce(
      (latest, { span }) => (Temporal.Instant.compare(span.end, latest) > 0 ? span.end : latest),
      first.span.end,
    )
    const whole = { start: first.span.start, end: end.add({ minutes: rules.bufferMinutes }) }
    for (const { unit, start, end: to } of await takenOf(work.tx, work.space.id, units, whole, work.now))
      taken.get(unit)?.push({ start, end: to })
  }
  const collisions: Existing[] = []
  const rows: OfferedBooking[] = []
  for (const one of inOrder) {
    const held = { start: one.span.start, end: one.span.end.add({ minutes: rules.bufferMinutes }) }
    const free = units.filter((unit) => !taken.get(unit)?.some((span) => overlaps(span, held)))
    const chosen = takes === 'all' ? (free.length === units.length ? units : []) : free.slice(0, 1)
    if (chosen.length === 0) {
      collisions.push(one)
      continue
    }
    for (const unit of chosen) taken.get(unit)?.push(held)
    rows.push({
      id: work.newId(),
      resource: resource.id,
      units: chosen,
      reference: referenceFrom(work.random(5)),
      kind: 'internal',
      state: 'confirmed',
      startsAt: one.span.start,
      endsAt: one.span.end,
      freeAt: held.end,
      blocks: true,
      person: null,
      name: '',
      mail: null,
      linkKey: null,
      booker: null,
      persons: null,
      bookedAs: 'public',
      purpose: 'other',
      words: one.words,
      price: { lines: [], cents: 0, vatCents: 0, depositCents: 0 },
      refunds: [],
      cancelledBy: null,
      refundCents: null,
      madeAt: work.now,
    })
  }
  return { written: await addBookings(work, rows), collisions }
}

/** Longer than a month is several bookings: no row of the occupancy may be longer. */
function inPieces(one: Existing): Existing[] {
  const pieces: Existing[] = []
  let start = one.span.start
  while (Temporal.Instant.compare(start, one.span.end) < 0) {
    const next = start.add({ hours: 30 * 24 })
    const end = Temporal.Instant.compare(next, one.span.end) < 0 ? next : one.span.end
    pieces.push({ ...one, span: { start, end } })
    start = end
  }
  return pieces
}
