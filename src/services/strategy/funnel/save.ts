import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import { saveWordings } from '#commons/translations/wordings.ts'
import type { Writing } from '../writing.ts'
import { reservedHere } from './addresses.ts'
import { solutionKind, visionKind } from './queries.ts'
import { solutionSource } from './source.ts'
import type { Candidate, Narrowing, Review, Solution, Vision } from './things.ts'

export interface VisionInput {
  readonly title: string
  readonly lead: string | null
  readonly body: string | null
  readonly source: string | null
  readonly position: number
  readonly titleEn: string | null
  readonly leadEn: string | null
  readonly bodyEn: string | null
  readonly titleLeicht: string | null
  readonly leadLeicht: string | null
  readonly bodyLeicht: string | null
}

export interface SolutionInput extends VisionInput {
  readonly vision: string | null
  readonly field: Solution['field']
  readonly state: Solution['state']
  readonly published: boolean
}

const wordings = (input: VisionInput) => ({
  en: { title: input.titleEn, lead: input.leadEn, body: input.bodyEn },
  leicht: { title: input.titleLeicht, lead: input.leadLeicht, body: input.bodyLeicht },
})

/** A vision or a solution, new or over the one that is there. @returns id and last part of its address; undefined: somebody else was faster */
async function saveThing(
  work: Writing,
  { table, kind }: { table: 'strategy.vision' | 'strategy.solution'; kind: string },
  before: Vision | null,
  input: VisionInput,
  version: number,
  own: Readonly<Record<string, string | boolean | null>>,
  whenNew: Readonly<Record<string, string>>,
): Promise<{ id: string; slug: string } | undefined> {
  const { tx, space, now } = work
  const columns = {
    title: input.title,
    lead: input.lead ?? '',
    body: input.body ?? '',
    source: input.source,
    position: input.position,
    updated_at: now,
    ...own,
  }
  const id = before?.id ?? work.newId()
  const slug = before?.slug ?? (await freeSlug(work, table, input.title, reservedHere))
  if (before) {
    const { numUpdatedRows } = await tx
      .updateTable(table)
      .set({ ...columns, version: version + 1 })
      .where('space_id', '=', space.id)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return undefined
  } else {
    const row = { space_id: space.id, id, slug, created_at: now, ...columns, ...whenNew }
    await tx
      .insertInto(table)
      .values(row as never)
      .execute()
  }
  await saveWordings(work, { kind, id }, wordings(input))
  return { id, slug }
}

/** A vision. @returns last part of its address; undefined: somebody else was faster */
export async function saveVision(
  work: Writing,
  before: Vision | null,
  input: VisionInput,
  version = 0,
): Promise<string | undefined> {
  const saved = await saveThing(work, { table: 'strategy.vision', kind: visionKind }, before, input, version, {}, {})
  return saved?.slug
}

/** Its solutions stay, and belong to none then. */
export async function removeVision({ tx, space }: Writing, id: string): Promise<void> {
  await sql`delete from strategy.vision where space_id = ${space.id} and id = ${id}`.execute(tx)
}

/** A solution. @returns id and last part of its address; undefined: somebody else was faster */
export async function saveSolution(
  work: Writing,
  before: Solution | null,
  input: SolutionInput,
  by: string,
  version = 0,
): Promise<{ id: string; slug: string } | undefined> {
  const { vision, field, state, published } = input
  const own = { vision_id: vision, field_id: field, state, published }
  const table = { table: 'strategy.solution', kind: solutionKind } as const
  const saved = await saveThing(work, table, before, input, version, own, { author_id: by })
  if (!saved) return undefined
  if (!before) await notePresence(work, by, 'strategy')
  await publish(work, solutionSource, [saved.id])
  return saved
}

/** Its measures move first, to another solution or to none; nothing is lost with it. @returns how many moved */
export async function removeSolution(work: Writing, id: string, to: string | null): Promise<number> {
  const { tx, space, now } = work
  const { rows } = await sql`
    update strategy.measure set solution_id = ${to}, updated_at = ${now}, version = version + 1
    where space_id = ${space.id} and solution_id = ${id} returning id`.execute(tx)
  await sql`delete from strategy.solution where space_id = ${space.id} and id = ${id}`.execute(tx)
  await publish(work, solutionSource, [id])
  return rows.length
}

export type NarrowingInput = Omit<
  Narrowing,
  'id' | 'slug' | 'state' | 'version' | 'candidates' | 'correction' | 'criteria' | 'body' | 'decision'
