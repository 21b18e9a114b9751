import { type RawBuilder, sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { Group, PriceLine } from '../resource.ts'

/** A booking that costs something and stands on no valid invoice. */
export interface Charged {
  readonly id: string
  readonly reference: string
  readonly resource: string
  readonly title: string
  readonly organisation: string | null
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly cancelled: boolean
  /** What is owed: the price, or what is kept of it after cancelling. */
  readonly cents: number
  readonly priceCents: number
  readonly vatCents: number
  readonly vatPermille: number
  readonly priceLines: readonly PriceLine[]
  readonly person: string | null
  readonly name: string
  readonly mail: string | null
  readonly booker: string | null
  readonly bookerName: string | null
  readonly bookedAs: Group
  readonly language: 'de' | 'en' | 'leicht'
  readonly way: 'site' | 'invoice' | 'online'
  readonly bill: {
    readonly name: string
    readonly street: string
    readonly postcode: string
    readonly town: string
    readonly leitweg: string
    readonly reference: string
  }
}

/** What a booking costs as it stands: its price, or what is kept of it after cancelling. */
export const owedCents = sql.raw(
  `(k.price_cents - case when k.state = 'cancelled' then coalesce(k.refund_cents, k.price_cents) else 0 end)`,
)

const columns = sql`
  k.id, k.reference, r.id as resource, r.title, r.organisation_id as organisation, k.starts_at as "startsAt", k.ends_at as "endsAt",
  k.state = 'cancelled' as cancelled, ${owedCents} as cents,
  k.price_cents as "priceCents", k.vat_cents as "vatCents", r.vat_permille as "vatPermille", k.price_lines as "priceLines", k.person_id as person, k.name, k.mail,
  k.booker_id as booker, c.name as "bookerName", k.booked_as as "bookedAs", k.language, coalesce(b.way, 'site') as way,
  jsonb_build_object('name', coalesce(b.name, ''), 'street', coalesce(b.street, ''), 'postcode', coalesce(b.postcode, ''), 'town', coalesce(b.town, ''),
    'leitweg', coalesce(b.leitweg, ''), 'reference', coalesce(b.reference, '')) as bill`

const tables = sql`
  rooms.booking k join rooms.resource r on r.space_id = k.space_id and r.id = k.resource_id
  left join organisations.organisation c on c.id = k.booker_id
  left join rooms.bill b on b.space_id = k.space_id and b.booking_id = k.id`

/** Owed and not on a valid invoice, nor paid through a payment provider. */
const isOwed = sql`
  k.kind in ('normal', 'behalf') and k.price_cents > 0
  and (k.state = 'confirmed' or (k.state = 'cancelled' and coalesce(k.refund_cents, k.price_cents) < k.price_cents))
  and not exists (select from rooms.invoice_booking i where i.space_id = k.space_id and i.booking_id = k.id and i.valid)
  and not exists (select from rooms.payment_line l join rooms.payment p on p.space_id = l.space_id and p.id = l.payment_id
    where l.space_id = k.space_id and l.booking_id = k.id and p.state = 'paid')`

/** Bookings that are owed and on no invoice; `k` is the booking, `r` the room, `b` how it is paid for. */
export async function charged(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  where: RawBuilder<unknown>,
): Promise<Charged[]> {
  const { rows } = await sql<Charged>`
    select ${columns} from ${tables} where k.space_id = ${space.id} and ${isOwed} and ${where}
    order by k.starts_at, k.id limit 500`.execute(tx)
  return rows
}

/** What is to be put on invoices, as whoever booked it wished. @param organisations only theirs; null: everybody's */
export const toInvoice = (
  work: Pick<Work, 'tx' | 'space'>,
  organisations: readonly string[] | null,
): Promise<Charged[]> =>
  charged(
    work,
    sql`b.way = 'invoice' and (${organisations}::uuid[] is null or r.organisation_id = any(${organisations}))`,
  )

/** Some bookings, as far as they may still be put on an invoice. */
export const chargesById = (work: Pick<Work, 'tx' | 'space'>, ids: readonly string[]): Promise<Charged[]> =>
  charged(work, sql`k.id = any(${[...ids]}::uuid[])`)

/** Whether the same person, guest or organisation owes both, to the same provider. */
export const sameBooker = (one: Charged, other: Charged): boolean =>
  one.organisation === other.organisation &&
  (one.booker
    ? one.booker === other.booker
    : one.person
      ? one.person === other.person && !other.booker
      : !other.person && !other.booker && Boolean(one.mail) && one.mail?.toLowerCase() === other.mail?.toLowerCase())

/** This booking and what else the same booker owes, wished on an invoice. */
export async function chargesWith(work: Pick<Work, 'tx' | 'space'>, id: string): Promise<Charged[]> {
  const [first] = await chargesById(work, [id])
  if (!first) return []
  // Of its own series or set everything, whatever way was chosen.
  const rest = await charged(
    work,
    sql`r.organisation_id is not distinct from ${first.organisation} and (b.way = 'invoice' or exists (
      select from rooms.booking f where f.space_id = k.space_id and f.id = ${first.id} and (f.series_id = k.series_id or f.set_id = k.set_id)))`,
  )
  return [first, ...rest.filter((other) => other.id !== first.id && sameBooker(first, other))].toSorted((a, b) =>
    Temporal.Instant.compare(a.startsAt, b.startsAt),
  )
}
