import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Filters } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureRowsIn, mostMeasures } from '../../measures/queries.ts'
import { today } from '../../measures/save-measure.ts'
import { staffTexts } from '../../measures/staff-texts.ts'
import { texts } from '../../measures/texts.ts'
import { knownOf, listQuery, narrowingOf, queryOf, shownSolutions } from '../asked.ts'
import { listTexts } from '../list-texts.ts'
import { entriesOf } from '../queries.ts'
import { narrowed, ordered } from '../rules/listing.ts'
import { Chips, ListFilters, PlaceLink } from './filters.tsx'
import { MeasuresTable } from './measures-table.tsx'
import { OpenData } from './open-data-links.tsx'

/** So many stand on one page. */
const perPage = 50

/** All measures, narrowed down as the address says. The same address with .csv or .json gives the same measures as a file. */
export const listPage = page(access, {
  address: addresses.measures,
  action: 'strategy.read',
  sameForVisitors: true,
  query: listQuery,
  async load({ tx, space, language, now }, _params, query) {
    const day = today({ now })
    const all = await measureRowsIn(tx, space.id, language, { today: day })
    const entries = await entriesOf(tx, space.id, language)
    const asked = knownOf(query, entries, space.settings.districtKey)
    const narrowing = narrowingOf(asked, entries, space.settings.districtKey)
    const measures = ordered(narrowed(all, narrowing, day, shownSolutions(entries)), asked.ordnung)
    // A measure that is gone meanwhile leads back to the beginning.
    const start = asked.nach ? measures.findIndex(({ slug }) => slug === asked.nach) + 1 : 0
    return {
      asked,
      entries,
      today: day,
      all: all.length,
      found: measures.length,
      start,
      measures: measures.slice(start, start + perPage),
    }
  },
  head: ({ asked }, visit) => ({
    title: texts(visit.language).title,
    description: texts(visit.language).lead,
    trail: [{ href: hrefFor(visit, addresses.start()), label: texts(visit.language).strategy }],
    wide: true,
    noIndex: Object.values(queryOf(asked)).some(Boolean),
  }),
  view({ asked, entries, measures, all, found, start, today }, visit) {
    const [t, l] = [texts(visit.language), listTexts(visit.language)]
    const query = queryOf(asked)
    const active = Object.entries(query).filter(([name, value]) => value && name !== 'ordnung').length
    const last = measures.at(-1)
    return (
      <Article title={t.title} lead={t.lead}>
        {all === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <>
            <Filters
              to={addresses.measures()}
              active={active}
              reset={active > 0 || query.ordnung ? addresses.measures() : undefined}
            >
              <ListFilters asked={asked} entries={entries} />
            </Filters>
            <Chips asked={asked} query={query} entries={entries} to={addresses.measures} />
            <PlaceLink gemeinde={asked.gemeinde} />
            <p class="small quiet" role="status">
              {l.number(found, all)}
              {all >= mostMeasures && ` ${l.onlyFirst(all)}`}
              {found > perPage && `, ${l.part(start + 1, start + measures.length)}`}
            </p>
            {found === 0 ? (
              <EmptyState title={l.noneMatching}>
                <p>{l.noneMatchingHint}</p>
                <ActionLink to={addresses.measures()}>{l.all}</ActionLink>
              </EmptyState>
            ) : (
              <MeasuresTable of={measures} today={today} caption={t.title} where />
            )}
            <Pagination
              earlier={start > 0 ? addresses.measures(query) : undefined}
              later={last && start + perPage < found ? addresses.measures({ ...query, nach: last.slug }) : undefined}
              earlierLabel={l.first}
              laterLabel={l.more}
            />
            <OpenData query={query} />
          </>
        )}
        {may(visit, access, 'measure.write') && (
          <ActionLink to={addresses.add()} icon="add">
            {staffTexts(visit.language).add}
          </ActionLink>
        )}
      </Article>
    )
  },
})
