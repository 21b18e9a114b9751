import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { MapFigure } from '#foundation/ui/media.tsx'
import { loadAreas } from '../../areas/areas.ts'
import { germanyPatchwork } from '../../areas/germany-patchwork.ts'
import { type DrawnPlaces, placesMap } from '../../areas/places-map.ts'
import { type DistrictOnNetwork, districtsOfNetwork } from '../../front/queries.ts'
import { MovableMap } from '../../maps/movable-map.tsx'
import { prefixOf } from '../../spaces/find-space.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type ListedEntry, placedEntries } from '../entries.ts'
import { feedsFor } from '../feeds-for.ts'
import { type Filter, filterOf, filterQuery, queryOf } from '../filter.ts'
import type { Kinds } from '../kinds.ts'
import { texts } from '../texts.ts'
import { hrefOfEntry } from '../to-entry.ts'
import { EntryFacts, EntryTags } from './entry-parts.tsx'
import { ListFilters } from './list-filters.tsx'
import { Subscribe } from './subscribe.tsx'

/** So many places a page lists; the feed has all of them. */
const most = 150

interface Placed {
  filter: Filter
  entries: readonly ListedEntry[]
  more: boolean
  /** On the network's page. */
  districts: readonly DistrictOnNetwork[]
}

/** What has a place: a drawn map, and a list with the same numbers that says the same. */
export function mapPage(kinds: Kinds) {
  return page(access, {
    address: addresses.map,
    action: 'entry.read',
    sameForVisitors: true,
    query: z.object(filterQuery),
    async load(work, _params, asked): Promise<Placed> {
      const filter = filterOf(asked)
      const entries = await placedEntries(work, filter, work.now, most + 1)
      const districts = work.space.kind === 'network' ? await districtsOfNetwork(work.tx) : []
      return { filter, entries: entries.slice(0, most), more: entries.length > most, districts }
    },
    head: ({ filter }, visit) => ({
      title: texts(visit.language).mapTitle,
      description: texts(visit.language).mapLead,
      feeds: feedsFor(visit, filter),
      wide: true,
      movableMap: true,
    }),
    view: (placed, visit) => <MapView placed={placed} visit={visit} kinds={kinds} />,
  })
}

const MapView: FC<{ placed: Placed; visit: Visit; kinds: Kinds }> = ({ placed, visit, kinds }) => {
  const t = texts(visit.language)
  const { filter, entries, more, districts } = placed
  const onNetwork = visit.space.kind === 'network'
  const drawn = onNetwork ? drawNetwork(visit, entries, districts) : drawPlaces(visit, entries)
  const list = (
    <Section title={t.placesList} id="liste">
      <ol class="places-list">
        {entries.map((entry, index) => (
          <li id={`ort-${index + 1}`}>
            <span class={`place-list-number field-${entry.field ?? 'steering'}`} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <EntryTags
                kind={kinds.one(entry.kind, visit.language)}
                field={entry.field}
                origin={entry.origin?.name}
                cancelled={false}
              />
              <h3>
                <Link to={{ href: hrefOfEntry(visit, entry) }} class="plain-link">
                  {entry.title}
                </Link>
              </h3>
              <EntryFacts of={entry}>{drawn?.outside.includes(index + 1) ? ` (${t.outside})` : ''}</EntryFacts>
            </div>
          </li>
        ))}
      </ol>
      {more && <p class="quiet">{t.firstPlaces(most)}</p>}
    </Section>
  )
  return (
    <Article title={t.mapTitle} lead={onNetwork ? t.mapLeadNetwork : t.mapLead}>
      <ListFilters to={addresses.map()} reset={addresses.map()} filter={filter} kinds={kinds} />
      {entries.length === 0 && (
        <EmptyState title={t.noPlaces} icon="place">
          <p>{t.noPlacesHelp}</p>
        </EmptyState>
      )}
      {drawn ? (
        <Columns as="even">
          <div class="map-beside">
            <Drawn drawn={drawn} filter={filter} />
          </div>
          {entries.length > 0 && list}
        </Columns>
      ) : (
        entries.length > 0 && list
      )}
      <Subscribe filter={filter} />
    </Article>
  )
}

interface DrawnMap extends Pick<DrawnPlaces, 'drawing' | 'outside'> {
  caption: string
}

const Drawn: FC<{ drawn: DrawnMap; filter: Filter }> = ({ drawn, filter }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const { attribution } = loadAreas()
  const source = (
    <>
      {t.boundaries} <Link to={{ href: attribution.href }}>{attribution.text}</Link>,{' '}
      <Link to={{ href: attribution.licenceHref }}>{attribution.licence}</Link>
    </>
  )
  return (
    <MapFigure caption={drawn.caption} attribution={source}>
      <MovableMap places={hrefFor(visit, addresses.places(queryOf(filter)))}>
        <Draw of={drawn.drawing} />
      </MovableMap>
    </MapFigure>
  )
}

/** Germany with the districts of the network lit, and a dot for every place of the list. */
function drawNetwork(visit: Visit, entries: readonly ListedEntry[], districts: readonly DistrictOnNetwork[]): DrawnMap {
  const lit = new Map(
    districts.flatMap(({ key, slug, hosts, name }) => {
      const prefix = prefixOf({ slug, hosts, kind: 'district' }, visit.url.host)
      return key ? [[key, { href: hrefFor(visit, addresses.map(), { space: { prefix } }), label: name }]] : []
    }),
  )
  const places = entries.flatMap(({ longitude, latitude, field }) =>
    longitude === null || latitude === null
      ? []
      : [{ lon: longitude, lat: latitude, field: field ?? ('steering' as const) }],
  )
  const caption = texts(visit.language).mapOfNetwork(places.length > 0)
  return { drawing: germanyPatchwork({ districts: lit, places }), outside: [], caption }
}

/** The sheet of the district; null where its boundary is not known. */
function drawPlaces({ space, language }: Visit, entries: readonly ListedEntry[]): DrawnMap | null {
  const { districtKey } = space.settings
  if (!districtKey || !loadAreas().find(districtKey)) return null
  const places = entries.flatMap((entry, index) =>
    entry.longitude === null || entry.latitude === null
      ? []
      : [
          {
            lon: entry.longitude,
            lat: entry.latitude,
            label: entry.title,
            number: index + 1,
            field: entry.field ?? ('steering' as const),
            href: `#ort-${index + 1}`,
          },
        ],
  )
  return { ...placesMap({ districtKey, places, language }), caption: texts(language).mapCaption(space.name) }
}
