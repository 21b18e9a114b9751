import type { Feature, Point } from 'geojson'
import type { PlaceField } from '../areas/places-map.ts'
import type { mapWords } from './texts.ts'

/** What the browser needs to open a map; stands as JSON in the page. Addresses are local. */
export interface MapSettings {
  /** The map's own script, styles and worker: loaded when somebody opens the map. */
  readonly script: string
  readonly styles: string
  readonly worker: string
  readonly boundaries: string
  /** Address of the feed of places, or the few places of a page themselves. */
  readonly places: string | readonly PlaceFeature[]
  /** West, south, east, north in degrees. */
  readonly box: readonly [number, number, number, number]
  readonly tiles: TileSettings | null
  /** Who must be named for the boundaries. */
  readonly attribution: string
  /** For dates, e.g. 'de-DE'. */
  readonly language: string
  readonly words: MapWords
}

export interface TileSettings {
  /** With {z}, {x}, {y}. */
  readonly address: string
  readonly kind: 'raster' | 'vector'
  readonly minZoom: number
  readonly maxZoom: number
  readonly box?: readonly [number, number, number, number]
  readonly attribution: string
}

/** A place as the feed `/orte.geojson` gives it; the map reads only these members. */
export type PlaceFeature = Feature<
  Point | null,
  {
    readonly title: string
    readonly url: string
    readonly field?: PlaceField
    readonly start?: string
    readonly first_day?: string
    readonly place?: { readonly name?: string }
  }
>

/** What the opened map says; what stands in braces is filled in by the browser. */
export type MapWords = ReturnType<typeof mapWords>
