// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'news.article': {
      space_id: string
      id: string
      slug: string
      title: string
      lead: Defaulted<string>
      body: Defaulted<string>
      field_id: string | null
      municipality: string | null
      source: string | null
      state: string
      publish_at: Temporal.Instant | null
      pinned_until: Temporal.PlainDate | null
      picture_id: string | null
      author_id: string
      hidden: Defaulted<boolean>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
      version: Defaulted<number>
    }
  }
}

export {}
