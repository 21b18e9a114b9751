// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'responses.comment': {
      space_id: string
      id: string
      subject_kind: string
      subject_id: string
      answer_to: string | null
      author_id: string | null
      guest_name: string | null
      guest_mail: string | null
      body: string
      state: string
      created_at: Temporal.Instant
    }
    'responses.mark': {
      space_id: string
      subject_kind: string
      subject_id: string
      mark: string
      person_id: string
      made_at: Temporal.Instant
    }
    'responses.tally': {
      space_id: string
      subject_kind: string
      subject_id: string
      what: string
      number: number
    }
  }
}

export {}
