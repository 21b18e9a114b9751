import { sql } from 'kysely'
import { type Area, associationsOf, loadAreas, municipalitiesOf } from '#commons/areas/areas.ts'
import { bodyOf } from '#commons/areas/district-map.ts'
import { places } from '#commons/front/addresses.ts'
import type { Everything } from '#commons/manifest.ts'
import { kindsOf } from '#commons/publication/kinds.ts'
import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { date, dateRange, homeZone, type When } from '#foundation/text/dates.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList, type LinkListItem } from '#foundation/ui/links.tsx'
import { MapFigure } from '#foundation/ui/media.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { municipalityMap } from '../municipality-map.ts'
import { municipalityTexts } from '../texts/municipalities.ts'

interface Shown {
  readonly kind: string
  readonly id: string
  readonly address: string
  readonly title: string
  readonly lead: string
  readonly startsAt: Temporal.Instant | null
  readonly endsAt: Temporal.Instant | null
  readonly allDay: boolean
  readonly cancelled: boolean
  readonly place: string | null
  readonly publishedAt: Temporal.Instant
  readonly words: Readonly<Record<string, { title?: string; lead?: string }>>
}

const fewEach = 6

/** What is going on in one municipality: of every kind the next dates, otherwise the newest. One statement. */
async function entriesOf(
  { tx, space, now }: Pick<Work, 'tx' | 'space' | 'now'>,
  municipality: string,
): Promise<Shown[]> {
  const { rows } = await sql<Shown>`
    select kind, thing_id as id, address, title, lead, starts_at as "startsAt", ends_at as "endsAt", all_day as "allDay", cancelled, place, published_at as "publishedAt", words
    from (select *, row_number() over (partition by kind order by case when starts_at is null then published_at end desc, starts_at, thing_id) as position
      from publication.entry where space_id = ${space.id} and municipality = ${municipality} and (starts_at is null or coalesce(ends_at, starts_at) >= ${now})) e
    where position <= ${fewEach} order by kind, position`.execute(tx)
  return rows
}

export const municipalitiesPage = page(access, {
  address: addresses.municipalities,
  action: 'space.see',
  sameForVisitors: true,
  only: 'district',
  load: async () => ({}),
  head: (_data, { space, language }) => ({
    title: municipalityTexts(language).title,
    description: municipalityTexts(language).lead(space.name),
    wide: true,
  }),
  view(_data, { space, language }) {
    const t = municipalityTexts(language)
    const key = space.settings.districtKey
    const all = key ? municipalitiesOf(key) : []
    if (all.length === 0) {
      return (
        <Article title={t.title} lead={t.lead(space.name)}>
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        </Article>
      )
    }
    const itemOf = (area: Area): LinkListItem => ({
      to: places.municipality({ municipality: area.key }),
      title: area.name,
      note: area.designation,
    })
    const bodies = Map.groupBy(all, bodyOf)
    const free = all.filter((area) => bodyOf(area) === area.key)
    return (
      <Article title={t.title} lead={t.lead(space.name)}>
        {free.length > 0 && (
          <Section id="ohne" title={key && associationsOf(key).length > 0 ? t.free : t.all}>
            <LinkList items={free.map(itemOf)} columned />
          </Section>
        )}
        {key &&
          associationsOf(key).map((association) => (
            <Section id={`v-${association.key}`} title={`${association.designation} ${association.name}`}>
              <LinkList items={(bodies.get(association.key) ?? []).map(itemOf)} columned />
            </Section>
          ))}
      </Article>
    )
  },
})

/** One municipality: what is new and what happens there, of every kind. */
export const municipalityPage = (everything: Everything) =>
  page(access, {
    address: places.municipality,
    action: 'space.see',
    sameForVisitors: true,
    only: 'district',
    async load(work, { municipality }) {
      const key = work.space.settings.districtKey
      const area = found(key ? municipalitiesOf(key).find((one) => one.key === municipality) : null)
      return { area, entries: await entriesOf(work, municipality) }
    },
    head: ({ area }, visit) => ({
      title: area.name,
      description: municipalityTexts(visit.language).oneLead(area.name),
      trail: [{ href: hrefFor(visit, addresses.municipalities()), label: municipalityTexts(visit.language).title }],
      wide: true,
    }),
    view({ area, entries }, visit) {
      const t = municipalityTexts(visit.language)
      const association = area.parent ? loadAreas().find(area.parent) : undefined
      const kinds = kindsOf(everything)
      const groups = [...Map.groupBy(entries, ({ kind }) => kind)]
      return (
        <Article
          title={area.name}
          kicker={[
            area.designation,
            association?.kind === 'association' ? `${association.designation} ${association.name}` : null,
          ]
            .filter(Boolean)
            .join(' · ')}
          lead={t.oneLead(area.name)}
        >
          <Columns>
            <div class="stack">
              {groups.length === 0 ? (
                <EmptyState title={t.nothing}>
                  <p>{t.nothingHint}</p>
                  <ActionLink to={places.front()}>{t.toFront(visit.space.name)}</ActionLink>
                </EmptyState>
              ) : (
                groups.map(([kind, list]) => (
                  <Section
                    id={`art-${kind.replace('.', '-')}`}
                    title={headings[kind] ? t[headings[kind]] : kinds.many(kind, visit.language)}
                  >
                    <LinkList items={list.map((entry) => itemOf(entry, visit))} />
                  </Section>
                ))
              )}
            </div>
            <Where area={area} visit={visit} />
          </Columns>
        </Article>
      )
    },
  })

const headings: Readonly<Record<string, 'news' | 'events' | 'organisations'>> = {
  'news.article': 'news',
  'events.event': 'events',
  'organisations.organisation': 'organisations',
}

function itemOf(entry: Shown, visit: Visit): LinkListItem {
  const { language } = visit
  const words = language === 'de' ? undefined : entry.words[language]
  const when = entry.startsAt
    ? dateRange(whenOf(entry), language)
    : entry.kind === 'organisations.organisation'
      ? null
      : date(entry.publishedAt, language)
  const title = words?.title || entry.title
  return {
    to: { href: hrefFor(visit, entry.address) },
    title: entry.cancelled ? `${municipalityTexts(language).cancelled}: ${title}` : title,
    note: [when, entry.place, entry.startsAt ? null : words?.lead || entry.lead].filter(Boolean).join(' · '),
  }
}

/** Whole days are kept as the midnights around them; the last day is the one before the end. */
function whenOf({ startsAt, endsAt, allDay }: Shown): When {
  const start = startsAt as Temporal.Instant
  if (!allDay) return { start, end: endsAt }
  const first = start.toZonedDateTimeISO(homeZone).toPlainDate()
  const last = endsAt?.subtract({ seconds: 1 }).toZonedDateTimeISO(homeZone).toPlainDate() ?? first
  return { start, end: endsAt, allDay: { first, last } }
}

/** Where it lies in its district: its own parcel is lit, the others lead to theirs. */
const Where = ({ area, visit }: { area: Area; visit: Visit }) => {
  const t = municipalityTexts(visit.language)
  if (!area.geometry) return <p class="small">{t.noBoundary(area.name)}</p>
  const own = municipalityMap(area.key, (key) => hrefFor(visit, places.municipality({ municipality: key })))
  return (
    <MapFigure caption={t.where(area.name, visit.space.name)} attribution={loadAreas().attribution.text}>
      <Draw of={own} />
    </MapFigure>
  )
}
