// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'foundation.migration': {
      name: string
      checksum: string
      applied_at: Temporal.Instant
    }
    'foundation.rate_limit': {
      key: Buffer
      window_start: Temporal.Instant
      tries: number
    }
    'foundation.secret': {
      name: string
      value: Buffer
    }
  }
}

export {}
