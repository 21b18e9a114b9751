import { sql } from 'kysely'
import type { Job, JobTools } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { isTimeToRemind } from '../deposits/deposit.ts'
import { depositOf } from '../deposits/queries.ts'
import { dropDeposits, requestDeposits } from '../deposits/save-deposit.ts'
import { type DepositStep, tellDeposit } from '../deposits/telling.ts'
import { type Open, spacesWithRooms, tellingIn } from '../jobs.ts'
import { bookingById, resourceById } from '../queries.ts'
import { tellAccess } from './access-telling.ts'
import { codesQueue, makeCodes } from './booking-codes.ts'

/**
 * Deposits follow their bookings by themselves: confirmed bookings get one (also those from before there were deposits), what was
 * not paid for bookings that are over is dropped, and whoever has not paid is reminded once. May run again at any time.
 */
export const depositJob: Job = {
  queue: 'rooms.deposits',
  cron: '*/10 * * * *',
  async run(tools) {
    for (const space of await spacesWithRooms(tools)) {
      await tools.inSpace(space.id, async (tx) => {
        const work = { tx, space, now: tools.now() }
        await requestDeposits(work, null)
        for (const id of await dropDeposits(work, null)) await told(tools, tx, space, id, 'dropped')
        for (const id of await toRemind(tx, space.id, tools.now())) await told(tools, tx, space, id, 'remind')
      })
    }
  },
}

async function told(tools: JobTools, tx: Tx, space: Open, id: string, step: DepositStep): Promise<void> {
  const booking = await bookingById(tx, space.id, id)
  const resource = booking && (await resourceById(tx, space.id, booking.resource, booking.language))
  const deposit = await depositOf({ tx, space }, id)
  // Of a booking that was called off the cancellation itself has told.
  if (!booking || !resource || !deposit || (step === 'dropped' && booking.state !== 'confirmed')) return
  await tellDeposit(tellingIn(tools, tx, space), booking, resource, deposit, step)
}

/** Marks those who are reminded now, each once. Who paid or was told in between is not among them. */
async function toRemind(tx: Tx, space: string, now: Temporal.Instant): Promise<string[]> {
  const { rows } = await sql<{
    id: string
    dueDays: number
    requestedAt: Temporal.Instant
    startsAt: Temporal.Instant
  }>`
    select d.booking_id as id, d.due_days as "dueDays", d.requested_at as "requestedAt", k.starts_at as "startsAt"
    from rooms.deposit d join rooms.booking k on k.space_id = d.space_id and k.id = d.booking_id
    where d.space_id = ${space} and d.state = 'requested' and d.reminded_at is null and k.state = 'confirmed' and k.starts_at > ${now}
      and k.starts_at < ${now.add({ hours: 24 * 100 })}
    for update of d skip locked`.execute(tx)
  const due = rows
    .filter(({ dueDays, requestedAt, startsAt }) =>
      isTimeToRemind({ state: 'requested', dueDays, requestedAt }, { startsAt }, now),
    )
    .map(({ id }) => id)
  if (due.length)
    await sql`update rooms.deposit set reminded_at = ${now} where space_id = ${space} and booking_id = any(${due}::uuid[])`.execute(
      tx,
    )
  return due
}

/** Codes for bookings that need one of their own, and a word to those who may see now how they get in. May run again at any time. */
export const codesJob: Job = {
  queue: codesQueue,
  cron: '*/5 * * * *',
  async run(tools) {
    const random = (bytes: number) => tools.sign(`rooms ${tools.newId()}`).subarray(0, bytes)
    for (const space of await spacesWithRooms(tools)) {
      await tools.inSpace(space.id, async (tx) => {
        await makeCodes({ tx, space, now: tools.now(), sign: tools.sign }, random)
        await tellAccess(tellingIn(tools, tx, space))
      })
    }
  },
}
