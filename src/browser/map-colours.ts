const names = [
  'ink',
  'page',
  'map-ground',
  'map-line',
  'map-border',
  'lit-germany',
  'quiet-1',
  'quiet-2',
  'quiet-3',
  'quiet-4',
  'quiet-5',
  'tile-land',
  'tile-water',
  'tile-wood',
  'tile-green',
  'tile-built',
  'tile-house',
  'tile-road',
  'tile-edge',
  'tile-rail',
  'tile-word',
  'picture-line',
] as const

/** The house's colours as they hold now, light or dark. */
export type Colours = Readonly<Record<(typeof names)[number], string>>

export function styleColours(element: Element): Colours {
  const style = getComputedStyle(element)
  return Object.fromEntries(names.map((name) => [name, plain(style.getPropertyValue(`--${name}`))])) as Colours
}

/** MapLibre knows fewer ways to write a colour than stylesheets do: the browser mixes it and says red, green and blue. */
function plain(colour: string): string {
  const brush = document.createElement('canvas').getContext('2d')
  if (!brush) return colour.trim()
  brush.fillStyle = colour.trim()
  brush.fillRect(0, 0, 1, 1)
  const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data
  return `rgb(${red}, ${green}, ${blue})`
}
