import type { FC } from 'hono/jsx'
import { Draw, drawing } from '../drawing.tsx'

// Eleven invented municipalities on a grid of shared corners: enough to see how a patchwork looks.
const shapes = [
  'M10 40 34 12 58 18 52 46 30 58z',
  'M58 18 92 6 112 24 98 48 74 52 52 46z',
  'M112 24 146 14 168 34 150 58 122 56 98 48z',
  'M168 34 192 50 188 84 160 82 150 58z',
  'M10 40 30 58 28 86 6 92z',
  'M30 58 52 46 74 52 78 82 50 98 28 86z',
  'M74 52 98 48 122 56 118 84 98 96 78 82z',
  'M122 56 150 58 160 82 146 106 118 84z',
  'M6 92 28 86 50 98 52 126 22 132z',
  'M50 98 78 82 98 96 100 124 74 140 52 126z',
  'M98 96 118 84 146 106 160 82 188 84 176 122 136 138 100 124z',
]

const names = [
  'Oberfeld',
  'Waldau',
  'Steinbrück',
  'Neuhof',
  'Lindenau',
  'Markt Sommerau',
  'Hohenried',
  'Birkenthal',
  'Auerbach',
  'Niederfeld',
  'Seeheim',
]

/** A small patchwork as a place's sign. */
export const SampleEmblem: FC = () => (
  <svg class="emblem" viewBox="0 0 200 146" aria-hidden="true" focusable="false">
    <Draw of={drawing`${shapes.map((shape) => drawing`<path class="parcel" d="${shape}"/>`)}`} />
  </svg>
)

/** The patchwork as a map, each parcel a link. */
export const SampleMap: FC<{ id?: string }> = ({ id = 'gemeinde' }) => (
  // biome-ignore lint/a11y/useSemanticElements: an SVG can be a group of links, a fieldset cannot be drawn
  <svg viewBox="0 0 200 146" aria-label={names.join(', ')} role="group">
    <Draw of={drawing`${shapes.map((shape, index) => parcel(shape, names[index] ?? '', index, id))}`} />
  </svg>
)

const hues = [
  'health',
  'mobility',
  'education',
  'community',
  'health',
  'steering',
  'mobility',
  'health',
  'community',
  'education',
  'mobility',
]

const parcel = (shape: string, name: string, index: number, id: string) =>
  drawing`<a href="#${id}-${index}"><path class="parcel field-${hues[index] ?? 'steering'} level-${(index * 3) % 5}" d="${shape}"/><title>${name}</title></a>`
