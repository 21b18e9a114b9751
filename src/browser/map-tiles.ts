import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { Colours } from './map-colours.ts'

// One quiet style for the two schemas in use: OpenMapTiles says `class`, Protomaps says `kind` (and `kind_detail`), and their layers
// have different names. A layer that a tile does not have is simply not drawn.

const source = 'tiles'
const kind: ExpressionSpecification = ['coalesce', ['get', 'class'], ['get', 'kind'], '']
const exactly: ExpressionSpecification = ['coalesce', ['get', 'kind_detail'], ['get', 'class'], ['get', 'kind'], '']
const shape: ExpressionSpecification = ['geometry-type']
const among = (what: ExpressionSpecification, ...values: string[]): FilterSpecification => [
  'in',
  what,
  ['literal', values],
]

const woods = ['wood', 'forest', 'scrub']
const greens = [
  'grass',
  'grassland',
  'park',
  'meadow',
  'cemetery',
  'pitch',
  'golf_course',
  'nature_reserve',
  'recreation_ground',
  'village_green',
  'allotments',
  'orchard',
  'vineyard',
]
const built = [
  'residential',
  'suburb',
  'neighbourhood',
  'commercial',
  'industrial',
  'retail',
  'urban_area',
  'school',
  'hospital',
  'university',
  'college',
]
const wide = ['motorway', 'trunk', 'highway']
const main = ['primary', 'secondary', 'major_road']
const small = ['tertiary', 'minor', 'minor_road', 'medium_road', 'residential', 'unclassified', 'service', 'other']
const ways = ['path', 'track', 'footway', 'cycleway', 'pedestrian', 'steps', 'bridleway', 'living_street']
const rails = ['rail', 'transit']
const name: ExpressionSpecification = ['coalesce', ['get', 'name:de'], ['get', 'name'], '']

/** Water, wood, settlements, roads, rail and words, in the house's colours. */
export function tileLayers(colours: Colours): LayerSpecification[] {
  return [
    ...both('landcover', 'landcover', (layer) => area(layer, among(kind, ...woods), colours['tile-wood'], 'wood')),
    ...both('landuse', 'landuse', (layer) => area(layer, among(kind, ...built), colours['tile-built'], 'built')),
    ...both('landuse', 'landuse', (layer) => area(layer, among(kind, ...greens), colours['tile-green'], 'green')),
    ...both('landcover', 'landcover', (layer) => area(layer, among(kind, ...greens), colours['tile-green'], 'green')),
    ...both('landuse', 'park', (layer) => area(layer, among(kind, ...woods), colours['tile-wood'], 'wood')),
    area('water', among(shape, 'Polygon', 'MultiPolygon'), colours['tile-water'], 'lake'),
    ...both('water', 'waterway', (layer) =>
      line(layer, 'river', among(shape, 'LineString', 'MultiLineString'), colours['tile-water'], [8, 0.5, 14, 2.5]),
    ),
    ...both('buildings', 'building', (layer) => ({
      ...area(layer, true, colours['tile-house'], 'house'),
      minzoom: 14,
    })),
    ...both('roads', 'transportation', (layer) => roads(layer, colours)).flat(),
    ...both('places', 'place', (layer) => placeWords(layer, colours)).flat(),
    ...both('roads', 'transportation_name', (layer) => roadWords(layer, colours)),
  ]
}

/** The same for the layer of Protomaps and that of OpenMapTiles; once where both have one name. */
function both<Made>(protomaps: string, openMapTiles: string, make: (layer: string) => Made): Made[] {
  return [...new Set([protomaps, openMapTiles])].map(make)
}

function area(layer: string, filter: FilterSpecification, colour: string, what: string): LayerSpecification {
  return {
    id: `${layer}-${what}`,
    type: 'fill',
    source,
    'source-layer': layer,
    filter,
    paint: { 'fill-color': colour, 'fill-antialias': what === 'house' },
  }
}

/** @param widths zoom and pixels, twice; in between it grows */
function line(
  layer: string,
  what: string,
  filter: FilterSpecification,
  colour: string,
  [from, thin, to, thick]: [number, number, number, number],
): LayerSpecification {
  return {
    id: `${layer}-${what}`,
    type: 'line',
    source,
    'source-layer': layer,
    filter,
    minzoom: from,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], from, thin, to, thick],
    },
  }
}

function roads(layer: string, colours: Colours): LayerSpecification[] {
  const { 'tile-road': road, 'tile-edge': edge, 'tile-rail': rail } = colours
  return [
    line(layer, 'way', among(exactly, ...ways), edge, [13, 0.5, 17, 2]),
    line(layer, 'small-edge', among(exactly, ...small), edge, [12, 1, 17, 11]),
    line(layer, 'main-edge', among(exactly, ...main), edge, [9, 1.5, 17, 16]),
    line(layer, 'wide-edge', among(exactly, ...wide), edge, [6, 2, 17, 20]),
    line(layer, 'small', among(exactly, ...small), road, [13, 0.5, 17, 9]),
    line(layer, 'main', among(exactly, ...main), road, [10, 0.8, 17, 13]),
    line(layer, 'wide', among(exactly, ...wide), road, [9, 1, 17, 17]),
    line(layer, 'rail', among(kind, ...rails), rail, [10, 0.6, 16, 2]),
  ]
}

function placeWords(layer: string, colours: Colours): LayerSpecification[] {
  const words = (what: string, kinds: string[], size: number, from: number): LayerSpecification => ({
    id: `${layer}-${what}`,
    type: 'symbol',
    source,
    'source-layer': layer,
    filter: among(exactly, ...kinds),
    minzoom: from,
    layout: {
      'text-field': name,
      'text-font': ['Fira Sans'],
      'text-size': size,
      'text-max-width': 8,
      'text-padding': 4,
      // Beside the marks, not under them.
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 1.2,
      'text-justify': 'auto',
    },
    paint: { 'text-color': colours['tile-word'], 'text-halo-color': colours['tile-land'], 'text-halo-width': 1.5 },
  })
  return [
    words('part', ['suburb', 'quarter', 'neighbourhood', 'hamlet', 'isolated_dwelling', 'locality'], 12, 12),
    words('village', ['village'], 13, 10),
    words('town', ['town'], 15, 8),
    words('city', ['city'], 17, 5),
  ]
}

function roadWords(layer: string, colours: Colours): LayerSpecification {
  return {
    id: `${layer}-words`,
    type: 'symbol',
    source,
    'source-layer': layer,
    filter: among(exactly, ...small, ...main, ...wide),
    minzoom: 14,
    layout: { 'symbol-placement': 'line', 'text-field': name, 'text-font': ['Fira Sans'], 'text-size': 12 },
    paint: { 'text-color': colours['tile-word'], 'text-halo-color': colours['tile-road'], 'text-halo-width': 1.5 },
  }
}
