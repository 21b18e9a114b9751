import { sql } from 'kysely'
import type { Job, JobTools } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { type Telling, tellBooked } from './bookings/telling.ts'
import { bookingById, resourceById } from './queries.ts'

/** So long before the beginning whoever booked is reminded. */
const remindHours = 24

export interface Open {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly hosts: readonly string[]
}

/** Districts in which rooms are switched on. */
export async function spacesWithRooms(tools: JobTools): Promise<Open[]> {
  return tools.inHouse(async (tx) => {
    const { rows } = await sql<Open>`
      select id, slug, name, hosts from spaces.space where 'rooms' = any(services) and state = 'open' order by id`.execute(
      tx,
    )
    return rows
  })
}

export const tellingIn = (tools: JobTools, tx: Tx, space: Open): Telling => ({
  tx,
  origin: tools.origin,
  now: tools.now(),
  newId: tools.newId,
  space: { ...space, prefix: `/${space.slug}` },
  later: (queue, data, options) => tools.send(tx, queue, data, options),
})

/** Guests who did not confirm in time: the wish and their details go, also where rooms were switched off meanwhile; the time is free again. */
const forgetJob: Job = {
  queue: 'rooms.forget',
  cron: '*/10 * * * *',
  async run(tools) {
    const { rows } = await tools.inHouse((tx) => sql<{ id: string }>`select id from spaces.space`.execute(tx))
    for (const { id } of rows)
      await tools.inSpace(id, (tx) =>
        sql`delete from rooms.booking where space_id = ${id} and (state = 'unconfirmed' and expires_at <= ${tools.now()} or state = 'expired')`.execute(
          tx,
        ),
      )
    // A series none of whose dates was confirmed.
    for (const { id } of rows)
      await tools.inSpace(id, (tx) =>
        sql`
          delete from rooms.series s where space_id = ${id}
            and not exists (select from rooms.booking b where b.space_id = s.space_id and b.series_id = s.id)`.execute(
          tx,
        ),
      )
  },
}

/** Whoever booked is reminded a day before; each booking once, whatever happens. */
const remindJob: Job = {
  queue: 'rooms.remind',
  cron: '*/15 * * * *',
  async run(tools) {
    for (const space of await spacesWithRooms(tools)) {
      await tools.inSpace(space.id, async (tx) => {
        const now = tools.now()
        // Who booked in the last hours before has the confirmation still before their eyes.
        const { rows } = await sql<{ id: string }>`
          update rooms.booking set reminded_at = ${now}
          where space_id = ${space.id} and state = 'confirmed' and reminded_at is null and kind in ('normal', 'behalf')
            and starts_at > ${now} and starts_at <= ${now.add({ hours: remindHours })} and made_at < starts_at - interval '36 hours'
          returning id`.execute(tx)
        for (const { id } of rows) {
          const booking = await bookingById(tx, space.id, id)
          const resource = booking && (await resourceById(tx, space.id, booking.resource, booking.language))
          if (booking && resource) await tellBooked(tellingIn(tools, tx, space), booking, resource, 'reminder')
        }
      })
    }
  },
}

export const jobs: readonly Job[] = [forgetJob, remindJob]
