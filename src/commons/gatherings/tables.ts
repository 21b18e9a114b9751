// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'gatherings.answer': {
      space_id: string
      registration_id: string
      question_id: string
      answer: string
    }
    'gatherings.gathering': {
      space_id: string
      id: string
      owner_kind: string
      owner_id: string
      organisation_id: string | null
      part: string | null
      starts_at: Temporal.Instant | null
      ends_at: Temporal.Instant | null
      all_day: Defaulted<boolean>
      over_at: Temporal.Instant | null
      zone: Defaulted<string>
      place: string | null
      street: string | null
      municipality: string | null
      longitude: number | null
      latitude: number | null
      online_url: string | null
      online_for: Defaulted<string>
      registration: string
      capacity: number | null
      waiting_list: Defaulted<boolean>
      party_max: Defaulted<number>
      guests: Defaulted<boolean>
      opens_at: Temporal.Instant | null
      closes_at: Temporal.Instant | null
      reminder_hours: number | null
      state: Defaulted<string>
      cancel_reason: string | null
      cancelled_at: Temporal.Instant | null
      taken: Defaulted<number>
      waiting: Defaulted<number>
      interested: Defaulted<number>
      last_number: Defaulted<number>
      version: Defaulted<number>
    }
    'gatherings.question': {
      space_id: string
      id: string
      gathering_id: string
      position: number
      kind: string
      wording: string
      purpose: string
      required: boolean
      choices: Defaulted<string[]>
    }
    'gatherings.registration': {
      space_id: string
      id: string
      gathering_id: string
      person_id: string | null
      name: string
      mail: string | null
      link_key: Buffer | null
      language: string
      persons: number
      state: string
      number: number | null
      made_at: Temporal.Instant
      moved_up_at: Temporal.Instant | null
      cancelled_at: Temporal.Instant | null
      cancelled_by: string | null
      reminded_at: Temporal.Instant | null
      attended: boolean | null
    }
  }
}

export {}
