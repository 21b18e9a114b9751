// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'translations.wording': {
      space_id: string
      kind: string
      thing_id: string
      language: string
      field: string
      wording: string
      changed_at: Temporal.Instant
    }
  }
}

export {}
