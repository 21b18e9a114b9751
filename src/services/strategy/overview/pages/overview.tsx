import { page } from '#foundation/http/route.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Stats } from '#foundation/ui/figures.tsx'
import { Filters } from '#foundation/ui/form.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { comparisonAddresses } from '../../comparison/addresses.ts'
import { comparisonTexts } from '../../comparison/texts.ts'
import { DocumentLink } from '../../document/pages/document-link.tsx'
import { paperOf } from '../../document/queries.ts'
import { funnelAddresses } from '../../funnel/addresses.ts'
import { funnelTexts } from '../../funnel/texts.ts'
import { measureRowsIn } from '../../measures/queries.ts'
import { today } from '../../measures/save-measure.ts'
import { texts as measureTexts, words } from '../../measures/texts.ts'
import { reportAddresses } from '../../reports/addresses.ts'
import { reportTexts } from '../../reports/texts.ts'
import { knownOf, narrowingOf, overviewQuery } from '../asked.ts'
import { bodiesOf } from '../bodies.ts'
import { type Overview, overviewOf } from '../overview.ts'
import { entriesOf, moneyOf } from '../queries.ts'
import { narrowed } from '../rules/listing.ts'
import { texts } from '../texts.ts'
import { Chips, FirstFilters, PlaceLink } from './filters.tsx'
import { HowFar, HowMany } from './how-far.tsx'
import { HowMuch } from './how-much.tsx'
import { OpenData } from './open-data-links.tsx'
import { When } from './when.tsx'
import { WhereSection } from './where.tsx'

/** Where the room begins: how many measures there are, how far they are, what they cost, when and where they happen. */
export const overviewPage = page(access, {
  address: addresses.start,
  action: 'strategy.read',
  sameForVisitors: true,
  query: overviewQuery,
  async load({ tx, space, language, now }, _params, asked) {
    const day = today({ now })
    const all = await measureRowsIn(tx, space.id, language, { today: day })
    const entries = await entriesOf(tx, space.id, language)
    const query = knownOf(asked, entries, space.settings.districtKey)
    const measures = narrowed(all, narrowingOf(query, entries, space.settings.districtKey), day)
    const money = await moneyOf(tx, space.id, measures.length === all.length ? null : measures.map(({ id }) => id))
    const overview: Overview = { ...overviewOf(measures, entries, money, day), query, ofAll: all.length }
    return { ...overview, document: await paperOf(tx, space.id) }
  },
  head: ({ query }, { language }) => ({
    title: measureTexts(language).strategy,
    description: measureTexts(language).lead,
    wide: true,
    noIndex: Object.values(query).some(Boolean),
  }),
  view(data, { language, space }) {
    const [t, m, w] = [texts(language), measureTexts(language), words(language)]
    const { all, visions, query, ofAll, document } = data
    const { completed } = all.phases
    if (ofAll === 0 && visions.length === 0)
      return (
        <Article title={m.strategy} lead={m.lead}>
          <DocumentLink of={document} />
          <EmptyState title={t.emptyTitle}>
            <p>{t.emptyText}</p>
          </EmptyState>
        </Article>
      )
    const active = Object.values(query).filter(Boolean).length
    return (
      <Article title={m.strategy} lead={m.lead}>
        <DocumentLink of={document} />
        {ofAll > 0 && (
          <>
            <Filters to={addresses.start()} active={active} reset={active > 0 ? addresses.start() : undefined}>
              <FirstFilters asked={query} />
            </Filters>
            <Chips asked={query} query={query} entries={[]} to={addresses.start} />
            <PlaceLink gemeinde={query.gemeinde} />
          </>
        )}
        {ofAll > 0 && all.count === 0 && (
          <EmptyState title={t.noneMatching}>
            <p>{t.noneMatchingHint}</p>
          </EmptyState>
        )}
        {all.count > 0 && (
          <>
            {all.count < ofAll && <p>{t.partOnly(all.count, ofAll)}</p>}
            <p>
              <strong>{t.headline(all.count, completed, all.timeliness.late, all.timeliness.unknown)}</strong>
            </p>
            <Stats
              of={[
                { value: all.count, label: <Link to={addresses.measures(query)}>{m.title}</Link> },
                {
                  value: all.phases.implementation,
                  label: <Link to={addresses.measures({ ...query, phase: 'implementation' })}>{t.running}</Link>,
                },
                {
                  value: completed,
                  label: <Link to={addresses.measures({ ...query, phase: 'completed' })}>{w.completed}</Link>,
                },
                {
                  value: all.timeliness.late,
                  label: <Link to={addresses.measures({ ...query, zeitplan: 'late' })}>{t.late}</Link>,
                },
              ]}
            />
            <Row>
              <ActionLink to={addresses.measures(query)} look="second">
                {active > 0 ? t.allOfThese : t.all}
              </ActionLink>
              {bodiesOf(space.settings.districtKey).length > 0 && (
                <ActionLink to={addresses.places()} icon="place">
                  {t.places}
                </ActionLink>
              )}
              <ActionLink to={reportAddresses.reports()}>{reportTexts(language).title}</ActionLink>
              <ActionLink to={comparisonAddresses.comparison()}>{comparisonTexts(language).title}</ActionLink>
              <ActionLink to={funnelAddresses.narrowings()}>{funnelTexts(language).narrowings}</ActionLink>
            </Row>
          </>
        )}
        <HowMany of={data} />
        <HowFar of={data} />
        {all.count > 0 && (
          <>
            <HowMuch of={data} />
            <When of={data} />
            <WhereSection of={data} />
            <OpenData query={query} />
          </>
        )}
      </Article>
    )
  },
})
