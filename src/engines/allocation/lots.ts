import { createHash } from 'node:crypto'

/**
 * The drawing of lots: every name is hashed together with the seed (SHA-256 of "seed, line feed, name"), the smallest hash stands
 * first. Anybody can repeat it with common tools. @returns name → place, 0 first
 */
export function drawLots(seed: string, names: readonly string[]): Map<string, number> {
  const hashed = [...new Set(names)].map((name) => ({
    name,
    hash: createHash('sha256').update(`${seed}\n${name}`).digest('hex'),
  }))
  hashed.sort((one, other) => (one.hash < other.hash ? -1 : one.hash > other.hash ? 1 : 0))
  return new Map(hashed.map(({ name }, place) => [name, place]))
}
