import type { Space } from './visit.ts'

/**
 * Remembers for a moment which space an address means, so that reading a page need not ask for it every time. A form that
 * was carried out here forgets everything at once; other processes see a changed setting after `keepFor` at the latest.
 */
export interface SpaceMemory {
  recall(slug: string | null, host: string): Space | undefined
  /** What it was the last time, however long ago: a guess that whoever uses it has to check. */
  guess(slug: string | null, host: string): Space | undefined
  keep(slug: string | null, host: string, space: Space): void
  forget(): void
}

/** @param keepFor milliseconds @param clock milliseconds that only go forward */
export function spaceMemory(keepFor: number, clock: () => number): SpaceMemory {
  const known = new Map<string, { space: Space; until: number }>()
  const name = (slug: string | null, host: string) => `${slug ?? ''}\n${host}`
  return {
    recall(slug, host) {
      const found = known.get(name(slug, host))
      return found && found.until > clock() ? found.space : undefined
    },
    guess: (slug, host) => known.get(name(slug, host))?.space,
    keep(slug, host, space) {
      if (known.size > 1000) known.clear() // host names come from outside: no list of theirs may grow
      known.set(name(slug, host), { space, until: clock() + keepFor })
    },
    forget() {
      for (const found of known.values()) found.until = Number.NEGATIVE_INFINITY
    },
  }
}
