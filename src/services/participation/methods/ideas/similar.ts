import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'

export interface Similar {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly supports: number
}

/** Of how many ideas that share a word the likeness is measured. */
const looked = 300

/**
 * Ideas of a phase that say nearly the same: they share a third of the words that mean something (three at least), or their titles look alike. One
 * statement; the words narrow it down by an index, titles are compared among the newest.
 */
export async function similarIdeas(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  phase: string,
  { title, body }: { title: string; body: string },
  { except = null, limit = 5 }: { except?: string | null; limit?: number } = {},
): Promise<Similar[]> {
  const typed = `${title}\n${body}`.slice(0, 4000)
  const { rows } = await sql<Similar>`
    with typed as (
      select words, (select string_agg(quote_literal(word), ' | ') from unnest(words) word)::tsquery as query
      from (select (tsvector_to_array(to_tsvector('public.german_folded', ${typed})))[1:60] as words) w
    ), candidate as (
      (select i.id from participation.idea i, typed
        where i.space_id = ${space.id} and i.phase_id = ${phase} and i.state = 'shown' and not i.hidden and i.search @@ typed.query
        order by ts_rank(i.search, typed.query) desc, i.id limit ${sql.lit(looked)})
      union
      (select i.id from participation.idea i
        where i.space_id = ${space.id} and i.phase_id = ${phase} and i.state = 'shown' and not i.hidden
        order by i.confirmed_at desc, i.id desc limit ${sql.lit(looked)})
    ), measured as (
      select i.id, i.title, i.body, i.supports, similarity(i.title, ${title}) as titles,
        (select count(*) from unnest(tsvector_to_array(i.search)) word where word = any(typed.words))::integer as shared,
        least(cardinality(typed.words), cardinality(tsvector_to_array(i.search))) as fewer
      from candidate join participation.idea i on i.space_id = ${space.id} and i.id = candidate.id, typed
      where ${except}::uuid is null or i.id <> ${except}
    )
    select id, title, body, supports from measured where titles >= 0.35 or (shared >= 3 and shared >= 0.34 * fewer)
    order by titles + shared::real / greatest(1, fewer) desc, id limit ${sql.lit(limit)}`.execute(tx)
  return rows
}
