import { sql } from 'kysely'
import type { Source } from '#commons/publication/source.ts'
import { allWordings } from '#commons/translations/wordings.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { addresses } from './addresses.ts'
import { kind, type Paper } from './paper.ts'

type Row = Pick<Paper, 'id' | 'slug' | 'title' | 'lead' | 'updatedAt' | 'version'> & {
  readonly body: string
  readonly createdAt: Temporal.Instant
}

/** Public strategies, for search, feeds and the API: the words everybody reads, which are those of the newest version they may read. */
export const paperSource: Source = {
  kind,
  name: { one: { de: 'Strategie', en: 'Strategy' }, many: { de: 'Strategien', en: 'Strategies' } },
  async read(tx, ids) {
    const { rows } = await sql<Row>`
      select d.id, d.slug, d.title, d.lead, d.updated_at as "updatedAt", d.created_at as "createdAt", d.version,
        coalesce(case when v.number is not null then (
          select string_agg(concat_ws(E'\n\n', nullif(p.heading, ''), nullif(p.body, '')), E'\n\n' order by p.position, p.id)
          from documents.paragraph p where p.space_id = d.space_id and p.document_id = d.text_id and p.number = v.number)
        else (select string_agg(c.title || E'\n\n' || c.body, E'\n\n' order by c.position, c.id)
          from strategy.chapter c where c.space_id = d.space_id and c.document_id = d.id) end, '') as body
      from strategy.document d left join lateral (
        select number from documents.version where space_id = d.space_id and document_id = d.text_id and (state <> 'draft' or open)
        order by state = 'adopted' desc, number desc limit 1) v on true
      where d.state = 'public' and (${ids}::uuid[] is null or d.id = any(${ids}))`.execute(tx)
    const wordings = await allWordings(tx, kind, ids)
    return rows.map((row) => ({
      id: row.id,
      address: addresses.paper({ papier: row.slug }),
      title: row.title,
      lead: plainText(row.lead),
      body: plainText(row.body),
      words: Object.fromEntries(
        Object.entries(wordings.get(row.id) ?? {}).map(([language, words]) => [
          language,
          { title: words?.title ?? row.title, lead: plainText(words?.lead ?? row.lead), body: '' },
        ]),
      ),
      field: null,
      municipality: null,
      organiser: null,
      publishedAt: row.createdAt,
      updatedAt: row.updatedAt,
      version: row.version,
    }))
  },
}
