import { sql } from 'kysely'
import type { Job, JobTools } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { SpaceSettings } from '#foundation/http/visit.ts'
import { type Open, spacesWithRooms, tellingIn } from '../jobs.ts'
import { resourceById } from '../queries.ts'
import { shortestAnswerMinutes } from './fitting.ts'
import { dropHolds, end } from './history.ts'
import { type Offering, offerNext } from './offering.ts'
import { waitingQueue } from './queue.ts'
import { waitingById } from './waiting-queries.ts'
import { tellWaiting } from './waiting-telling.ts'
import { forgetWaitings } from './waiting-tidying.ts'

/** More offers than any cancellation can set free; what is left waits for the next run. */
const mostAtOnce = 500

/**
 * The waiting list moves on: offers nobody answered end, entries whose time is over end, and what is free is offered to the first it
 * fits. After time was given free, and every few minutes (opening times and rules change too). May run again at any time, also twice at
 * the same moment.
 */
export const waitingJob: Job = {
  queue: waitingQueue,
  cron: '*/5 * * * *',
  async run(tools, { space: only }) {
    for (const space of await spacesWithRooms(tools)) if (!only || only === space.id) await moveOn(tools, space)
  },
}

async function moveOn(tools: JobTools, space: Open): Promise<void> {
  const settings = await tools.inSpace(space.id, async (tx) => {
    await forgetWaitings(tx, space.id, tools.now())
    return waitsAnybody(tx, space.id)
  })
  if (!settings) return
  const each = (step: (work: Offering) => Promise<boolean>) =>
    tools.inSpace(space.id, (tx) => step(offeringIn(tools, tx, space, settings)))
  // One transaction each, so that no two of them wait for each other in a circle.
  for (let count = 0; count < mostAtOnce && (await each(lapseNext)); count++);
  for (let count = 0; count < mostAtOnce && (await each(endNext)); count++);
  for (let count = 0; count < mostAtOnce && (await each(offerNext)); count++);
}

const offeringIn = (tools: JobTools, tx: Tx, space: Open, settings: SpaceSettings): Offering => {
  const telling = tellingIn(tools, tx, space)
  return {
    ...telling,
    space: { ...telling.space, settings },
    random: (bytes) => tools.sign(`waiting ${tools.newId()}`).subarray(0, bytes),
  }
}

/** The district's settings when anybody is on a list; undefined when nothing is to be done: one look at an index. */
async function waitsAnybody(tx: Tx, space: string): Promise<SpaceSettings | undefined> {
  const { rows } = await sql<{ settings: SpaceSettings }>`
    select settings from spaces.space s where id = ${space} and (
      exists (select from rooms.waiting w where w.space_id = s.id and w.state = 'waiting')
      or exists (select from rooms.waiting w where w.space_id = s.id and w.state = 'offered'))`.execute(tx)
  return rows[0]?.settings
}

/** An offer nobody answered in time. */
async function lapseNext(work: Offering): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select id from rooms.waiting where space_id = ${work.space.id} and state = 'offered' and offered_until <= ${work.now}
    order by offered_until limit 1 for update skip locked`.execute(work.tx)
  return finish(work, rows[0]?.id, 'lapsed')
}

/** Somebody for whom the time can no longer become free. */
async function endNext(work: Offering): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select w.id from rooms.waiting w join rooms.resource r on r.space_id = w.space_id and r.id = w.resource_id
    where w.space_id = ${work.space.id} and w.state = 'waiting'
      and w.starts_at + make_interval(mins => w.flexible_minutes) - make_interval(mins => r.notice_minutes + ${shortestAnswerMinutes}::int) < ${work.now}
    order by w.starts_at limit 1 for update of w skip locked`.execute(work.tx)
  return finish(work, rows[0]?.id, 'over')
}

async function finish(work: Offering, id: string | undefined, how: 'lapsed' | 'over'): Promise<boolean> {
  const waiting = id && (await waitingById(work, id))
  if (!waiting) return false
  await dropHolds(work, waiting.id)
  await end(work, waiting.id, how)
  const resource = await resourceById(work.tx, work.space.id, waiting.resource, waiting.language)
  if (resource) await tellWaiting(work, waiting, resource, how)
  return true
}
