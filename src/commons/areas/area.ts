import type { MultiPolygon, Polygon } from 'geojson'

export type AreaKind = 'state' | 'district' | 'association' | 'municipality'

/** A piece of the country with a council of its own (or, for associations, of its municipalities). */
export interface Area {
  /** Official key: state 2, district 5, municipality 8 digits (AGS); association 9 digits (ARS). */
  key: string
  kind: AreaKind
  /** Official name, e.g. „Mayen-Koblenz“. */
  name: string
  /** What people call this kind of body there: „Landkreis“, „Verbandsgemeinde“, „Amt“, „Stadt“ … (German, official). */
  designation: string
  /** Key of the next larger body: association or district of a municipality, district of an association, state of a district. */
  parent: string | null
  /** WGS 84 lon/lat in degrees; null while the boundary is not known. */
  geometry: Polygon | MultiPolygon | null
  /** [lon, lat] well inside; null only where the boundary is not known. */
  point: [number, number] | null
}

/** Who must be named wherever boundaries are shown. */
export interface Attribution {
  text: string
  href: string
  licence: string
  licenceHref: string
  /** ISO date the boundaries describe. */
  state: string
}
