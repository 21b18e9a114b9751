import { type Drawing, drawing } from '#foundation/ui/drawing.tsx'
import type { Span, Spans, Stretch } from '../rules/spans.ts'

/** Planned as outline, actual as a full bar below it; an amount that is not known has no bar at all. Thousandths of the width. */
export function moneyBars(planned: number | null, actual: number | null, most: number): Drawing {
  const width = (cents: number | null) => (cents === null || most === 0 ? 0 : Math.round((cents / most) * 1000))
  const outline =
    planned === null ? drawing`` : drawing`<rect class="bar-planned" y="1" width="${width(planned)}" height="10"/>`
  const full =
    actual === null ? drawing`` : drawing`<rect class="bar-actual" y="13" width="${width(actual)}" height="10"/>`
  return drawing`<svg class="bars" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">${outline}${full}</svg>`
}

/** The time of one measure, over the years as faint lines and with today. */
export function spanBar({ planned, actual }: Span, { fromYear, toYear, today }: Spans): Drawing {
  const years = toYear + 1 - fromYear
  const lines = Array.from({ length: years + 1 }, (_, index) => Math.round((index / years) * 1000))
  const grid = lines.map((x) => `M${x} 0V24`).join('')
  const bar = (stretch: Stretch | null, name: string, y: number, height: number) =>
    stretch
      ? drawing`<rect class="${name}" x="${stretch.from}" y="${y}" width="${Math.max(4, stretch.to - stretch.from)}" height="${height}"/>`
      : drawing``
  return drawing`<svg class="bars" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true"><path class="bar-grid" d="${grid}"/>${bar(planned, 'bar-planned', 3, 18)}${bar(actual, 'bar-actual', 8, 8)}<path class="bar-today" d="M${today} 0V24"/></svg>`
}
