import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { occupy, Taken } from '../bookings/occupancy.ts'
import { referenceFrom } from '../bookings/reference.ts'
import { writeBookings } from '../bookings/write-booking.ts'
import type { Price, Resource, Span } from '../resource.ts'
import type { Waiting } from './waiting.ts'
import type { InSpace } from './waiting-queries.ts'

type Writing = InSpace & Pick<Work, 'now' | 'newId' | 'random'>

/**
 * Keeps the time of an offer: one booking per unit wanted, of nobody until the answer is yes. All or nothing.
 * @returns false when somebody else was quicker
 */
export async function hold(
  work: Writing,
  waiting: Waiting,
  resource: Resource,
  { span, until, price }: { readonly span: Span; readonly until: Temporal.Instant; readonly price: Price },
): Promise<boolean> {
  const ids = Array.from({ length: waiting.quantity }, () => work.newId())
  await sql`savepoint held`.execute(work.tx)
  try {
    await writeBookings(
      work,
      ids.map((id) => ({
        id,
        resource: resource.id,
        reference: referenceFrom(work.random(5)),
        kind: waiting.enteredBy === 'provider' ? ('behalf' as const) : ('normal' as const),
        state: 'unconfirmed' as const,
        startsAt: span.start,
        endsAt: span.end,
        person: null,
        name: '',
        language: waiting.language,
        persons: waiting.persons,
        bookedAs: waiting.bookedAs,
        purpose: waiting.purpose,
        words: '',
        price,
        refunds: resource.refunds,
        conditionsFrom: resource.conditionsFrom,
        expiresAt: until,
        madeAt: work.now,
      })),
    )
    await sql`
      update rooms.booking set waiting_id = ${waiting.id} where space_id = ${work.space.id} and id = any(${ids}::uuid[])`.execute(
      work.tx,
    )
    for (const booking of ids) await occupy(work, { booking, resource, span, active: true, until })
    return true
  } catch (error) {
    if (!(error instanceof Taken)) throw error
    await sql`rollback to savepoint held`.execute(work.tx)
    return false
  }
}
