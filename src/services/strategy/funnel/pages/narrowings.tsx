import { isStaff } from '#commons/access/rules.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { funnelAddresses } from '../addresses.ts'
import { trailTo } from '../load.ts'
import { narrowingsOf } from '../queries.ts'
import { funnelStaffTexts, funnelTexts } from '../texts.ts'
import { Decided, Numbers } from './numbers.tsx'

/** Every selection in the order of the decisions. */
export const narrowingsPage = page(access, {
  address: funnelAddresses.narrowings,
  action: 'strategy.read',
  sameForVisitors: true,
  load: ({ tx, space, viewer }) => narrowingsOf(tx, space.id, { staff: isStaff(viewer, 'editor') }),
  head: (_data, visit) => ({
    title: funnelTexts(visit.language).narrowings,
    description: funnelTexts(visit.language).narrowingsLead,
    trail: trailTo(visit, null),
  }),
  view(narrowings, visit) {
    const t = funnelTexts(visit.language)
    return (
      <Article title={t.narrowings} lead={t.narrowingsLead}>
        {narrowings.length === 0 && (
          <EmptyState title={t.noNarrowings}>
            <p>{t.noNarrowingsHint}</p>
          </EmptyState>
        )}
        {narrowings.map((narrowing) => (
          <Section
            title={<Link to={funnelAddresses.narrowing({ auswahl: narrowing.slug })}>{narrowing.title}</Link>}
            id={narrowing.slug}
          >
            {narrowing.state === 'draft' && <StatusTag tone="info">{t.draft}</StatusTag>}
            <Numbers of={narrowing} />
            <Decided of={narrowing} />
          </Section>
        ))}
        <Row>
          <ActionLink to={funnelAddresses.solutions()}>{t.solutions}</ActionLink>
          {may(visit, access, 'funnel.write') && (
            <ActionLink to={funnelAddresses.addNarrowing()} look="second">
              {funnelStaffTexts(visit.language).addNarrowing}
            </ActionLink>
          )}
        </Row>
      </Article>
    )
  },
})
