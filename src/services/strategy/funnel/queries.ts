import { sql } from 'kysely'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Narrowing, Review, Solution, Vision } from './things.ts'

export const visionKind = 'strategy.vision'
export const solutionKind = 'strategy.solution'

async function inLanguage<Row extends { readonly id: string }>(
  tx: Tx,
  kind: string,
  language: Language,
  rows: readonly Row[],
): Promise<Row[]> {
  const wordings = await wordingsOf(
    tx,
    kind,
    rows.map(({ id }) => id),
    language,
  )
  return rows.map((row) => worded(row, wordings.get(row.id)))
}

/** Guiding visions in their order. One statement, two in other languages than German. @param slug only this one */
export async function visionsOf(
  tx: Tx,
  space: string,
  language: Language,
  slug: string | null = null,
): Promise<Vision[]> {
  const { rows } = await sql<Vision>`
    select id, slug, position, title, lead, body, source, version from strategy.vision
    where space_id = ${space} and (${slug}::text is null or slug = ${slug}) order by position, title collate "C", id limit 100`.execute(
    tx,
  )
  return inLanguage(tx, visionKind, language, rows)
}

/** Solutions in their order; only public ones unless staff look. One statement, two in other languages. @param slug only this one */
export async function solutionsOf(
  tx: Tx,
  space: string,
  {
    language,
    staff,
    slug = null,
    vision = null,
  }: {
    readonly language: Language
    readonly staff: boolean
    readonly slug?: string | null
    readonly vision?: string | null
  },
): Promise<Solution[]> {
  const { rows } = await sql<Solution>`
    select s.id, s.slug, s.position, s.title, s.lead, s.body, s.source, s.version, s.state, s.published, s.hidden, s.field_id as field,
      s.vision_id as "visionId", case when v.id is not null then json_build_object('slug', v.slug, 'title', v.title) end as vision
    from strategy.solution s left join strategy.vision v on v.space_id = s.space_id and v.id = s.vision_id
    where s.space_id = ${space} and (${staff}::boolean or (s.published and not s.hidden))
      and (${slug}::text is null or s.slug = ${slug}) and (${vision}::uuid is null or s.vision_id = ${vision})
    order by v.position nulls last, s.position, s.title collate "C", s.id limit 500`.execute(tx)
  return inLanguage(tx, solutionKind, language, rows)
}

/** Narrowings, the first decision first; drafts only for staff. One statement. @param slug only this one */
export async function narrowingsOf(
  tx: Tx,
  space: string,
  {
    staff,
    slug = null,
    solution = null,
  }: {
    readonly staff: boolean
    readonly slug?: string | null
    readonly solution?: string | null
  },
): Promise<Narrowing[]> {
  const { rows } = await sql<Narrowing>`
    select n.id, n.slug, n.title, n.what, n.criteria, n.before_count as before, n.after_count as after, n.about, n.body,
      n.decided_on as "decidedOn", n.decision, n.paper_address as "paperAddress", n.source, n.state, n.correction, n.version,
      coalesce((select json_agg(json_build_object('id', c.id, 'solutionId', c.solution_id,
          'slug', case when ${staff}::boolean or (s.published and not s.hidden) then s.slug end,
          'title', c.title, 'fate', c.fate, 'reason', c.reason) order by c.fate <> 'kept', c.position, c.id)
        from strategy.candidate c left join strategy.solution s on s.space_id = c.space_id and s.id = c.solution_id
        where c.space_id = n.space_id and c.narrowing_id = n.id), '[]') as candidates
    from strategy.narrowing n
    where n.space_id = ${space} and (${staff}::boolean or n.state = 'closed') and (${slug}::text is null or n.slug = ${slug})
      and (${solution}::uuid is null or exists (select from strategy.candidate c
        where c.space_id = n.space_id and c.narrowing_id = n.id and c.solution_id = ${solution}))
    order by n.decided_on nulls last, n.created_at, n.id limit 100`.execute(tx)
  return rows
}

/** What people say of a solution, without saying who. One statement. @param person only this one's */
export async function reviewsOf(tx: Tx, space: string, solution: string, person: string | null): Promise<Review[]> {
  const { rows } = await sql<Review>`
    select id, excites, success, stumbling, needed, updated_at as "updatedAt" from strategy.review
    where space_id = ${space} and solution_id = ${solution} and (${person}::uuid is null or person_id = ${person})
    order by id limit 500`.execute(tx)
  return rows
}
