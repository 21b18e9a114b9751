// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted, Json } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'spaces.barrier_report': {
      space_id: string
      id: string
      what: string
      place: Defaulted<string>
      name: string | null
      mail: string | null
      reported_by: string | null
      reported_at: Temporal.Instant
      state: Defaulted<string>
      answer: string | null
      answered_by: string | null
      answered_at: Temporal.Instant | null
    }
    'spaces.field': {
      id: string
      name_de: string
      name_en: string
      position: number
    }
    'spaces.invitation': {
      space_id: string
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
    'spaces.outside_service': {
      space_id: string
      id: string
      name: string
      field_id: string
      summary: string
      status: string
      web_address: string | null
      source: string | null
      as_of: Temporal.PlainDate | null
      position: Defaulted<number>
    }
    'spaces.space': {
      id: string
      kind: string
      slug: string
      name: string
      hosts: Defaulted<string[]>
      services: Defaulted<string[]>
      languages: Defaulted<string[]>
      settings: Defaulted<Json>
      state: Defaulted<string>
      state_reason: string | null
      state_since: Temporal.Instant | null
      version: Defaulted<number>
      created_at: Temporal.Instant
      host_requests: Defaulted<Json>
    }
    'spaces.staff': {
      space_id: string
      person_id: string
      role: string
      given_by: string | null
      given_at: Temporal.Instant
    }
    'spaces.tandem': {
      field_id: string
      space_id: string
      since: Temporal.PlainDate | null
    }
  }
}

export {}
