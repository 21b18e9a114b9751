import { page } from '#foundation/http/route.ts'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureToSee } from '../../measures/load-measure.ts'
import { isPublic, kind } from '../../measures/measure.ts'
import { citizenAddresses } from '../addresses.ts'
import { chainOf } from '../chain/chain.ts'
import { ChainView } from '../chain/chain-view.tsx'
import { chainTexts } from '../chain/texts.ts'
import { texts } from '../texts.ts'
import { trailOf } from '../trail.ts'

/** Where a measure came from and what became of it, forwards and backwards. */
export const wayPage = page(access, {
  address: citizenAddresses.way,
  action: 'strategy.read',
  sameForVisitors: true,
  async load(work, params) {
    const measure = await measureToSee(work, params)
    return { measure, chain: await chainOf(work, kind, measure.id) }
  },
  head: ({ measure }, visit) => ({
    title: `${chainTexts(visit.language).title}: ${measure.title}`,
    noIndex: !isPublic(measure),
    trail: trailOf(visit, measure),
    crumb: chainTexts(visit.language).title,
  }),
  view({ measure, chain }, { language }) {
    const t = chainTexts(language)
    return (
      <Article title={t.title} kicker={measure.title} lead={t.lead}>
        <ChainView of={chain} />
        <ActionLink to={addresses.measure({ measure: measure.slug })} icon="back">
          {texts(language).back}
        </ActionLink>
      </Article>
    )
  },
})
