import { type RawBuilder, sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { localDay } from '../rules/times.ts'
import { invoiceNotices } from '../texts/invoices-notices.ts'
import type { Invoice, InvoiceWork } from './invoice.ts'

type Reading = Pick<Work, 'tx'> & { readonly space: { readonly id: string } }

/** What was paid for an invoice that was cancelled afterwards: a part counts for the one in its place, the rest is paid back. */
export interface Repayment {
  /** The cancelled invoice. */
  readonly invoice: string
  readonly number: string
  readonly organisation: string | null
  readonly paidCents: number
  /** Counts for the invoice in its place. */
  readonly keptCents: number
  readonly fresh: { readonly id: string; readonly number: string; readonly cents: number } | null
  readonly notedAt: Temporal.Instant
  readonly doneOn: Temporal.PlainDate | null
  readonly note: string
}

/** Cents that whoever paid gets back. */
export const backCents = ({ paidCents, keptCents }: Pick<Repayment, 'paidCents' | 'keptCents'>): number =>
  paidCents - keptCents

/** What was paid for the invoice `i`: all of it, or what counts for it of another one. */
export const paidCents = sql.raw(`
  (case when i.state = 'paid' then i.gross_cents
    else coalesce((select p.kept_cents from rooms.repayment p where p.space_id = i.space_id and p.fresh_id = i.id limit 1), 0) end)`)

async function repayments({ tx, space }: Reading, where: RawBuilder<unknown>, lock = false): Promise<Repayment[]> {
  const { rows } = await sql<Repayment>`
    select p.invoice_id as invoice, i.number, i.organisation_id as organisation, p.paid_cents as "paidCents", p.kept_cents as "keptCents",
      case when f.id is not null then jsonb_build_object('id', f.id, 'number', f.number, 'cents', f.gross_cents) end as fresh,
      p.noted_at as "notedAt", p.done_on as "doneOn", p.note
    from rooms.repayment p join rooms.invoice i on i.space_id = p.space_id and i.id = p.invoice_id
    left join rooms.invoice f on f.space_id = p.space_id and f.id = p.fresh_id
    where p.space_id = ${space.id} and ${where}
    order by p.noted_at, i.ordinal limit 200 ${lock ? sql`for update of p` : sql``}`.execute(tx)
  return rows
}

/** What providers still have to pay back, the oldest first. @param organisations only theirs; null: everybody's */
export const openRepayments = (work: Reading, organisations: readonly string[] | null): Promise<Repayment[]> =>
  repayments(
    work,
    sql`p.done_on is null and p.paid_cents > p.kept_cents
      and (${organisations}::uuid[] is null or i.organisation_id = any(${organisations}))`,
  )

/** What was paid for any of these invoices before it was cancelled, or counts for it. */
export const repaymentsOn = (work: Reading, invoices: readonly string[]): Promise<Repayment[]> =>
  repayments(work, sql`(p.invoice_id = any(${[...invoices]}::uuid[]) or p.fresh_id = any(${[...invoices]}::uuid[]))`)

/** Of invoices on a booking's page. No statement where none was cancelled. */
export async function repaymentsOfCancelled(
  work: Reading,
  invoices: readonly Pick<Invoice, 'id' | 'kind' | 'state'>[],
): Promise<readonly Repayment[]> {
  const cancelled = invoices.filter(({ kind, state }) => kind === 'invoice' && state === 'cancelled')
  return cancelled.length === 0
    ? []
    : repaymentsOn(
        work,
        cancelled.map(({ id }) => id),
      )
}

/**
 * An invoice was cancelled: what was paid for it counts for the one in its place; what is too much is to be paid back. Where it is
 * enough, the new one is paid. @param paid cents that were paid for the cancelled one
 */
export async function noteRepayment(
  { tx, space, now }: InvoiceWork,
  invoice: string,
  paid: number,
  fresh: { readonly id: string; readonly cents: number } | null,
): Promise<void> {
  if (paid <= 0) return
  const kept = Math.min(paid, fresh?.cents ?? 0)
  await tx
    .insertInto('rooms.repayment')
    .values({
      space_id: space.id,
      invoice_id: invoice,
      fresh_id: fresh?.id ?? null,
      paid_cents: paid,
      kept_cents: kept,
      noted_at: now,
      done_on: null,
      done_by: null,
    })
    .execute()
  if (fresh && kept === fresh.cents)
    await sql`
      update rooms.invoice set state = 'paid', version = version + 1,
        paid_on = coalesce((select o.paid_on from rooms.invoice o where o.space_id = ${space.id} and o.id = ${invoice}), ${localDay(now)}::date)
      where space_id = ${space.id} and id = ${fresh.id}`.execute(tx)
}

/** The money went back. The row is locked: of two who note it at the same moment the second is told. @returns what was paid back */
export async function markPaidBack(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'viewer'>,
  invoice: string,
  on: Temporal.PlainDate,
  note: string,
): Promise<Repayment> {
  const [repayment] = await repayments(work, sql`p.invoice_id = ${invoice}`, true)
  if (!repayment || repayment.doneOn || backCents(repayment) === 0) refuse(invoiceNotices.nothingToPayBack)
  if (Temporal.PlainDate.compare(on, localDay(work.now)) > 0) refuse(invoiceNotices.inFuture, 'doneOn')
  const { person } = work.viewer
  await sql`
    update rooms.repayment set done_on = ${on}, done_by = ${person}, note = ${note}
    where space_id = ${work.space.id} and invoice_id = ${invoice}`.execute(work.tx)
  if (person) await notePresence(work, person, 'rooms')
  return { ...repayment, doneOn: on, note }
}
