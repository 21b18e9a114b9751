import { z } from 'zod'
import type { Phase } from '../../phases/phase.ts'

/** By what ideas of a contest are chosen; at most eight. */
export interface Criterion {
  /** Stays the same while points refer to it. */
  readonly id: string
  readonly name: string
}

export const maxCriteria = 8
/** Points one person can give per criterion. */
export const maxPoints = 10

const settings = z.object({
  criteria: z.array(z.object({ id: z.string(), name: z.string() })).catch([]),
})

/** Of a phase's settings; none: an open collection. */
export function criteriaOf({ settings: raw }: Pick<Phase, 'settings'>): readonly Criterion[] {
  return settings.safeParse(raw).data?.criteria ?? []
}

/** Lines as typed become criteria; one that was there before keeps its id. */
export function criteriaFrom(lines: string, before: readonly Criterion[]): Criterion[] {
  const names = [...new Set(lines.split('\n').map((line) => line.replace(/^[-•*\s]+/, '').trim()))].filter(Boolean)
  const known = new Map(before.map(({ id, name }) => [name, id]))
  const used = new Set(known.values())
  let next = 1
  return names.map((name) => {
    const kept = known.get(name)
    if (kept) return { id: kept, name }
    while (used.has(`k${next}`)) next++
    used.add(`k${next}`)
    return { id: `k${next}`, name }
  })
}
