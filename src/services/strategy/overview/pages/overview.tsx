import { page } from '#foundation/http/route.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Stats } from '#foundation/ui/figures.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureRowsIn } from '../../measures/queries.ts'
import { today } from '../../measures/save-measure.ts'
import { texts as measureTexts, words } from '../../measures/texts.ts'
import { overviewOf } from '../overview.ts'
import { entriesOf, moneyByYear } from '../queries.ts'
import { texts } from '../texts.ts'
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
  async load({ tx, space, language, now }) {
    const day = today({ now })
    const measures = await measureRowsIn(tx, space.id, language, { today: day })
    const entries = await entriesOf(tx, space.id, language)
    const money = await moneyByYear(tx, space.id)
    return overviewOf(measures, entries, money, day)
  },
  head: (_data, { language }) => ({
    title: measureTexts(language).strategy,
    description: measureTexts(language).lead,
    wide: true,
  }),
  view(data, { language }) {
    const [t, m, w] = [texts(language), measureTexts(language), words(language)]
    const { all, visions } = data
    const { implementation, operation, completed } = all.phases
    const empty = all.count === 0 && visions.length === 0
    return (
      <Article title={m.strategy} lead={m.lead}>
        {empty ? (
          <EmptyState title={t.emptyTitle}>
            <p>{t.emptyText}</p>
          </EmptyState>
        ) : (
          <>
            <Stats
              of={[
                { value: all.count, label: m.title },
                { value: implementation + operation, label: t.running },
                { value: completed, label: w.completed },
                { value: all.timeliness.late, label: t.late },
              ]}
            />
            <Row>
              <ActionLink to={addresses.measures()} look="second">
                {t.all}
              </ActionLink>
            </Row>
            <HowMany of={data} />
            <HowFar of={data} />
            <HowMuch of={data} />
            <When of={data} />
            <WhereSection of={data} />
            <OpenData />
          </>
        )}
      </Article>
    )
  },
})
