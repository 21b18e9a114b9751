// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'organisations.admission': {
      space_id: string
      id: string
      organisation_id: string
      part: string
      state: string
      message: Defaulted<string>
      reason: string | null
      asked_by: string | null
      asked_at: Temporal.Instant
      decided_by: string | null
      decided_at: Temporal.Instant | null
      expires_on: Temporal.PlainDate | null
      extension_asked_at: Temporal.Instant | null
    }
    'organisations.concealed': {
      space_id: string
      organisation_id: string
      since: Temporal.Instant
    }
    'organisations.invitation': {
      organisation_id: string
      id: string
      mail: string
      role: string
      invited_by: string | null
      invited_at: Temporal.Instant
      expires_at: Temporal.Instant
      accepted_by: string | null
      accepted_at: Temporal.Instant | null
      withdrawn_at: Temporal.Instant | null
    }
    'organisations.membership': {
      organisation_id: string
      person_id: string
      role: string
      since: Temporal.Instant
    }
    'organisations.organisation': {
      id: string
      name: string
      kind: string
      description: Defaulted<string>
      mail: string | null
      phone: string | null
      web_address: string | null
      home_space_id: string | null
      municipality: string | null
      created_at: Temporal.Instant
      version: Defaulted<number>
    }
  }
}

export {}
