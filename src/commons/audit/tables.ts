// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'audit.entry': {
      space_id: string
      id: string
      at: Temporal.Instant
      person_id: string
      act: string
      module: string
      action: string
      address: string
      subject: Defaulted<string>
      fields: Defaulted<string[]>
    }
  }
}

export {}
