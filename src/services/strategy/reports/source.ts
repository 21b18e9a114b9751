import { sql } from 'kysely'
import type { Source } from '#commons/publication/source.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { reportAddresses } from './addresses.ts'
import { readHalfYear } from './rules/half-year.ts'
import { halfYearName } from './texts.ts'

export const reportKind = 'strategy.report'

/** Published reports, for search, feeds, API and the network's pages. */
export const reportSource: Source = {
  kind: reportKind,
  name: { one: { de: 'Bericht', en: 'Report' }, many: { de: 'Berichte', en: 'Reports' } },
  async read(tx, ids) {
    const { rows } = await sql<{
      id: string
      slug: string
      introduction: string
      version: number
      publishedAt: Temporal.Instant
    }>`
      select id, slug, introduction, version, published_at as "publishedAt" from strategy.report
      where state = 'published' and (${ids}::uuid[] is null or id = any(${ids}))`.execute(tx)
    return rows.map(({ id, slug, introduction, version, publishedAt }) => {
      const half = readHalfYear(slug)
      const title = (language: 'de' | 'en') => (half ? halfYearName(half, language) : slug)
      return {
        id,
        address: reportAddresses.report({ halbjahr: slug }),
        title: title('de'),
        lead: '',
        body: plainText(introduction),
        words: { en: { title: title('en'), lead: '', body: plainText(introduction) } },
        field: 'steering',
        municipality: null,
        organiser: null,
        publishedAt,
        updatedAt: publishedAt,
        version,
      }
    })
  },
}
