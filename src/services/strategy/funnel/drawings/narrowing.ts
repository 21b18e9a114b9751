import { type Drawing, drawing } from '#foundation/ui/drawing.tsx'

/** From the width of many to the width of few, in thousandths; the numbers stand beside it in words. */
export function narrowingDrawing(before: number, after: number): Drawing {
  const few = before === 0 ? 0 : Math.max(12, Math.min(1000, Math.round((after / before) * 1000)))
  const [left, right] = [Math.round((1000 - few) / 2), Math.round((1000 + few) / 2)]
  return drawing`<svg class="narrowing" viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden="true"><path class="bar-planned" d="M1 1H999L${right} 40V59H${left}V40Z"/><path class="bar-actual" d="M${left} 40H${right}V59H${left}Z"/></svg>`
}
