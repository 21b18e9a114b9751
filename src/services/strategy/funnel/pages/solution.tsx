import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { FieldTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureRowsIn } from '../../measures/queries.ts'
import { today } from '../../measures/save-measure.ts'
import { MeasuresTable } from '../../overview/pages/measures-table.tsx'
import { funnelAddresses } from '../addresses.ts'
import { solutionToSee, trailTo } from '../load.ts'
import { narrowingsOf, solutionKind } from '../queries.ts'
import { funnelStaffTexts, funnelTexts } from '../texts.ts'
import { FateList } from './fate-list.tsx'
import { StateTag } from './solution-table.tsx'

/** One solution: what it is, how it came through the selections, which measures carry it out, and what people say of it. */
export const solutionPage = page(access, {
  address: addresses.solution,
  action: 'strategy.read',
  sameForVisitors: true,
  async load(work, params) {
    const { tx, space, language } = work
    const solution = await solutionToSee(work, params)
    const staff = isStaff(work.viewer, 'editor')
    return {
      solution,
      measures: await measureRowsIn(tx, space.id, language, {
        today: today(work),
        where: sql`m.solution_id = ${solution.id}`,
      }),
      narrowings: await narrowingsOf(tx, space.id, { staff, solution: solution.id }),
      links: await linksOf(work, solutionKind, solution.id),
      today: today(work),
    }
  },
  head: ({ solution }, visit) => ({
    title: solution.title,
    description: solution.lead,
    noIndex: !solution.published || solution.hidden,
    trail: trailTo(visit, 'solutions'),
  }),
  view({ solution, measures, narrowings, links, today }, visit) {
    const { language } = visit
    const [t, s] = [funnelTexts(language), funnelStaffTexts(language)]
    const open = solution.published && !solution.hidden
    const at = { solution: solution.slug }
    return (
      <Article
        title={solution.title}
        lead={solution.lead}
        kicker={
          <Row>
            {solution.field && <FieldTag field={solution.field}>{frontTexts(language)[solution.field]}</FieldTag>}
            <StateTag of={solution.state} />
            {solution.vision && (
              <Link to={addresses.vision({ zielbild: solution.vision.slug })}>{solution.vision.title}</Link>
            )}
          </Row>
        }
      >
        {!open && (
          <Notice kind="warning">
            <p>{t.notPublic}</p>
          </Notice>
        )}
        {solution.body && <Prose of={markdownToHtml(solution.body, { language })} />}
        <Section title={t.measures} id="massnahmen">
          {measures.length === 0 ? (
            <p>{t.noMeasures}</p>
          ) : (
            <MeasuresTable of={measures} today={today} caption={t.measures} />
          )}
        </Section>
        {narrowings.length > 0 && (
          <Section title={t.selections} id="auswahl">
            <FateList of={narrowings} solution={solution.id} />
          </Section>
        )}
        {open && solution.state !== 'dropped' && (
          <Section title={t.meanAsk} id="rueckmeldung">
            <p>{t.meanText}</p>
            <ActionLink to={funnelAddresses.review(at)} look="second">
              {t.mean}
            </ActionLink>
          </Section>
        )}
        <LinkedThings of={links} title={solution.title} />
        {solution.source && (
          <p class="small">
            {t.source}: {solution.source}
          </p>
        )}
        {open && <ReportLink kind={solutionKind} id={solution.id} />}
        {may(visit, access, 'funnel.write') && (
          <Row>
            <ActionLink to={funnelAddresses.editSolution(at)} look="second">
              {s.editSolution}
            </ActionLink>
            <ActionLink to={funnelAddresses.reviews(at)} look="second">
              {s.reviews}
            </ActionLink>
          </Row>
        )}
      </Article>
    )
  },
})
