import { sql } from 'kysely'
import { z } from 'zod'
import { missing } from '#foundation/http/problems.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { languageTag } from '#foundation/text/language.ts'
import { fields } from '#foundation/ui/field.ts'
import { loadAreas } from '../../areas/areas.ts'
import { prefixOf } from '../../spaces/find-space.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { entryById, type ListedEntry, newestEntries } from '../entries.ts'
import { openJson } from '../feeds/open-answer.ts'
import { hrefOfEntry, municipalityName } from '../to-entry.ts'
import { areasShape, entriesShape, entryShape, spacesShape } from './shapes.ts'

const perPage = 50
const most = 200
const cursorPattern = /^([\dTZ:.+-]{20,40})~([0-9a-f-]{36})$/

const entriesQuery = z.object({
  kind: z.string().max(60).optional().describe('Only this kind, e.g. news.article').catch(undefined),
  field: z.enum(fields).optional().describe('Only this field of action').catch(undefined),
  municipality: z
    .string()
    .regex(/^\d{5,12}$/)
    .optional()
    .describe('Only this municipality (official key)')
    .catch(undefined),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .optional()
    .describe(`Entries per page, ${perPage} without it`)
    .catch(undefined),
  cursor: z.string().max(200).optional().describe('Where the last page ended (its next)').catch(undefined),
})

/** Public things, newest first. */
export const apiEntries = api(access, {
  address: addresses.apiEntries,
  action: 'entry.read',
  query: entriesQuery,
  describe: { summary: 'Public entries of this space, newest first', answer: entriesShape, tag: 'entries' },
  async answer(work, _params, { cursor, limit = perPage, ...filter }: z.output<typeof entriesQuery>) {
    const rows = await newestEntries(work, filter, limit + 1, readCursor(cursor))
    const shown = rows.slice(0, limit)
    const last = rows.length > limit ? shown.at(-1) : undefined
    const next = last ? Buffer.from(`${last.publishedAt}~${last.id}`).toString('base64url') : null
    const address = next && work.origin + hrefFor(work, addresses.apiEntries({ ...filter, limit, cursor: next }))
    return openJson(
      { entries: shown.map((entry) => shaped(entry, work)), next },
      address ? { link: `<${address}>; rel="next"` } : {},
    )
  },
})

/** One public thing. */
export const apiEntry = api(access, {
  address: addresses.apiEntry,
  action: 'entry.read',
  describe: { summary: 'One entry by kind and id', answer: entryShape, tag: 'entries' },
  async answer(work, { kind, id }) {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) missing()
    const entry = await entryById(work, kind, id)
    return openJson(shaped(entry ?? missing(), work))
  },
})

interface SpaceRow {
  slug: string
  name: string
  kind: 'district' | 'network'
  hosts: string[]
  settings: { districtKey?: string; state?: string }
}

/** The network and its districts. */
export const apiSpaces = api(access, {
  address: addresses.apiSpaces,
  action: 'entry.read',
  describe: { summary: 'The network and its districts', answer: spacesShape, tag: 'spaces' },
  async answer(work) {
    const { rows } = await sql<SpaceRow>`
      select slug, name, kind, hosts, settings from spaces.space where state = 'open' order by kind desc, name collate german`.execute(
      work.tx,
    )
    const spaces = rows.map(({ slug, name, kind, hosts, settings }) => ({
      slug,
      name,
      kind,
      url: work.origin + hrefFor(work, '/', { space: { prefix: prefixOf({ slug, kind, hosts }, work.url.host) } }),
      district_key: settings.districtKey ?? null,
      state: settings.state ?? null,
    }))
    return openJson({ spaces })
  },
})

const areasQuery = z.object({
  district: z
    .string()
    .regex(/^\d{5}$/)
    .optional()
    .describe('Official key of a district; its own in a district')
    .catch(undefined),
})

/** Associations and municipalities of a district; on the network without a district: all districts. */
export const apiAreas = api(access, {
  address: addresses.apiAreas,
  action: 'entry.read',
  query: areasQuery,
  describe: { summary: 'Municipalities and associations of a district', answer: areasShape, tag: 'areas' },
  async answer(work, _params, { district }: z.output<typeof areasQuery>) {
    const areas = loadAreas()
    const key = district ?? work.space.settings.districtKey
    const found = key
      ? [areas.find(key) ?? missing(), ...areas.inside(key, 'association'), ...areas.inside(key, 'municipality')]
      : areas.all.filter(({ kind }) => kind === 'district')
    const { text, href, licence, state } = areas.attribution
    return openJson({
      attribution: { text, url: href, licence, as_of: state },
      areas: found.map(({ key, kind, name, designation, parent, point }) => ({
        key,
        kind,
        name,
        designation,
        parent,
        point,
      })),
    })
  },
})

function readCursor(cursor: string | undefined) {
  const match = cursorPattern.exec(Buffer.from(cursor ?? '', 'base64url').toString('utf8'))
  try {
    return match ? { at: Temporal.Instant.from(match[1] as string), id: match[2] as string } : undefined
  } catch {
    return undefined
  }
}

function shaped(entry: ListedEntry, work: Work): z.output<typeof entryShape> {
  const has = entry.place !== null || entry.municipality !== null || entry.longitude !== null
  return {
    id: entry.id,
    kind: entry.kind,
    url: work.origin + hrefOfEntry(work, entry),
    title: entry.title,
    summary: entry.lead,
    language: languageTag[work.language],
    field: entry.field,
    published: entry.publishedAt.toString(),
    updated: entry.updatedAt.toString(),
    version: entry.version,
    start: entry.startsAt?.toString() ?? null,
    end: entry.endsAt?.toString() ?? null,
    all_day: entry.allDay,
    cancelled: entry.cancelled,
    online_url: entry.online,
    organiser: entry.organiser,
    place: has
      ? {
          name: entry.place,
          municipality: municipalityName(entry.municipality) ?? null,
          municipality_key: entry.municipality,
          longitude: entry.longitude,
          latitude: entry.latitude,
        }
      : null,
    space: entry.origin
      ? { name: entry.origin.name, slug: entry.origin.slug }
      : { name: work.space.name, slug: work.space.slug },
  }
}
