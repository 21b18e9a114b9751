import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { funnelAddresses } from '../addresses.ts'
import { trailTo } from '../load.ts'
import { solutionsOf, visionsOf } from '../queries.ts'
import { funnelStaffTexts, funnelTexts } from '../texts.ts'

/** How the district wants to be. */
export const visionsPage = page(access, {
  address: funnelAddresses.visions,
  action: 'strategy.read',
  sameForVisitors: true,
  async load({ tx, space, language }) {
    const visions = await visionsOf(tx, space.id, language)
    const solutions = await solutionsOf(tx, space.id, { language, staff: false })
    return { visions, solutions: solutions.filter(({ state }) => state === 'chosen') }
  },
  head: (_data, visit) => ({
    title: funnelTexts(visit.language).visions,
    description: funnelTexts(visit.language).visionsLead,
    trail: trailTo(visit, null),
  }),
  view({ visions, solutions }, visit) {
    const t = funnelTexts(visit.language)
    const count = (id: string) => solutions.filter(({ visionId }) => visionId === id).length
    return (
      <Article title={t.visions} lead={t.visionsLead}>
        {visions.length === 0 ? (
          <EmptyState title={t.noVisions}>
            <p>{t.noVisionsHint}</p>
          </EmptyState>
        ) : (
          visions.map(({ id, slug, title, lead }) => (
            <Section title={<Link to={addresses.vision({ zielbild: slug })}>{title}</Link>} id={slug}>
              {lead && <p>{lead}</p>}
              <p class="small">{t.countSolutions(count(id))}</p>
            </Section>
          ))
        )}
        <Row>
          <ActionLink to={funnelAddresses.solutions()}>{t.solutions}</ActionLink>
          <ActionLink to={funnelAddresses.narrowings()}>{t.narrowings}</ActionLink>
          {may(visit, access, 'funnel.write') && (
            <ActionLink to={funnelAddresses.addVision()} look="second">
              {funnelStaffTexts(visit.language).addVision}
            </ActionLink>
          )}
        </Row>
      </Article>
    )
  },
})
