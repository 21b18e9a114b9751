import { source as organisationSource } from '#commons/organisations/source.ts'
import { publish } from '#commons/publication/publish.ts'
import { homeZone } from '#foundation/text/dates.ts'
import {
  addOffers,
  addSchoolHolidays,
  type OfferedBuilding,
  type OfferedResource,
  providerPart,
  saveCommonRules,
} from '../../services/rooms/demo.ts'
import { people } from '../people.ts'
import { commonRules } from '../rooms/common-rules.ts'
import { schoolHolidaysIn } from '../rooms/school-holidays.ts'
import type { DemoBuilding, DemoResource } from '../rooms/types.ts'
import { buildings } from '../rooms.ts'
import type { Where } from '../types.ts'
import { type Loading, type Making, making } from './loading.ts'
import { pricesOf } from './room-prices.ts'

/** The districts where rooms can be booked. */
export const roomDistricts: ReadonlySet<Where> = new Set(buildings.map(({ where }) => where))

/** Rooms, workplaces and things of the demo, offered two years ago; their bookings follow by a job. */
export async function loadRooms(loading: Loading): Promise<void> {
  const author = loading.people.get(people.find(({ role }) => role === 'editor')?.mail ?? '') as string
  const today = loading.now.toZonedDateTimeISO(homeZone).toPlainDate()
  const since = today.subtract({ years: 2, days: 10 }).toZonedDateTime({ timeZone: homeZone, plainTime: '09:00' })
  for (const where of roomDistricts) {
    const here = buildings.filter((building) => building.where === where)
    if (!loading.spaces.has(where)) continue
    await making(loading, where, loading.now, async (work) => {
      if (await isOffered(work)) return
      await admitProviders(work, loading, here)
      await addSchoolHolidays(work, schoolHolidaysIn(work.space.settings.state))
      const rules = commonRules[where]
      if (rules) {
        const { conditionsEn: en, ...german } = rules
        await saveCommonRules({ ...work, now: since.add({ days: 60 }).toInstant() }, 0, german, { en })
      }
      await addOffers(
        work,
        author,
        here.map((building) => offered(building, loading, today)),
        since.toInstant(),
        'published',
      )
    })
  }
}

async function isOffered({ tx, space }: Making): Promise<boolean> {
  const found = await tx.selectFrom('rooms.resource').select('id').where('space_id', '=', space.id).limit(1).execute()
  return found.length > 0
}

async function admitProviders(work: Making, { organisations }: Loading, here: readonly DemoBuilding[]): Promise<void> {
  const providers = [...new Set(here.map(({ provider }) => provider))].flatMap(
    (key) => organisations.get(key ?? '') ?? [],
  )
  const day = work.now.subtract({ hours: 24 * 740 })
  await work.tx
    .insertInto('organisations.admission')
    .values(
      providers.map((organisation) => ({
        space_id: work.space.id,
        id: work.newId(),
        organisation_id: organisation,
        part: providerPart,
        state: 'admitted',
        reason: null,
        asked_by: null,
        asked_at: day,
        decided_by: null,
        decided_at: day,
        expires_on: null,
      })),
    )
    .execute()
  await publish(work, organisationSource, providers)
}

function offered(building: DemoBuilding, { organisations }: Loading, today: Temporal.PlainDate): OfferedBuilding {
  return {
    organisation: building.provider ? (organisations.get(building.provider) as string) : null,
    name: building.name,
    street: building.street,
    municipality: building.municipality,
    longitude: building.lon,
    latitude: building.lat,
    arrival: building.arrival,
    units: building.units,
    resources: building.resources.map((resource) => offeredResource(resource, today)),
  }
}

function offeredResource(resource: DemoResource, today: Temporal.PlainDate): OfferedResource {
  const { title, lead, body } = resource
  return {
    kind: resource.kind,
    takes: resource.one ? 'one' : 'all',
    units: resource.units,
    title: title.de,
    lead: lead.de,
    body: body.de,
    english: { title: title.en ?? '', lead: lead.en ?? '', body: body.en ?? '' },
    persons: resource.persons,
    equipment: resource.equipment,
    stepFree: resource.stepFree,
    rules: resource.rules,
    refunds: resource.refunds ?? null,
    conditions: resource.conditions ?? '',
    depositCents: (resource.depositEuros ?? 0) * 100,
    vatPermille: resource.vatPermille ?? 0,
    prices: pricesOf(resource),
    openings: resource.open.flatMap(({ on, from, to }) =>
      on.map((weekday) => ({ weekday, opens: from * 60, closes: to * 60, firstDay: null, lastDay: null })),
    ),
    exceptions: (resource.closed ?? []).map(({ inDays, days, reason }) => ({
      firstDay: today.add({ days: inDays }),
      lastDay: today.add({ days: inDays + days - 1 }),
      opens: null,
      closes: null,
      reason,
    })),
  }
}
