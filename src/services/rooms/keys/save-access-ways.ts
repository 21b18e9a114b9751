import { sql } from 'kysely'
import { saveWordings } from '#commons/translations/wordings.ts'
import { found, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Resource } from '../resource.ts'
import { keysNotices as notices } from '../texts/keys-notices.ts'
import { openCode, sealCode } from './access-codes.ts'
import type { WayInput } from './access-input.ts'
import { type KeptWay, wayKind, waysOf } from './access-queries.ts'
import type { Arrangement } from './access-ways.ts'
import { codesQueue } from './booking-codes.ts'

type Saving = Pick<Work, 'tx' | 'space' | 'now' | 'newId' | 'random' | 'sign' | 'later'>

/** So many ways a resource has at most. */
const most = 50

/** Says how one gets in from a day on. The resource is locked: two never say it for the same day. */
export async function addWay(work: Saving, resource: string, input: WayInput): Promise<void> {
  const ways = await lockedWays(work, resource)
  if (ways.length >= most) refuse(notices.tooManyWays)
  refuseTakenDay(ways, input)
  const id = work.newId()
  await work.tx
    .insertInto('rooms.access_way')
    .values({ space_id: work.space.id, id, resource_id: resource, ...columnsOf(work, id, input) })
    .execute()
  await saveTexts(work, id, input)
}

/** Changes it for everybody whose booking it holds for, also those who have seen it before. */
export async function changeWay(
  work: Saving,
  resource: string,
  id: string,
  version: number,
  input: WayInput,
): Promise<void> {
  const ways = await lockedWays(work, resource)
  const before = found(ways.find((way) => way.id === id))
  if (before.version !== version) refuse(notices.changedMeanwhile)
  refuseTakenDay(
    ways.filter((way) => way.id !== id),
    input,
  )
  await work.tx
    .updateTable('rooms.access_way')
    .set({ ...columnsOf(work, id, input), version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .execute()
  await saveTexts(work, id, input)
}

export async function removeWay(work: Saving, id: string): Promise<void> {
  const none = { instructions: null }
  await saveWordings(work, { kind: wayKind, id }, { en: none, leicht: none })
  await work.tx.deleteFrom('rooms.access_way').where('space_id', '=', work.space.id).where('id', '=', id).execute()
}

/** What is arranged for a resource, or for everything of the same provider in its building. */
export async function arrange(
  work: Saving,
  resource: Resource,
  input: Omit<Arrangement, 'version'>,
  forHouse: boolean,
): Promise<void> {
  await sql`
    insert into rooms.arrangement (space_id, resource_id, deposit_words, deposit_days, show_hours, deposit_first)
    select r.space_id, r.id, ${input.depositWords}, ${input.depositDays}::int, ${input.showHours}::int, ${input.depositFirst}::boolean
    from rooms.resource r
    where r.space_id = ${work.space.id} and r.building_id = ${resource.building.id} and (r.id = ${resource.id} or
      (${forHouse}::boolean and r.organisation_id is not distinct from ${resource.organisation}::uuid))
    on conflict (space_id, resource_id) do update set deposit_words = excluded.deposit_words, deposit_days = excluded.deposit_days,
      show_hours = excluded.show_hours, deposit_first = excluded.deposit_first, version = arrangement.version + 1`.execute(
    work.tx,
  )
}

/** The code for everybody, for those who keep the way. */
export const codeOfWay = (work: Pick<Work, 'sign'>, way: KeptWay): string | undefined =>
  openCode(work, { way: way.id }, way.code)

async function lockedWays({ tx, space }: Saving, resource: string): Promise<KeptWay[]> {
  await sql`select from rooms.resource where space_id = ${space.id} and id = ${resource} for update`.execute(tx)
  return waysOf({ tx, space }, resource)
}

function refuseTakenDay(others: readonly KeptWay[], { firstDay }: WayInput): void {
  if (others.some((way) => String(way.firstDay) === String(firstDay))) refuse(notices.dayTaken, 'firstDay')
}

const columnsOf = (work: Saving, id: string, input: WayInput) => ({
  first_day: input.firstDay,
  kind: input.kind,
  place: input.place,
  whom: input.whom,
  hours: input.hours,
  phone: input.phone,
  instructions: input.instructions,
  code_per: input.codePer,
  code: input.code ? sealCode(work, { way: id }, input.code) : null,
  digits: input.digits,
})

async function saveTexts(work: Saving, id: string, { translations, codePer }: WayInput): Promise<void> {
  await saveWordings(
    work,
    { kind: wayKind, id },
    {
      en: { instructions: translations.en },
      leicht: { instructions: translations.leicht },
    },
  )
  if (codePer === 'booking') await work.later(codesQueue, {}, { once: codesQueue })
}
