// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted, Json } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'accounts.demo_login': {
      mail: string
      name: string
      password: string
      role_de: string
      role_en: string
      position: number
    }
    'accounts.guest_presence': {
      mail_hash: Buffer
      space_id: string
      module: string
      since: Temporal.Instant
    }
    'accounts.identity': {
      id: string
      person_id: string
      issuer: string
      subject: string
      created_at: Temporal.Instant
      used_at: Temporal.Instant
    }
    'accounts.login': {
      person_id: string
      mail: string
      mail_confirmed_at: Temporal.Instant | null
      password_hash: string | null
      totp_secret: Buffer | null
      totp_confirmed_at: Temporal.Instant | null
      totp_last_step: number | null
      changed_at: Temporal.Instant
    }
    'accounts.passkey': {
      credential_id: Buffer
      person_id: string
      public_key: Buffer
      counter: number
      transports: string[]
      name: string
      created_at: Temporal.Instant
      used_at: Temporal.Instant | null
    }
    'accounts.person': {
      id: string
      display_name: string
      language: Defaulted<string>
      operator: Defaulted<boolean>
      created_at: Temporal.Instant
      deleted_at: Temporal.Instant | null
    }
    'accounts.presence': {
      person_id: string
      space_id: string
      module: string
      since: Temporal.Instant
    }
    'accounts.recovery_code': {
      person_id: string
      code_hash: Buffer
      used_at: Temporal.Instant | null
    }
    'accounts.session': {
      token_hash: Buffer
      person_id: string
      created_at: Temporal.Instant
      seen_at: Temporal.Instant
      expires_at: Temporal.Instant
      device: string
      proven: string[]
    }
    'accounts.token': {
      token_hash: Buffer
      purpose: string
      person_id: string | null
      mail: string
      payload: Defaulted<Json>
      created_at: Temporal.Instant
      expires_at: Temporal.Instant
      used_at: Temporal.Instant | null
    }
  }
}

export {}
