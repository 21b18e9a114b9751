import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Area, AreaKind } from './area.ts'
import { innerPoint } from './inner-point.ts'

export type ProblemCode =
  | 'too-large'
  | 'not-json'
  | 'not-a-collection'
  | 'too-many-features'
  | 'too-many-corners'
  | 'not-a-feature'
  | 'field-missing'
  | 'key-not-known'
  | 'no-area'
  | 'ring-broken'
  | 'not-degrees'
  | 'twice'

export interface Problem {
  code: ProblemCode
  /** Number of the feature in the file, the first is 1; null where the whole file is meant. */
  feature: number | null
  /** The field that is missing or wrong, with the names it may have. */
  field: string | null
}

/** What one file may hold; all municipalities of Germany in VG250 stay below. */
export interface Limits {
  characters: number
  features: number
  corners: number
  problems: number
}

export const usualLimits: Limits = { characters: 150_000_000, features: 30_000, corners: 5_000_000, problems: 50 }

/**
 * Reads boundaries from GeoJSON in degrees (WGS 84): files of the BKG (VG250, VG5000: AGS, ARS or RS, GEN, BEZ) or any other with the
 * fields ags or ars, name, type. What a feature is follows from the length of its key.
 * Left out and counted: open water, levels between state and district, and “associations” of a single municipality.
 * @returns the areas that could be read, and what was wrong with the others; import only when `problems` is empty
 */
export function readGeoJson(
  text: string,
  limits: Limits = usualLimits,
): { areas: Area[]; problems: Problem[]; ignored: number } {
  const nothing = (code: ProblemCode) => ({ areas: [], problems: [{ code, feature: null, field: null }], ignored: 0 })
  if (text.length > limits.characters) return nothing('too-large')
  const features = featuresOf(text)
  if (typeof features === 'string') return nothing(features)
  if (features.length > limits.features) return nothing('too-many-features')
  const areas = new Map<string, Area>()
  const problems: Problem[] = []
  let ignored = 0
  let corners = 0
  for (const [index, feature] of features.entries()) {
    if (problems.length >= limits.problems) break
    const read = readFeature(feature, (count) => {
      corners += count
      return corners <= limits.corners
    })
    if (read === 'ignored') ignored++
    else if ('code' in read) {
      if (read.code === 'too-many-corners') return nothing('too-many-corners')
      problems.push({ ...read, feature: index + 1 })
    } else if (areas.has(read.key)) problems.push({ code: 'twice', feature: index + 1, field: read.key })
    else areas.set(read.key, read)
  }
  return { areas: [...areas.values()], problems, ignored }
}

