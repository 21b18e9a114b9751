import type { FilterSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { MapSettings } from '#commons/maps/settings.ts'
import type { MapData } from './map-later.ts'
import { tileLayers } from './map-tiles.ts'

const names = [
  'ink',
  'page',
  'map-ground',
  'map-line',
  'map-border',
  'lit-germany',
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
] as const

/** The house's colours as they hold now, light or dark. */
export type Colours = Readonly<Record<(typeof names)[number], string>>

export function styleColours(element: Element): Colours {
  const style = getComputedStyle(element)
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Colours
}

const font = ['Fira Sans']
const ofKind = (...kinds: string[]): FilterSpecification => ['in', ['get', 'kind'], ['literal', kinds]]

/** Background, boundaries and places as a MapLibre style. Without `glyphs`: words are drawn with the page's own font. */
export function mapStyle({ tiles }: MapSettings, data: MapData, colours: Colours): StyleSpecification {
  const sources: Record<string, SourceSpecification> = {
    boundaries: { type: 'geojson', data: data.boundaries },
    places: {
      type: 'geojson',
      data: data.places,
      cluster: true,
      clusterRadius: 36,
      clusterMaxZoom: 16,
      clusterProperties: Object.fromEntries(
        ['community', 'education', 'health', 'mobility', 'steering'].map((field) => [
          field,
          ['+', ['case', ['==', ['get', 'field'], field], 1, 0]],
        ]),
      ),
    },
  }
  const background: LayerSpecification[] = []
  if (tiles) {
    const { address, kind, minZoom, maxZoom, box, attribution: _ } = tiles
    const common = {
      tiles: [/^https?:/.test(address) ? address : location.origin + address],
      minzoom: minZoom,
      maxzoom: maxZoom,
      ...(box ? { bounds: [...box] as [number, number, number, number] } : {}),
    }
    sources.tiles = kind === 'vector' ? { type: 'vector', ...common } : { type: 'raster', tileSize: 256, ...common }
    if (kind === 'vector') background.push(...tileLayers(colours))
    else background.push({ id: 'pictures', type: 'raster', source: 'tiles' })
  }
  return {
    version: 8,
    sources,
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colours[tiles ? 'tile-land' : 'page'] } },
      ...background,
      ...boundaryLayers(colours, tiles?.kind),
      // Only so that the source is read; the marks are elements above the map.
      { id: 'places', type: 'circle', source: 'places', paint: { 'circle-opacity': 0, 'circle-radius': 1 } },
    ],
  }
}

function boundaryLayers(colours: Colours, tiles?: 'raster' | 'vector'): LayerSpecification[] {
  const source = 'boundaries'
  const line = (kind: string, width: number, colour: string): LayerSpecification => ({
    id: kind,
    type: 'line',
    source,
    filter: ofKind(kind),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  })
  const ground: LayerSpecification[] = [
    {
      id: 'district-ground',
      type: 'fill',
      source,
      filter: ofKind('district'),
      paint: { 'fill-color': colours['map-ground'] },
    },
  ]
  const words: LayerSpecification[] = [
    {
      id: 'names',
      type: 'symbol',
      source,
      filter: ofKind('name'),
      layout: { 'text-field': ['get', 'name'], 'text-font': font, 'text-size': 13, 'text-max-width': 8, 'text-padding': 6 },
      paint: { 'text-color': colours.ink, 'text-halo-color': colours['map-ground'], 'text-halo-width': 1.5 },
    },
  ]
  return [
    ...(tiles ? [] : ground),
    line('municipality', 0.8, colours['map-line']),
    line('association', 1.6, colours['map-line']),
    line('state', 1, colours['map-line']),
    line('district', 2, colours['map-border']),
    ...(tiles ? [] : words),
  ]
}
