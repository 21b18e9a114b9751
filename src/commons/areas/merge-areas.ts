import { type Area, type Areas, type Attribution, areasFrom } from './areas.ts'
import { isInside } from './locate.ts'

/**
 * Newer boundaries over older ones.
 * Same key: the newer one counts. An older area of which the middle now lies inside a newer area of the same kind has been united with it and goes:
 * so a file with all municipalities of a district replaces them, and a file with one corrected municipality changes only this one.
 * A newer area without boundary or association keeps what was known.
 */
export function mergeAreas(older: Areas, newer: readonly Area[], attribution: Attribution = older.attribution): Areas {
  const fresh = new Map(newer.map((area) => [area.key, withWhatWasKnown(area, older.find(area.key))]))
  const freshOfKind = Map.groupBy(fresh.values(), (area) => area.kind)
  const kept = older.all.filter((area) => {
    if (fresh.has(area.key)) return false
    if (!area.point) return true
    const [lon, lat] = area.point
    return !(freshOfKind.get(area.kind) ?? []).some((taker) => mayTake(taker, area) && isInside(taker, { lon, lat }))
  })
  return areasFrom([...kept, ...fresh.values()], attribution)
}

function withWhatWasKnown(area: Area, before: Area | undefined): Area {
  if (!before) return area
  const parent = (area.parent?.length ?? 0) >= (before.parent?.length ?? 0) ? area.parent : before.parent
  if (area.geometry) return { ...area, parent }
  return { ...area, parent, geometry: before.geometry, point: before.point }
}

/** Bodies are united within their state. */
const mayTake = (taker: Area, area: Area) => taker.key.slice(0, 2) === area.key.slice(0, 2)
