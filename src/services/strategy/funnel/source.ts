import { sql } from 'kysely'
import type { Source } from '#commons/publication/source.ts'
import { allWordings } from '#commons/translations/wordings.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { addresses } from '../addresses.ts'
import { solutionKind } from './queries.ts'
import type { Solution } from './things.ts'

/** Public solutions, for search, feeds, API and the network's pages. */
export const solutionSource: Source = {
  kind: solutionKind,
  name: { one: { de: 'Lösung', en: 'Solution' }, many: { de: 'Lösungen', en: 'Solutions' } },
  async read(tx, ids) {
    const { rows } = await sql<Solution & { createdAt: Temporal.Instant; updatedAt: Temporal.Instant }>`
      select id, slug, title, lead, body, field_id as field, version, created_at as "createdAt", updated_at as "updatedAt"
      from strategy.solution where published and not hidden and (${ids}::uuid[] is null or id = any(${ids}))`.execute(
      tx,
    )
    const wordings = await allWordings(tx, solutionKind, ids)
    return rows.map((row) => ({
      id: row.id,
      address: addresses.solution({ solution: row.slug }),
      title: row.title,
      lead: row.lead,
      body: plainText(row.body),
      words: Object.fromEntries(
        Object.entries(wordings.get(row.id) ?? {}).map(([language, words]) => [
          language,
          { title: words?.title ?? row.title, lead: words?.lead ?? row.lead, body: plainText(words?.body ?? '') },
        ]),
      ),
      field: row.field,
      municipality: null,
      organiser: null,
      publishedAt: row.createdAt,
      updatedAt: row.updatedAt,
      version: row.version,
    }))
  },
}
