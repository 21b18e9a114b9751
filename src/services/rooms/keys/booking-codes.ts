import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { keysNotices as notices } from '../texts/keys-notices.ts'
import { codeFrom, codePattern, openCode, sealCode } from './access-codes.ts'

/** Codes and notices follow confirmed bookings in the background. */
export const codesQueue = 'rooms.codes'

/** Whoever books at short notice does not wait for the clock: the code is made as soon as the booking is written. */
const shortNoticeHours = 48

export async function hurryCode(
  { later, now }: Pick<Work, 'later' | 'now'>,
  startsAt: Temporal.Instant,
): Promise<void> {
  if (Temporal.Instant.compare(startsAt, now.add({ hours: shortNoticeHours })) < 0)
    await later(codesQueue, {}, { once: codesQueue })
}

type Saving = Pick<Work, 'tx' | 'now' | 'sign'> & { readonly space: { readonly id: string } }

/** Where a booking's way is one code per booking; `k` the booking, `w` its way. */
const perBooking = sql`
  rooms.booking k
  join lateral (
    select w.kind, w.code_per, w.digits from rooms.access_way w
    where w.space_id = k.space_id and w.resource_id = k.resource_id
      and (w.first_day is null or w.first_day <= (k.starts_at at time zone 'Europe/Berlin')::date)
    order by w.first_day desc nulls last limit 1) w on w.code_per = 'booking'`

const most = 500

/**
 * Every confirmed booking that is to come and needs a code of its own gets one; codes of bookings that are over or were cancelled go.
 * @param random bytes, for the code and for sealing it
 */
export async function makeCodes(work: Saving, random: (bytes: number) => Buffer): Promise<void> {
  const { tx, space, now } = work
  await sql`
    delete from rooms.booking_code c using rooms.booking k
    where c.space_id = ${space.id} and k.space_id = c.space_id and k.id = c.booking_id and (k.state <> 'confirmed' or k.ends_at <= ${now})`.execute(
    tx,
  )
  await forgetForeign(work)
  const { rows } = await sql<{ id: string; digits: number }>`
    select k.id, w.digits from ${perBooking}
    where k.space_id = ${space.id} and k.state = 'confirmed' and k.kind <> 'block' and k.ends_at > ${now}
      and not exists (select from rooms.booking_code c where c.space_id = k.space_id and c.booking_id = k.id)
    order by k.starts_at, k.id limit ${most}`.execute(tx)
  if (rows.length === 0) return
  await tx
    .insertInto('rooms.booking_code')
    .values(
      rows.map(({ id, digits }) => ({
        space_id: space.id,
        booking_id: id,
        code: sealCode({ sign: work.sign, random }, { booking: id }, codeFrom(random(16), digits)),
        made_by: 'house',
        made_at: now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['space_id', 'booking_id']).doNothing())
    .execute()
}

/** Codes that were sealed in another house (a district has moved) do not open here: they go, and are made again. */
async function forgetForeign(work: Saving): Promise<void> {
  const { tx, space } = work
  const { rows } = await sql<{ id: string; code: Buffer }>`
    select booking_id as id, code from rooms.booking_code where space_id = ${space.id}`.execute(tx)
  const foreign = rows.filter(({ id, code }) => openCode(work, { booking: id }, code) === undefined).map(({ id }) => id)
  if (foreign.length)
    await sql`delete from rooms.booking_code where space_id = ${space.id} and booking_id = any(${foreign}::uuid[])`.execute(
      tx,
    )
}

/** The provider's own code for a booking, e.g. one the lock has given. */
export async function setCode(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'sign' | 'random'>,
  booking: string,
  code: string,
): Promise<void> {
  if (!codePattern.test(code)) refuse(notices.codeWrong, 'code')
  const row = { code: sealCode(work, { booking }, code), made_by: 'provider', made_at: work.now }
  await work.tx
    .insertInto('rooms.booking_code')
    .values({ space_id: work.space.id, booking_id: booking, ...row })
    .onConflict((conflict) => conflict.columns(['space_id', 'booking_id']).doUpdateSet(row))
    .execute()
}

/** A line of the list for the locks: no names. */
export interface ListedCode {
  readonly id: string
  readonly reference: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly title: string
  readonly building: string
  readonly code: string | undefined
}

const listedDays = 30

/** What the locks have to know in the next days. @param organisations only theirs; null: everybody's */
export async function comingCodes(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'sign'>,
  organisations: readonly string[] | null,
): Promise<ListedCode[]> {
  const { rows } = await sql<Omit<ListedCode, 'code'> & { sealed: Buffer | null }>`
    select k.id, k.reference, k.starts_at as "startsAt", k.ends_at as "endsAt", r.title, b.name as building, c.code as sealed
    from ${perBooking}
    join rooms.resource r on r.space_id = k.space_id and r.id = k.resource_id
    join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
    left join rooms.booking_code c on c.space_id = k.space_id and c.booking_id = k.id
    where k.space_id = ${work.space.id} and k.state = 'confirmed' and k.kind <> 'block' and k.ends_at > ${work.now}
      and k.starts_at < ${work.now.add({ hours: 24 * listedDays })}
      and (${organisations}::uuid[] is null or r.organisation_id = any(${organisations}))
    order by k.starts_at, k.id limit ${most}`.execute(work.tx)
  return rows.map(({ sealed, ...row }) => ({ ...row, code: openCode(work, { booking: row.id }, sealed) }))
}
