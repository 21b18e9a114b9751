import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import { namedBy } from '#commons/audit/deeds.ts'
import type { FreeText, LinkKind } from '#commons/manifest.ts'
import { reportAddresses } from './addresses.ts'
import { readHalfYear } from './rules/half-year.ts'
import { reportKind } from './source.ts'
import { halfYearName } from './texts.ts'

const name = { de: 'Bericht', en: 'Report' }

const titleOf = (slug: string, language: 'de' | 'en') => {
  const half = readHalfYear(slug)
  return half ? halfYearName(half, language) : slug
}

/** Reports as ends of links. */
export const reportLink: LinkKind = {
  kind: reportKind,
  name,
  async describe(tx, ids, { viewer, language }) {
    const { rows } = await sql<{ id: string; slug: string }>`
      select id, slug from strategy.report
      where id = any(${ids}) and (${isStaff(viewer, 'editor')} or state = 'published')`.execute(tx)
    return rows.map(({ id, slug }) => ({
      id,
      title: titleOf(slug, language === 'en' ? 'en' : 'de'),
      address: reportAddresses.report({ halbjahr: slug }),
    }))
  },
}

/** Where people may be named: words written by hand, and words of measures as they were copied. */
export const reportTextsFree: readonly FreeText[] = [
  {
    table: 'strategy.report',
    name,
    key: ['id'],
    columns: ['introduction', 'correction'],
    version: 'version',
    thing: { kind: reportKind, id: 'id' },
    address: { of: ['slug'], make: ({ slug = '' }) => reportAddresses.report({ halbjahr: slug }) },
  },
  {
    table: 'strategy.reported',
    name: { de: 'Maßnahme in einem Bericht', en: 'Measure in a report' },
    key: ['report_id', 'measure_id'],
    columns: ['title', 'lead', 'standing', 'lesson', 'in_charge', 'vision', 'solution'],
  },
]

/** Reports as the audit log names them. */
export const namedReport = namedBy('halbjahr', async (_work, slugs) =>
  slugs.map((slug) => ({
    value: slug,
    title: titleOf(slug, 'de'),
    address: reportAddresses.report({ halbjahr: slug }),
  })),
)
