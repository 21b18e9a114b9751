// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'residents.code': {
      space_id: string
      code_hash: Buffer
      way: string
      run_id: string | null
      fingerprint: Buffer
      expires_at: Temporal.Instant
      used: Defaulted<boolean>
    }
    'residents.letter_run': {
      space_id: string
      id: string
      what_for: string
      letters: number
      expires_at: Temporal.Instant
      stopped_at: Temporal.Instant | null
      made_by: string | null
      made_at: Temporal.Instant
    }
    'residents.resident': {
      space_id: string
      person_id: string
      way: string
      fingerprint: Buffer
      confirmed_at: Temporal.Instant
      expires_on: Temporal.PlainDate
    }
  }
}

export {}
