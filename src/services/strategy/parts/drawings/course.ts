import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { type Drawing, drawing } from '#foundation/ui/drawing.tsx'
import type { Goal, Indicator } from '../../measures/measure.ts'
import type { Course } from '../rules/course.ts'

const [width, height, left, bottom] = [600, 180, 8, 22]

const daysSince = (day: Temporal.PlainDate) => Temporal.PlainDate.from('2000-01-01').until(day).days

/**
 * The course of an indicator: points joined only inside a stretch, goals as rings. Values of the last unit only, because others have
 * another scale; the table beside it has all. Null when fewer than two points could be drawn.
 */
export function courseDrawing(
  { stretches }: Course,
  goals: Indicator['goals'],
  words: { readonly label: string; readonly number: (value: number) => string },
): Drawing | null {
  const unit = stretches.at(-1)?.[0]?.unit
  const shown = stretches.filter(([first]) => first?.unit === unit)
  const aims = goals.filter((goal: Goal) => goal.unit === unit)
  const all = [...shown.flat(), ...aims]
  if (all.length < 2) return null
  const days = all.map(({ day }) => daysSince(day))
  const values = all.map(({ value }) => value)
  const [lowest, highest] = [Math.min(0, ...values), Math.max(...values, Math.min(0, ...values) + 1)]
  const x = scaleLinear()
    .domain([Math.min(...days), Math.max(...days, Math.min(...days) + 1)])
    .range([left, width - left])
  const y = scaleLinear()
    .domain([lowest, highest])
    .range([height - bottom, 14])
    .nice(3)
  const path = line<{ day: Temporal.PlainDate; value: number }>()
    .x(({ day }) => x(daysSince(day)))
    .y(({ value }) => y(value))
    .digits(1)
  const at = (one: { day: Temporal.PlainDate; value: number }) => ({
    cx: x(daysSince(one.day)).toFixed(1),
    cy: y(one.value).toFixed(1),
  })
  const lines = shown.map((stretch) => drawing`<path class="course-line" d="${path([...stretch]) ?? ''}"/>`)
  const points = shown
    .flat()
    .map(
      (one) =>
        drawing`<circle class="course-point" cx="${at(one).cx}" cy="${at(one).cy}" r="4"><title>${one.day.toString()}: ${words.number(one.value)}</title></circle>`,
    )
  const rings = aims.map(
    (one) =>
      drawing`<circle class="course-goal" cx="${at(one).cx}" cy="${at(one).cy}" r="6"><title>${one.day.toString()}: ${words.number(one.value)}</title></circle>`,
  )
  const ticks = y
    .ticks(3)
    .map(
      (value) =>
        drawing`<path class="bar-grid" d="M0 ${y(value).toFixed(1)}H${width}"/><text class="course-word" x="0" y="${(y(value) - 3).toFixed(1)}">${words.number(value)}</text>`,
    )
  const years = yearsBetween(all.map(({ day }) => day)).map(
    (day) =>
      drawing`<text class="course-word" x="${x(daysSince(day)).toFixed(1)}" y="${height - 5}">${day.year}</text>`,
  )
  return drawing`<svg class="course" viewBox="0 0 ${width} ${height}" role="img" aria-label="${words.label}">${ticks}${years}${lines}${points}${rings}</svg>`
}

/** First days of the years inside the drawing; at most six words fit. */
function yearsBetween(days: readonly Temporal.PlainDate[]): Temporal.PlainDate[] {
  const sorted = days.toSorted(Temporal.PlainDate.compare)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return []
  const step = Math.max(1, Math.ceil((last.year - first.year + 1) / 6))
  const years = Array.from({ length: last.year - first.year }, (_, index) => first.year + 1 + index)
  return years
    .filter((_, index) => index % step === 0)
    .map((year) => Temporal.PlainDate.from({ year, month: 1, day: 1 }))
}
