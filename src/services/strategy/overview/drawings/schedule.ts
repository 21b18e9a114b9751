import { type Drawing, drawing } from '#foundation/ui/drawing.tsx'
import type { Timeliness } from '../../measures/rules/timeliness.ts'

const order = ['on-time', 'late', 'paused', 'unknown'] as const

/** How many measures are on time, late, paused or unknown, side by side; the longest bar of the table is `most` long. */
export function scheduleBar(counts: Readonly<Record<Timeliness, number>>, most: number): Drawing {
  let before = 0
  const parts = order.map((key) => {
    const from = before
    before += counts[key]
    const [x, end] = [Math.round((from / most) * 1000), Math.round((before / most) * 1000)]
    return counts[key] > 0
      ? drawing`<rect class="schedule-${key}" x="${x}" y="4" width="${end - x}" height="16"/>`
      : drawing``
  })
  return drawing`<svg class="bars" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`
}

/** The sign of a value beside its number. */
export const scheduleSign = (key: Timeliness): Drawing =>
  drawing`<svg class="phase-sign" viewBox="0 0 10 10" aria-hidden="true"><rect class="schedule-${key}" width="10" height="10"/></svg>`
