import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import type { MapSettings } from '#commons/maps/settings.ts'
import type { Colours } from './map-colours.ts'
import type { MapData } from './map-data.ts'
import { tileLayers } from './map-tiles.ts'

/** Name of an empty picture as large as a mark. */
export const emptyMark = 'empty-mark'

const font = ['Fira Sans']
const isArea: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]]
const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind]

/** Background, boundaries and places as a MapLibre style. Without `glyphs`: words are drawn with the page's own font. */
export function mapStyle({ tiles }: MapSettings, data: MapData, colours: Colours): StyleSpecification {
  const sources: Record<string, SourceSpecification> = {
    boundaries: { type: 'geojson', data: data.boundaries },
    places: {
      type: 'geojson',
      data: data.places,
      cluster: true,
      clusterRadius: 40,
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
      // The marks are elements above the map; here they only keep their place free of names.
      {
        id: 'places',
        type: 'symbol',
        source: 'places',
        layout: { 'icon-image': emptyMark, 'icon-allow-overlap': true },
      },
    ],
  }
}

function boundaryLayers(colours: Colours, tiles?: 'raster' | 'vector'): LayerSpecification[] {
  const source = 'boundaries'
  const [inner, outer] = (['map-line', 'map-border'] as const).map((name) =>
    tiles === 'raster' ? colours['picture-line'] : colours[name],
  ) as [string, string]
  const line = (kind: string, width: number, colour: string): LayerSpecification => ({
    id: kind,
    type: 'line',
    source,
    filter: isKind(kind),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  })
  const fill = (id: string, filter: FilterSpecification, colour: string | ExpressionSpecification) =>
    ({ id, type: 'fill', source, filter, paint: { 'fill-color': colour } }) satisfies LayerSpecification
  const tint: ExpressionSpecification = [
    'match',
    ['get', 'tint'],
    ...([1, 2, 3, 4, 5] as const).flatMap((step) => [step, colours[`quiet-${step}`]] as const),
    colours['map-ground'],
  ] as unknown as ExpressionSpecification
  // Where a state is shown, this is the network's map, and its districts are lit as in the drawing.
  const ground: LayerSpecification[] = [
    fill('state-ground', isKind('state'), colours['map-ground']),
    fill('district-ground', ['all', isKind('district'), isArea], colours['lit-germany']),
    fill('municipality-ground', isKind('municipality'), tint),
  ]
  // A name gives way to the marks and to other names, or goes when there is no room beside them.
  const words: LayerSpecification[] = [
    {
      id: 'names',
      type: 'symbol',
      source,
      filter: isKind('name'),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': 13,
        'text-max-width': 8,
        'text-padding': 4,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.3,
        'text-justify': 'auto',
      },
      paint: { 'text-color': colours.ink, 'text-halo-color': colours['map-ground'], 'text-halo-width': 1.5 },
    },
  ]
  return [
    ...(tiles ? [] : ground),
    line('municipality', 0.8, inner),
    line('association', 1.6, inner),
    line('state', 1, inner),
    line('district', 2, outer),
    ...(tiles ? [] : words),
  ]
}
