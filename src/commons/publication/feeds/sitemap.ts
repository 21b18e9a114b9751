import { sql } from 'kysely'
import { missing } from '#foundation/http/problems.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { sitemap, sitemapIndex } from '../formats/sitemap.ts'
import { openAnswer } from './open-answer.ts'

const perPart = 10_000
const xml = 'application/xml; charset=utf-8'

interface EntryAddress {
  address: string
  updatedAt: Temporal.Instant
}

/** What search engines may list: the front page, map, calendar, and every public thing of this space, in its languages. */
export const sitemapFile = api(access, {
  address: addresses.sitemap,
  action: 'entry.read',
  async answer(work) {
    const { rows } = await sql<{ entries: number; changed: Temporal.Instant | null }>`
      select count(*)::integer as entries, max(updated_at) as changed from publication.entry where space_id = ${work.space.id}`.execute(
      work.tx,
    )
    const { entries = 0, changed } = rows[0] ?? {}
    const parts = Math.max(1, Math.ceil(entries / perPart))
    const maps = Array.from({ length: parts }, (_, part) => ({
      url: work.origin + hrefFor({ ...work, language: 'de' }, addresses.sitemapPart({ part: `${part + 1}.xml` })),
      updatedAt: changed ?? undefined,
    }))
    return openAnswer(sitemapIndex(maps), xml, changed ?? undefined)
  },
})

export const sitemapPart = api(access, {
  address: addresses.sitemapPart,
  action: 'entry.read',
  async answer(work, { part }) {
    const number = Number(/^([1-9]\d{0,3})\.xml$/.exec(part)?.[1] ?? missing())
    const { rows } = await sql<EntryAddress>`
      select address, updated_at as "updatedAt" from publication.entry where space_id = ${work.space.id}
      order by kind, thing_id limit ${perPart} offset ${(number - 1) * perPart}`.execute(work.tx)
    if (rows.length === 0 && number > 1) missing()
    const own: { address: string; updatedAt?: Temporal.Instant }[] =
      number === 1 ? ['/', addresses.calendar(), addresses.map()].map((address) => ({ address })) : []
    return openAnswer(sitemap([...own, ...rows].map((entry) => pageOf(work, entry))), xml)
  },
})

function pageOf(work: Work, { address, updatedAt }: { address: string; updatedAt?: Temporal.Instant }) {
  const alternates = work.space.languages.map((language) => ({
    language,
    url: work.origin + hrefFor(work, address, { language }),
  }))
  return { url: work.origin + hrefFor(work, address, { language: 'de' }), updatedAt, alternates }
}

/** First parts of addresses that belong to persons or to staff. */
const privateParts = ['/konto', '/anmelden', '/posteingang', '/schreibtisch', '/kalender/privat', '/suche']

/** What robots are asked to leave alone, in every space and language; and where the sitemaps are. */
export const robotsFile = api(access, {
  address: addresses.robots,
  action: 'entry.read',
  async answer(work) {
    const isNetwork = work.space.kind === 'network'
    const { rows } = isNetwork
      ? await sql<{
          slug: string
        }>`select slug from spaces.space where kind = 'district' and state = 'open' order by slug`.execute(work.tx)
      : { rows: [] }
    const paths = privateParts.flatMap((part) => [part, `/*${part}`])
    const maps = [
      hrefFor({ ...work, language: 'de' }, addresses.sitemap()),
      ...rows.map(({ slug }) => `/${slug}${addresses.sitemap()}`),
    ]
    const lines = [
      'User-agent: *',
      ...paths.map((path) => `Disallow: ${path}`),
      '',
      ...maps.map((map) => `Sitemap: ${work.origin}${map}`),
      '',
    ]
    return openAnswer(lines.join('\n'), 'text/plain; charset=utf-8')
  },
})
