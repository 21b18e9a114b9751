// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'documents.document': {
      space_id: string
      id: string
      owner_kind: string
      owner_id: string
      title: string
      made_by: string | null
      made_at: Temporal.Instant
    }
    'documents.paragraph': {
      space_id: string
      document_id: string
      number: number
      id: string
      position: number
      depth: number
      heading: Defaulted<string>
      body: Defaulted<string>
      revision: Defaulted<number>
      changed_by: string | null
      changed_at: Temporal.Instant
    }
    'documents.version': {
      space_id: string
      document_id: string
      number: number
      state: string
      note: Defaulted<string>
      open: Defaulted<boolean>
      adopted_by: string | null
      adopted_on: Temporal.PlainDate | null
      made_by: string | null
      made_at: Temporal.Instant
    }
  }
}

export {}
