// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted, Json } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'inbox.mail': {
      id: string
      recipient: string
      person_id: string | null
      subject: string
      body: string
      attachment: Json | null
      unsubscribe: string | null
      created_at: Temporal.Instant
      sent_at: Temporal.Instant | null
      tries: Defaulted<number>
      problem: string | null
      next_try_at: Temporal.Instant | null
      given_up_at: Temporal.Instant | null
    }
    'inbox.message': {
      id: string
      person_id: string
      space_id: string
      topic: string
      subject: string
      body: string
      address: string | null
      created_at: Temporal.Instant
      read_at: Temporal.Instant | null
      mailed_at: Temporal.Instant | null
    }
    'inbox.wish': {
      person_id: string
      topic: string
      mail: string
    }
  }
}

export {}
