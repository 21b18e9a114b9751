import { type Area, associationsOf, loadAreas, municipalitiesOf } from '#commons/areas/areas.ts'
import { bodyOf } from '#commons/areas/district-map.ts'
import { slug } from '#foundation/text/names.ts'

/** A body people know in a district: a town of its own, or an association with its municipalities. */
export interface Body {
  /** Official key: 8 digits of a municipality, 9 of an association. */
  readonly key: string
  /** Its part of the address, e.g. 'mendig'. */
  readonly slug: string
  readonly name: string
  /** What it is: „Verbandsgemeinde“, „Stadt“ … */
  readonly designation: string
  /** Official keys of its municipalities; of a town its own. */
  readonly municipalities: readonly string[]
}

/** The bodies of a district in the order of the alphabet; Mayen-Koblenz has ten. Empty where no municipalities are known. */
export function bodiesOf(districtKey: string | null | undefined): readonly Body[] {
  if (!districtKey) return []
  const members = Map.groupBy(municipalitiesOf(districtKey), bodyOf)
  const free = municipalitiesOf(districtKey).filter((area) => bodyOf(area) === area.key)
  const areas = [...associationsOf(districtKey), ...free].toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
  const taken = new Map<string, number>()
  return areas.map((area) => bodyFrom(area, slugFor(area, taken), members.get(area.key) ?? []))
}

function bodyFrom(area: Area, address: string, members: readonly Area[]): Body {
  return {
    key: area.key,
    slug: address,
    name: area.name,
    designation: area.designation,
    municipalities: area.kind === 'association' ? members.map(({ key }) => key) : [area.key],
  }
}

/** Two bodies of the same name (a town and the association around it) keep apart by their key. */
function slugFor(area: Area, taken: Map<string, number>): string {
  const plain = slug(area.name)
  const before = taken.get(plain) ?? 0
  taken.set(plain, before + 1)
  return before === 0 ? plain : `${plain}-${area.key}`
}

/** The municipalities behind a key of a municipality or an association; undefined when the district has no such area. */
export function municipalitiesBehind(
  key: string,
  districtKey: string | null | undefined,
): ReadonlySet<string> | undefined {
  const area = districtKey && key.startsWith(districtKey) ? loadAreas().find(key) : undefined
  if (area?.kind === 'municipality') return new Set([area.key])
  if (area?.kind !== 'association') return undefined
  return new Set(
    loadAreas()
      .inside(area.key, 'municipality')
      .map((one) => one.key),
  )
}

/** The body a key belongs to: its own, or that of the municipality. */
export function bodyBehind(key: string | undefined, districtKey: string | null | undefined): Body | undefined {
  return key ? bodiesOf(districtKey).find((body) => body.key === key || body.municipalities.includes(key)) : undefined
}
