import { sql } from 'kysely'
import { wordingsOf } from '#commons/translations/wordings.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { kind as resourceKind } from '../queries.ts'
import { localDay } from '../rules/times.ts'
import { paperTexts } from '../texts/invoice-paper.ts'
import { invoiceNotices } from '../texts/invoices-notices.ts'
import { lineWords } from '../texts/words.ts'
import { isComplete, sellerOf } from './billers.ts'
import { type Charged, chargesById, sameBooker } from './charges.ts'
import { figuresOf, rateOf, reversed, reversedTotals } from './figures.ts'
import {
  type Biller,
  type Invoice,
  type InvoiceLine,
  type InvoiceWork,
  type Recipient,
  smallAmountCents,
  type Totals,
} from './invoice.ts'
import { numberFrom } from './number.ts'
import { invoiceById } from './queries.ts'
import { paidCents } from './repayments.ts'

type Language = 'de' | 'en'

/**
 * Writes an invoice about bookings of one booker. Numbers have no gaps: whoever comes second waits for the first.
 * @returns its id
 */
export async function issueInvoice(
  work: InvoiceWork & { readonly space: Work['space'] },
  biller: Biller,
  bookings: readonly string[],
  to: Recipient,
  by: string | null,
): Promise<string> {
  await sql`select from rooms.booking where space_id = ${work.space.id} and id = any(${[...bookings]}::uuid[]) order by id for update`.execute(
    work.tx,
  )
  const charges = await chargesById(work, bookings)
  const [first] = charges
  if (!first || charges.length !== new Set(bookings).size) refuse(invoiceNotices.notOwed, 'bookings')
  if (charges.some((charge) => charge.organisation !== biller.organisation)) refuse(invoiceNotices.notOwed, 'bookings')
  if (charges.some((charge) => charge !== first && !sameBooker(first, charge)))
    refuse(invoiceNotices.twoBookers, 'bookings')
  if (!isComplete(biller)) refuse(invoiceNotices.billerIncomplete)
  const language: Language = first.language === 'en' ? 'en' : 'de'
  const lines = await linesOf(work, charges, biller, language)
  const { nets, totals } = figuresOf(lines)
  if (totals.dueCents > smallAmountCents && !(to.street && to.postcode && to.town))
    refuse(invoiceNotices.addressMissing, 'street')
  return write(work, biller, {
    kind: 'invoice',
    cancels: null,
    language,
    to,
    lines: lines.map((line, place) => ({ ...line, netCents: nets[place] ?? 0 })),
    totals,
    person: first.person,
    bookings,
    by,
    state: 'issued',
    dueOn: localDay(work.now).add({ days: biller.daysToPay }),
  })
}

async function linesOf(
  work: InvoiceWork,
  charges: readonly Charged[],
  biller: Biller,
  language: Language,
): Promise<InvoiceLine[]> {
  const t = paperTexts(language)
  const wordings = await wordingsOf(
    work.tx,
    resourceKind,
    [...new Set(charges.map(({ resource }) => resource))],
    language,
  )
  return charges.map((charge) => {
    const price = charge.priceLines.map((line) => lineWords(line, language)).join(', ')
    return {
      title: wordings.get(charge.resource)?.title ?? charge.title,
      when: dateRange({ start: charge.startsAt, end: charge.endsAt }, language),
      reference: charge.reference,
      firstDay: localDay(charge.startsAt).toString(),
      lastDay: localDay(charge.endsAt.subtract({ seconds: 1 })).toString(),
      price: charge.cancelled ? t.cancelledShare : price,
      // Who is no taxable business names no VAT, whatever the price was reckoned with.
      vatPermille:
        biller.tax === 'small-business' ? 0 : rateOf(charge.priceCents, charge.vatCents, [charge.vatPermille]),
      netCents: 0,
      grossCents: charge.cents,
    }
  })
}

/** Cancels an invoice by another paper with a number of its own; its bookings may be put on a new one. @returns the new paper's id, and what was paid for the cancelled one */
export async function cancelInvoice(
  work: InvoiceWork & { readonly space: Work['space'] },
  biller: Biller,
  id: string,
  by: string | null,
): Promise<{ paper: string; paidCents: number }> {
  const invoice = await invoiceById(work, id, true)
  if (invoice?.kind !== 'invoice' || invoice.state === 'cancelled') refuse(invoiceNotices.cannotCancel)
  const paid = await sql<{ cents: number }>`
    select ${paidCents} as cents from rooms.invoice i where i.space_id = ${work.space.id} and i.id = ${id}`.execute(
    work.tx,
  )
  const { rows } = await sql<{ id: string }>`
    update rooms.invoice_booking set valid = false where space_id = ${work.space.id} and invoice_id = ${id} returning booking_id as id`.execute(
    work.tx,
  )
  await sql`
    update rooms.invoice set state = 'cancelled', version = version + 1 where space_id = ${work.space.id} and id = ${id}`.execute(
    work.tx,
  )
  const paper = await write(
    work,
    { ...biller, ...invoice.seller },
    {
      kind: 'cancellation',
      cancels: id,
      language: invoice.language === 'en' ? 'en' : 'de',
      to: invoice,
      lines: reversed(invoice.lines),
      totals: reversedTotals(invoice.totals),
      person: invoice.person,
      bookings: rows.map((row) => row.id),
      by,
      state: 'issued',
      dueOn: null,
    },
  )
  return { paper, paidCents: paid.rows[0]?.cents ?? 0 }
}

