// What the demo network fills the rooms with: many at once, in few statements.
import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import { saveWordings } from '#commons/translations/wordings.ts'
import type { Work } from '#foundation/http/route.ts'
import { slug } from '#foundation/text/names.ts'
import { kind } from './queries.ts'
import type { Booking, BookingRules, Building, Opening, OpeningException, PriceRule, Resource } from './resource.ts'
import { resourceSource } from './source.ts'

export { providerPart } from './access.ts'
export { priceOf } from './price.ts'
export { referenceFrom } from './reference.ts'
export type { BookingRules, Equipment, Group, PriceRule, Purpose, RefundStep, Span } from './resource.ts'
export { addressOf as bookingAddress, bookingTopic } from './telling.ts'

type Filling = Pick<Work, 'tx' | 'space' | 'now' | 'newId' | 'later'>

/** A building with everything in it, as a provider would have entered it. Units by name. */
export interface OfferedBuilding extends Omit<Building, 'id'> {
  readonly organisation: string | null
  readonly units: readonly string[]
  readonly resources: readonly OfferedResource[]
}

export interface OfferedResource
  extends Pick<
    Resource,
    | 'kind'
    | 'takes'
    | 'title'
    | 'lead'
    | 'body'
    | 'persons'
    | 'equipment'
    | 'stepFree'
    | 'conditions'
    | 'depositCents'
    | 'vatPermille'
  > {
  readonly english: { readonly title: string; readonly lead: string; readonly body: string }
  readonly units: readonly string[]
  readonly rules: Partial<BookingRules>
  /** Null: the whole price is given back until the start. */
  readonly refunds: Resource['refunds'] | null
  readonly openings: readonly Opening[]
  readonly exceptions: readonly OpeningException[]
  readonly prices: readonly PriceRule[]
}

const usual: BookingRules = {
  who: 'everyone',
  approval: false,
  askedBlocks: true,
  gridMinutes: 30,
  shortestMinutes: 30,
  longestMinutes: 1440,
  noticeMinutes: 0,
  advanceDays: 365,
  bufferMinutes: 0,
  holidays: 'as-usual',
}

/** Buildings with published resources, all at once; titles are different from each other. @param since when they were entered */
export async function addOffers(
  work: Filling,
  author: string,
  buildings: readonly OfferedBuilding[],
  since: Temporal.Instant,
): Promise<void> {
  const { tx, space, newId } = work
  const own = { space_id: space.id }
  const made = buildings.map((building) => {
    const units = new Map(building.units.map((name) => [name, newId()]))
    return {
      building,
      id: newId(),
      units,
      resources: building.resources.map((resource) => ({ resource, id: newId() })),
    }
  })
  const resources = made.flatMap(({ building, id, units, resources }) =>
    resources.map((one) => ({
      ...one,
      building,
      buildingId: id,
      unitIds: one.resource.units.map((name) => units.get(name) as string),
    })),
  )
  await tx
    .insertInto('rooms.building')
    .values(
      made.map(({ id, building: { organisation, name, street, municipality, longitude, latitude, arrival } }) => ({
        ...own,
        id,
        organisation_id: organisation,
        name,
        street,
        municipality,
        longitude,
        latitude,
        arrival,
      })),
    )
    .execute()
  await tx
    .insertInto('rooms.unit')
    .values(
      made.flatMap(({ id, units }) => [...units].map(([name, unit]) => ({ ...own, id: unit, building_id: id, name }))),
    )
    .execute()
  await tx
    .insertInto('rooms.resource')
    .values(
      resources.map(({ resource, id, building, buildingId }) => ({
        ...own,
        id,
        slug: slug(resource.title),
        building_id: buildingId,
        organisation_id: building.organisation,
        ...columnsOf(resource),
        conditions_from: resource.conditions ? since : null,
        picture_id: null,
        state: 'published',
        author_id: author,
        created_at: since,
        updated_at: since,
        published_at: since,
      })),
    )
    .execute()
  const below = <Row extends object>(rowsOf: (resource: OfferedResource) => readonly Row[]) =>
    resources.flatMap(({ resource, id }) => rowsOf(resource).map((row) => ({ ...own, resource_id: id, ...row })))
  await tx
    .insertInto('rooms.resource_unit')
    .values(resources.flatMap(({ id, unitIds }) => unitIds.map((unit) => ({ ...own, resource_id: id, unit_id: unit }))))
    .execute()
  await tx
    .insertInto('rooms.opening')
    .values(
      below(({ openings }) =>
        openings.map(({ weekday, opens, closes, firstDay, lastDay }) => ({
          id: newId(),
          weekday,
          opens,
          closes,
          first_day: firstDay,
          last_day: lastDay,
        })),
      ),
    )
    .execute()
  const exceptions = below((resource) =>
    resource.exceptions.map(({ firstDay, lastDay, opens, closes, reason }) => ({
      id: newId(),
      first_day: firstDay,
      last_day: lastDay,
      opens,
      closes,
      reason,
    })),
  )
  if (exceptions.length) await tx.insertInto('rooms.exception').values(exceptions).execute()
  await tx
    .insertInto('rooms.price')
    .values(
      below(({ prices }) =>
        prices.map(({ position, firstDay, groups, purposes, per, cents }) => ({
          id: newId(),
          position,
          first_day: firstDay,
          groups: [...groups],
          purposes: [...purposes],
          per,
          cents,
        })),
      ),
    )
    .execute()
  await Promise.all(resources.map(({ id, resource }) => saveWordings(work, { kind, id }, { en: resource.english })))
  await notePresence(work, author, 'rooms')
  await publish(
    work,
    resourceSource,
    resources.map(({ id }) => id),
  )
}

