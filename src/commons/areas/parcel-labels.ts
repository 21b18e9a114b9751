import { type Drawing, drawing } from '#foundation/ui/drawing.tsx'
import type { DistrictMap, Parcel } from './district-map.ts'
import { boxAround, isFree, linesOf, type Sheet, widthOf } from './labels.ts'

/** Size of letters in units: on a phone the sheet is drawn about 0.7 times as large, on a wide screen 1.2 times or more. */
const sizes = { phone: 18, wide: 10.5 }

/**
 * Names and numbers on the parcels, laid out twice: `labels-phone` and `labels-wide`; the style sheet shows one of them.
 * Silent to screen readers, because every parcel has its title.
 */
export function parcelLabels(map: DistrictMap, countOf: (parcel: Parcel) => number): Drawing[] {
  const counts = map.parcels.map(countOf).join()
  const last = lastLabels.get(map)
  if (last?.counts === counts) return last.labels
  const labels = bothLayouts(map, countOf)
  lastLabels.set(map, { counts, labels })
  return labels
}

/** The same front page is drawn many times between two changes of its numbers: the last layout of each district is kept. */
const lastLabels = new WeakMap<DistrictMap, { counts: string; labels: Drawing[] }>()

function bothLayouts(map: DistrictMap, countOf: (parcel: Parcel) => number): Drawing[] {
  return (['phone', 'wide'] as const).map((width) => {
    const size = sizes[width]
    const labels = layout(map, countOf, size)
    return drawing`<g class="labels labels-${width}" font-size="${size}" text-anchor="middle" aria-hidden="true">${labels}</g>`
  })
}

function layout(map: DistrictMap, countOf: (parcel: Parcel) => number, size: number): Drawing[] {
  const sheet: Sheet = { width: map.frame.width, height: map.frame.height, taken: [] }
  const busy = map.parcels.filter((parcel) => countOf(parcel) > 0).toSorted((a, b) => countOf(b) - countOf(a))
  // Numbers first, the busiest first: they are the news. Names find room around them.
  const numbers = busy.flatMap((parcel) => numberLabel(parcel, countOf(parcel), size, sheet))
  const names = map.parcels
    .toSorted((a, b) => b.ground - a.ground)
    .flatMap((parcel) => nameLabel(parcel, countOf(parcel) > 0, size, sheet))
  return [...numbers, ...names]
}

function numberLabel({ x, y }: Parcel, count: number, size: number, sheet: Sheet): Drawing[] {
  const large = size * 1.25
  const box = boxAround(x, y, widthOf(String(count), large) + 2, large)
  if (!isFree(sheet, box)) return []
  sheet.taken.push(box)
  return [
    drawing`<text class="label-count" x="${x}" y="${round(y + large * 0.36)}" font-size="${round(large)}">${count}</text>`,
  ]
}

function nameLabel(parcel: Parcel, busy: boolean, size: number, sheet: Sheet): Drawing[] {
  const lines = linesOf(parcel.area.name)
  const width = Math.max(...lines.map((line) => widthOf(line, size)))
  const height = lines.length * size * 1.05
  if (width > parcel.width * (busy ? 1.5 : 1.1) || height > parcel.height) return []
  const away = height / 2 + size * 0.65
  const moves = busy ? [away, -away] : [0, -size * 0.6, size * 0.6]
  for (const move of moves) {
    const box = boxAround(parcel.x, parcel.y + move, width + 3, height)
    if (!isFree(sheet, box)) continue
    sheet.taken.push(box)
    return lines.map(
      (line, index) =>
        drawing`<text x="${parcel.x}" y="${round(box.top + size * (0.86 + index * 1.05))}">${line}</text>`,
    )
  }
  return []
}

const round = (units: number) => Math.round(units * 10) / 10