function featuresOf(text: string): unknown[] | ProblemCode {
  let parsed: unknown
  try {
    parsed = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch {
    return 'not-json'
  }
  if (!isRecord(parsed) || parsed.type !== 'FeatureCollection' || !Array.isArray(parsed.features)) {
    return 'not-a-collection'
  }
  return parsed.features
}

type Wrong = { code: ProblemCode; field: string | null }

function readFeature(feature: unknown, mayHold: (corners: number) => boolean): Area | 'ignored' | Wrong {
  if (!isRecord(feature) || !isRecord(feature.properties)) return { code: 'not-a-feature', field: null }
  const fields = new Map(Object.entries(feature.properties).map(([name, value]) => [name.toLowerCase(), value]))
  const land = Number(fields.get('gf') ?? 4)
  if (land < 3) return 'ignored'
  const ars = textOf(fields, 'ars', 'rs')
  const ags = textOf(fields, 'ags')
  if (!ars && !ags) return { code: 'field-missing', field: 'AGS, ARS' }
  const identity = identityOf(ars, ags)
  if (!identity) return { code: 'key-not-known', field: ars ? 'ARS' : 'AGS' }
  const name = textOf(fields, 'gen', 'name')
  if (!name) return { code: 'field-missing', field: 'GEN, name' }
  // Every state is a Land, whatever it calls itself; some files leave this out.
  const designation = textOf(fields, 'bez', 'type') ?? (isState(identity) ? 'Land' : null)
  if (!designation) return { code: 'field-missing', field: 'BEZ, type' }
  if (identity === 'between' || (identity.kind === 'association' && standsAlone(designation))) return 'ignored'
  const geometry = readGeometry(feature.geometry, mayHold)
  if (geometry === null) return { ...identity, name, designation, geometry, point: null }
  if ('code' in geometry) return geometry
  return { ...identity, name, designation, geometry, point: innerPoint(geometry) }
}

/** Official keys: ARS 2 state, 3 region, 5 district, 9 association, 12 municipality; AGS 2, 5 and 8 digits. */
function identityOf(
  ars: string | null,
  ags: string | null,
): { key: string; kind: AreaKind; parent: string | null } | 'between' | null {
  const digits = ars ?? ags ?? ''
  if (!/^\d+$/.test(digits)) return null
  const key = digits.length === 12 ? digits.slice(0, 5) + digits.slice(9) : digits
  if (digits.length === 3 || /^0+$/.test(digits)) return 'between'
  if (key.length === 8) return { key, kind: 'municipality', parent: ars ? digits.slice(0, 9) : key.slice(0, 5) }
  if (key.length === 9 && ars) return { key, kind: 'association', parent: key.slice(0, 5) }
  if (key.length === 5) return { key, kind: 'district', parent: key.slice(0, 2) }
  if (key.length === 2) return { key, kind: 'state', parent: null }
  return null
}

const isState = (identity: { kind: AreaKind } | 'between') => identity !== 'between' && identity.kind === 'state'

/** The official level of associations has no gaps: a municipality in none is its own. Nobody there would call that an association. */
const standsAlone = (designation: string) => /(frei|Einheits)/.test(designation)

function readGeometry(
  value: unknown,
  mayHold: (corners: number) => boolean,
): Polygon | MultiPolygon | null | { code: ProblemCode; field: string } {
  if (value === null || value === undefined) return null
  if (!isRecord(value) || !Array.isArray(value.coordinates)) return { code: 'no-area', field: 'geometry' }
  if (value.type !== 'Polygon' && value.type !== 'MultiPolygon') return { code: 'no-area', field: 'geometry' }
  const polygons: unknown[] = value.type === 'Polygon' ? [value.coordinates] : value.coordinates
  const read: Position[][][] = []
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0) return { code: 'ring-broken', field: 'geometry' }
    const rings: Position[][] = []
    for (const ring of polygon) {
      if (!Array.isArray(ring)) return { code: 'ring-broken', field: 'geometry' }
      if (!mayHold(ring.length)) return { code: 'too-many-corners', field: 'geometry' }
      const positions = readRing(ring)
      if (!Array.isArray(positions)) return { code: positions, field: 'geometry' }
      rings.push(positions)
    }
    read.push(rings)
  }
  if (read.length === 0) return { code: 'ring-broken', field: 'geometry' }
  return value.type === 'Polygon'
    ? { type: 'Polygon', coordinates: read[0]! }
    : { type: 'MultiPolygon', coordinates: read }
}

function readRing(ring: unknown[]): Position[] | 'ring-broken' | 'not-degrees' {
  const positions: Position[] = []
  for (const position of ring) {
    if (!Array.isArray(position)) return 'ring-broken'
    const [lon, lat] = position as unknown[]
    if (typeof lon !== 'number' || typeof lat !== 'number') return 'ring-broken'
    // Germany with its islands; metres of a national grid or swapped numbers are the usual mistakes.
    if (!(lon > 5 && lon < 16 && lat > 46 && lat < 56)) return 'not-degrees'
    positions.push([Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5])
  }
  const [first, last] = [positions[0], positions.at(-1)]
  if (!first || !last || positions.length < 4 || first[0] !== last[0] || first[1] !== last[1]) return 'ring-broken'
  return positions
}

function textOf(fields: Map<string, unknown>, ...names: string[]): string | null {
  for (const name of names) {
    const value = fields.get(name)
    if (typeof value !== 'string') continue
    const text = value
      .replaceAll(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, 200)
    // VG250 writes dashes where a level has no such key.
    if (text && !/^-+$/.test(text)) return text
  }
  return null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