> & {
  readonly criteria: string | null
  readonly body: string | null
  readonly decision: string | null
}
export type CandidateInput = Pick<Candidate, 'solutionId' | 'title' | 'fate' | 'reason'>

/** A narrowing with all its candidates, as long as it is a draft. @returns last part of its address; undefined: somebody else was faster */
export async function saveNarrowing(
  work: Writing,
  before: Narrowing | null,
  input: NarrowingInput,
  candidates: readonly CandidateInput[],
  version = 0,
): Promise<string | undefined> {
  const { tx, space, now } = work
  const columns = {
    title: input.title,
    what: input.what,
    criteria: input.criteria ?? '',
    before_count: input.before,
    after_count: input.after,
    about: input.about,
    body: input.body ?? '',
    decided_on: input.decidedOn,
    decision: input.decision ?? '',
    paper_address: input.paperAddress,
    source: input.source,
    updated_at: now,
  }
  const id = before?.id ?? work.newId()
  const slug = before?.slug ?? (await freeSlug(work, 'strategy.narrowing', input.title, reservedHere))
  if (before) {
    const { numUpdatedRows } = await tx
      .updateTable('strategy.narrowing')
      .set({ ...columns, version: version + 1 })
      .where('space_id', '=', space.id)
      .where('id', '=', id)
      .where('version', '=', version)
      .where('state', '=', 'draft')
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return undefined
    await sql`delete from strategy.candidate where space_id = ${space.id} and narrowing_id = ${id}`.execute(tx)
  } else
    await tx
      .insertInto('strategy.narrowing')
      .values({ space_id: space.id, id, slug, state: 'draft', created_at: now, ...columns })
      .execute()
  if (candidates.length > 0)
    await tx
      .insertInto('strategy.candidate')
      .values(
        candidates.map(({ solutionId, title, fate, reason }, index) => ({
          ...{ space_id: space.id, id: work.newId(), narrowing_id: id, position: index + 1 },
          ...{ solution_id: solutionId, title, fate, reason },
        })),
      )
      .execute()
  return slug
}

/** From here on it is public and frozen; solutions that were chosen or dropped say so. @returns false: somebody else was faster */
export async function closeNarrowing(
  work: Writing,
  {
    id,
    version,
    candidates,
  }: Pick<Narrowing, 'id' | 'version'> & { readonly candidates: readonly Pick<Candidate, 'solutionId'>[] },
): Promise<boolean> {
  const { tx, space, now } = work
  const { numAffectedRows } = await sql`
    update strategy.narrowing set state = 'closed', updated_at = ${now}, version = version + 1
    where space_id = ${space.id} and id = ${id} and version = ${version} and state = 'draft'`.execute(tx)
  if (numAffectedRows !== 1n) return false
  const solutions = candidates.flatMap(({ solutionId }) => solutionId ?? [])
  await sql`
    update strategy.solution s set state = case when c.fate = 'kept' then 'chosen' else 'dropped' end, updated_at = ${now}, version = s.version + 1
    from strategy.candidate c where c.space_id = s.space_id and c.narrowing_id = ${id} and c.solution_id = s.id and s.space_id = ${space.id}`.execute(
    tx,
  )
  await publish(work, solutionSource, solutions)
  return true
}

/** What was wrong in a closed narrowing, in words beside it. */
export async function correctNarrowing({ tx, space, now }: Writing, id: string, words: string): Promise<void> {
  await sql`
    update strategy.narrowing set correction = ${words}, updated_at = ${now}, version = version + 1
    where space_id = ${space.id} and id = ${id} and state = 'closed'`.execute(tx)
}

/** What somebody says of a solution; once each, changed as often as they like. */
export async function saveReview(
  work: Writing,
  solution: string,
  person: string,
  { excites, success, stumbling, needed }: Pick<Review, 'excites' | 'success' | 'stumbling' | 'needed'>,
): Promise<void> {
  await sql`
    insert into strategy.review (space_id, id, solution_id, person_id, excites, success, stumbling, needed, updated_at)
    values (${work.space.id}, ${work.newId()}, ${solution}, ${person}, ${excites}, ${success}, ${stumbling}, ${needed}, ${work.now})
    on conflict (space_id, solution_id, person_id) do update set excites = excluded.excites, success = excluded.success,
      stumbling = excluded.stumbling, needed = excluded.needed, updated_at = excluded.updated_at`.execute(work.tx)
  await notePresence(work, person, 'strategy')
}

export async function removeReview({ tx, space }: Writing, solution: string, person: string): Promise<void> {
  await sql`delete from strategy.review where space_id = ${space.id} and solution_id = ${solution} and person_id = ${person}`.execute(
    tx,
  )
}
