// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Json } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'areas.boundary': {
      key: string
      kind: string
      name: string
      designation: string
      parent: string | null
      geometry: Json | null
      longitude: number | null
      latitude: number | null
      source: string
      source_href: string
      licence: string
      licence_href: string
      as_of: Temporal.PlainDate
      imported_at: Temporal.Instant
    }
  }
}

export {}
