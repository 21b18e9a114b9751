// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Computed, Defaulted, Json } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'participation.bag': {
      space_id: string
      phase_id: string
      id: string
      ballots: Json
      size: number
    }
    'participation.ballot': {
      space_id: string
      phase_id: string
      voter: Buffer
      person_id: string | null
      ballot: string
    }
    'participation.ballot_paper': {
      space_id: string
      phase_id: string
      code: string
      batch: number
      printed_at: Temporal.Instant
    }
    'participation.budget': {
      space_id: string
      phase_id: string
      purse: number
      rule: string
      way: string
      least: Defaulted<number>
      most: number | null
      version: Defaulted<number>
    }
    'participation.counted_ballot': {
      space_id: string
      phase_id: string
      number: number
      ballot: string
      times: number
    }
    'participation.dialogue': {
      space_id: string
      id: string
      slug: string
      author_id: string
      state: string
      hidden: Defaulted<boolean>
      title: string
      lead: Defaulted<string>
      body: Defaulted<string>
      decides: string
      limits: string
      decider: string
      decided_when: Defaulted<string>
      outcome: Defaulted<string>
      answer_days: Defaulted<number>
      field_id: string | null
      picture_id: string | null
      template: string | null
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
      published_at: Temporal.Instant | null
    }
    'participation.idea': {
      space_id: string
      id: string
      phase_id: string
      person_id: string | null
      guest_name: string | null
      guest_mail: string | null
      link_key: Buffer | null
      language: string
      entered_by: string | null
      channel: string
      source: Defaulted<string>
      code: string | null
      title: string
      body: string
      municipality: string | null
      place: Defaulted<string>
      latitude: number | null
      longitude: number | null
      field_id: string | null
      picture_id: string | null
      joins: Defaulted<boolean>
      goes: Defaulted<boolean>
      state: string
      hidden: Defaulted<boolean>
      merged_into: string | null
      merged_at: Temporal.Instant | null
      supports: Defaulted<number>
      status: string | null
      winner: Defaulted<boolean>
      search: Computed<string | null>
      version: Defaulted<number>
      created_at: Temporal.Instant
      confirmed_at: Temporal.Instant | null
      due_at: Temporal.Instant | null
      updated_at: Temporal.Instant
    }
    'participation.idea_answer': {
      space_id: string
      id: string
      idea_id: string
      status: string
      reason: string
      answered_by: string | null
      answered_at: Temporal.Instant
    }
    'participation.idea_count': {
      space_id: string
      phase_id: string
      facet: string
      value: string
      number: number
    }
    'participation.idea_point': {
      space_id: string
      id: string
      idea_id: string
      criterion: string
      person_id: string | null
      points: number
      given_at: Temporal.Instant
    }
    'participation.island': {
      space_id: string
      id: string
      phase_id: string
      position: number
      title: string
      body: Defaulted<string>
      version: Defaulted<number>
    }
    'participation.live_question': {
      space_id: string
      id: string
      meeting_id: string
      words: string
      state: string
      hidden: Defaulted<boolean>
      supports: Defaulted<number>
      answer: Defaulted<string>
      answered_at: Temporal.Instant | null
      asked_at: Temporal.Instant
    }
    'participation.live_support': {
      space_id: string
      question_id: string
      browser: Buffer
    }
    'participation.meeting': {
      space_id: string
      id: string
      phase_id: string
      slug: string
      form: string
      title: string
      lead: Defaulted<string>
      body: Defaulted<string>
      people: number | null
      people_about: Defaulted<boolean>
      hidden: Defaulted<boolean>
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
    }
    'participation.note': {
      space_id: string
      id: string
      meeting_id: string
      island_id: string
      words: string
      dots: Defaulted<number>
      channel: string
      source: Defaulted<string>
      picture_id: string | null
      entered_by: string | null
      entered_at: Temporal.Instant
      hidden: Defaulted<boolean>
      version: Defaulted<number>
    }
    'participation.opinion_copy': {
      space_id: string
      phase_id: string
      code: string
      batch: number
      printed_at: Temporal.Instant
    }
    'participation.opinion_poll': {
      space_id: string
      phase_id: string
      adding: boolean
      votes_needed: number
      voices_needed: number
      begun: Defaulted<boolean>
      version: Defaulted<number>
    }
    'participation.opinion_sheet': {
      space_id: string
      id: string
      phase_id: string
      channel: string
      source: Defaulted<string>
      person_id: string | null
      code_hash: Buffer | null
      votes: Json
      open: Defaulted<boolean>
      counted: Defaulted<boolean>
    }
    'participation.opinion_snapshot': {
      space_id: string
      phase_id: string
      taken_at: Temporal.Instant
      final: boolean
      picture: Json
    }
    'participation.opinion_statement': {
      space_id: string
      id: string
      phase_id: string
      number: number | null
      words: string
      state: string
      hidden: Defaulted<boolean>
      seed: boolean
      reason: Defaulted<string>
      sheet_id: string | null
      person_id: string | null
      seen: Defaulted<number>
      passed: Defaulted<number>
      created_at: Temporal.Instant
    }
    'participation.phase': {
      space_id: string
      id: string
      dialogue_id: string
      slug: string
      position: number
      method: string
      title: string
      intro: Defaulted<string>
      outcome: Defaulted<string>
      who: string
      starts_at: Temporal.Instant | null
      ends_at: Temporal.Instant | null
      settings: Defaulted<Json>
      begun_told: Defaulted<boolean>
      version: Defaulted<number>
    }
    'participation.phase_change': {
      space_id: string
      id: string
      phase_id: string
      what: string
      old_value: string
      new_value: string
      reason: string
      changed_by: string | null
      changed_at: Temporal.Instant
    }
    'participation.printed_code': {
      space_id: string
      phase_id: string
      code_hash: Buffer
      run: number
      printed_at: Temporal.Instant
      used: Defaulted<boolean>
    }
    'participation.project': {
      space_id: string
      id: string
      phase_id: string
      number: number
      title: string
      body: Defaulted<string>
      cost: number | null
      municipality: string | null
      place: Defaulted<string>
      latitude: number | null
      longitude: number | null
      field_id: string | null
      picture_id: string | null
      idea_id: string | null
      lot: number
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
      hidden: Defaulted<boolean>
    }
    'participation.project_correction': {
      space_id: string
      id: string
      project_id: string
      old_words: string
      new_words: string
      reason: string
      corrected_at: Temporal.Instant
    }
    'participation.question_box': {
      space_id: string
      meeting_id: string
      code: string
      checked: boolean
      opened_at: Temporal.Instant
      closed_at: Temporal.Instant | null
    }
    'participation.rating': {
      space_id: string
      meeting_id: string
      island_id: string
      score: number
      people: number
    }
    'participation.receipt': {
      space_id: string
      phase_id: string
      receipt: string
    }
    'participation.remark': {
      space_id: string
      id: string
      phase_id: string
      version: number
      paragraph_id: string
      what: string
      passage: Defaulted<string>
      body: Defaulted<string>
      wording: Defaulted<string>
      person_id: string | null
      guest_name: string | null
      guest_mail: string | null
      link_key: Buffer | null
      language: string
      entered_by: string | null
      channel: string
      source: Defaulted<string>
      code: string | null
      goes: Defaulted<boolean>
      state: string
      hidden: Defaulted<boolean>
      supports: Defaulted<number>
      status: string | null
      created_at: Temporal.Instant
      confirmed_at: Temporal.Instant | null
      due_at: Temporal.Instant | null
    }
    'participation.remark_answer': {
      space_id: string
      id: string
      remark_id: string
      status: string
      reason: string
      answered_by: string | null
      answered_at: Temporal.Instant
    }
    'participation.survey': {
      space_id: string
      phase_id: string
      questions: Json
      version: Defaulted<number>
      begun_at: Temporal.Instant | null
    }
    'participation.survey_copy': {
      space_id: string
      phase_id: string
      code: string
      batch: number
      printed_at: Temporal.Instant
    }
    'participation.survey_correction': {
      space_id: string
      id: string
      phase_id: string
      old_words: string
      new_words: string
      reason: string
      corrected_at: Temporal.Instant
    }
    'participation.survey_count': {
      space_id: string
      phase_id: string
      channel: string
      number: number
    }
    'participation.survey_sheet': {
      space_id: string
      id: string
      phase_id: string
      state: string
      channel: string
      source: Defaulted<string>
      person_id: string | null
      code_hash: Buffer | null
      answers: Json
      begun_on: Temporal.PlainDate
    }
    'participation.survey_snapshot': {
      space_id: string
      phase_id: string
      taken_at: Temporal.Instant
      final: boolean
      tally: Json
    }
    'participation.survey_taker': {
      space_id: string
      phase_id: string
      person_id: string
    }
    'participation.survey_text': {
      space_id: string
      id: string
      phase_id: string
      question: string
      words: string
      state: string
      hidden: Defaulted<boolean>
    }
    'participation.text': {
      space_id: string
      phase_id: string
      document_id: string
      told_version: Defaulted<number>
    }
    'participation.text_fixed': {
      space_id: string
      phase_id: string
      paragraph_id: string
      reason: string
    }
    'participation.urn': {
      space_id: string
      phase_id: string
      secret: boolean
      entry_days: Defaulted<number>
      counted_on: Temporal.PlainDate | null
      channels: Defaulted<Json>
      result: Json | null
    }
    'participation.urn_key': {
      space_id: string
      phase_id: string
      key: Buffer
    }
    'participation.vote': {
      space_id: string
      phase_id: string
      asked: Json
      version: Defaulted<number>
    }
    'participation.vote_correction': {
      space_id: string
      id: string
      phase_id: string
      old_words: string
      new_words: string
      reason: string
      corrected_at: Temporal.Instant
    }
    'participation.vote_taker': {
      space_id: string
      phase_id: string
      person_id: string
    }
    'participation.voted': {
      space_id: string
      phase_id: string
      voter: Buffer
      channel: string
    }
  }
}

export {}
