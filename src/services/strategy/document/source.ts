import { sql } from 'kysely'
import type { Source } from '#commons/publication/source.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { documentAddresses } from './addresses.ts'
import { kind } from './paper.ts'

interface Row {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly leicht: string
  readonly body: string
  readonly createdAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
  readonly version: number
}

/** The strategy, for search, feeds and the API: the words everybody reads, which are those of the newest adopted version if there is one. */
export const paperSource: Source = {
  kind,
  name: { one: { de: 'Strategie', en: 'Strategy' }, many: { de: 'Strategien', en: 'Strategies' } },
  async read(tx, ids) {
    const { rows } = await sql<Row>`
      select d.id, coalesce(e.title, d.title) as title, coalesce(e.lead, d.lead) as lead, coalesce(e.leicht, d.leicht) as leicht,
        d.updated_at as "updatedAt", d.created_at as "createdAt", d.version,
        coalesce(case when v.number is not null then (
          select string_agg(concat_ws(E'\n\n', nullif(p.heading, ''), nullif(p.body, '')), E'\n\n' order by p.position, p.id)
          from documents.paragraph p where p.space_id = d.space_id and p.document_id = d.text_id and p.number = v.number)
        else (select string_agg(c.title || E'\n\n' || c.body, E'\n\n' order by c.position, c.id)
          from strategy.chapter c where c.space_id = d.space_id and c.document_id = d.id) end, '') as body
      from strategy.document d
        left join lateral (
          select number from documents.version where space_id = d.space_id and document_id = d.text_id and state = 'adopted'
          order by number desc limit 1) v on true
        left join strategy.edition e on e.space_id = d.space_id and e.document_id = d.id and e.number = v.number
      where (d.state = 'public' or v.number is not null) and (${ids}::uuid[] is null or d.id = any(${ids}))`.execute(tx)
    return rows.map(({ id, title, lead, leicht, body, createdAt, updatedAt, version }) => ({
      id,
      address: documentAddresses.read(),
      title,
      lead: plainText(lead),
      body: plainText(body),
      words: leicht ? { leicht: { title, lead: plainText(leicht), body: '' } } : {},
      field: null,
      municipality: null,
      organiser: null,
      publishedAt: createdAt,
      updatedAt,
      version,
    }))
  },
}
