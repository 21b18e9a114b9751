// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'privacy.deletion': {
      id: string
      person_id: string | null
      mail: string | null
      spaces: string[]
      asked_at: Temporal.Instant
      done_at: Temporal.Instant | null
    }
    'privacy.export': {
      id: string
      person_id: string | null
      mail: string | null
      asked_in: string
      prefix: string
      language: string
      spaces: string[]
      visited: Defaulted<number>
      state: string
      file_key: string | null
      bytes: number | null
      asked_at: Temporal.Instant
      ready_at: Temporal.Instant | null
      expires_at: Temporal.Instant | null
    }
  }
}

export {}
