import { join } from 'node:path'
import { sql } from 'kysely'
import type { Job, JobTools } from '#commons/manifest.ts'
import { allocateAside, TookTooLong } from '#engines/allocation/run.ts'
import type { Input, Result } from '#engines/allocation/types.ts'
import { projectRoot } from '#foundation/config/project-root.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { inputOf } from './allocation-input.ts'
import { spaceOf } from './job-space.ts'
import { applicationsOf, offeredRooms, seasonById } from './queries.ts'
import { computeQueue } from './queues.ts'
import type { Season } from './season.ts'
import { tellComputed } from './telling.ts'

const worker = join(projectRoot, 'src/engines/allocation/worker.ts')

/** After so many seconds there is no proposal, and the page says so: a result never depends on the machine. */
const seconds = 60

/** Computes a proposal in a thread of its own, outside of any transaction; runs again without harm. */
export const computeJob: Job = {
  queue: computeQueue,
  async run(tools, data) {
    const [space, id] = [String(data.space), String(data.season)]
    const given = await tools.inSpace(space, (tx) => gather(tx, space, id))
    if (!given) return
    const result = await computed(given.input)
    await tools.inSpace(space, (tx) => write(tools, tx, space, given.season, result))
  },
}

/** What is to be computed; nothing when somebody did it meanwhile. */
async function gather(tx: Tx, space: string, id: string) {
  const work = { tx, space: { id: space } }
  const season = await seasonById(work, id)
  if (season?.state !== 'closed' || !season.askedAt || season.computedAt || season.problem) return undefined
  return { season, input: inputOf(season, await offeredRooms(work, id), await applicationsOf(work, id)) }
}

async function computed(input: Input): Promise<Result | 'too-long' | 'failed'> {
  try {
    return await allocateAside(worker, input, seconds)
  } catch (error) {
    return error instanceof TookTooLong ? 'too-long' : 'failed'
  }
}

async function write(
  tools: JobTools,
  tx: Tx,
  space: string,
  before: Season,
  result: Result | 'too-long' | 'failed',
): Promise<void> {
  const now = tools.now()
  const season = await seasonById({ tx, space: { id: space } }, before.id, true)
  // Somebody asked again meanwhile: that computing writes its own result.
  if (season?.state !== 'closed' || season.computedAt || String(season.askedAt) !== String(before.askedAt)) return
  if (typeof result === 'string') {
    await sql`
      update rooms.season set problem = ${result}, updated_at = ${now} where space_id = ${space} and id = ${season.id}`.execute(
      tx,
    )
  } else await writeResult(tools, tx, space, season.id, result, now)
  const there = await spaceOf(tx, space)
  if (season.askedBy && there)
    await tellComputed(
      {
        tx,
        now,
        newId: tools.newId,
        space: there,
        later: (queue, data, options) => tools.send(tx, queue, data, options),
      },
      season,
      season.askedBy,
      typeof result === 'string',
    )
}

/** Slots, lines and figures; what was there before, also by hand, goes. */
export async function writeResult(
  { newId }: Pick<JobTools, 'newId'>,
  tx: Tx,
  space: string,
  season: string,
  { slots, lines, bound, reached, unproven, choicesCut }: Result,
  now: Temporal.Instant,
): Promise<void> {
  await sql`delete from rooms.season_slot where space_id = ${space} and season_id = ${season}`.execute(tx)
  await sql`delete from rooms.season_change where space_id = ${space} and season_id = ${season}`.execute(tx)
  if (slots.length > 0)
    await tx
      .insertInto('rooms.season_slot')
      .values(
        slots.map((slot) => ({
          space_id: space,
          id: newId(),
          season_id: season,
          wish_id: slot.wish,
          resource_id: slot.room,
          weekday: slot.weekday,
          opens: slot.from,
          closes: slot.to,
          reason: null,
          series_id: null,
          made: null,
        })),
      )
      .execute()
  const figures = { bound, reached, unproven, choicesCut }
  await sql`
    update rooms.season set lines = ${JSON.stringify(lines)}::jsonb, figures = ${JSON.stringify(figures)}::jsonb, computed_at = ${now},
      problem = null, updated_at = ${now}, version = version + 1
    where space_id = ${space} and id = ${season}`.execute(tx)
}
