import { sql } from 'kysely'
import { wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Deposit } from '../deposits/deposit.ts'
import { type CountingDeposit, countingDeposit, countsUntil } from '../deposits/queries.ts'
import type { Booking } from '../resource.ts'
import { localDay } from '../rules/times.ts'
import { openCode } from './access-codes.ts'
import { type AccessWay, type Arrangement, type Showing, showing } from './access-ways.ts'

export const wayKind = 'rooms.access_way'

type Reading = { readonly tx: Tx; readonly space: { readonly id: string } }

const wayColumns = sql.raw(`
  w.id, w.first_day as "firstDay", w.kind, w.place, w.whom, w.hours, w.phone, w.instructions, w.code_per as "codePer", w.digits, w.version`)

/** A way as its provider keeps it, with the sealed code. */
export interface KeptWay extends AccessWay {
  readonly code: Buffer | null
}

/** All ways of a resource, the last first. */
export async function waysOf({ tx, space }: Reading, resource: string): Promise<KeptWay[]> {
  const { rows } = await sql<KeptWay>`
    select ${wayColumns}, w.code from rooms.access_way w
    where w.space_id = ${space.id} and w.resource_id = ${resource} order by w.first_day desc nulls last`.execute(tx)
  return rows
}

export async function arrangementOf({ tx, space }: Reading, resource: string): Promise<Arrangement | undefined> {
  const { rows } = await sql<Arrangement>`
    select deposit_words as "depositWords", deposit_days as "depositDays", show_hours as "showHours", deposit_first as "depositFirst", version
    from rooms.arrangement where space_id = ${space.id} and resource_id = ${resource}`.execute(tx)
  return rows[0]
}

/** What belongs to a booking beside itself. The way has words only while it may be seen, and a code only then. */
export interface Keys {
  /** Of a date of a series: that of the series. */
  readonly deposit: CountingDeposit | null
  readonly showing: Showing
  /** How one gets in, in one word; null when the provider has said nothing. */
  readonly kind: AccessWay['kind'] | null
  /** Null until it may be seen. */
  readonly way: AccessWay | null
  /** The code; null when there is none, or not yet. */
  readonly code: string | null
}

interface Row {
  readonly deposit: CountingDeposit | null
  readonly arrangement: Arrangement
  readonly way: AccessWay | null
  readonly wayCode: Buffer | null
  readonly bookingCode: Buffer | null
}

/** The booking with which the deposit stands. */
interface Carrier {
  readonly depositBooking: string
  readonly depositReference: string
  readonly depositBookingState: Booking['state']
  readonly depositStarts: Temporal.Instant
  readonly depositEnds: Temporal.Instant
}

/** One statement. */
async function keysRow({ tx, space }: Reading, booking: Booking): Promise<Row | undefined> {
  const { rows } = await sql<Record<string, never>>`
    select d.cents, d.state as "depositState", d.due_days as "dueDays", d.withheld_cents as "withheldCents", d.reason,
      d.requested_at as "requestedAt", d.paid_at as "paidAt", d.settled_at as "settledAt", d."countsUntil", d."depositBooking", d."depositReference",
      d."depositBookingState", d."depositStarts", d."depositEnds",
      coalesce(a.deposit_words, '') as "depositWords", coalesce(a.deposit_days, 7) as "depositDays", coalesce(a.show_hours, 24) as "showHours",
      coalesce(a.deposit_first, false) as "depositFirst", w.*, c.code as "bookingCode"
    from (select 1) one
    left join lateral (
      select d.*, ${countsUntil} as "countsUntil", o.id as "depositBooking", o.reference as "depositReference",
        o.state as "depositBookingState", o.starts_at as "depositStarts", o.ends_at as "depositEnds"
      from ${countingDeposit(space.id, booking)}) d on true
    left join rooms.arrangement a on a.space_id = ${space.id} and a.resource_id = ${booking.resource}
    left join rooms.booking_code c on c.space_id = ${space.id} and c.booking_id = ${booking.id}
    left join lateral (
      select ${wayColumns}, w.code as "wayCode" from rooms.access_way w
      where w.space_id = ${space.id} and w.resource_id = ${booking.resource}
        and (w.first_day is null or w.first_day <= ${localDay(booking.startsAt)})
      order by w.first_day desc nulls last limit 1) w on true`.execute(tx)
  const row = rows[0] as
    | (Deposit & Arrangement & AccessWay & Row & Carrier & { depositState: Deposit['state'] | null })
    | undefined
  if (!row) return undefined
  const { bookingCode, wayCode, depositState, depositWords, depositDays, showHours, depositFirst, version } = row
  const { cents, dueDays, withheldCents, reason, requestedAt, paidAt, settledAt, countsUntil: until } = row
  const { id, firstDay, kind, place, whom, hours, phone, instructions, codePer, digits } = row
  return {
    deposit: depositState && {
      deposit: {
        cents,
        state: depositState,
        dueDays,
        withheldCents,
        reason,
        requestedAt,
        paidAt,
        settledAt,
        countsUntil: until,
      },
      booking: {
        id: row.depositBooking,
        reference: row.depositReference,
        state: row.depositBookingState,
        startsAt: row.depositStarts,
        endsAt: row.depositEnds,
      },
      howToPay: depositWords,
    },
    arrangement: { depositWords, depositDays, showHours, depositFirst, version },
    way: kind && { id, firstDay, kind, place, whom, hours, phone, instructions, codePer, digits, version },
    wayCode,
    bookingCode,
  }
}

/**
 * Deposit and access of a booking, for whoever booked. Nothing of how one gets in leaves this function before its time, and no code is
 * opened before it.
 */
export async function keysOf(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'language' | 'sign'>,
  booking: Booking,
): Promise<Keys> {
  const row = await keysRow(work, booking)
  if (!row) return { deposit: null, showing: { is: 'never' }, kind: null, way: null, code: null }
  const shown = showing(booking, row.arrangement, row.deposit?.deposit.state ?? null, work.now)
  const { way } = row
  const common = {
    deposit: row.deposit,
    showing: shown,
    kind: way?.kind ?? null,
  }
  if (!way || shown.is !== 'now') return { ...common, way: null, code: null }
  const words = (await wordingsOf(work.tx, wayKind, [way.id], work.language)).get(way.id)
  const code =
    way.codePer === 'booking'
      ? openCode(work, { booking: booking.id }, row.bookingCode)
      : openCode(work, { way: way.id }, row.wayCode)
  return {
    ...common,
    way: { ...way, instructions: words?.instructions ?? way.instructions },
    code: way.kind === 'code' ? (code ?? null) : null,
  }
}

/** Whether and from when whoever booked sees how one gets in; for mails, which never say how. One statement. */
export async function showingOf(
  work: Reading & { readonly now: Temporal.Instant },
  booking: Booking,
): Promise<Showing | null> {
  const row = await keysRow(work, booking)
  return row?.way ? showing(booking, row.arrangement, row.deposit?.deposit.state ?? null, work.now) : null
}
