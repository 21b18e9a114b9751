// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'fair.said': {
      space_id: string
      words: Buffer
      author: Buffer
      said_at: Temporal.Instant
    }
  }
}

export {}
