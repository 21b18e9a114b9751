import type { Words } from './words.ts'

export type FieldId = 'education-work' | 'community-volunteering' | 'health-care' | 'mobility'

export type DistrictSlug =
  | 'mayen-koblenz'
  | 'bernkastel-wittlich'
  | 'coesfeld'
  | 'loerrach'
  | 'neustadt-waldnaab'
  | 'potsdam-mittelmark'
  | 'uelzen'
  | 'vorpommern-greifswald'

/** The space a thing belongs to. */
export type Where = DistrictSlug | 'network' | 'auenmark'

/** ISO 3166-2 without 'DE-'. */
export type State = 'RP' | 'NW' | 'BW' | 'BY' | 'BB' | 'NI' | 'MV'

export type Programme = 'smarte-land-regionen' | 'modellprojekte-smart-cities'

/** Where a statement comes from: one of the two reports at the origin, a public source, or made up for the demo. */
export type Basis = 'report' | 'public' | 'invented'

export interface Source {
  readonly title: string
  /** The two reports have no address. */
  readonly address?: string
}

export interface Imprint {
  readonly administration: string
  /** By function, never by name. */
  readonly representedBy: Words
  /** Left out where we are not sure. */
  readonly address?: { readonly street: string; readonly postcode: string; readonly town: string }
  /** To be shown on every page of the demo district. */
  readonly notice: Words
}

export interface DemoDistrict {
  readonly slug: DistrictSlug
  readonly name: string
  /** First five digits of the official municipality key. */
  readonly districtKey: string
  readonly state: State
  readonly tagline: Words
  /** Invented, '#rrggbb', at least 4.5 : 1 on white; not the district's official colour. */
  readonly accent: string
  readonly seat: string
  /** Fields of action worked on in Smarte.Land.Regionen; empty for districts outside. */
  readonly fields: readonly FieldId[]
  readonly programmes: readonly Programme[]
  readonly imprint: Imprint
}

export interface DemoField {
  readonly id: FieldId
  /** For addresses. */
  readonly slug: string
  readonly name: Words
  readonly description: Words
}

export interface DemoProgramme {
  readonly id: Programme
  readonly name: string
  readonly description: Words
  readonly source: Source
}

export interface DemoTandem {
  readonly field: FieldId
  readonly districts: readonly DistrictSlug[]
  readonly source: Source
}

/** `unknown`: public sources do not say how far it is in this district. */
export type ServiceStatus = 'concept' | 'development' | 'pilot' | 'live' | 'ended' | 'unknown'

export interface DemoService {
  readonly slug: string
  readonly district: DistrictSlug
  readonly name: string
  /** null: outside the four fields. */
  readonly field: FieldId | null
  /** One sentence: what people can do. */
  readonly summary: Words
  readonly status: ServiceStatus
  /** Only when a source names it. */
  readonly address?: string
  /** State of knowledge, as exact as known: '2024', '2024-08' or '2024-12-16'; missing when the source has no date. */
  readonly asOf?: string
  readonly sources: readonly Source[]
}
