import type { Area, AreaKind, Attribution } from './area.ts'
import { committedAreas } from './committed.ts'

export type { Area, AreaKind, Attribution } from './area.ts'

/** All areas that are known, with the questions people ask of them. Made once and never changed, so that drawings can be kept with it. */
export interface Areas {
  readonly all: readonly Area[]
  readonly attribution: Attribution
  find(key: string): Area | undefined
  /** Areas of one kind inside a state, district or association, in the order of the German alphabet. */
  inside(key: string, kind: AreaKind): readonly Area[]
}

const german = new Intl.Collator('de')

/** Builds the index. A parent that is not among the areas (an association nobody imported) gives way to the district. */
export function areasFrom(list: readonly Area[], attribution: Attribution): Areas {
  const known = new Set(list.map((area) => area.key))
  const all = list.map((area) => ({ ...area, parent: parentAmong(known, area) }))
  const byKey = new Map(all.map((area) => [area.key, area]))
  const sorted = all.toSorted((a, b) => german.compare(a.name, b.name) || (a.key < b.key ? -1 : 1))
  const inside = new Map<string, Area[]>()
  for (const area of sorted) {
    for (const above of [area.parent, area.key.slice(0, 5), area.key.slice(0, 2)]) {
      if (!above || above === area.key) continue
      const list = getOrAdd(inside, `${area.kind} ${above}`)
      if (list.at(-1) !== area) list.push(area)
    }
  }
  return {
    all,
    attribution,
    find: (key) => byKey.get(key),
    inside: (key, kind) => inside.get(`${kind} ${key}`) ?? [],
  }
}

let loaded: Areas | undefined

/** From here on these areas are the ones that are known: the program starts with imported boundaries over the committed ones. Undefined: the committed ones again. */
export function useAreas(areas: Areas | undefined): void {
  loaded = areas
}

/** The areas in use; without imported ones those of the committed file: all states and districts, and eight districts with their municipalities. Read on first use (about 30 ms), then kept. */
export function loadAreas(): Areas {
  loaded ??= areasFrom(committedAreas().areas, committedAreas().attribution)
  return loaded
}

/** The district a municipality or association lies in; for a district itself the same district. */
export function districtOf(key: string, areas: Areas = loadAreas()): Area | undefined {
  const found = key.length >= 5 ? areas.find(key.slice(0, 5)) : undefined
  return found?.kind === 'district' ? found : undefined
}

/** The municipalities of a district, in the order of the German alphabet; empty where none are known. */
export function municipalitiesOf(districtKey: string, areas: Areas = loadAreas()): readonly Area[] {
  return areas.inside(districtKey, 'municipality')
}

/** The associations (Verbandsgemeinden, Ämter, Samtgemeinden …) of a district; municipalities that belong to none are not in it. */
export function associationsOf(districtKey: string, areas: Areas = loadAreas()): readonly Area[] {
  return areas.inside(districtKey, 'association')
}

/** Areas people can read about but not see: their boundary has not been imported yet. */
export function withoutBoundary(areas: readonly Area[]): readonly Area[] {
  return areas.filter((area) => area.geometry === null)
}

function parentAmong(known: ReadonlySet<string>, area: Area): string | null {
  const candidates = [area.parent, area.key.slice(0, 5), area.key.slice(0, 2)]
  return candidates.find((key) => key !== null && key !== area.key && known.has(key)) ?? null
}

function getOrAdd<Value>(map: Map<string, Value[]>, key: string): Value[] {
  let list = map.get(key)
  if (!list) {
    list = []
    map.set(key, list)
  }
  return list
}
