import { page } from '#foundation/http/route.ts'
import { Stats } from '#foundation/ui/figures.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureRows } from '../../measures/queries.ts'
import { rollUp } from '../../measures/rules/roll-up.ts'
import { today } from '../../measures/save-measure.ts'
import { texts, words } from '../../measures/texts.ts'

/** Where the room begins: how many measures there are and how far they are. */
export const overviewPage = page(access, {
  address: addresses.start,
  action: 'strategy.read',
  sameForVisitors: true,
  async load(work) {
    const day = today(work)
    return { all: rollUp(await measureRows(work.tx, work.space.id, { today: day }), day) }
  },
  head: (_data, { language }) => ({ title: texts(language).strategy, description: texts(language).lead, wide: true }),
  view({ all }, { language }) {
    const [t, w] = [texts(language), words(language)]
    return (
      <Article title={t.strategy} lead={t.lead}>
        <Stats
          of={[
            { value: all.count, label: t.title },
            { value: all.phases.implementation, label: w.implementation },
            { value: all.phases.completed, label: w.completed },
          ]}
        />
        <ActionLink to={addresses.measures()}>{t.title}</ActionLink>
      </Article>
    )
  },
})
