// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Computed, Defaulted, Json } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'network.actor': {
      space_id: string
      id: string
      slug: string
      kind: string
      name: string
      district_id: string | null
      organisation_id: string | null
      state: string | null
      population: number | null
      population_on: Temporal.PlainDate | null
      about: Defaulted<string>
      web_address: string | null
      source: string | null
      takes_part: Defaulted<boolean>
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
    }
    'network.camp': {
      space_id: string
      meeting_id: string
      queue: string
      pitching_id: string | null
      pitching_since: Temporal.Instant | null
      pitch_seconds: Defaulted<number>
      version: Defaulted<number>
    }
    'network.card': {
      space_id: string
      id: string
      challenge_id: string
      kind: string
      words: string
      actor_id: string | null
      author_id: string | null
      cluster_id: string | null
      helped: Defaulted<boolean>
      hidden: Defaulted<boolean>
      version: Defaulted<number>
      written_at: Temporal.Instant
      search: Computed<string | null>
    }
    'network.challenge': {
      space_id: string
      id: string
      slug: string
      title: string
      situation: string
      tried: Defaulted<string>
      needed: string
      until_on: Temporal.PlainDate | null
      field_id: string | null
      audience: string
      actor_id: string | null
      asked_by: string | null
      state: string
      meeting_id: string | null
      item_id: string | null
      source: string | null
      report_on: Temporal.PlainDate
      reminded_on: Temporal.PlainDate | null
      report: Defaulted<string>
      reported_at: Temporal.Instant | null
      hidden: Defaulted<boolean>
      same_here: Defaulted<number>
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
      search: Computed<string | null>
    }
    'network.cluster': {
      space_id: string
      id: string
      challenge_id: string
      title: string
      position: number
      version: Defaulted<number>
    }
    'network.contact': {
      space_id: string
      id: string
      person_id: string
      actor_id: string | null
      post: Defaulted<string>
      topics: string[]
      words: Defaulted<string>
      agreed_at: Temporal.Instant
      version: Defaulted<number>
    }
    'network.feedback': {
      space_id: string
      id: string
      meeting_id: string
      mark: number
      good: Defaulted<string>
      better: Defaulted<string>
      next: Defaulted<string>
    }
    'network.feedback_given': {
      space_id: string
      meeting_id: string
      person_id: string
    }
    'network.finding': {
      space_id: string
      id: string
      meeting_id: string
      topic: string
      question: string
      aspect: string
      actor_id: string | null
      words: string
      author_id: string | null
      written_at: Temporal.Instant
      hidden: Defaulted<boolean>
      version: Defaulted<number>
    }
    'network.introduction': {
      space_id: string
      id: string
      contact_id: string
      asker_id: string
      about: string
      message: string
      reach: string
      state: string
      answer: Defaulted<string>
      asked_at: Temporal.Instant
      answered_at: Temporal.Instant | null
    }
    'network.item': {
      space_id: string
      id: string
      meeting_id: string
      kind: string
      title: string
      lead: Defaulted<string>
      starts_at: Temporal.Instant
      ends_at: Temporal.Instant
      room_id: string | null
      place: Defaulted<string>
      field_id: string | null
      method_id: string | null
      seats: number | null
      changed_at: Temporal.Instant | null
      version: Defaulted<number>
    }
    'network.item_part': {
      space_id: string
      id: string
      item_id: string
      part: string
      actor_id: string | null
      person_id: string | null
      name: Defaulted<string>
      position: Defaulted<number>
      version: Defaulted<number>
    }
    'network.lesson': {
      space_id: string
      id: string
      slug: string
      kind: string
      title: string
      context: Defaulted<string>
      happened: string
      helped: Defaulted<string>
      differently: Defaulted<string>
      phase: string
      workstream: string
      cost_words: Defaulted<string>
      time_words: Defaulted<string>
      contact: Defaulted<string>
      field_id: string | null
      actor_id: string | null
      author_id: string | null
      audience: string
      source: string | null
      hidden: Defaulted<boolean>
      same_here: Defaulted<number>
      comments: Defaulted<number>
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
      search: Computed<string | null>
      heading: Computed<string | null>
    }
    'network.material': {
      space_id: string
      id: string
      meeting_id: string
      item_id: string | null
      session_id: string | null
      title: string
      holder: string
      licence: string
      audience: string
      file_key: string | null
      bytes: number | null
      web_address: string | null
      author_id: string | null
      added_at: Temporal.Instant
      hidden: Defaulted<boolean>
      version: Defaulted<number>
    }
    'network.meeting': {
      space_id: string
      id: string
      slug: string
      form: string
      number: number | null
      title: string
      lead: Defaulted<string>
      body: Defaulted<string>
      host_id: string | null
      audience: string
      state: string
      hidden: Defaulted<boolean>
      next_host_id: string | null
      next_month: Temporal.PlainDate | null
      next_words: Defaulted<string>
      source: string | null
      author_id: string
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
      published_at: Temporal.Instant | null
    }
    'network.meeting_role': {
      space_id: string
      meeting_id: string
      person_id: string
      role: string
      given_at: Temporal.Instant
    }
    'network.mention': {
      space_id: string
      meeting_id: string
      contact_id: string
    }
    'network.method': {
      space_id: string
      id: string
      slug: string
      name: string
      aim: string
      group_min: number | null
      group_max: number | null
      minutes: number | null
      material: Defaulted<string>
      steps: Defaulted<string>
      hybrid: Defaulted<string>
      worksheet: Defaulted<string>
      source: string | null
      hidden: Defaulted<boolean>
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
    }
    'network.note_line': {
      space_id: string
      id: string
      session_id: string
      part: string
      words: string
      author_id: string | null
      written_at: Temporal.Instant
      hidden: Defaulted<boolean>
      version: Defaulted<number>
    }
    'network.note_photo': {
      space_id: string
      id: string
      session_id: string
      picture_id: string
      author_id: string | null
      added_at: Temporal.Instant
    }
    'network.placement': {
      space_id: string
      session_id: string
      room_id: string
      slot_id: string
      placed_by: string | null
      placed_at: Temporal.Instant
    }
    'network.preparation': {
      space_id: string
      id: string
      meeting_id: string
      actor_id: string
      highlight: Defaulted<string>
      standing: Defaulted<string>
      question: Defaulted<string>
      need: Defaulted<string>
      offer: Defaulted<string>
      written_by: string | null
      version: Defaulted<number>
      updated_at: Temporal.Instant
    }
    'network.profile': {
      space_id: string
      id: string
      slug: string
      actor_id: string
      field_id: string
      name: string
      lead: Defaulted<string>
      status: string
      status_since: Temporal.PlainDate | null
      problem: Defaulted<string>
      users: Defaulted<string>
      requirements: Defaulted<string>
      decided: Defaulted<string>
      undecided: Defaulted<string>
      next_step: Defaulted<string>
      next_step_on: Temporal.PlainDate | null
      blockers: Defaulted<string>
      audience: string
      source: string | null
      hidden: Defaulted<boolean>
      checked_on: Temporal.PlainDate
      reminded_on: Temporal.PlainDate | null
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
    }
    'network.profile_state': {
      space_id: string
      id: string
      profile_id: string
      version: number
      status: string
      texts: Json
      held_until: Temporal.Instant
      changed_by: string | null
    }
    'network.programme': {
      space_id: string
      id: string
      slug: string
      name: string
      funder: Defaulted<string>
      about: Defaulted<string>
      first_day: Temporal.PlainDate | null
      last_day: Temporal.PlainDate | null
      web_address: string | null
      source: string | null
      version: Defaulted<number>
    }
    'network.proposal': {
      space_id: string
      meeting_id: string
      asked_at: Temporal.Instant
      mark: Defaulted<string>
      result: Json | null
      computed_at: Temporal.Instant | null
      problem: Defaulted<string>
    }
    'network.reminder': {
      space_id: string
      meeting_id: string
      actor_id: string
      reminded_on: Temporal.PlainDate
    }
    'network.report': {
      space_id: string
      meeting_id: string
      body: Defaulted<string>
      press: Defaulted<string>
      published: Defaulted<boolean>
      author_id: string | null
      version: Defaulted<number>
      updated_at: Temporal.Instant
    }
    'network.report_picture': {
      space_id: string
      id: string
      meeting_id: string
      picture_id: string
      added_at: Temporal.Instant
    }
    'network.room': {
      space_id: string
      id: string
      meeting_id: string
      name: string
      seats: number | null
      note: Defaulted<string>
      position: Defaulted<number>
      version: Defaulted<number>
    }
    'network.session': {
      space_id: string
      id: string
      meeting_id: string
      number: number
      title: string
      lead: Defaulted<string>
      questions: Defaulted<string>
      topics: Defaulted<string[]>
      wishes: Defaulted<string>
      state: string
      queued_at: Temporal.Instant | null
      hands: number | null
      merged_into: string | null
      pinned: Defaulted<boolean>
      author_id: string | null
      hidden: Defaulted<boolean>
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
      note_reminders: Defaulted<number>
      note_reminded_on: Temporal.PlainDate | null
      daytime: Defaulted<string>
    }
    'network.session_host': {
      space_id: string
      id: string
      session_id: string
      person_id: string | null
      actor_id: string | null
      name: Defaulted<string>
      position: Defaulted<number>
      version: Defaulted<number>
    }
    'network.slot': {
      space_id: string
      id: string
      meeting_id: string
      starts_at: Temporal.Instant
      ends_at: Temporal.Instant
      common: Defaulted<string>
      version: Defaulted<number>
    }
    'network.station': {
      space_id: string
      id: string
      slug: string
      item_id: string
      name: string
      organisation: Defaulted<string>
      contact: Defaulted<string>
      about: Defaulted<string>
      copyable: Defaulted<string>
      web_address: string | null
      source: string | null
      position: Defaulted<number>
      hidden: Defaulted<boolean>
      version: Defaulted<number>
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
    }
    'network.taking_part': {
      space_id: string
      id: string
      programme_id: string
      actor_id: string
      round: Defaulted<string>
      first_day: Temporal.PlainDate | null
      last_day: Temporal.PlainDate | null
      note: Defaulted<string>
      version: Defaulted<number>
    }
    'network.unit': {
      space_id: string
      id: string
      actor_id: string
      name: string
      task: Defaulted<string>
      mail: string | null
      phone: string | null
      version: Defaulted<number>
    }
  }
}

export {}