function columnsOf(resource: OfferedResource) {
  const rules = { ...usual, ...resource.rules }
  return {
    kind: resource.kind,
    takes: resource.takes,
    title: resource.title,
    lead: resource.lead,
    body: resource.body,
    persons: resource.persons,
    equipment: [...resource.equipment],
    step_free: resource.stepFree,
    who: rules.who,
    approval: rules.approval,
    asked_blocks: rules.askedBlocks,
    grid_minutes: rules.gridMinutes,
    shortest_minutes: rules.shortestMinutes,
    longest_minutes: rules.longestMinutes,
    notice_minutes: rules.noticeMinutes,
    advance_days: rules.advanceDays,
    buffer_minutes: rules.bufferMinutes,
    holidays: rules.holidays,
    refunds: JSON.stringify(resource.refunds ?? [{ hours: 0, percent: 100 }]),
    conditions: resource.conditions,
    deposit_cents: resource.depositCents,
    vat_permille: resource.vatPermille,
  }
}

/** What the demo's bookings are made from: resources by the last part of their address, and ids of units by building and name. */
export async function offersOf(
  tx: Work['tx'],
  space: string,
): Promise<{ resources: ReadonlyMap<string, string>; units: ReadonlyMap<string, string> }> {
  const { rows } = await sql<{ resources: Record<string, string> | null; units: Record<string, string> | null }>`
    select
      (select json_object_agg(slug, id) from rooms.resource where space_id = ${space}) as resources,
      (select json_object_agg(b.name || ', ' || u.name, u.id) from rooms.unit u
        join rooms.building b on b.space_id = u.space_id and b.id = u.building_id where u.space_id = ${space}) as units`.execute(
    tx,
  )
  return {
    resources: new Map(Object.entries(rows[0]?.resources ?? {})),
    units: new Map(Object.entries(rows[0]?.units ?? {})),
  }
}

/** A booking with the units it takes; `blocks` keeps others out, `freeAt` is the end with the buffer. */
export interface OfferedBooking
  extends Pick<
    Booking,
    | 'resource'
    | 'reference'
    | 'kind'
    | 'state'
    | 'startsAt'
    | 'endsAt'
    | 'person'
    | 'name'
    | 'mail'
    | 'linkKey'
    | 'booker'
    | 'persons'
    | 'bookedAs'
    | 'purpose'
    | 'words'
    | 'price'
    | 'refunds'
    | 'cancelledBy'
    | 'refundCents'
    | 'madeAt'
  > {
  readonly id: string
  readonly units: readonly string[]
  readonly blocks: boolean
  readonly freeAt: Temporal.Instant
}

/**
 * Writes bookings and what they take, in one statement however many there are. Those that were written before (by their reference),
 * and those whose time somebody took meanwhile, are left out: it may run again. @returns how many were written
 */
export async function addBookings(
  { tx, space }: Pick<Filling, 'tx' | 'space'>,
  bookings: readonly OfferedBooking[],
): Promise<number> {
  if (bookings.length === 0) return 0
  const given = bookings.map((one) => ({
    id: one.id,
    resource: one.resource,
    reference: one.reference,
    kind: one.kind,
    state: one.state,
    starts: one.startsAt,
    ends: one.endsAt,
    free: one.freeAt,
    person: one.person,
    name: one.name,
    mail: one.mail,
    link: one.linkKey ? `\\x${one.linkKey.toString('hex')}` : null,
    booker: one.booker,
    persons: one.persons,
    booked_as: one.bookedAs,
    purpose: one.purpose,
    words: one.words,
    cents: one.price.cents,
    vat: one.price.vatCents,
    deposit: one.price.depositCents,
    lines: one.price.lines,
    refunds: one.refunds,
    refund: one.refundCents,
    cancelled: one.cancelledBy,
    made: one.madeAt,
    units: one.state === 'cancelled' ? [] : [...one.units].sort(),
    blocks: one.blocks,
  }))
  const { rows } = await sql<{ count: number }>`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(
        id uuid, resource uuid, reference text, kind text, state text, starts timestamptz, ends timestamptz, free timestamptz, person uuid,
        name text, mail text, link bytea, booker uuid, persons integer, booked_as text, purpose text, words text, cents integer, vat integer,
        deposit integer, lines jsonb, refunds jsonb, refund integer, cancelled text, made timestamptz, units uuid[], blocks boolean)),
    possible as (
      select * from given g where not g.blocks or not exists (
        select from rooms.occupancy o where o.space_id = ${space.id} and o.unit_id = any(g.units) and o.active
          and o.from_at < g.free and o.to_at > g.starts and o.from_at > g.starts - interval '768 hours')),
    written as (
      insert into rooms.booking (space_id, id, resource_id, reference, kind, state, starts_at, ends_at, person_id, name, mail, link_key,
        booker_id, persons, booked_as, purpose, words, price_cents, vat_cents, deposit_cents, price_lines, refunds, refund_cents,
        cancelled_by, made_at, updated_at)
      select ${space.id}, id, resource, reference, kind, state, starts, ends, person, name, mail, link, booker, persons, booked_as, purpose,
        words, cents, vat, deposit, lines, refunds, refund, cancelled, made, made from possible
      on conflict (space_id, reference) do nothing returning id),
    taken as (
      insert into rooms.occupancy (space_id, booking_id, unit_id, from_at, to_at, active, until)
      select ${space.id}, p.id, u.id, p.starts, p.free, p.blocks, null
      from possible p join written w on w.id = p.id cross join unnest(p.units) u(id))
    select count(*)::int as count from written`.execute(tx)
  return rows[0]?.count ?? 0
}
