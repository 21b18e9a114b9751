import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { Invoice, InvoiceState } from './invoice.ts'

type Reading = Pick<Work, 'tx' | 'space'>

const columns = sql.raw(`
  i.id, i.organisation_id as organisation, i.biller_id as biller, i.kind, i.number, i.issued_at as "issuedAt", i.due_on as "dueOn", i.language, i.seller,
  i.name, i.street, i.postcode, i.town, i.mail, i.leitweg, i.reference, i.public_body as "publicBody", i.lines, i.totals, i.closing,
  i.person_id as person, i.state, i.reminded_on as "remindedOn", i.paid_on as "paidOn", i.version,
  (select jsonb_build_object('id', o.id, 'number', o.number, 'issuedAt', o.issued_at) from rooms.invoice o
    where o.space_id = i.space_id and (o.id = i.cancels_id or o.cancels_id = i.id) limit 1) as other`)

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** @param lock nobody else changes it until the transaction ends */
export async function invoiceById({ tx, space }: Reading, id: string, lock = false): Promise<Invoice | undefined> {
  if (!uuid.test(id)) return undefined
  const { rows } = await sql<Invoice>`
    select ${columns} from rooms.invoice i where i.space_id = ${space.id} and i.id = ${id} ${lock ? sql`for update` : sql``}`.execute(
    tx,
  )
  return rows[0]
}

/** Invoices a booking stands on, cancelled ones and their cancellations too; the newest first. */
export async function invoicesOfBooking({ tx, space }: Reading, booking: string): Promise<Invoice[]> {
  const { rows } = await sql<Invoice>`
    select ${columns} from rooms.invoice i
    where i.space_id = ${space.id} and exists (select from rooms.invoice_booking b where b.space_id = i.space_id and b.invoice_id = i.id and b.booking_id = ${booking})
    order by i.issued_at desc, i.ordinal desc`.execute(tx)
  return rows
}

/** Invoices any of these bookings stands on, each with one of them; the newest first. */
export async function invoicesOfBookings(
  { tx, space }: Reading,
  bookings: readonly string[],
): Promise<(Invoice & { readonly booking: string })[]> {
  const { rows } = await sql<Invoice & { booking: string }>`
    select ${columns}, o.booking from rooms.invoice i
    join lateral (select b.booking_id as booking from rooms.invoice_booking b
      where b.space_id = i.space_id and b.invoice_id = i.id and b.booking_id = any(${[...bookings]}::uuid[])
      order by b.booking_id limit 1) o on true
    where i.space_id = ${space.id} and i.id in (
      select invoice_id from rooms.invoice_booking where space_id = ${space.id} and booking_id = any(${[...bookings]}::uuid[]))
    order by i.issued_at desc, i.ordinal desc`.execute(tx)
  return rows
}

/** Bookings an invoice is about. */
export async function bookingsOnInvoice(
  { tx, space }: Reading,
  invoice: string,
): Promise<{ id: string; reference: string }[]> {
  const { rows } = await sql<{ id: string; reference: string }>`
    select k.id, k.reference from rooms.invoice_booking b join rooms.booking k on k.space_id = b.space_id and k.id = b.booking_id
    where b.space_id = ${space.id} and b.invoice_id = ${invoice} order by k.starts_at, k.id`.execute(tx)
  return rows
}

export interface InvoiceFilter {
  /** overdue: issued or reminded, and the day has passed. */
  readonly state: InvoiceState | 'overdue' | null
  readonly from: Temporal.PlainDate | null
  readonly to: Temporal.PlainDate | null
  /** In number or recipient. */
  readonly words: string | null
}

export interface ListedInvoice {
  readonly id: string
  readonly number: string
  readonly kind: Invoice['kind']
  readonly state: InvoiceState
  readonly issuedAt: Temporal.Instant
  readonly dueOn: Temporal.PlainDate | null
  readonly paidOn: Temporal.PlainDate | null
  readonly name: string
  readonly grossCents: number
  readonly netCents: number
  readonly vatCents: number
  readonly sender: string
  /** Of cancelled ones that were paid: what goes back, and when it did. */
  readonly backCents: number
  readonly paidBackOn: Temporal.PlainDate | null
}

/** Invoices of providers, the newest first. @param organisations only theirs; null: everybody's */
export async function invoicesOf(
  { tx, space }: Reading,
  organisations: readonly string[] | null,
  { state, from, to, words }: InvoiceFilter,
  today: Temporal.PlainDate,
  limit: number,
): Promise<ListedInvoice[]> {
  const like = words === null ? null : `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const zone = sql.lit('Europe/Berlin')
  const { rows } = await sql<ListedInvoice>`
    select i.id, i.number, i.kind, i.state, i.issued_at as "issuedAt", i.due_on as "dueOn", i.paid_on as "paidOn", i.name, i.gross_cents as "grossCents",
      (i.totals ->> 'netCents')::int as "netCents", (i.totals ->> 'vatCents')::int as "vatCents", i.seller ->> 'name' as sender,
      coalesce(p.paid_cents - p.kept_cents, 0) as "backCents", p.done_on as "paidBackOn"
    from rooms.invoice i left join rooms.repayment p on p.space_id = i.space_id and p.invoice_id = i.id
    where i.space_id = ${space.id} and (${organisations}::uuid[] is null or i.organisation_id = any(${organisations}))
      and (${state}::text is null or (${state} = 'overdue' and i.kind = 'invoice' and i.state in ('issued', 'reminded') and i.due_on < ${today})
        or (i.state = ${state} and i.kind = 'invoice'))
      and (${from}::date is null or (i.issued_at at time zone ${zone})::date >= ${from})
      and (${to}::date is null or (i.issued_at at time zone ${zone})::date <= ${to})
      and (${like}::text is null or i.number ilike ${like} or i.name ilike ${like})
    order by i.issued_at desc, i.ordinal desc limit ${limit}`.execute(tx)
  return rows
}
