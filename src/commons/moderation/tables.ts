// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'moderation.case': {
      space_id: string
      id: string
      kind: string
      thing_id: string
      title: string
      address: string
      author_id: string | null
      state: string
      opened_at: Temporal.Instant
      decision: string | null
      category: string | null
      ground: string | null
      reason: string | null
      decided_by: string | null
      decided_at: Temporal.Instant | null
      objection: string | null
      objected_at: Temporal.Instant | null
      outcome: string | null
      outcome_reason: string | null
      outcome_by: string | null
      outcome_at: Temporal.Instant | null
      version: Defaulted<number>
    }
    'moderation.redaction': {
      space_id: string
      id: string
      needle: string | null
      reason: string | null
      places: Defaulted<number>
      made_by: string
      made_at: Temporal.Instant
      done_at: Temporal.Instant | null
    }
    'moderation.report': {
      space_id: string
      id: string
      case_id: string
      category: string
      words: string
      reporter_id: string | null
      mail: string | null
      language: string
      made_at: Temporal.Instant
    }
  }
}

export {}
