import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { type Charged, charged } from '../invoices/charges.ts'
import type { Booking } from '../resource.ts'
import type { Payment } from './provider.ts'

type Reading = Pick<Work, 'tx'> & { readonly space: { readonly id: string } }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export async function paymentById({ tx, space }: Reading, id: string): Promise<Payment | undefined> {
  if (!uuid.test(id)) return undefined
  const { rows } = await sql<Payment>`
    select id, provider, cents, state, started_at as "startedAt", settled_at as "settledAt" from rooms.payment
    where space_id = ${space.id} and id = ${id}`.execute(tx)
  return rows[0]
}

/** A payment as far as it is about some bookings. */
export interface Paying extends Payment {
  /** For these bookings, of the whole. */
  readonly cents: number
  readonly wholeCents: number
  /** What is still to be given back of it, and what has been. */
  readonly dueCents: number
  readonly refundedCents: number
}

/** Payments of bookings, the newest first. One statement. */
export async function paymentsOf({ tx, space }: Reading, bookings: readonly string[]): Promise<Paying[]> {
  const { rows } = await sql<Paying>`
    select p.id, p.provider, p.state, p.started_at as "startedAt", p.settled_at as "settledAt", p.cents as "wholeCents", sum(l.cents)::int as cents,
      coalesce(sum(l.refund_cents) filter (where l.refunded_at is null), 0)::int as "dueCents",
      coalesce(sum(l.refund_cents) filter (where l.refunded_at is not null), 0)::int as "refundedCents"
    from rooms.payment_line l join rooms.payment p on p.space_id = l.space_id and p.id = l.payment_id
    where l.space_id = ${space.id} and l.booking_id = any(${[...bookings]}::uuid[])
    group by p.space_id, p.id order by p.started_at desc, p.id desc`.execute(tx)
  return rows
}

/** The payments that count for how bookings stand: what was paid; else the last that is on its way or failed. */
export function paymentsThatCount(payments: readonly Paying[]): readonly Paying[] {
  const paid = payments.filter(({ state }) => state === 'paid')
  // What was paid twice and went back says nothing to those whose other payment stands.
  const kept = paid.filter(({ cents, dueCents, refundedCents }) => cents > dueCents + refundedCents)
  return kept.length > 0 ? kept : paid.length > 0 ? paid : payments.slice(0, 1)
}

/** What a payment is for: everything that was booked together, all dates of a series, or one booking. */
export type ToPayFor = { readonly set: string } | { readonly series: string } | { readonly booking: string }

export const toPayFor = ({ id, set }: Pick<Booking, 'id' | 'set'>): ToPayFor => (set ? { set } : { booking: id })

/** What is owed of it and is to be paid online, in order. One statement. */
export function owedOnline(work: Pick<Work, 'tx' | 'space'>, which: ToPayFor): Promise<Charged[]> {
  const those =
    'set' in which
      ? sql`k.set_id = ${which.set}`
      : 'series' in which
        ? sql`k.series_id = ${which.series}`
        : sql`k.id = ${which.booking}`
  return charged(work, sql`b.way = 'online' and ${those}`)
}

/** One line of a payment, as whoever pays reads it. */
export interface PaymentLine {
  readonly title: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly cents: number
}

export async function linesOfPayment({ tx, space }: Reading, payment: string): Promise<PaymentLine[]> {
  const { rows } = await sql<PaymentLine>`
    select r.title, k.starts_at as "startsAt", k.ends_at as "endsAt", l.cents
    from rooms.payment_line l
    join rooms.booking k on k.space_id = l.space_id and k.id = l.booking_id
    join rooms.resource r on r.space_id = k.space_id and r.id = k.resource_id
    where l.space_id = ${space.id} and l.payment_id = ${payment} order by k.starts_at, k.id`.execute(tx)
  return rows
}
