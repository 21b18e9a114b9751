// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Computed, Defaulted, Json } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'publication.calendar_address': {
      person_id: string
      token_hash: Buffer
      created_at: Temporal.Instant
    }
    'publication.entry': {
      space_id: string
      kind: string
      thing_id: string
      address: string
      title: string
      lead: Defaulted<string>
      body: Defaulted<string>
      words: Defaulted<Json>
      others: Defaulted<string>
      field_id: string | null
      municipality: string | null
      place: string | null
      longitude: number | null
      latitude: number | null
      starts_at: Temporal.Instant | null
      ends_at: Temporal.Instant | null
      all_day: Defaulted<boolean>
      cancelled: Defaulted<boolean>
      online: string | null
      organiser: string | null
      picture: Json | null
      beyond: Defaulted<boolean>
      published_at: Temporal.Instant
      updated_at: Temporal.Instant
      version: Defaulted<number>
      search: Computed<string | null>
      heading: Computed<string | null>
    }
    'publication.published': {
      origin_id: string
      kind: string
      thing_id: string
      address: string
      title: string
      lead: string
      body: string
      words: Json
      others: string
      field_id: string | null
      municipality: string | null
      place: string | null
      longitude: number | null
      latitude: number | null
      starts_at: Temporal.Instant | null
      ends_at: Temporal.Instant | null
      all_day: boolean
      cancelled: boolean
      online: string | null
      organiser: string | null
      picture: Json | null
      published_at: Temporal.Instant
      updated_at: Temporal.Instant
      version: number
      search: string
      heading: string
    }
    'publication.published_word': {
      word: string
      entries: number
    }
    'publication.word': {
      space_id: string
      word: string
      entries: number
    }
  }
}

export {}
