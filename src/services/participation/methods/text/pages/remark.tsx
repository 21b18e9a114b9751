import type { FC } from 'hono/jsx'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { marksOfThing } from '#commons/responses/marks.ts'
import { Marks } from '#commons/responses/marks-view.tsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type AtRemark, remarkAt } from '../load.ts'
import { isListed, kind } from '../remark.ts'
import { findPassage } from '../rules/passage.ts'
import { readable } from '../rules/readable.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'
import { statusTones, statusWords, titleOf, whatWords } from '../texts/words.ts'
import { RemarkAnswer, RemarkOrigin, RemarkWords } from './remark-view.tsx'

export const remarkPage = page(access, {
  address: addresses.remark,
  action: 'text.read',
  async load(work, params) {
    const here = await remarkAt(work, params)
    return {
      here,
      marks: await marksOfThing(work, kind, here.remark.id),
      links: await linksOf(work, kind, here.remark.id),
    }
  },
  head: ({ here: { at, remark } }, visit) => ({
    title: titleOf(remark, visit.language),
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ here, marks, links }, visit) {
    const { language, viewer } = visit
    const t = texts(language)
    const { at, remark, review, paragraph, standing } = here
    const params = { ...paramsOf(at), remark: remark.id }
    // Visitors see what they could do with an account, while the phase runs.
    const visitors = viewer.person === null && standing !== 'before' && standing !== 'after'
    const supporting = visitors || may(visit, access, 'remark.support', { phase: standing })
    return (
      <Article
        title={say(whatWords[remark.what], language)}
        kicker={
          <Row>
            <span>{review.title}</span>
            {paragraph && <span>{t.paragraph(paragraph.number)}</span>}
            {remark.version !== review.version && <span>{t.ofVersion(remark.version)}</span>}
            {remark.status && (
              <StatusTag tone={statusTones[remark.status]}>{say(statusWords[remark.status], language)}</StatusTag>
            )}
          </Row>
        }
      >
        {!isListed(remark) && (
          <Notice kind="warning">
            <p>{remark.hidden ? t.isHidden : t.isWaiting}</p>
          </Notice>
        )}
        <div class="remark">
          <RemarkWords of={remark} />
          <RemarkOrigin of={remark} />
          {isListed(remark) && supporting && <Marks of={marks} />}
          {!supporting && remark.supports > 0 && <p>{t.supports(remark.supports)}</p>}
          <RemarkAnswer of={remark} />
        </div>
        <About of={here} />
        {isListed(remark) && may(visit, access, 'remark.answer') && (
          <Row>
            <ActionLink to={addresses.answers(paramsOf(at), { beitrag: remark.id })} look="second">
              {remark.status ? staffTexts(language).again : staffTexts(language).answer}
            </ActionLink>
          </Row>
        )}
        {isListed(remark) && <LinkedThings of={links} title={titleOf(remark, language)} />}
        {isListed(remark) && <ReportLink kind={kind} id={remark.id} />}
        {may(visit, access, 'remark.take-back', { person: remark.person }) && (
          <Details summary={t.takeBack}>
            <Form path={addresses.takeBack.path} action={addresses.takeBack(params)} prefix="weg-">
              <p>{t.takeBackHint}</p>
              <Button look="danger">{t.takeBack}</Button>
            </Form>
          </Details>
        )}
      </Article>
    )
  },
})

/** The paragraph as it was read, with the passage marked. */
const About: FC<{ of: AtRemark }> = ({ of: { at, remark, paragraph, review } }) => {
  const t = texts(useVisit().language)
  if (!paragraph) return null
  const words = readable(paragraph)
  const placed = remark.passage ? findPassage(words, remark.passage) : undefined
  const current = remark.version === review.version
  return (
    <Section title={t.paragraph(paragraph.number)} id="absatz">
      {remark.what !== 'wording' && (
        <p class="comment-words" lang="de">
          {placed ? (
            <>
              {placed.before}
              <mark>{placed.passage}</mark>
              {placed.after}
            </>
          ) : (
            words
          )}
        </p>
      )}
      {current && (
        <p>
          <Link to={addresses.paragraph({ ...paramsOf(at), number: paragraph.number })}>
            {t.readOn(paragraph.number)}
          </Link>
        </p>
      )}
    </Section>
  )
}
