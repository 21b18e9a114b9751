import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { MapFigure } from '#foundation/ui/media.tsx'
import { loadAreas } from '../../areas/areas.ts'
import { type DrawnPlaces, placesMap } from '../../areas/places-map.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type ListedEntry, placedEntries } from '../entries.ts'
import { feedsFor } from '../feeds-for.ts'
import { type Filter, filterOf, filterQuery } from '../filter.ts'
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
}

/** What has a place: a drawn map, and a list with the same numbers that says the same. */
export function mapPage(kinds: Kinds) {
  return page(access, {
    address: addresses.map,
    action: 'entry.read',
    query: z.object(filterQuery),
    async load(work, _params, asked): Promise<Placed> {
      const filter = filterOf(asked)
      const entries = await placedEntries(work, filter, work.now, most + 1)
      return { filter, entries: entries.slice(0, most), more: entries.length > most }
    },
    head: ({ filter }, visit) => ({
      title: texts(visit.language).mapTitle,
      description: texts(visit.language).mapLead,
      feeds: feedsFor(visit, filter),
      wide: true,
    }),
    view: (placed, visit) => <MapView placed={placed} visit={visit} kinds={kinds} />,
  })
}

const MapView: FC<{ placed: Placed; visit: Visit; kinds: Kinds }> = ({ placed, visit, kinds }) => {
  const t = texts(visit.language)
  const { filter, entries, more } = placed
  const drawn = drawPlaces(visit, entries)
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
    <Article
      title={t.mapTitle}
      lead={drawn ? t.mapLead : visit.space.kind === 'network' ? t.mapLeadNetwork : t.mapLead}
    >
      <ListFilters to={addresses.map()} reset={addresses.map()} filter={filter} kinds={kinds} />
      {entries.length === 0 && (
        <EmptyState title={t.noPlaces} icon="place">
          <p>{t.noPlacesHelp}</p>
        </EmptyState>
      )}
      {drawn ? (
        <Columns as="even">
          <div class="map-beside">
            <Drawn drawn={drawn} visit={visit} />
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

const Drawn: FC<{ drawn: DrawnPlaces; visit: Visit }> = ({ drawn, visit }) => {
  const t = texts(visit.language)
  const { attribution } = loadAreas()
  const source = (
    <>
      {t.boundaries} <Link to={{ href: attribution.href }}>{attribution.text}</Link>,{' '}
      <Link to={{ href: attribution.licenceHref }}>{attribution.licence}</Link>
    </>
  )
  return (
    <MapFigure caption={t.mapCaption(visit.space.name)} attribution={source}>
      <Draw of={drawn.drawing} />
    </MapFigure>
  )
}

/** The sheet of the district; the network has none, its list names the districts. */
function drawPlaces({ space, language }: Visit, entries: readonly ListedEntry[]): DrawnPlaces | null {
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
  return placesMap({ districtKey, places, language })
}
