import { arc, pie } from 'd3-shape'
import { type Drawing, drawing } from '#foundation/ui/drawing.tsx'
import { type Phase, phases } from '../../measures/measure.ts'

const slice = arc<{ startAngle: number; endAngle: number }>().innerRadius(64).outerRadius(100).digits(1)
const around = pie<Phase>().sort(null).padAngle(0.02)

/** How many measures are in which phase, with the number of all large in the middle. The table beside it says the same in words. */
export function phaseDonut(
  counts: Readonly<Record<Phase, number>>,
  words: Readonly<Record<Phase, string>>,
  all: { readonly number: string; readonly word: string; readonly label: string },
): Drawing {
  const present = phases.filter((phase) => counts[phase] > 0)
  const slices = around
    .value((phase) => counts[phase])([...present])
    .map(({ data, startAngle, endAngle }) => {
      const [x, y] = slice.centroid({ startAngle, endAngle })
      // A narrow slice has no room for its number; its title and the table have it.
      const number =
        endAngle - startAngle > 0.25
          ? drawing`<text class="donut-part on-${data}" x="${x.toFixed(1)}" y="${(y + 4.5).toFixed(1)}">${counts[data]}</text>`
          : drawing``
      return drawing`<g><title>${words[data]}: ${counts[data]}</title><path class="phase-${data}" d="${slice({ startAngle, endAngle }) ?? ''}"/>${number}</g>`
    })
  return drawing`<svg class="donut" viewBox="-102 -102 204 204" role="img" aria-label="${all.label}">${slices}<text class="donut-all" y="8">${all.number}</text><text class="donut-word" y="28">${all.word}</text></svg>`
}

/** The sign of a phase beside its word. */
export const phaseSign = (phase: Phase): Drawing =>
  drawing`<svg class="phase-sign" viewBox="0 0 10 10" aria-hidden="true"><rect class="phase-${phase}" width="10" height="10"/></svg>`
