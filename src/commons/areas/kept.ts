import type { Areas } from './areas.ts'

/**
 * Remembers what was computed from a set of areas for as long as this set lives: newer boundaries make a new set, and nothing needs to be
 * cleared. Keys come from areas, not from requests, so the memory stays small.
 */
export function keepWithAreas<Value>(make: (key: string, areas: Areas) => Value): (key: string, areas: Areas) => Value {
  const kept = new WeakMap<Areas, Map<string, Value>>()
  return (key, areas) => {
    let values = kept.get(areas)
    if (!values) {
      values = new Map()
      kept.set(areas, values)
    }
    const found = values.get(key)
    if (found !== undefined) return found
    const made = make(key, areas)
    if (values.size < 4000) values.set(key, made)
    return made
  }
}
