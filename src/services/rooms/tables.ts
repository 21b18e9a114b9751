// Written by `npm run tables` from the migrated schema; a test compares. Do not edit.
import type { Computed, Defaulted, Json } from '#foundation/database/column-types.ts'

declare module '#foundation/database/tables.ts' {
  interface Tables {
    'rooms.access_way': {
      space_id: string
      id: string
      resource_id: string
      first_day: Temporal.PlainDate | null
      kind: string
      place: string | null
      whom: string | null
      hours: string | null
      phone: string | null
      instructions: Defaulted<string>
      code_per: string | null
      code: Buffer | null
      digits: number | null
      version: Defaulted<number>
    }
    'rooms.application': {
      space_id: string
      id: string
      season_id: string
      organisation_id: string
      person_id: string | null
      priority: Defaulted<number>
      remarks: Defaulted<string>
      state: string
      lot: number | null
      sent_at: Temporal.Instant
      updated_at: Temporal.Instant
      version: Defaulted<number>
    }
    'rooms.arrangement': {
      space_id: string
      resource_id: string
      deposit_words: Defaulted<string>
      deposit_days: Defaulted<number>
      show_hours: Defaulted<number>
      deposit_first: Defaulted<boolean>
      version: Defaulted<number>
    }
    'rooms.bill': {
      space_id: string
      booking_id: string
      way: string
      person_id: string | null
      name: Defaulted<string>
      street: Defaulted<string>
      postcode: Defaulted<string>
      town: Defaulted<string>
      leitweg: Defaulted<string>
      reference: Defaulted<string>
    }
    'rooms.biller': {
      space_id: string
      id: string
      organisation_id: string | null
      ways: Defaulted<string[]>
      name: Defaulted<string>
      street: Defaulted<string>
      postcode: Defaulted<string>
      town: Defaulted<string>
      contact: Defaulted<string>
      phone: Defaulted<string>
      mail: Defaulted<string>
      tax: Defaulted<string>
      tax_number: Defaulted<string>
      exempt_words: Defaulted<string>
      iban: Defaulted<string>
      bic: Defaulted<string>
      days_to_pay: Defaulted<number>
      pattern: Defaulted<string>
      closing: Defaulted<string>
      version: Defaulted<number>
    }
    'rooms.booking': {
      space_id: string
      id: string
      resource_id: string
      reference: string
      kind: string
      state: string
      starts_at: Temporal.Instant
      ends_at: Temporal.Instant
      person_id: string | null
      name: string
      mail: string | null
      phone: string | null
      language: Defaulted<string>
      link_key: Buffer | null
      booker_id: string | null
      persons: number | null
      booked_as: string
      purpose: string
      words: Defaulted<string>
      price_cents: Defaulted<number>
      vat_cents: Defaulted<number>
      deposit_cents: Defaulted<number>
      price_lines: Defaulted<Json>
      refunds: Defaulted<Json>
      conditions_from: Temporal.Instant | null
      refund_cents: number | null
      reason: string | null
      decided_by: string | null
      decided_at: Temporal.Instant | null
      expires_at: Temporal.Instant | null
      cancelled_by: string | null
      reminded_at: Temporal.Instant | null
      made_at: Temporal.Instant
      updated_at: Temporal.Instant
      version: Defaulted<number>
      series_id: string | null
      set_id: string | null
      waiting_id: string | null
      common_conditions_from: Temporal.Instant | null
    }
    'rooms.booking_code': {
      space_id: string
      booking_id: string
      code: Buffer
      made_by: string
      made_at: Temporal.Instant
    }
    'rooms.building': {
      space_id: string
      id: string
      organisation_id: string | null
      name: string
      street: string | null
      municipality: string | null
      longitude: number | null
      latitude: number | null
      arrival: Defaulted<string>
      version: Defaulted<number>
    }
    'rooms.change': {
      space_id: string
      booking_id: string
      starts_at: Temporal.Instant
      ends_at: Temporal.Instant
      persons: number | null
      price: Json
      made_at: Temporal.Instant
    }
    'rooms.common_rules': {
      space_id: string
      conditions: Defaulted<string>
      conditions_from: Temporal.Instant | null
      most_deposit_cents: number | null
      most_advance_days: number | null
      free_until_hours: number | null
      version: Defaulted<number>
      updated_at: Temporal.Instant
    }
    'rooms.conditions_version': {
      space_id: string
      id: string
      resource_id: string | null
      from_at: Temporal.Instant
      text: string
    }
    'rooms.deposit': {
      space_id: string
      booking_id: string
      cents: number
      state: string
      due_days: number
      withheld_cents: Defaulted<number>
      reason: string | null
      payer: string | null
      requested_at: Temporal.Instant
      reminded_at: Temporal.Instant | null
      paid_at: Temporal.Instant | null
      paid_by: string | null
      settled_at: Temporal.Instant | null
      settled_by: string | null
    }
    'rooms.deposit_undo': {
      space_id: string
      id: string
      booking_id: string
      undone: string
      noted_at: Temporal.Instant
      undone_at: Temporal.Instant
      undone_by: string | null
      reason: string
    }
    'rooms.exception': {
      space_id: string
      id: string
      resource_id: string
      first_day: Temporal.PlainDate
      last_day: Temporal.PlainDate
      opens: number | null
      closes: number | null
      reason: Defaulted<string>
    }
    'rooms.feed_address': {
      space_id: string
      id: string
      person_id: string
      organisation_id: string | null
      token_hash: Buffer
      created_at: Temporal.Instant
    }
    'rooms.handover': {
      space_id: string
      booking_id: string
      told_at: Temporal.Instant | null
      given_at: Temporal.Instant | null
      given_by: string | null
      returned_at: Temporal.Instant | null
      returned_by: string | null
    }
    'rooms.invoice': {
      space_id: string
      id: string
      biller_id: string
      organisation_id: string | null
      kind: string
      cancels_id: string | null
      number: string
      year: number
      ordinal: number
      issued_at: Temporal.Instant
      due_on: Temporal.PlainDate | null
      year_ends: Temporal.PlainDate
      language: string
      seller: Json
      name: string
      street: string
      postcode: string
      town: string
      mail: string
      leitweg: string
      reference: string
      public_body: boolean
      lines: Json
      totals: Json
      gross_cents: number
      closing: string
      person_id: string | null
      state: string
      reminded_on: Temporal.PlainDate | null
      paid_on: Temporal.PlainDate | null
      written_by: string | null
      version: Defaulted<number>
    }
    'rooms.invoice_booking': {
      space_id: string
      invoice_id: string
      booking_id: string
      valid: boolean
      resource_id: string | null
      starts_at: Temporal.Instant | null
      ends_at: Temporal.Instant | null
    }
    'rooms.invoice_count': {
      space_id: string
      biller_id: string
      year: number
      last: number
    }
    'rooms.objection': {
      space_id: string
      id: string
      season_id: string
      organisation_id: string
      person_id: string | null
      words: string
      made_at: Temporal.Instant
      answer: string | null
      answered_by: string | null
      answered_at: Temporal.Instant | null
    }
    'rooms.occupancy': {
      space_id: string
      booking_id: string
      unit_id: string
      from_at: Temporal.Instant
      to_at: Temporal.Instant
      during: Computed<string>
      active: boolean
      until: Temporal.Instant | null
    }
    'rooms.opening': {
      space_id: string
      id: string
      resource_id: string
      weekday: number
      opens: number
      closes: number
      first_day: Temporal.PlainDate | null
      last_day: Temporal.PlainDate | null
    }
    'rooms.payment': {
      space_id: string
      id: string
      provider: string
      cents: number
      state: string
      started_at: Temporal.Instant
      settled_at: Temporal.Instant | null
    }
    'rooms.payment_line': {
      space_id: string
      payment_id: string
      booking_id: string
      cents: number
      refund_cents: Defaulted<number>
      refunded_at: Temporal.Instant | null
    }
    'rooms.payment_message': {
      space_id: string
      payment_id: string
      message: string
      came_at: Temporal.Instant
    }
    'rooms.price': {
      space_id: string
      id: string
      resource_id: string
      position: number
      first_day: Temporal.PlainDate | null
      groups: Defaulted<string[]>
      purposes: Defaulted<string[]>
      per: string
      cents: number
    }
    'rooms.repayment': {
      space_id: string
      invoice_id: string
      fresh_id: string | null
      paid_cents: number
      kept_cents: number
      noted_at: Temporal.Instant
      done_on: Temporal.PlainDate | null
      done_by: string | null
      note: Defaulted<string>
    }
    'rooms.resource': {
      space_id: string
      id: string
      slug: string
      building_id: string
      organisation_id: string | null
      kind: string
      takes: string
      title: string
      lead: Defaulted<string>
      body: Defaulted<string>
      persons: number | null
      equipment: Defaulted<string[]>
      step_free: string | null
      picture_id: string | null
      who: Defaulted<string>
      approval: Defaulted<boolean>
      asked_blocks: Defaulted<boolean>
      grid_minutes: Defaulted<number>
      shortest_minutes: Defaulted<number>
      longest_minutes: Defaulted<number>
      notice_minutes: Defaulted<number>
      advance_days: Defaulted<number>
      buffer_minutes: Defaulted<number>
      holidays: Defaulted<string>
      refunds: Defaulted<Json>
      conditions: Defaulted<string>
      conditions_from: Temporal.Instant | null
      deposit_cents: Defaulted<number>
      vat_permille: Defaulted<number>
      state: string
      hidden: Defaulted<boolean>
      author_id: string
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
      published_at: Temporal.Instant | null
      version: Defaulted<number>
      school_holidays: Defaulted<string>
      embedding: Defaulted<string>
      embedding_sites: Defaulted<string[]>
    }
    'rooms.resource_unit': {
      space_id: string
      resource_id: string
      unit_id: string
    }
    'rooms.resource_ways': {
      space_id: string
      resource_id: string
      ways: string[]
    }
    'rooms.school_holiday': {
      space_id: string
      id: string
      name: string
      first_day: Temporal.PlainDate
      last_day: Temporal.PlainDate
    }
    'rooms.season': {
      space_id: string
      id: string
      organisation_id: string | null
      title: string
      words: Defaulted<string>
      opens_on: Temporal.PlainDate
      closes_on: Temporal.PlainDate
      first_day: Temporal.PlainDate
      last_day: Temporal.PlainDate
      skip_holidays: Defaulted<boolean>
      skip_school_holidays: Defaulted<boolean>
      criteria: string[]
      choices_stay: Defaulted<boolean>
      priorities: Defaulted<string[]>
      state: string
      fingerprint: string | null
      draw: string | null
      seed: string | null
      closed_at: Temporal.Instant | null
      asked_at: Temporal.Instant | null
      asked_by: string | null
      computed_at: Temporal.Instant | null
      problem: string | null
      lines: Defaulted<Json>
      figures: Json | null
      proposed_at: Temporal.Instant | null
      objections_until: Temporal.PlainDate | null
      decided_body: string | null
      decided_on: Temporal.PlainDate | null
      decided_at: Temporal.Instant | null
      booking_at: Temporal.Instant | null
      booked_at: Temporal.Instant | null
      author_id: string
      created_at: Temporal.Instant
      updated_at: Temporal.Instant
      version: Defaulted<number>
    }
    'rooms.season_change': {
      space_id: string
      id: string
      season_id: string
      wish_id: string | null
      deed: string
      slot: Json
      breaks: Defaulted<string[]>
      reason: string
      made_by: string | null
      made_at: Temporal.Instant
      before: Json | null
    }
    'rooms.season_slot': {
      space_id: string
      id: string
      season_id: string
      wish_id: string
      resource_id: string
      weekday: number
      opens: number
      closes: number
      reason: string | null
      series_id: string | null
      made: number | null
      rejected: Defaulted<Json>
    }
    'rooms.season_time': {
      space_id: string
      season_id: string
      resource_id: string
      weekday: number
      opens: number
      closes: number
    }
    'rooms.season_wish': {
      space_id: string
      id: string
      application_id: string
      position: number
      title: string
      rooms: string[]
      windows: Json
      minutes: number
      times: number
      persons: number | null
      purpose: string
    }
    'rooms.series': {
      space_id: string
      id: string
      resource_id: string
      origin: string
      person_id: string | null
      link_key: Buffer | null
      first_day: Temporal.PlainDate
      last_day: Temporal.PlainDate
      every_weeks: number
      weekdays: number[]
      opens: number
      closes: number
      skip_holidays: boolean
      skip_school_holidays: boolean
      made_at: Temporal.Instant
    }
    'rooms.series_date': {
      space_id: string
      series_id: string
      day: Temporal.PlainDate
      booking_id: string | null
      code: string | null
      reason: string | null
      alternatives: Defaulted<Json>
    }
    'rooms.unit': {
      space_id: string
      id: string
      building_id: string
      name: string
    }
    'rooms.waiting': {
      space_id: string
      id: string
      resource_id: string
      state: string
      starts_at: Temporal.Instant
      ends_at: Temporal.Instant
      flexible_minutes: Defaulted<number>
      quantity: Defaulted<number>
      person_id: string | null
      name: string
      mail: string | null
      phone: string | null
      language: Defaulted<string>
      link_key: Buffer | null
      booker_id: string | null
      persons: number | null
      booked_as: string
      purpose: string
      words: Defaulted<string>
      entered_by: Defaulted<string>
      reason: string | null
      made_at: Temporal.Instant
      listed_at: Temporal.Instant | null
      expires_at: Temporal.Instant | null
      ended_at: Temporal.Instant | null
      offer_key: Buffer | null
      offer_from: Temporal.Instant | null
      offer_to: Temporal.Instant | null
      offered_at: Temporal.Instant | null
      offered_until: Temporal.Instant | null
    }
    'rooms.waiting_event': {
      space_id: string
      waiting_id: string
      number: number
      at: Temporal.Instant
      what: string
      why: Defaulted<string>
      detail: Defaulted<Json>
    }
    'rooms.waiting_rule': {
      space_id: string
      resource_id: string
      open: Defaulted<boolean>
      answer_hours: Defaulted<number>
      version: Defaulted<number>
    }
  }
}

export {}
