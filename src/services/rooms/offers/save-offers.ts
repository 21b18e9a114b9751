import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import { saveWordings } from '#commons/translations/wordings.ts'
import type { Work } from '#foundation/http/route.ts'
import { slug } from '#foundation/text/names.ts'
import { reserved } from '../addresses.ts'
import { kind } from '../queries.ts'
import type { BookingRules, Building, Opening, OpeningException, PriceRule, Resource } from '../resource.ts'
import { resourceSource } from '../source.ts'

type Filling = Pick<Work, 'tx' | 'now' | 'newId' | 'later'> & { readonly space: { readonly id: string } }

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
  schoolHolidays: 'as-usual',
}

/**
 * Buildings with everything in them, all at once, in a handful of statements.
 * @param since when they were entered
 * @param state drafts wait for somebody to look at them; published ones are found at once
 */
export async function addOffers(
  work: Filling,
  author: string,
  buildings: readonly OfferedBuilding[],
  since: Temporal.Instant,
  state: 'draft' | 'published',
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
  const slugs = await freeSlugs(
    work,
    resources.map(({ id, resource }) => [id, resource.title]),
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
        slug: slugs.get(id) as string,
        building_id: buildingId,
        organisation_id: building.organisation,
        ...columnsOf(resource),
        conditions_from: resource.conditions ? since : null,
        picture_id: null,
        state,
        author_id: author,
        created_at: since,
        updated_at: since,
        published_at: state === 'published' ? since : null,
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
  const prices = below((resource) =>
    resource.prices.map(({ position, firstDay, groups, purposes, per, cents }) => ({
      id: newId(),
      position,
      first_day: firstDay,
      groups: [...groups],
      purposes: [...purposes],
      per,
      cents,
    })),
  )
  if (prices.length) await tx.insertInto('rooms.price').values(prices).execute()
  const inEnglish = resources.filter(({ resource }) => resource.english.title)
  await Promise.all(inEnglish.map(({ id, resource }) => saveWordings(work, { kind, id }, { en: resource.english })))
  await notePresence(work, author, 'rooms')
  if (state === 'published')
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
    school_holidays: rules.schoolHolidays,
    refunds: JSON.stringify(resource.refunds ?? [{ hours: 0, percent: 100 }]),
    conditions: resource.conditions,
    deposit_cents: resource.depositCents,
    vat_permille: resource.vatPermille,
  }
}

/** Last parts of addresses for many titles in one statement. @returns id → slug */
async function freeSlugs(
  { tx, space }: Filling,
  titles: readonly (readonly [id: string, title: string])[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ slug: string }>`select slug from rooms.resource where space_id = ${space.id}`.execute(tx)
  const taken = new Set([...reserved, ...rows.map((row) => row.slug)])
  return new Map(
    titles.map(([id, title]) => {
      const wanted = slug(title)
      let free = wanted
      for (let number = 2; taken.has(free); number++) free = `${wanted}-${number}`
      taken.add(free)
      return [id, free]
    }),
  )
}
