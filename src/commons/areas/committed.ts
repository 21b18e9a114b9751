import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, merge } from 'topojson-client'
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from 'topojson-specification'
import type { Area, AreaKind, Attribution } from './area.ts'
import germany from './germany.json' with { type: 'json' }

interface Named {
  name: string
  designation: string
  parent: string
  point: [number, number]
}
type Shape = PolygonArcs<Named> | MultiPolygonArcs<Named>
type Level = Topology<{ areas: GeometryCollection<Named> }>
interface Body {
  key: string
  name: string
  designation: string
  point: [number, number]
}

/** germany.json, made by scripts/derive-areas.js: two topologies, in which neighbours share their border. */
interface CommittedFile {
  state: string
  attribution: string
  attributionHref: string
  licence: string
  licenceHref: string
  states: Body[]
  associations: Body[]
  districts: Level
  municipalities: Level
}

/** The committed file as areas. States and associations are put together from their districts and municipalities. */
export function committedAreas(): { areas: Area[]; attribution: Attribution } {
  const file = germany as unknown as CommittedFile
  return {
    areas: [
      ...file.states.map((state) => united(file.districts, state, 'state', null)),
      ...areasOf(file.districts, 'district'),
      ...file.associations.map((body) => united(file.municipalities, body, 'association', body.key.slice(0, 5))),
      ...areasOf(file.municipalities, 'municipality'),
    ],
    attribution: {
      text: file.attribution,
      href: file.attributionHref,
      licence: file.licence,
      licenceHref: file.licenceHref,
      state: file.state,
    },
  }
}

function areasOf(level: Level, kind: AreaKind): Area[] {
  return shapesOf(level).map((shape) => {
    const { name, designation, parent, point } = shape.properties!
    const geometry = rounded((feature(level, shape) as Feature<Polygon | MultiPolygon>).geometry)
    return { key: String(shape.id), kind, name, designation, parent, point, geometry }
  })
}

function united(level: Level, body: Body, kind: AreaKind, parent: string | null): Area {
  const members = shapesOf(level).filter((shape) => shape.properties?.parent === body.key)
  return { ...body, kind, parent, geometry: rounded(merge(level, members)) }
}

const shapesOf = (level: Level) => level.objects.areas.geometries as Shape[]

/** Five places are a metre; equal corners stay equal, because the same number is always rounded the same way. */
function rounded<Geometry extends Polygon | MultiPolygon>(geometry: Geometry): Geometry {
  const ring = (positions: Position[]) =>
    positions.map(([lon, lat]) => [Math.round(lon! * 1e5) / 1e5, Math.round(lat! * 1e5) / 1e5])
  const coordinates =
    geometry.type === 'Polygon'
      ? geometry.coordinates.map(ring)
      : geometry.coordinates.map((polygon) => polygon.map(ring))
  return { type: geometry.type, coordinates } as Geometry
}