interface Paper {
  readonly kind: Invoice['kind']
  readonly cancels: string | null
  readonly language: Language
  readonly to: Recipient
  readonly lines: readonly InvoiceLine[]
  readonly totals: Totals
  readonly person: string | null
  readonly bookings: readonly string[]
  readonly by: string | null
  readonly state: 'issued'
  readonly dueOn: Temporal.PlainDate | null
}

async function write(work: InvoiceWork, biller: Biller, paper: Paper): Promise<string> {
  const { tx, space, now } = work
  const id = work.newId()
  const today = localDay(now)
  // Last of all, so that the next one waits as short as possible.
  const ordinal = await nextOrdinal(work, biller.id, today.year)
  await tx
    .insertInto('rooms.invoice')
    .values({
      space_id: space.id,
      id,
      biller_id: biller.id,
      organisation_id: biller.organisation,
      kind: paper.kind,
      cancels_id: paper.cancels,
      number: numberFrom(biller.pattern, today.year, ordinal),
      year: today.year,
      ordinal,
      issued_at: now,
      due_on: paper.dueOn,
      year_ends: today.with({ month: 12, day: 31 }),
      language: paper.language,
      seller: JSON.stringify(sellerOf(biller)),
      name: paper.to.name,
      street: paper.to.street,
      postcode: paper.to.postcode,
      town: paper.to.town,
      mail: paper.to.mail,
      leitweg: paper.to.leitweg,
      reference: paper.to.reference,
      public_body: paper.to.publicBody,
      lines: JSON.stringify(paper.lines),
      totals: JSON.stringify(paper.totals),
      gross_cents: paper.totals.dueCents,
      closing: paper.kind === 'invoice' ? biller.closing : '',
      person_id: paper.person,
      state: paper.state,
      reminded_on: null,
      paid_on: null,
      written_by: paper.by,
    })
    .execute()
  // With what was booked at this moment: when it is moved, the paper is not right any more.
  await sql`
    insert into rooms.invoice_booking (space_id, invoice_id, booking_id, valid, resource_id, starts_at, ends_at)
    select k.space_id, ${id}, k.id, ${paper.kind === 'invoice'}, k.resource_id, k.starts_at, k.ends_at
    from rooms.booking k where k.space_id = ${space.id} and k.id = any(${[...paper.bookings]}::uuid[])`.execute(tx)
  return id
}

async function nextOrdinal({ tx, space }: InvoiceWork, biller: string, year: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into rooms.invoice_count (space_id, biller_id, year, last) values (${space.id}, ${biller}, ${year}, 1)
    on conflict (space_id, biller_id, year) do update set last = invoice_count.last + 1 returning last`.execute(tx)
  return rows[0]?.last ?? 1
}

/** The money has come. */
export async function markPaid(work: InvoiceWork, invoice: Invoice, on: Temporal.PlainDate): Promise<void> {
  if (invoice.kind !== 'invoice' || (invoice.state !== 'issued' && invoice.state !== 'reminded'))
    refuse(invoiceNotices.notOpen)
  if (Temporal.PlainDate.compare(on, localDay(work.now)) > 0) refuse(invoiceNotices.inFuture, 'paidOn')
  await sql`
    update rooms.invoice set state = 'paid', paid_on = ${on}, version = version + 1
    where space_id = ${work.space.id} and id = ${invoice.id}`.execute(work.tx)
}

/** Notes that the recipient was reminded. */
export async function markReminded(work: InvoiceWork, invoice: Invoice): Promise<void> {
  if (invoice.kind !== 'invoice' || (invoice.state !== 'issued' && invoice.state !== 'reminded'))
    refuse(invoiceNotices.notOpen)
  await sql`
    update rooms.invoice set state = 'reminded', reminded_on = ${localDay(work.now)}, version = version + 1
    where space_id = ${work.space.id} and id = ${invoice.id}`.execute(work.tx)
}
