import { sql } from 'kysely'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureRowsIn } from '../../measures/queries.ts'
import { today } from '../../measures/save-measure.ts'
import { funnelAddresses } from '../addresses.ts'
import { trailTo, visionToSee } from '../load.ts'
import { solutionsOf } from '../queries.ts'
import { funnelStaffTexts, funnelTexts } from '../texts.ts'
import { SolutionTable } from './solution-table.tsx'

/** One guiding vision with what carries it. */
export const visionPage = page(access, {
  address: addresses.vision,
  action: 'strategy.read',
  sameForVisitors: true,
  async load(work, params) {
    const { tx, space, language } = work
    const vision = await visionToSee(work, params)
    return {
      vision,
      solutions: await solutionsOf(tx, space.id, { language, staff: false, vision: vision.id }),
      measures: await measureRowsIn(tx, space.id, language, {
        today: today(work),
        where: sql`s.vision_id = ${vision.id}`,
      }),
    }
  },
  head: ({ vision }, visit) => ({
    title: vision.title,
    description: vision.lead,
    trail: trailTo(visit, 'visions'),
  }),
  view({ vision, solutions, measures }, visit) {
    const { language } = visit
    const t = funnelTexts(language)
    return (
      <Article title={vision.title} lead={vision.lead} kicker={t.vision}>
        {vision.body && <Prose of={markdownToHtml(vision.body, { language })} />}
        <Section title={t.solutions} id="loesungen">
          {solutions.length === 0 ? (
            <p>{t.noSolutionsHere}</p>
          ) : (
            <SolutionTable of={solutions} measures={measures} caption={t.solutions} />
          )}
        </Section>
        <Row>
          {measures.length > 0 && (
            <ActionLink to={addresses.measures({ zielbild: vision.slug })} look="second">
              {t.countMeasures(measures.length)}
            </ActionLink>
          )}
          {may(visit, access, 'funnel.write') && (
            <ActionLink to={funnelAddresses.editVision({ zielbild: vision.slug })} look="second">
              {funnelStaffTexts(language).editVision}
            </ActionLink>
          )}
        </Row>
        {vision.source && (
          <p class="small">
            {t.source}: {vision.source}
          </p>
        )}
      </Article>
    )
  },
})
