import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { providerPart } from '../access.ts'
import { occupyMany } from '../bookings/occupy-many.ts'
import { referenceFrom } from '../bookings/reference.ts'
import { type NewBooking, writeBookings } from '../bookings/write-booking.ts'
import { addOffers } from '../offers/save-offers.ts'
import { takenOf } from '../queries.ts'
import type { Resource, Span } from '../resource.ts'
import { isBefore, overlaps } from '../rules/spans.ts'
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
 * with an earlier line, is not written, but given back; so is what somebody else took at the same moment.
 * @throws {Refusal} when the provider changed the resource meanwhile: as everybody's bookings, see `makeReady`
 */
export async function importBookings(
  work: Importing,
  resource: Resource,
  bookings: readonly Existing[],
): Promise<{ written: number; collisions: Existing[] }> {
  const { fitting, collisions } = await sorted(work, resource, bookings)
  const rows = fitting.map((existing) => ({ id: work.newId(), existing }))
  await writeBookings(
    work,
    rows.map(({ id, existing }) => internal(work, resource, id, existing)),
  )
  const got = await occupyMany(
    work,
    rows.map(({ id, existing: { span } }) => ({ booking: id, resource, span, active: true, until: null })),
  )
  const lost = rows.filter(({ id }) => !got.has(id))
  if (lost.length > 0)
    await sql`delete from rooms.booking where space_id = ${work.space.id} and id = any(${lost.map(({ id }) => id)}::uuid[])`.execute(
      work.tx,
    )
  return { written: got.size, collisions: [...collisions, ...lost.map(({ existing }) => existing)].sort(byStart) }
}

const byStart = (one: Existing, other: Existing) => Temporal.Instant.compare(one.span.start, other.span.start)

/** What has a place beside what is booked here and beside earlier lines, and what has none. One statement. */
async function sorted(
  { tx, space, now }: Importing,
  { units, rules, takes }: Resource,
  bookings: readonly Existing[],
): Promise<{ fitting: Existing[]; collisions: Existing[] }> {
  const fitting: Existing[] = []
  const collisions: Existing[] = []
  const inOrder = bookings.flatMap(inPieces).toSorted(byStart)
  const held = ({ span }: Existing): Span => ({ ...span, end: span.end.add({ minutes: rules.bufferMinutes }) })
  const [first] = inOrder
  if (!first) return { fitting, collisions }
  const end = inOrder.map((one) => held(one).end).reduce((latest, one) => (isBefore(latest, one) ? one : latest))
  const taken = new Map<string, Span[]>(units.map((unit) => [unit, []]))
  for (const { unit, ...span } of await takenOf(tx, space.id, units, { start: first.span.start, end }, now))
    taken.get(unit)?.push(span)
  for (const one of inOrder) {
    const free = units.filter((unit) => !taken.get(unit)?.some((span) => overlaps(span, held(one))))
    const chosen = takes === 'all' ? (free.length === units.length ? units : []) : free.slice(0, 1)
    for (const unit of chosen) taken.get(unit)?.push(held(one))
    if (chosen.length > 0) fitting.push(one)
    else collisions.push(one)
  }
  return { fitting, collisions }
}

const internal = (work: Importing, resource: Resource, id: string, { span, words }: Existing): NewBooking => ({
  id,
  resource: resource.id,
  reference: referenceFrom(work.random(5)),
  kind: 'internal',
  state: 'confirmed',
  startsAt: span.start,
  endsAt: span.end,
  person: null,
  name: '',
  bookedAs: 'public',
  purpose: 'other',
  words,
  price: { lines: [], cents: 0, vatCents: 0, depositCents: 0 },
  refunds: [],
  madeAt: work.now,
})

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
