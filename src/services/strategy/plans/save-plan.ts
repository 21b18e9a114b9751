import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { freeSlugs } from '#commons/spaces/free-slug.ts'
import { reserved } from '../addresses.ts'
import { publishMeasures } from '../measures/publish-measures.ts'
import { today } from '../measures/save-measure.ts'
import type { Writing } from '../writing.ts'
import type { Deed, KnownMeasure, Profile } from './plan.ts'
import { same } from './rules/compare.ts'
import { saveParts } from './save-plan-parts.ts'

type OnKnown = Deed & { readonly known: KnownMeasure }

/**
 * Takes over a plan: new measures, changed profiles, and what hangs on them. A handful of statements, however many measures.
 * @param publishNew  new measures are public at once; otherwise drafts
 * @returns false when somebody changed one of the measures meanwhile: then nothing may be kept, the caller refuses
 */
export async function takeOver(
  work: Writing,
  by: string,
  deeds: readonly Deed[],
  { publishNew }: { publishNew: boolean },
): Promise<boolean> {
  const isKnown = (deed: Deed): deed is OnKnown => deed.known !== null
  const changed = deeds.filter(isKnown)
  if (!(await changeProfiles(work, changed))) return false
  const added = deeds.filter(({ known }) => known === null)
  const ids = await addProfiles(work, by, added, publishNew)
  const all = [
    ...changed.map((deed) => ({ ...deed, id: deed.known.id })),
    ...added.map((deed, index) => ({ ...deed, id: ids[index] as string })),
  ]
  await savePlaces(work, all)
  await saveParts(work, all)
  await noteChanges(work, by, changed)
  if (publishNew)
    await noteEvents(
      work,
      by,
      ids.map((id) => ({ id, what: 'published', from: null, to: null })),
    )
  if (added.length > 0) await notePresence(work, by, 'strategy')
  await publishMeasures(
    work,
    all.map(({ id }) => id),
  )
  return true
}

async function addProfiles(work: Writing, by: string, deeds: readonly Deed[], publishNew: boolean): Promise<string[]> {
  if (deeds.length === 0) return []
  const titles = deeds.map(({ profile }) => profile.title)
  const slugs = await freeSlugs(work, 'strategy.measure', titles, reserved)
  const ids = deeds.map(() => work.newId())
  const rows = deeds.map(({ profile }, index) => ({ id: ids[index], slug: slugs[index], ...columnsOf(profile) }))
  await sql`
    insert into strategy.measure (space_id, id, slug, author_id, state, phase_since, published_at, created_at, updated_at, ${sql.raw(names)})
    select ${work.space.id}, r.id, r.slug, ${by}::uuid, ${publishNew ? 'published' : 'draft'},
      case when r.phase <> 'idea' then ${today(work)}::date end, ${publishNew ? work.now : null}::timestamptz, ${work.now}::timestamptz,
      ${work.now}::timestamptz, ${sql.raw(names.replaceAll(/(\w+)/g, 'r.$1'))}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, slug text, ${sql.raw(typed)})`.execute(
    work.tx,
  )
  return ids
}

/** All at once; measures of which only parts change get their new version too, so that older forms are told. */
async function changeProfiles({ tx, space, now, ...work }: Writing, deeds: readonly OnKnown[]): Promise<boolean> {
  if (deeds.length === 0) return true
  const rows = deeds.map(({ known, profile }) => ({
    id: known.id,
    version: known.version,
    moved: profile.phase !== known.profile.phase,
    ...columnsOf(profile),
  }))
  const { numAffectedRows } = await sql`
    update strategy.measure m set code = r.code, title = r.title, lead = r.lead, aim = r.aim, effect = r.effect, body = r.body,
      solution_id = r.solution_id, field_id = r.field_id, in_charge = r.in_charge, priority = r.priority, phase = r.phase, paused = r.paused,
      phase_since = case when r.moved then ${today({ now, ...work } as Writing)} else m.phase_since end,
      planned_start = r.planned_start, planned_end = r.planned_end, actual_start = r.actual_start, actual_end = r.actual_end,
      whole_district = r.whole_district, lesson = r.lesson, licence = r.licence, transfer = r.transfer, source = r.source,
      updated_at = ${now}, version = m.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, version integer, moved boolean, ${sql.raw(typed)})
    where m.space_id = ${space.id} and m.id = r.id and m.version = r.version`.execute(tx)
  return numAffectedRows === BigInt(deeds.length)
}

