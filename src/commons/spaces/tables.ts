// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted, Json } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'spaces.field': {
      id: string
      name_de: string
      name_en: string
      position: number
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
      version: Defaulted<number>
      created_at: Temporal.Instant
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
