import { isStaff } from '#commons/access/rules.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { measureRows } from '../../measures/queries.ts'
import { today } from '../../measures/save-measure.ts'
import { funnelAddresses } from '../addresses.ts'
import { trailTo } from '../load.ts'
import { solutionsOf } from '../queries.ts'
import { funnelStaffTexts, funnelTexts } from '../texts.ts'
import { SolutionTable } from './solution-table.tsx'

/** All solutions by the vision they serve; those that were not chosen as well. */
export const solutionsPage = page(access, {
  address: funnelAddresses.solutions,
  action: 'strategy.read',
  sameForVisitors: true,
  async load(work) {
    const { tx, space, language, viewer } = work
    return {
      solutions: await solutionsOf(tx, space.id, { language, staff: isStaff(viewer, 'editor') }),
      measures: await measureRows(tx, space.id, { today: today(work) }),
    }
  },
  head: (_data, visit) => ({
    title: funnelTexts(visit.language).solutions,
    description: funnelTexts(visit.language).solutionsLead,
    trail: trailTo(visit, null),
  }),
  view({ solutions, measures }, visit) {
    const t = funnelTexts(visit.language)
    const groups = [...Map.groupBy(solutions, ({ vision }) => vision?.title ?? t.aloneSolutions)]
    return (
      <Article title={t.solutions} lead={t.solutionsLead}>
        {solutions.length === 0 && (
          <EmptyState title={t.noSolutions}>
            <p>{t.noSolutionsHint}</p>
          </EmptyState>
        )}
        {groups.map(([name, of], index) => (
          <Section title={name} id={`zielbild-${index + 1}`}>
            <SolutionTable of={of} measures={measures} caption={name} />
          </Section>
        ))}
        <Row>
          <ActionLink to={funnelAddresses.visions()}>{t.visions}</ActionLink>
          <ActionLink to={funnelAddresses.narrowings()}>{t.narrowings}</ActionLink>
          {may(visit, access, 'funnel.write') && (
            <ActionLink to={funnelAddresses.addSolution()} look="second">
              {funnelStaffTexts(visit.language).addSolution}
            </ActionLink>
          )}
        </Row>
      </Article>
    )
  },
})
