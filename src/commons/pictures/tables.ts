// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'pictures.person_shown': {
      space_id: string
      id: string
      picture_id: string
      name: string
      mail: string | null
      person_id: string | null
      consent: boolean
      consent_on: Temporal.PlainDate
      withdrawn_at: Temporal.Instant | null
    }
    'pictures.picture': {
      space_id: string
      id: string
      state: string
      alt: Defaulted<string>
      author: Defaulted<string>
      licence: string | null
      shows_people: Defaulted<boolean>
      uploaded_by: string
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
    }
    'pictures.variant': {
      space_id: string
      picture_id: string
      width: number
      height: number
      key: string
      bytes: number
    }
  }
}

export {}
