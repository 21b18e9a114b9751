import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { allocate } from '#engines/allocation/allocate.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Purpose } from '../resource.ts'
import { inputOf } from './allocation-input.ts'
import { writeResult } from './compute.ts'
import { fingerprintOf, lotsOf, seedOf } from './drawing-lots.ts'
import { applicationsOf, offeredRooms, seasonById } from './queries.ts'
import type { Weekly } from './season.ts'

export interface DemoClub {
  readonly organisation: string
  readonly person: string | null
  readonly priority: number
  readonly remarks: string
  readonly wishes: readonly {
    readonly title: string
    /** Last parts of the rooms' addresses. */
    readonly rooms: readonly string[]
    readonly windows: readonly Weekly[]
    readonly minutes: number
    readonly times: number
    readonly persons: number
    readonly purpose: Purpose
  }[]
}

export interface DemoSeason {
  readonly author: string
  readonly provider: string | null
  readonly title: string
  readonly words: string
  readonly priorities: readonly string[]
  readonly opensOn: Temporal.PlainDate
  readonly closesOn: Temporal.PlainDate
  readonly firstDay: Temporal.PlainDate
  readonly lastDay: Temporal.PlainDate
  readonly rooms: readonly {
    readonly slug: string
    readonly days: readonly number[]
    readonly from: number
    readonly to: number
  }[]
  readonly clubs: readonly DemoClub[]
  /** How far it has come. */
  readonly until: 'open' | 'proposed' | 'decided'
  readonly draw: string
  readonly objectionsUntil?: Temporal.PlainDate
  readonly objection?: { readonly organisation: string; readonly person: string | null; readonly words: string }
  readonly decided?: { readonly body: string; readonly on: Temporal.PlainDate }
}

type Filling = Pick<Work, 'tx' | 'newId' | 'now'> & { readonly space: { readonly id: string } }

/** A round with its applications, written as far as the demo wants it. The proposal is computed by the engine itself. */
export async function addDemoSeason(work: Filling, given: DemoSeason): Promise<string> {
  const { tx, space, newId, now } = work
  const id = newId()
  const moment = (day: Temporal.PlainDate) =>
    day.toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: '10:00' }).toInstant()
  await tx
    .insertInto('rooms.season')
    .values({
      space_id: space.id,
      id,
      organisation_id: given.provider,
      title: given.title,
      words: given.words,
      opens_on: given.opensOn,
      closes_on: given.closesOn,
      first_day: given.firstDay,
      last_day: given.lastDay,
      skip_holidays: true,
      criteria: ['one-before-two', 'priority', 'lot'],
      priorities: [...given.priorities],
      state: 'open',
      author_id: given.author,
      created_at: moment(given.opensOn),
      updated_at: moment(given.opensOn),
    })
    .execute()
  const slugs = [...new Set(given.rooms.map(({ slug }) => slug))]
  const { rows } = await sql<{ slug: string; id: string }>`
    select slug, id from rooms.resource where space_id = ${space.id} and slug = any(${slugs})`.execute(tx)
  const roomOf = new Map(rows.map((row) => [row.slug, row.id]))
  await tx
    .insertInto('rooms.season_time')
    .values(
      given.rooms.flatMap(({ slug, days, from, to }) =>
        days.map((weekday) => ({
          space_id: space.id,
          season_id: id,
          resource_id: roomOf.get(slug) as string,
          weekday,
          opens: from,
          closes: to,
        })),
      ),
    )
    .execute()
  const applications = given.clubs.map((club, at) => ({ club, id: newId(), at }))
  await tx
    .insertInto('rooms.application')
    .values(
      applications.map(({ club, id: application, at }) => ({
        space_id: space.id,
        id: application,
        season_id: id,
        organisation_id: club.organisation,
        person_id: club.person,
        priority: club.priority,
        remarks: club.remarks,
        state: 'sent',
        sent_at: moment(given.opensOn).add({ hours: 5 + 7 * at }),
        updated_at: moment(given.opensOn).add({ hours: 5 + 7 * at }),
      })),
    )
    .execute()
  await tx
    .insertInto('rooms.season_wish')
    .values(
      applications.flatMap(({ club, id: application }) =>
        club.wishes.map((wish, position) => ({
          space_id: space.id,
          id: newId(),
          application_id: application,
          position,
          title: wish.title,
          rooms: wish.rooms.map((slug) => roomOf.get(slug) as string),
          windows: JSON.stringify(wish.windows),
          minutes: wish.minutes,
          times: wish.times,
          persons: wish.persons,
          purpose: wish.purpose,
        })),
      ),
    )
    .execute()
  for (const person of new Set(given.clubs.map((club) => club.person)))
    if (person) await notePresence(work, person, 'rooms')
  if (given.until !== 'open') await goOn(work, id, given, moment(given.closesOn.add({ days: 1 })), now)
  return id
}

async function goOn(work: Filling, id: string, given: DemoSeason, closed: Temporal.Instant, now: Temporal.Instant) {
  const { tx, space, newId } = work
  const fingerprint = fingerprintOf(await applicationsOf(work, id))
  const seed = seedOf(fingerprint, given.draw)
  for (const [application, lot] of lotsOf(seed, await applicationsOf(work, id)))
    await sql`update rooms.application set lot = ${lot} where space_id = ${space.id} and id = ${application}`.execute(
      tx,
    )
  const season = await seasonById(work, id)
  if (!season) return
  const result = allocate(inputOf(season, await offeredRooms(work, id), await applicationsOf(work, id)))
  await writeResult(work, tx, space.id, id, result, closed)
  const until = given.objectionsUntil ?? null
  await sql`
    update rooms.season set state = ${given.until}, fingerprint = ${fingerprint}, draw = ${given.draw}, seed = ${seed}, closed_at = ${closed},
      asked_at = ${closed}, proposed_at = ${closed}, objections_until = ${until}, decided_body = ${given.decided?.body ?? null},
      decided_on = ${given.decided?.on ?? null}, decided_at = ${given.decided ? closed : null}
    where space_id = ${space.id} and id = ${id}`.execute(tx)
  if (given.objection)
    await tx
      .insertInto('rooms.objection')
      .values({
        space_id: space.id,
        id: newId(),
        season_id: id,
        organisation_id: given.objection.organisation,
        person_id: given.objection.person,
        words: given.objection.words,
        made_at: now.subtract({ hours: 20 }),
        answer: null,
        answered_by: null,
        answered_at: null,
      })
      .execute()
}