async function savePlaces({ tx, space }: Writing, deeds: readonly (Deed & { readonly id: string })[]): Promise<void> {
  const moved = deeds.filter(({ known, profile }) => !known || !same(known.profile.places, profile.places))
  const before = moved.filter(({ known }) => known).map(({ id }) => id)
  if (before.length > 0)
    await sql`delete from strategy.measure_municipality where space_id = ${space.id} and measure_id = any(${before}::uuid[])`.execute(
      tx,
    )
  const rows = moved.flatMap(({ id, profile }) =>
    profile.places.keys.map((municipality) => ({ measure_id: id, municipality })),
  )
  if (rows.length > 0)
    await sql`
      insert into strategy.measure_municipality (space_id, measure_id, municipality)
      select ${space.id}, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(measure_id uuid, municipality text)`.execute(
      tx,
    )
}

interface Note {
  readonly id: string
  readonly what: 'published' | 'phase' | 'paused' | 'resumed' | 'dates'
  readonly from: string | null
  readonly to: string | null
}

/** The same lines of the history that the form of a measure writes. */
async function noteChanges(work: Writing, by: string, deeds: readonly OnKnown[]): Promise<void> {
  const notes = deeds.flatMap(({ known: { id, profile: was }, profile: is }): Note[] => [
    ...(was.phase !== is.phase ? [{ id, what: 'phase' as const, from: was.phase, to: is.phase }] : []),
    ...(was.paused !== is.paused
      ? [{ id, what: is.paused ? ('paused' as const) : ('resumed' as const), from: null, to: null }]
      : []),
    ...(same(was.plannedEnd, is.plannedEnd)
      ? []
      : [
          {
            id,
            what: 'dates' as const,
            from: was.plannedEnd?.toString() ?? null,
            to: is.plannedEnd?.toString() ?? null,
          },
        ]),
  ])
  await noteEvents(work, by, notes)
}

async function noteEvents({ tx, space, now, newId }: Writing, by: string, notes: readonly Note[]): Promise<void> {
  if (notes.length === 0) return
  const rows = notes.map(({ id, what, from, to }) => ({
    id: newId(),
    measure_id: id,
    what,
    old_value: from,
    new_value: to,
  }))
  await sql`
    insert into strategy.event (space_id, id, measure_id, what, old_value, new_value, at, by_id)
    select ${space.id}, r.*, ${now}::timestamptz, ${by}::uuid from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, measure_id uuid, what text, old_value text, new_value text)`.execute(tx)
}

const columnsOf = (profile: Profile) => ({
  code: profile.code,
  title: profile.title,
  lead: profile.lead ?? '',
  aim: profile.aim ?? '',
  effect: profile.effect ?? '',
  body: profile.body ?? '',
  solution_id: profile.solution,
  field_id: profile.field,
  in_charge: profile.inCharge ?? '',
  priority: profile.priority,
  phase: profile.phase,
  paused: profile.paused,
  planned_start: profile.plannedStart,
  planned_end: profile.plannedEnd,
  actual_start: profile.actualStart,
  actual_end: profile.actualEnd,
  whole_district: profile.places.whole,
  lesson: profile.lesson ?? '',
  licence: profile.licence,
  transfer: profile.transfer,
  source: profile.source,
})

/** The columns of a profile as SQL reads them from JSON: so many rows would be too many parameters. */
const typed = `code text, title text, lead text, aim text, effect text, body text, solution_id uuid, field_id text, in_charge text,
  priority text, phase text, paused boolean, planned_start date, planned_end date, actual_start date, actual_end date,
  whole_district boolean, lesson text, licence text, transfer text, source text`
const names = typed.replaceAll(/ (text|uuid|boolean|date)\b/g, '')
