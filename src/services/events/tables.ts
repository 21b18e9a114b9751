// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'events.event': {
      space_id: string
      id: string
      slug: string
      title: string
      lead: Defaulted<string>
      body: Defaulted<string>
      field_id: string | null
      organisation_id: string | null
      state: string
      author_id: string
      hidden: Defaulted<boolean>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
      published_at: Temporal.Instant | null
      version: Defaulted<number>
      picture_id: string | null
    }
  }
}

export {}
