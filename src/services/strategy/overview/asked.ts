import { z } from 'zod'
import { choice } from '#foundation/http/fields.ts'
import { fields } from '#foundation/ui/field.ts'
import { phases } from '../measures/measure.ts'
import { municipalityName } from '../measures/places.ts'
import { bodiesOf, municipalitiesBehind } from './bodies.ts'
import type { Entry } from './queries.ts'
import { type Narrowing, orders } from './rules/listing.ts'

export const timelinesses = ['on-time', 'late', 'paused', 'unknown'] as const
export const freshnesses = ['fresh', 'ageing', 'stale', 'never', 'settled'] as const
/** Stands for "the whole district" and for "no field", "no solution" in addresses. */
export const wholeDistrict = 'kreis'
export const none = 'ohne'

/** Empty and wrong values count as none: an address is never an error. */
const chosen = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional()).catch(undefined)

/** What narrows the overview and the list down, by the German names that stand in addresses. */
export const overviewQuery = z.object({
  feld: chosen(choice([...fields, none] as const)),
  phase: chosen(choice(phases)),
  gemeinde: chosen(z.string().regex(/^(\d{8,9}|kreis)$/)),
})
export type OverviewAsked = z.output<typeof overviewQuery>

export const listQuery = overviewQuery.extend({
  zeitplan: chosen(choice(timelinesses)),
  stand: chosen(choice(freshnesses)),
  zielbild: chosen(z.string().max(100)),
  loesung: chosen(z.string().max(100)),
  nur: chosen(z.literal('eigene')),
  suche: chosen(z.string().trim().min(1).max(80)),
  ordnung: choice(orders).catch('nummer'),
  nach: chosen(z.string().max(100)),
})
export type ListAsked = z.output<typeof listQuery>

/** The same for links: without the place in the list, and without the usual order. */
export const queryOf = ({ nach: _, ordnung, ...rest }: ListAsked) => ({
  ...rest,
  ordnung: ordnung === 'nummer' ? undefined : ordnung,
})

/** Without solutions, visions and places that do not exist here: they ask nothing, and the page does not say they did. */
export function knownOf<Asked extends Partial<ListAsked>>(
  asked: Asked,
  entries: readonly Entry[],
  districtKey: string | null | undefined,
): Asked {
  const { places, vision, solutions } = narrowingOf(asked, entries, districtKey)
  return {
    ...asked,
    gemeinde: places && asked.gemeinde,
    nur: places && asked.nur,
    zielbild: vision && asked.zielbild,
    loesung: solutions === undefined ? undefined : asked.loesung,
  }
}

/** What somebody asked for, in ids. */
export function narrowingOf(
  asked: Partial<ListAsked>,
  entries: readonly Entry[],
  districtKey: string | null | undefined,
): Narrowing {
  const idOf = (kind: Entry['kind'], slug: string | undefined) =>
    entries.find((entry) => entry.kind === kind && entry.slug === slug)?.id
  const solution = idOf('strategy.solution', asked.loesung)
  return {
    field: asked.feld === none ? 'none' : asked.feld,
    phase: asked.phase,
    timeliness: asked.zeitplan,
    freshness: asked.stand,
    solutions: asked.loesung === none ? null : solution ? new Set([solution]) : undefined,
    vision: idOf('strategy.vision', asked.zielbild),
    places: placesOf(asked.gemeinde, districtKey),
    ownOnly: asked.nur === 'eigene',
    words: asked.suche,
  }
}

const placesOf = (gemeinde: string | undefined, districtKey: string | null | undefined) =>
  gemeinde === wholeDistrict ? 'district' : gemeinde ? municipalitiesBehind(gemeinde, districtKey) : undefined

/** Solutions that are shown. */
export const shownSolutions = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.filter(({ kind }) => kind === 'strategy.solution').map(({ id }) => id))

/** The name of a municipality or of a body with what it is, for what was chosen. */
export function placeName(key: string, districtKey: string | null | undefined): string {
  const body = bodiesOf(districtKey).find((one) => one.key === key)
  return body && key.length === 9 ? `${body.designation} ${body.name}` : municipalityName(key)
}
