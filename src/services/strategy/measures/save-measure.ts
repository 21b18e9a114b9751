import { sql } from 'kysely'
import { districtOf, municipalitiesOf } from '#commons/areas/areas.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import { saveWordings } from '#commons/translations/wordings.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { reserved } from '../addresses.ts'
import { isTold, measureChanged } from '../citizens/changed.ts'
import type { Writing } from '../writing.ts'
import { type EventWhat, kind, type Measure } from './measure.ts'
import type { MeasureInput } from './measure-input.ts'
import { publishMeasures } from './publish-measures.ts'

/** A new draft. @returns its id and the last part of its address, free in this space */
export async function addMeasure(
  work: Writing,
  author: string,
  input: MeasureInput,
  { owner = author }: { owner?: string | null } = {},
): Promise<{ id: string; slug: string }> {
  const id = work.newId()
  const slug = await freeSlug(work, 'strategy.measure', input.title, reserved)
  await work.tx
    .insertInto('strategy.measure')
    .values({
      space_id: work.space.id,
      id,
      slug,
      author_id: author,
      owner_id: owner,
      state: 'draft',
      ...columnsOf(input),
      phase_since: input.phase === 'idea' ? null : today(work),
      created_at: work.now,
      updated_at: work.now,
    })
    .execute()
  await saveMunicipalities(work, id, input)
  await saveWordings(work, { kind, id }, measureWordings(input))
  await notePresence(work, author, 'strategy')
  if (owner && owner !== author) await notePresence(work, owner, 'strategy')
  return { id, slug }
}

/** Changes the profile. @returns false when somebody else was faster: `version` is no longer the one that was read */
export async function changeMeasure(
  work: Writing,
  before: Pick<Measure, 'id' | 'phase' | 'paused' | 'plannedEnd'>,
  version: number,
  input: MeasureInput,
  by: string,
): Promise<boolean> {
  const moved = input.phase !== before.phase
  const { numUpdatedRows } = await work.tx
    .updateTable('strategy.measure')
    .set({
      ...columnsOf(input),
      ...(moved ? { phase_since: today(work) } : {}),
      updated_at: work.now,
      version: version + 1,
    })
    .where('space_id', '=', work.space.id)
    .where('id', '=', before.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await sql`delete from strategy.measure_municipality where space_id = ${work.space.id} and measure_id = ${before.id}`.execute(
    work.tx,
  )
  await saveMunicipalities(work, before.id, input)
  await saveWordings(work, { kind, id: before.id }, measureWordings(input))
  if (moved) await noteEvent(work, before.id, { what: 'phase', oldValue: before.phase, newValue: input.phase }, by)
  if (input.paused !== before.paused)
    await noteEvent(work, before.id, { what: input.paused ? 'paused' : 'resumed' }, by)
  const [was, is] = [before.plannedEnd?.toString() ?? null, input.plannedEnd?.toString() ?? null]
  if (was !== is) await noteEvent(work, before.id, { what: 'dates', oldValue: was, newValue: is }, by)
  await publishMeasures(work, [before.id])
  return true
}

/** Makes a measure public, or takes it out of sight. */
export async function setMeasureState(
  work: Writing,
  id: string,
  state: 'published' | 'withdrawn',
  by: string,
): Promise<void> {
  await sql`
    update strategy.measure set state = ${state}, updated_at = ${work.now}, version = version + 1,
      published_at = case when ${state} = 'published' then coalesce(published_at, ${work.now}) else published_at end
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  if (state === 'published') await noteEvent(work, id, { what: 'published' }, by)
  await publishMeasures(work, [id])
}

/**
 * When its parts change: whoever has an older form open is told, and what is public follows after the change.
 * @param version  the one that was read; null: whichever there is
 * @returns false when somebody else was faster
 */
export async function touchMeasure(work: Writing, id: string, version: number | null = null): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update strategy.measure set updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id} and (${version}::integer is null or version = ${version})`.execute(
    work.tx,
  )
  await publishMeasures(work, [id])
  return numAffectedRows === 1n
}

/** A line of the history; followers are told of it. @param by null: a job did it, or whoever did it is not known */
export async function noteEvent(
  work: Writing,
  measure: string,
  event: { what: EventWhat; oldValue?: string | null; newValue?: string | null; note?: string; at?: Temporal.Instant },
  by: string | null,
): Promise<void> {
  await work.tx
    .insertInto('strategy.event')
    .values({
      space_id: work.space.id,
      id: work.newId(),
      measure_id: measure,
      at: event.at ?? work.now,
      what: event.what,
      old_value: event.oldValue ?? null,
      new_value: event.newValue ?? null,
      note: event.note ?? '',
      by_id: by,
    })
    .execute()
  // What is told of the past (a plan taken over, a demo) is no news for those who follow.
  if (!event.at && isTold(event.what)) await measureChanged(work, measure, event.what, event.newValue)
}

/** The day it is here. */
export const today = ({ now }: Pick<Writing, 'now'>): Temporal.PlainDate =>
  now.toZonedDateTimeISO(homeZone).toPlainDate()

/** Only municipalities of the district: others cannot be chosen in a form. */
async function saveMunicipalities(work: Writing, measure: string, input: MeasureInput): Promise<void> {
  const keys = input.wholeDistrict ? [] : input.municipalities
  const here = keys.filter((key) => {
    const district = districtOf(key)
    return district && municipalitiesOf(district.key).some((area) => area.key === key)
  })
  if (here.length === 0) return
  await work.tx
    .insertInto('strategy.measure_municipality')
    .values(here.map((municipality) => ({ space_id: work.space.id, measure_id: measure, municipality })))
    .execute()
}

const measureWordings = (input: MeasureInput) => ({
  en: { title: input.titleEn, lead: input.leadEn, aim: input.aimEn, effect: input.effectEn, body: input.bodyEn },
  leicht: {
    title: input.titleLeicht,
    lead: input.leadLeicht,
    aim: input.aimLeicht,
    effect: input.effectLeicht,
    body: input.bodyLeicht,
  },
})

function columnsOf(input: MeasureInput) {
  return {
    title: input.title,
    code: input.code,
    lead: input.lead ?? '',
    aim: input.aim ?? '',
    effect: input.effect ?? '',
    body: input.body ?? '',
    solution_id: input.solution,
    field_id: input.field,
    in_charge: input.inCharge ?? '',
    priority: input.priority,
    phase: input.phase,
    paused: input.paused,
    planned_start: input.plannedStart,
    planned_end: input.plannedEnd,
    actual_start: input.actualStart,
    actual_end: input.actualEnd,
    whole_district: input.wholeDistrict,
    lesson: input.lesson ?? '',
    licence: input.licence,
    repository: input.repository,
    transfer: input.transfer,
    source: input.source,
  }
}
