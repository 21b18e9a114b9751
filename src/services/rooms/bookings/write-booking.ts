import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { requestDeposits } from '../deposits/save-deposit.ts'
import type { Booking } from '../resource.ts'

type Writing = { readonly tx: Tx; readonly space: { readonly id: string } }

/** A booking as it is written for the first time. What most bookings do not have may be left out. */
export interface NewBooking
  extends Pick<
    Booking,
    | 'id'
    | 'resource'
    | 'reference'
    | 'kind'
    | 'state'
    | 'startsAt'
    | 'endsAt'
    | 'person'
    | 'name'
    | 'bookedAs'
    | 'purpose'
    | 'words'
    | 'price'
    | 'refunds'
    | 'madeAt'
  > {
  readonly mail?: string | null
  readonly phone?: string | null
  /** German, when nobody chose. */
  readonly language?: Booking['language']
  readonly linkKey?: Buffer | null
  readonly booker?: string | null
  readonly persons?: number | null
  /** Which of the thing's conditions were agreed to. When it is said, be it null, the district's were agreed to as well. */
  readonly conditionsFrom?: Temporal.Instant | null
  readonly expiresAt?: Temporal.Instant | null
  readonly refundCents?: number | null
  readonly cancelledBy?: Booking['cancelledBy']
  readonly decidedBy?: string | null
  readonly decidedAt?: Temporal.Instant | null
  readonly series?: string | null
  /** Of bookings made together, all or nothing. */
  readonly set?: string | null
}

/** Writes the rows of bookings in one statement, and in another the deposits of those that are confirmed; nothing is occupied by that. */
export async function writeBookings(work: Writing, rows: readonly NewBooking[]): Promise<void> {
  await insert(work, rows, sql``)
  const owing = rows.filter(({ state, price }) => state === 'confirmed' && price.depositCents > 0)
  if (owing[0])
    await requestDeposits(
      { ...work, now: owing[0].madeAt },
      owing.map(({ id }) => id),
    )
}

/** The same, but those that were written before (by their reference) are left out. @returns ids of those that are new */
export async function writeMissingBookings(work: Writing, rows: readonly NewBooking[]): Promise<ReadonlySet<string>> {
  return new Set(await insert(work, rows, sql`on conflict (space_id, reference) do nothing`))
}

async function insert(
  { tx, space }: Writing,
  bookings: readonly NewBooking[],
  onConflict: RawBuilder<unknown>,
): Promise<string[]> {
  if (bookings.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    insert into rooms.booking (space_id, id, resource_id, reference, kind, state, starts_at, ends_at, person_id, name, mail, phone, language,
      link_key, booker_id, persons, booked_as, purpose, words, price_cents, vat_cents, deposit_cents, price_lines, refunds, conditions_from,
      common_conditions_from, refund_cents, cancelled_by, decided_by, decided_at, expires_at, series_id, set_id, made_at, updated_at)
    select ${space.id}, id, resource, reference, kind, state, starts, ends, person, name, mail, phone, language,
      link, booker, persons, booked_as, purpose, words, cents, vat, deposit, lines, refunds, conditions,
      case when agreed then (select c.conditions_from from rooms.common_rules c where c.space_id = ${space.id}) end, refund, cancelled, decided_by, decided_at, expires, series, set, made, made
    from jsonb_to_recordset(${JSON.stringify(bookings.map(asRow))}::jsonb) as g(
      id uuid, resource uuid, reference text, kind text, state text, starts timestamptz, ends timestamptz, person uuid, name text, mail text,
      phone text, language text, link bytea, booker uuid, persons integer, booked_as text, purpose text, words text, cents integer, vat integer,
      deposit integer, lines jsonb, refunds jsonb, conditions timestamptz, agreed boolean, refund integer, cancelled text, decided_by uuid,
      decided_at timestamptz, expires timestamptz, series uuid, set uuid, made timestamptz)
    ${onConflict} returning id`.execute(tx)
  return rows.map(({ id }) => id)
}

const asRow = (one: NewBooking) => ({
  id: one.id,
  resource: one.resource,
  reference: one.reference,
  kind: one.kind,
  state: one.state,
  starts: one.startsAt,
  ends: one.endsAt,
  person: one.person,
  name: one.name,
  mail: one.mail,
  phone: one.phone,
  language: one.language ?? 'de',
  link: one.linkKey ? `\\x${one.linkKey.toString('hex')}` : null,
  booker: one.booker,
  persons: one.persons,
  booked_as: one.bookedAs,
  purpose: one.purpose,
  words: one.words,
  cents: one.price.cents,
  vat: one.price.vatCents,
  deposit: one.price.depositCents,
  lines: one.price.lines,
  refunds: one.refunds,
  conditions: one.conditionsFrom,
  agreed: one.conditionsFrom !== undefined && (one.kind === 'normal' || one.kind === 'behalf'),
  refund: one.refundCents,
  cancelled: one.cancelledBy,
  decided_by: one.decidedBy,
  decided_at: one.decidedAt,
  expires: one.expiresAt,
  series: one.series,
  set: one.set,
  made: one.madeAt,
})
