import { type Drawing, drawing } from '#foundation/ui/drawing.tsx'
import type { Frame, Stretch } from './rules/time-frame.ts'

/** Where a measure lies in the years of the strategy; the words beside it say the same. */
export function frameBar(stretch: Stretch | null, { fromYear, toYear }: Frame): Drawing {
  const years = toYear + 1 - fromYear
  const lines = Array.from({ length: years - 1 }, (_, index) => {
    const x = Math.round(((index + 1) / years) * 1000)
    return drawing`<path class="bar-grid" d="M${x} 0V24"/>`
  })
  const bar = stretch
    ? drawing`<rect class="bar-actual" x="${stretch.from}" y="6" width="${Math.max(8, stretch.to - stretch.from)}" height="12"/>`
    : drawing``
  return drawing`<svg class="bars" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">${lines}${bar}</svg>`
}
