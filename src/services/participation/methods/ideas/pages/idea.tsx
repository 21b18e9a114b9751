import type { FC } from 'hono/jsx'
import { loadAreas } from '#commons/areas/areas.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { PlaceOnMap } from '#commons/maps/place-on-map.tsx'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { ArticlePicture } from '#commons/pictures/parts.tsx'
import { pictureOf } from '#commons/pictures/queries.ts'
import { type Marks as MarksOf, marksOfThing } from '#commons/responses/marks.ts'
import { Marks } from '#commons/responses/marks-view.tsx'
import { threadOf } from '#commons/responses/thread.ts'
import { Thread } from '#commons/responses/thread-view.tsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Columns, Row, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { FieldTag, StatusTag } from '#foundation/ui/tags.tsx'
import { channelWords } from '../../../texts/words.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { criteriaOf } from '../criteria.ts'
import { type Idea, isListed, kind } from '../idea.ts'
import { type AtIdea, ideaAt, paramsOf } from '../load-idea.ts'
import { answersOf, ideaById, mergedInto } from '../queries.ts'
import { staffTexts } from '../texts/staff.ts'
import { statusTones, statusWords } from '../texts/statuses.ts'
import { texts } from '../texts/texts.ts'
import { History, OfficialAnswer } from './answers.tsx'
import { trailToPhase } from './write.tsx'

export const ideaPage = page(access, {
  address: addresses.idea,
  action: 'idea.read',
  async load(work, params) {
    const here = await ideaAt(work, params)
    const { idea, standing } = here
    const subject = { kind, id: idea.id }
    const open = may(work, access, 'idea.comment', { phase: standing }) && isListed(idea)
    const thread = await threadOf(work, subject)
    return {
      here,
      target: idea.mergedInto ? await ideaById(work, idea.mergedInto) : undefined,
      answers: await answersOf(work, idea.id),
      merged: await mergedInto(work, idea.id),
      picture: (await pictureOf(work.tx, [idea.pictureId])).get(idea.pictureId ?? ''),
      marks: await marksOfThing(work, kind, idea.id),
      thread: { ...thread, mayWrite: thread.mayWrite && open },
      links: await linksOf(work, kind, idea.id),
    }
  },
  head: ({ here: { at, idea } }, visit) => ({
    title: idea.title,
    description: shorten(idea.body, 200),
    noIndex: !isListed(idea),
    movableMap: idea.latitude !== null,
    trail: trailToPhase(visit, at),
  }),
  view({ here, target, answers, merged, picture, marks, thread, links }, visit) {
    const { language, viewer } = visit
    const t = texts(language)
    const { at, idea, standing } = here
    // Visitors see what they could do with an account, while the phase runs.
    const visitors = viewer.person === null && standing !== 'before' && standing !== 'after'
    const supporting = visitors || may(visit, access, 'idea.support', { phase: standing })
    const area = idea.municipality ? loadAreas().find(idea.municipality)?.name : undefined
    const where = [idea.place, area].filter(Boolean).join(', ')
    return (
      <Article
        title={idea.title}
        kicker={
          <Row>
            {idea.winner && (
              <StatusTag tone="success" icon="check">
                {t.winner}
              </StatusTag>
            )}
            {idea.status && (
              <StatusTag tone={statusTones[idea.status]}>{say(statusWords[idea.status], language)}</StatusTag>
            )}
            {idea.field && <FieldTag field={idea.field}>{frontTexts(language)[idea.field]}</FieldTag>}
            {where && <span>{where}</span>}
          </Row>
        }
      >
        <OutOfSight idea={idea} />
        {target && (
          <Notice>
            <p>{t.isMerged}</p>
            <p>
              <Link to={addresses.idea({ ...paramsOf(at), idea: target.id })}>{target.title}</Link>
            </p>
          </Notice>
        )}
        <Columns>
          <Stack>
            <p class="comment-words">{idea.body}</p>
            <p class="small quiet">{originOf(idea)}</p>
            {idea.joins && <p class="small">{t.joinsShown}</p>}
            {isListed(idea) && <Marks of={openMarks(marks, supporting)} />}
            {!supporting && idea.supports > 0 && <p>{t.supports(idea.supports)}</p>}
            {idea.state !== 'merged' && <OfficialAnswer idea={idea} answers={answers} />}
          </Stack>
          {(picture || idea.latitude !== null) && (
            <Stack>
              {picture && <ArticlePicture of={picture} />}
              <PlaceOnMap at={idea} title={idea.title} label={where || idea.title} field={idea.field} />
            </Stack>
          )}
        </Columns>
        <StaffDeeds here={here} />
        {(merged.length > 0 || answers.length > 1) && <History idea={idea} merged={merged} answers={answers} at={at} />}
        {isListed(idea) && <Thread of={thread} />}
        {isListed(idea) && <LinkedThings of={links} title={idea.title} />}
        {isListed(idea) && <ReportLink kind={kind} id={idea.id} />}
        {may(visit, access, 'idea.take-back', { person: idea.person }) && (
          <Details summary={t.takeBack}>
            <Form
              path={addresses.takeBack.path}
              action={addresses.takeBack({ ...paramsOf(at), idea: idea.id })}
              prefix="weg-"
            >
              <p>{t.takeBackHint}</p>
              <Button look="danger">{t.takeBack}</Button>
            </Form>
          </Details>
        )}
      </Article>
    )

    function originOf({ author, source, channel, confirmedAt, createdAt }: Idea) {
      const day = (
        <time datetime={(confirmedAt ?? createdAt).toString()}>{date(confirmedAt ?? createdAt, language)}</time>
      )
      const way = channel === 'online' ? '' : ` ${say(channelWords[channel], language)}${source ? ` (${source})` : ''}`
      const who = author ? ` ${t.by(author)}` : ''
      return (
        <>
          {t.handedIn}
          {way}
          {who}, {day}
        </>
      )
    }
  },
})

/** Following is always possible, supporting while the phase lets the viewer. */
function openMarks(marks: MarksOf, support: boolean): MarksOf {
  return support ? marks : { ...marks, kinds: marks.kinds.filter((one) => one !== 'support') }
}

const OutOfSight: FC<{ idea: Idea }> = ({ idea }) => {
  const t = texts(useVisit().language)
  if (!idea.hidden && idea.state !== 'waiting') return null
  return (
    <Notice kind="warning">
      <p>{idea.hidden ? t.isHidden : t.isWaiting}</p>
    </Notice>
  )
}

/** What those who run the dialogue can do with an idea. */
const StaffDeeds: FC<{ here: AtIdea }> = ({ here: { at, idea, standing } }) => {
  const visit = useVisit()
  const t = staffTexts(visit.language)
  if (!may(visit, access, 'idea.answer') || !isListed(idea)) return null
  const params = { ...paramsOf(at), idea: idea.id }
  return (
    <Row>
      <ActionLink to={addresses.answer(params)} look="second">
        {t.answer}
      </ActionLink>
      <ActionLink to={addresses.merge(params)} look="second">
        {t.merge}
      </ActionLink>
      {standing === 'after' && criteriaOf(at.phase).length > 0 && (
        <ActionLink to={addresses.points(params)} look="second">
          {t.givePoints}
        </ActionLink>
      )}
    </Row>
  )
}
