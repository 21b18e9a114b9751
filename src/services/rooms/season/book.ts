import { sql } from 'kysely'
import type { Job, JobTools } from '#commons/manifest.ts'
import { Refusal } from '#foundation/http/problems.ts'
import { say } from '#foundation/text/catalogue.ts'
import type { BookingWork } from '../bookings/save-booking.ts'
import { resourceById } from '../queries.ts'
import { makeSeries } from '../series/save-series.ts'
import { spaceOf } from './job-space.ts'
import { applicationsOf, seasonById, slotsOf } from './queries.ts'
import { bookQueue } from './queues.ts'
import type { Application, GivenSlot, Season } from './season.ts'
import { tellClubs } from './telling.ts'

interface Outcome {
  readonly series: string | null
  readonly made: number
  readonly rejected: GivenSlot['rejected']
}

/** Turns what was decided into series, one slot per transaction: after a fault it goes on with the first that is missing. */
export const bookJob: Job = {
  queue: bookQueue,
  async run(tools, data) {
    const [space, id] = [String(data.space), String(data.season)]
    const given = await tools.inSpace(space, async (tx) => {
      const work = { tx, space: { id: space } }
      const season = await seasonById(work, id)
      if (season?.state !== 'decided' || !season.bookingAt) return undefined
      return { season, applications: await applicationsOf(work, id), slots: await slotsOf(work, id) }
    })
    if (!given) return
    for (const slot of given.slots.filter(({ made }) => made === null))
      await bookSlot(tools, space, given.season, given.applications, slot)
    await finish(tools, space, given.season)
  },
}

async function bookSlot(
  tools: JobTools,
  space: string,
  season: Season,
  applications: readonly Application[],
  slot: GivenSlot,
): Promise<void> {
  try {
    await tools.inSpace(space, async (tx) => {
      const work = { ...(await workIn(tools, tx, space)), tx }
      await keep(work, slot, await outcomeOf(work, season, applications, slot))
    })
  } catch (error) {
    // Not a single day is possible: the slot stays, with the reason.
    if (!(error instanceof Refusal)) throw error
    const why = say(Object.values(error.problems)[0] ?? { de: '', en: '' }, 'de')
    const rejected = [{ day: season.firstDay.toString(), code: 'none', reason: why }]
    await tools.inSpace(space, (tx) => keep({ tx, space: { id: space } }, slot, { series: null, made: 0, rejected }))
  }
}

async function outcomeOf(
  work: BookingWork,
  season: Season,
  applications: readonly Application[],
  slot: GivenSlot,
): Promise<Outcome> {
  const resource = await resourceById(work.tx, work.space.id, slot.room)
  const application = applications.find(({ wishes }) => wishes.some(({ id }) => id === slot.wish))
  const wish = application?.wishes.find(({ id }) => id === slot.wish)
  if (!resource || !application || !wish) return { series: null, made: 0, rejected: [] }
  const rule = {
    firstDay: season.firstDay,
    lastDay: season.lastDay,
    everyWeeks: 1,
    weekdays: [slot.weekday],
    opens: slot.from,
    closes: slot.to,
    skipHolidays: season.skipHolidays,
    skipSchoolHolidays: season.skipSchoolHolidays,
  }
  const { id, made, rejected } = await makeSeries(
    work,
    resource,
    { rule, group: 'club', purpose: wish.purpose, persons: wish.persons, words: `${season.title}: ${wish.title}` },
    {
      person: application.person,
      name: application.organisationName,
      mail: null,
      phone: null,
      organisation: application.organisation,
      language: 'de',
    },
    'season',
  )
  return {
    series: id,
    made: made.length,
    rejected: rejected.map(({ day, code, reason }) => ({ day: day.toString(), code, reason })),
  }
}

async function keep(
  { tx, space }: Pick<BookingWork, 'tx'> & { readonly space: { readonly id: string } },
  slot: GivenSlot,
  { series, made, rejected }: Outcome,
): Promise<void> {
  await sql`
    update rooms.season_slot set series_id = ${series}, made = ${made}, rejected = ${JSON.stringify(rejected)}::jsonb
    where space_id = ${space.id} and id = ${slot.id} and made is null`.execute(tx)
}

async function finish(tools: JobTools, space: string, season: Season): Promise<void> {
  await tools.inSpace(space, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      update rooms.season s set state = 'booked', booked_at = ${tools.now()}, updated_at = ${tools.now()}, version = version + 1
      where space_id = ${space} and id = ${season.id} and state = 'decided' and not exists (
        select from rooms.season_slot t where t.space_id = s.space_id and t.season_id = s.id and t.made is null)
      returning id`.execute(tx)
    if (rows.length > 0) await tellClubs({ ...(await workIn(tools, tx, space)), tx }, season, 'booked')
  })
}

/** What booking needs, inside a job. */
async function workIn(tools: JobTools, tx: BookingWork['tx'], id: string): Promise<Omit<BookingWork, 'tx'>> {
  const space = await spaceOf(tx, id)
  if (!space) throw new Error('The space is gone.')
  return {
    space: space as BookingWork['space'],
    now: tools.now(),
    newId: tools.newId,
    // Jobs are given no random bytes: a keyed hash of a fresh id cannot be guessed either.
    random: (bytes) => tools.sign(tools.newId()).subarray(0, bytes),
    sign: tools.sign,
    later: (queue, data, options) => tools.send(tx, queue, data, options),
  }
}
