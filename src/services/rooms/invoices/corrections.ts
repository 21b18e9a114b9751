import { type RawBuilder, sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { invoiceNotices } from '../texts/invoices-notices.ts'
import { chargesById, owedCents } from './charges.ts'
import type { Biller, InvoiceWork } from './invoice.ts'
import { invoiceById } from './queries.ts'
import { noteRepayment, paidCents } from './repayments.ts'
import { cancelInvoice, issueInvoice } from './save-invoice.ts'

/** An invoice that is not right any more: a booking on it was cancelled, moved to another time or room, or got another price since. */
export interface ToCorrect {
  readonly id: string
  readonly number: string
  /** When the last of them changed. */
  readonly since: Temporal.Instant
  /** Bookings that stand wrongly on it. */
  readonly bookings: readonly { readonly id: string; readonly reference: string }[]
  /** What everything on it costs now. */
  readonly owedCents: number
  /** What was paid for it. */
  readonly paidCents: number
}

/** Nothing is noted when somebody cancels or moves: the paper is compared with the bookings, so that no way of changing them can be forgotten. */
async function wrong({ tx, space }: Pick<Work, 'tx' | 'space'>, where: RawBuilder<unknown>): Promise<ToCorrect[]> {
  const { rows } = await sql<ToCorrect>`
    select i.id, i.number, max(k.updated_at) filter (where w.wrong) as since,
      jsonb_agg(jsonb_build_object('id', k.id, 'reference', k.reference) order by k.starts_at, k.id) filter (where w.wrong) as bookings,
      sum(w.owed)::int as "owedCents", ${paidCents} as "paidCents"
    from rooms.invoice i
    join rooms.invoice_booking b on b.space_id = i.space_id and b.invoice_id = i.id and b.valid
    join rooms.booking k on k.space_id = b.space_id and k.id = b.booking_id
    join lateral jsonb_to_recordset(i.lines) as l(reference text, "firstDay" text, "grossCents" int) on l.reference = k.reference
    cross join lateral (select ${owedCents} as owed,
      ${owedCents} <> l."grossCents" or case
        when b.resource_id is null then to_char(k.starts_at at time zone ${sql.lit('Europe/Berlin')}, 'YYYY-MM-DD') <> l."firstDay"
        else (b.resource_id, b.starts_at, b.ends_at) <> (k.resource_id, k.starts_at, k.ends_at) end as wrong) w
    where i.space_id = ${space.id} and i.kind = 'invoice' and i.state <> 'cancelled' and ${where}
      and exists (select from rooms.invoice_booking c join rooms.booking o on o.space_id = c.space_id and o.id = c.booking_id
        where c.space_id = i.space_id and c.invoice_id = i.id and c.valid and o.updated_at >= i.issued_at)
    group by i.space_id, i.id, i.number, i.state, i.gross_cents, i.issued_at, i.ordinal having bool_or(w.wrong)
    order by i.issued_at, i.ordinal limit 200`.execute(tx)
  return rows
}

/** Invoices of providers that have to be corrected, the oldest first. @param organisations only theirs; null: everybody's */
export const invoicesToCorrect = (work: Pick<Work, 'tx' | 'space'>, organisations: readonly string[] | null) =>
  wrong(work, sql`(${organisations}::uuid[] is null or i.organisation_id = any(${organisations}))`)

/** Undefined when the invoice is right, or cancelled. */
export async function correctionOf(work: Pick<Work, 'tx' | 'space'>, invoice: string): Promise<ToCorrect | undefined> {
  return (await wrong(work, sql`i.id = ${invoice}`))[0]
}

/**
 * Cancels an invoice and writes a new one to the same recipient about what is still owed of it; nothing is written when nothing is. What
 * was paid counts for the new one; what is too much is noted as to be paid back.
 * @returns the paper that cancels it, and the new invoice
 */
export async function correctInvoice(
  work: InvoiceWork & { readonly space: Work['space'] },
  biller: Biller,
  id: string,
  by: string | null,
): Promise<{ paper: string; fresh: string | null }> {
  // Bookings before numbers, like everywhere: so two never wait for each other.
  const { rows } = await sql<{ id: string }>`
    select k.id from rooms.booking k where k.space_id = ${work.space.id}
      and k.id in (select booking_id from rooms.invoice_booking where space_id = ${work.space.id} and invoice_id = ${id} and valid)
    order by k.id for update`.execute(work.tx)
  if (!(await correctionOf(work, id))) refuse(invoiceNotices.nothingToCorrect)
  const { paper, paidCents: paid } = await cancelInvoice(work, biller, id, by)
  const invoice = await invoiceById(work, id)
  const owed = await chargesById(
    work,
    rows.map((row) => row.id),
  )
  const fresh =
    invoice && owed.length > 0
      ? await issueInvoice(
          work,
          biller,
          owed.map((charge) => charge.id),
          invoice,
          by,
        )
      : null
  const cents = owed.reduce((sum, charge) => sum + charge.cents, 0)
  await noteRepayment(work, id, paid, fresh ? { id: fresh, cents } : null)
  return { paper, fresh }
}

/** An invoice that whoever booked has got: what cancelling means for it. */
export interface Standing {
  readonly number: string
  readonly paid: boolean
  /** What everything on it costs now: something may have been cancelled before. */
  readonly owedCents: number
}

/** Valid invoices on which bookings stand. */
export async function invoicesStanding(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  bookings: readonly string[],
): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select i.number, i.state = 'paid' as paid,
      (select coalesce(sum(${owedCents}), 0)::int from rooms.invoice_booking b
        join rooms.booking k on k.space_id = b.space_id and k.id = b.booking_id
        where b.space_id = i.space_id and b.invoice_id = i.id and b.valid) as "owedCents"
    from rooms.invoice i
    where i.space_id = ${space.id} and i.kind = 'invoice' and i.state <> 'cancelled' and exists (
      select from rooms.invoice_booking b
      where b.space_id = i.space_id and b.invoice_id = i.id and b.valid and b.booking_id = any(${[...bookings]}::uuid[]))
    order by i.issued_at, i.ordinal`.execute(tx)
  return rows
}
