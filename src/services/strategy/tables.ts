// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Defaulted, Json } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'strategy.adoption_plan': {
      space_id: string
      document_id: string
      adopt_on: Temporal.PlainDate
      body: string
      paper_days: number
      advice_weeks: number
      revision_weeks: number
      review_weeks: number
      version: Defaulted<number>
    }
    'strategy.candidate': {
      space_id: string
      id: string
      narrowing_id: string
      position: number
      solution_id: string | null
      title: string
      fate: string
      reason: Defaulted<string>
    }
    'strategy.chapter': {
      space_id: string
      id: string
      document_id: string
      position: number
      kind: string
      title: string
      body: Defaulted<string>
      version: Defaulted<number>
      updated_at: Temporal.Instant
      updated_by: string | null
      state: Defaulted<string>
      strengths: Defaulted<string>
      weaknesses: Defaulted<string>
    }
    'strategy.chapter_care': {
      space_id: string
      chapter_id: string
      person_id: string
    }
    'strategy.chapter_presence': {
      space_id: string
      chapter_id: string
      person_id: string
      seen_at: Temporal.Instant
    }
    'strategy.circle': {
      space_id: string
      id: string
      document_id: string
      kind: string
      name: string
      purpose: Defaulted<string>
      version: Defaulted<number>
    }
    'strategy.circle_session': {
      space_id: string
      id: string
      document_id: string
      circle_id: string
      day: Temporal.PlainDate
      topic: string
      place: Defaulted<string>
      result: Defaulted<string>
      version: Defaulted<number>
    }
    'strategy.committee_date': {
      space_id: string
      id: string
      document_id: string
      body: string
      day: Temporal.PlainDate
      papers_due: Temporal.PlainDate | null
      purpose: string
      result: Defaulted<string>
      version: Defaulted<number>
    }
    'strategy.compared': {
      origin_id: string
      counted_on: Temporal.PlainDate
      measures: number
      completed: number
      late: number
      scheduled: number
      planned_cents: number | null
      actual_cents: number | null
      common: Json
    }
    'strategy.decision': {
      space_id: string
      id: string
      measure_id: string
      body: string
      day: Temporal.PlainDate
      what: string
      paper: string | null
      paper_address: string | null
    }
    'strategy.dependency': {
      space_id: string
      measure_id: string
      needs_id: string
      why: Defaulted<string>
    }
    'strategy.document': {
      space_id: string
      id: string
      slug: string
      title: string
      lead: Defaulted<string>
      from_year: number | null
      to_year: number | null
      state: string
      text_id: string | null
      author_id: string
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
      leicht: Defaulted<string>
    }
    'strategy.edition': {
      space_id: string
      document_id: string
      number: number
      title: string
      lead: Defaulted<string>
      leicht: Defaulted<string>
      from_year: number | null
      to_year: number | null
      drawn: Json
      paper: Defaulted<string>
      paper_address: string | null
    }
    'strategy.event': {
      space_id: string
      id: string
      measure_id: string
      at: Temporal.Instant
      what: string
      old_value: string | null
      new_value: string | null
      note: Defaulted<string>
      by_id: string | null
    }
    'strategy.funder_item': {
      space_id: string
      id: string
      document_id: string
      position: number
      words: string
      source: Defaulted<string>
      source_address: string | null
      certain: boolean
      chapter_id: string | null
      done: Defaulted<boolean>
      note: Defaulted<string>
      version: Defaulted<number>
    }
    'strategy.indicator': {
      space_id: string
      id: string
      measure_id: string | null
      position: Defaulted<number>
      level: string
      title: string
      unit: string
      better: string
      source: Defaulted<string>
      every_months: number | null
      version: Defaulted<number>
      common: string | null
    }
    'strategy.indicator_goal': {
      space_id: string
      indicator_id: string
      day: Temporal.PlainDate
      value: number
      unit: string
    }
    'strategy.indicator_value': {
      space_id: string
      indicator_id: string
      day: Temporal.PlainDate
      value: number
      unit: string
      source: Defaulted<string>
      note: Defaulted<string>
    }
    'strategy.measure': {
      space_id: string
      id: string
      slug: string
      code: string | null
      state: string
      hidden: Defaulted<boolean>
      title: string
      lead: Defaulted<string>
      body: Defaulted<string>
      aim: Defaulted<string>
      effect: Defaulted<string>
      solution_id: string | null
      field_id: string | null
      in_charge: Defaulted<string>
      owner_id: string | null
      priority: string | null
      phase: string
      phase_since: Temporal.PlainDate | null
      paused: Defaulted<boolean>
      planned_start: Temporal.PlainDate | null
      planned_end: Temporal.PlainDate | null
      actual_start: Temporal.PlainDate | null
      actual_end: Temporal.PlainDate | null
      standing: Defaulted<string>
      standing_on: Temporal.PlainDate | null
      lesson: Defaulted<string>
      licence: string | null
      repository: string | null
      transfer: string | null
      source: string | null
      whole_district: Defaulted<boolean>
      successor_id: string | null
      successor_how: string | null
      timeliness_said: string | null
      timeliness_why: string | null
      freshness_said: string | null
      freshness_why: string | null
      said_by: string | null
      said_at: Temporal.Instant | null
      author_id: string
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
      published_at: Temporal.Instant | null
      reminded_on: Temporal.PlainDate | null
      told_on: Temporal.PlainDate | null
    }
    'strategy.measure_municipality': {
      space_id: string
      measure_id: string
      municipality: string
    }
    'strategy.milestone': {
      space_id: string
      id: string
      measure_id: string
      title: string
      due_on: Temporal.PlainDate | null
      state: string
      done_on: Temporal.PlainDate | null
      note: Defaulted<string>
    }
    'strategy.money': {
      space_id: string
      id: string
      measure_id: string
      year: number
      source: string
      kind: string
      planned_cents: number | null
      actual_cents: number | null
      share_percent: number | null
    }
    'strategy.narrowing': {
      space_id: string
      id: string
      slug: string
      title: string
      what: string
      criteria: Defaulted<string>
      before_count: number | null
      after_count: number | null
      about: Defaulted<boolean>
      body: Defaulted<string>
      decided_on: Temporal.PlainDate | null
      decision: Defaulted<string>
      paper_address: string | null
      source: string | null
      state: string
      correction: Defaulted<string>
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
    }
    'strategy.open_question': {
      space_id: string
      id: string
      document_id: string
      chapter_id: string | null
      words: string
      answer: Defaulted<string>
      settled: Defaulted<boolean>
      version: Defaulted<number>
    }
    'strategy.paper': {
      space_id: string
      id: string
      measure_id: string
      position: number
      title: string
      address: string
    }
    'strategy.partner': {
      space_id: string
      id: string
      measure_id: string
      position: number
      name: string
      part: Defaulted<string>
    }
    'strategy.plan': {
      space_id: string
      id: string
      file_name: string
      sheets: Json
      sent_by: string | null
      sent_at: Temporal.Instant
      taken_at: Temporal.Instant | null
    }
    'strategy.question': {
      space_id: string
      id: string
      measure_id: string
      asked_by: string | null
      guest_mail: string | null
      language: string
      question: string
      answer: Defaulted<string>
      state: string
      hidden: Defaulted<boolean>
      answered_by: string | null
      asked_at: Temporal.Instant
      answered_at: Temporal.Instant | null
      changed_at: Temporal.Instant | null
      version: Defaulted<number>
    }
    'strategy.report': {
      space_id: string
      id: string
      slug: string
      until_day: Temporal.PlainDate
      figures_on: Temporal.PlainDate
      introduction: Defaulted<string>
      correction: Defaulted<string>
      state: string
      frozen_at: Temporal.Instant
      frozen_by: string | null
      published_at: Temporal.Instant | null
      version: Defaulted<number>
    }
    'strategy.reported': {
      space_id: string
      report_id: string
      measure_id: string
      slug: string
      code: string | null
      title: string
      lead: Defaulted<string>
      vision: string | null
      solution: string | null
      field_id: string | null
      in_charge: Defaulted<string>
      phase: string
      paused: boolean
      timeliness: string
      freshness: string
      standing: Defaulted<string>
      standing_on: Temporal.PlainDate | null
      lesson: Defaulted<string>
      milestones_done: number
      milestones_open: number
      planned_end: Temporal.PlainDate | null
      planned_cents: number | null
      actual_cents: number | null
      whole_district: boolean
      municipalities: string[]
    }
    'strategy.review': {
      space_id: string
      id: string
      solution_id: string
      person_id: string
      excites: Defaulted<string>
      success: Defaulted<string>
      stumbling: Defaulted<string>
      needed: Defaulted<string>
      updated_at: Temporal.Instant
    }
    'strategy.risk': {
      space_id: string
      id: string
      measure_id: string
      title: string
      likelihood: number
      weight: number
      answer: Defaulted<string>
      state: string
    }
    'strategy.solution': {
      space_id: string
      id: string
      slug: string
      position: number
      vision_id: string | null
      state: string
      published: Defaulted<boolean>
      hidden: Defaulted<boolean>
      title: string
      lead: Defaulted<string>
      body: Defaulted<string>
      field_id: string | null
      source: string | null
      author_id: string
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
    }
    'strategy.vision': {
      space_id: string
      id: string
      slug: string
      position: number
      title: string
      lead: Defaulted<string>
      body: Defaulted<string>
      source: string | null
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
    }
  }
}

export {}
