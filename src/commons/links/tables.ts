// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'links.edge': {
      space_id: string
      id: string
      relation: string
      from_kind: string
      from_id: string
      to_kind: string
      to_id: string
      other_space: string | null
      far: string | null
      from_gone: Defaulted<boolean>
      to_gone: Defaulted<boolean>
      made_by: string | null
      made_at: Temporal.Instant
    }
  }
}

export {}
