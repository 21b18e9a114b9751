// Ways in, deposits and codes of the demo network: many at once, in few statements.
import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { sealCode } from './access-codes.ts'
import type { AccessWay } from './access-ways.ts'

export { codesQueue } from './booking-codes.ts'

type Filling = Pick<Work, 'tx' | 'now' | 'newId' | 'sign'> & { readonly space: { readonly id: string } }

/** How one gets into a resource, and how its deposit is paid, as its provider would have said it. */
export interface OfferedWay
  extends Partial<Pick<AccessWay, 'firstDay' | 'place' | 'whom' | 'hours' | 'phone' | 'digits'>>,
    Pick<AccessWay, 'kind' | 'instructions'> {
  /** Id of the resource. */
  readonly resource: string
  /** One code for everybody; codes for each booking are made where `digits` are given. */
  readonly code?: string
  readonly depositWords?: string
  readonly depositFirst?: boolean
}

/** Writes ways and arrangements. Three statements at most. */
export async function addWays(work: Filling, ways: readonly OfferedWay[]): Promise<void> {
  if (ways.length === 0) return
  const random = (bytes: number) => work.sign(`demo ${work.newId()}`).subarray(0, bytes)
  await work.tx
    .insertInto('rooms.access_way')
    .values(
      ways.map(({ resource, kind, instructions, firstDay, place, whom, hours, phone, code, digits }) => {
        const id = work.newId()
        return {
          space_id: work.space.id,
          id,
          resource_id: resource,
          first_day: firstDay ?? null,
          kind,
          place: place ?? null,
          whom: whom ?? null,
          hours: hours ?? null,
          phone: phone ?? null,
          instructions,
          code_per: kind === 'code' ? (code ? 'period' : 'booking') : null,
          code: code ? sealCode({ sign: work.sign, random }, { way: id }, code) : null,
          digits: kind === 'code' && !code ? (digits ?? 6) : null,
        }
      }),
    )
    .execute()
  const arranged = new Map(ways.map((way) => [way.resource, way]))
  await work.tx
    .insertInto('rooms.arrangement')
    .values(
      [...arranged.values()].map(({ resource, depositWords, depositFirst }) => ({
        space_id: work.space.id,
        resource_id: resource,
        deposit_words: depositWords ?? '',
        deposit_first: depositFirst ?? false,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/**
 * Deposits of bookings around now, in all states: which, the booking's reference says, so that it is the same every time. Those that
 * are there already stay as they are. One statement.
 */
export async function fillDeposits({ tx, space, now }: Pick<Filling, 'tx' | 'space' | 'now'>): Promise<void> {
  await sql`
    with near as (
      select k.*, ascii(right(k.reference, 1)) % 10 as chance,
        case when k.state = 'cancelled' then 'dropped'
          when k.ends_at <= ${now} then case when ascii(right(k.reference, 1)) % 10 = 6 then 'withheld'
            when ascii(right(k.reference, 1)) % 10 > 6 and k.ends_at > ${now.subtract({ hours: 24 * 14 })} then 'paid' else 'returned' end
          when k.starts_at < ${now.add({ hours: 24 * 30 })} and ascii(right(k.reference, 1)) % 10 < 6 then 'paid'
          else 'requested' end as stands
      from rooms.booking k
      where k.space_id = ${space.id} and k.deposit_cents > 0 and k.state in ('confirmed', 'cancelled') and k.starts_at > ${now.subtract({ hours: 24 * 60 })})
    insert into rooms.deposit (space_id, booking_id, cents, state, due_days, withheld_cents, reason, requested_at, paid_at, settled_at)
    select space_id, id, deposit_cents, stands, 7, case stands when 'withheld' then (deposit_cents / 4 / 100 + 1) * 100 else 0 end,
      case stands when 'withheld' then 'Der Boden musste noch einmal gereinigt werden.' end, made_at,
      case when stands in ('paid', 'returned', 'withheld') then greatest(made_at, least(starts_at - interval '72 hours', ${now.subtract({ hours: 20 })}::timestamptz)) end,
      case when stands in ('returned', 'withheld') then least(ends_at + interval '40 hours', ${now}::timestamptz) when stands = 'dropped' then greatest(made_at, updated_at) end
    from near
    on conflict (space_id, booking_id) do nothing`.execute(tx)
}
