import { addSpace } from '#commons/spaces/add-space.ts'
import type { ImprintFacts } from '#commons/spaces/space-facts.ts'
import { saveWordings } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Space } from '#foundation/http/visit.ts'
import { auenmark, inventedNotice } from '../auenmark/district.ts'
import { dialogues } from '../dialogues.ts'
import { districts, shortNotice } from '../districts.ts'
import { tandems } from '../fields.ts'
import { pages } from '../pages.ts'
import { buildings } from '../rooms.ts'
import { services } from '../services.ts'
import type { DemoDistrict, DemoService, Where } from '../types.ts'
import { fieldOf } from './loading.ts'

/** The eight districts and an invented one, beside the network that is there already. */
export async function loadSpaces(
  tx: Tx,
  newId: () => string,
  now: Temporal.Instant,
  network: Space,
): Promise<Map<Where, Space>> {
  const spaces = new Map<Where, Space>([['network', network]])
  await tx
    .updateTable('spaces.space')
    .set({ settings: JSON.stringify({ ...network.settings, demoNotice: shortNotice }) })
    .where('id', '=', network.id)
    .execute()
  for (const district of districts) {
    const settings = {
      districtKey: district.districtKey,
      state: district.state,
      tagline: district.tagline.de,
      taglineEn: district.tagline.en,
      taglineLeicht: district.tagline.leicht,
      accent: district.accent,
      imprint: district.imprint.notice.de,
      imprintFacts: imprintFactsOf(district),
      demoNotice: shortNotice,
      easy: pages.leichteSprache[district.slug],
    }
    spaces.set(
      district.slug,
      await addSpace({ tx, newId, now }, { kind: 'district', slug: district.slug, name: district.name, settings }),
    )
  }
  spaces.set(auenmark.slug, await addSpace({ tx, newId, now }, inventedSpace))
  for (const [where, services] of switchedOn()) {
    await tx
      .updateTable('spaces.space')
      .set({ services: [...services] })
      .where('id', '=', (spaces.get(where) as Space).id)
      .execute()
  }
  for (const { field, districts: together } of tandems) {
    for (const slug of together) {
      const row = { field_id: fieldOf(field) as string, space_id: (spaces.get(slug) as Space).id, since: null }
      await tx.insertInto('spaces.tandem').values(row).execute()
    }
  }
  return spaces
}

const inventedSpace = {
  kind: 'district',
  slug: auenmark.slug,
  name: auenmark.name,
  settings: {
    state: auenmark.state,
    tagline: auenmark.tagline.de,
    taglineEn: auenmark.tagline.en,
    taglineLeicht: auenmark.tagline.leicht,
    accent: auenmark.accent,
    imprint: auenmark.imprint.notice.de,
    imprintFacts: imprintFactsOf(auenmark),
    demoNotice: inventedNotice,
  },
} as const

/** Only what is publicly known of the office; where no address is known, the town alone. */
function imprintFactsOf({ imprint, seat }: Pick<DemoDistrict, 'imprint' | 'seat'>): ImprintFacts {
  return {
    administration: imprint.administration,
    representedBy: imprint.representedBy.de,
    town: seat,
    ...imprint.address,
  }
}

/** What districts are publicly known to offer outside of this program. */
export async function loadOutsideServices(tx: Tx, newId: () => string, space: Space, slug: Where): Promise<void> {
  const own = services.filter(({ district }) => district === slug)
  for (const [position, service] of own.entries()) {
    await tx
      .insertInto('spaces.outside_service')
      .values({
        space_id: space.id,
        id: newId(),
        name: service.name,
        field_id: fieldOf(service.field) ?? 'steering',
        summary: service.summary.de,
        status: service.status,
        web_address: service.address ?? null,
        source: service.sources.map(({ title, address }) => [title, address].filter(Boolean).join(', ')).join('; '),
        as_of: dayOf(service),
        position,
      })
      .execute()
  }
}

/** '2024' and '2024-08' are kept as the first day they can mean. */
function dayOf({ asOf }: DemoService): Temporal.PlainDate | null {
  if (!asOf) return null
  const [year, month = '01', day = '01'] = asOf.split('-')
  return Temporal.PlainDate.from(`${year}-${month}-${day}`)
}

/** Taglines in the other languages. */
export async function loadSpaceWordings(tx: Tx, space: Space, slug: Where, now: Temporal.Instant): Promise<void> {
  const thing = { kind: 'spaces.space', id: space.id }
  const district = districts.find((one) => one.slug === slug)
  if (!district) return
  await saveWordings({ tx, space, now }, thing, {
    en: { tagline: district.tagline.en ?? null },
    leicht: { tagline: district.tagline.leicht ?? null },
  })
}

/** Services that a district of the demo has something to show in. */
function switchedOn(): ReadonlyMap<Where, ReadonlySet<string>> {
  const inUse = new Map<Where, Set<string>>()
  const use = (where: Where, service: string) => inUse.set(where, (inUse.get(where) ?? new Set()).add(service))
  for (const { where } of buildings) use(where, 'rooms')
  for (const { where } of dialogues) use(where, 'participation')
  use(auenmark.slug, 'participation')
  for (const where of ['mayen-koblenz', auenmark.slug] as const) use(where, 'strategy')
  return inUse
}
