import { sql } from 'kysely'
import type { Source } from '#commons/publication/source.ts'
import { allWordings } from '#commons/translations/wordings.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { addresses } from '../addresses.ts'
import { kind, type Measure } from './measure.ts'

type Row = Pick<
  Measure,
  | 'id'
  | 'slug'
  | 'title'
  | 'lead'
  | 'body'
  | 'aim'
  | 'effect'
  | 'standing'
  | 'lesson'
  | 'field'
  | 'publishedAt'
  | 'updatedAt'
  | 'version'
  | 'inCharge'
> & {
  code: string | null
  places: readonly string[]
}

/** Public measures, for search, feeds, API and the network's pages. */
export const measureSource: Source = {
  kind,
  name: { one: { de: 'Maßnahme', en: 'Measure' }, many: { de: 'Maßnahmen', en: 'Measures' } },
  async read(tx, ids) {
    const { rows } = await sql<Row>`
      select m.id, m.slug, m.code, m.title, m.lead, m.body, m.aim, m.effect, m.standing, m.lesson, m.in_charge as "inCharge", m.field_id as field,
        m.published_at as "publishedAt", m.updated_at as "updatedAt", m.version,
        coalesce((select array_agg(mm.municipality order by mm.municipality) from strategy.measure_municipality mm
          where mm.space_id = m.space_id and mm.measure_id = m.id), '{}') as places
      from strategy.measure m where m.state = 'published' and not m.hidden and (${ids}::uuid[] is null or m.id = any(${ids}))`.execute(
      tx,
    )
    const wordings = await allWordings(tx, kind, ids)
    return rows.map((row) => ({
      id: row.id,
      address: addresses.measure({ measure: row.slug }),
      title: row.title,
      lead: row.lead,
      body: plainText([row.code, row.aim, row.effect, row.body, row.standing, row.lesson].filter(Boolean).join('\n\n')),
      words: Object.fromEntries(
        Object.entries(wordings.get(row.id) ?? {}).map(([language, words]) => [
          language,
          {
            title: words?.title ?? row.title,
            lead: words?.lead ?? row.lead,
            body: plainText([words?.aim, words?.effect, words?.body].filter(Boolean).join('\n\n')),
          },
        ]),
      ),
      field: row.field,
      // Publication knows one municipality per thing; a measure of several belongs to the whole district there.
      municipality: row.places.length === 1 ? (row.places[0] ?? null) : null,
      organiser: row.inCharge || null,
      publishedAt: row.publishedAt ?? row.updatedAt,
      updatedAt: row.updatedAt,
      version: row.version,
    }))
  },
}
