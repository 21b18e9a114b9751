import { sql } from 'kysely'
import type { InputOf } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { homeZone } from '#foundation/text/dates.ts'
import type { BookingRules, Opening } from '../resource.ts'
import { providerNotices } from '../texts/provider-notices.ts'
import { type exceptionFields, type openingFields, openingRows } from './openings-input.ts'
import type { Offering } from './save-building.ts'

const minutesOf = (time: Temporal.PlainTime) => time.hour * 60 + time.minute

/** '20:00 to 2:00' closes after midnight, '0:00 to 0:00' is the whole day. */
function fromTo(opens: Temporal.PlainTime, closes: Temporal.PlainTime): { opens: number; closes: number } {
  const [from, to] = [minutesOf(opens), minutesOf(closes)]
  return { opens: from, closes: to > from ? to : to + 1440 }
}

/** What the rows of the form mean; half filled ones are refused at their field. */
export function openingsIn(input: InputOf<typeof openingFields>): Opening[] {
  return openingRows.flatMap((row) => {
    const days = input[`days${row}`]
    const [opens, closes] = [input[`opens${row}`], input[`closes${row}`]]
    const [firstDay, lastDay] = [input[`first${row}`], input[`last${row}`]]
    if (days.length === 0 && !opens && !closes) return []
    if (days.length === 0) refuse(providerNotices.daysMissing, `days${row}`)
    if (!opens) refuse(providerNotices.timeMissing, `opens${row}`)
    if (!closes) refuse(providerNotices.timeMissing, `closes${row}`)
    if (firstDay && lastDay && Temporal.PlainDate.compare(lastDay, firstDay) < 0)
      refuse(providerNotices.lastBeforeFirst, `last${row}`)
    return days.map((weekday) => ({ weekday: Number(weekday), ...fromTo(opens, closes), firstDay, lastDay }))
  })
}

/** Replaces all weekly opening times. @returns false when somebody else was faster */
export async function saveOpenings(
  work: Offering,
  resource: string,
  version: number,
  openings: readonly Opening[],
  holidays: { readonly closed: boolean; readonly school: BookingRules['schoolHolidays'] },
): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('rooms.resource')
    .set({
      holidays: holidays.closed ? 'closed' : 'as-usual',
      school_holidays: holidays.school,
      updated_at: work.now,
      version: version + 1,
    })
    .where('space_id', '=', work.space.id)
    .where('id', '=', resource)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await sql`delete from rooms.opening where space_id = ${work.space.id} and resource_id = ${resource}`.execute(work.tx)
  if (openings.length === 0) return true
  await work.tx
    .insertInto('rooms.opening')
    .values(
      openings.map(({ weekday, opens, closes, firstDay, lastDay }) => ({
        space_id: work.space.id,
        id: work.newId(),
        resource_id: resource,
        weekday,
        opens,
        closes,
        first_day: firstDay,
        last_day: lastDay,
      })),
    )
    .execute()
  return true
}

/** Adds days on which something else holds. @returns how many bookings stand on these days; they stay */
export async function addException(
  work: Offering,
  resource: string,
  input: InputOf<typeof exceptionFields>,
): Promise<number> {
  const lastDay = input.lastDay ?? input.firstDay
  if (Temporal.PlainDate.compare(lastDay, input.firstDay) < 0) refuse(providerNotices.lastBeforeFirst, 'lastDay')
  if (input.opens && !input.closes) refuse(providerNotices.timeMissing, 'closes')
  if (input.closes && !input.opens) refuse(providerNotices.timeMissing, 'opens')
  const open = input.opens && input.closes ? fromTo(input.opens, input.closes) : { opens: null, closes: null }
  await work.tx
    .insertInto('rooms.exception')
    .values({
      space_id: work.space.id,
      id: work.newId(),
      resource_id: resource,
      first_day: input.firstDay,
      last_day: lastDay,
      ...open,
      reason: input.reason ?? '',
    })
    .execute()
  const from = input.firstDay.toZonedDateTime(homeZone).toInstant()
  const to = lastDay.add({ days: 1 }).toZonedDateTime(homeZone).toInstant()
  const { rows } = await sql<{ bookings: number }>`
    select count(*)::int as bookings from rooms.booking
    where space_id = ${work.space.id} and resource_id = ${resource} and state in ('asked', 'confirmed') and starts_at < ${to} and ends_at > ${from}`.execute(
    work.tx,
  )
  return rows[0]?.bookings ?? 0
}

export async function removeException(work: Offering, resource: string, exception: string): Promise<boolean> {
  const { rows } = await sql`
    delete from rooms.exception where space_id = ${work.space.id} and resource_id = ${resource} and id = ${exception} returning id`.execute(
    work.tx,
  )
  return rows.length > 0
}
