import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { cursorQuery, cursorText } from '#commons/inbox/cursor.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link, LinkList } from '#foundation/ui/links.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { subjectOf } from '../../measures/load-measure.ts'
import { citizenAddresses } from '../addresses.ts'
import { measureToAsk } from '../load-question.ts'
import { ownQuestions, questionsOf, questionsToAnswer } from '../queries.ts'
import { type Question, questionKind } from '../question.ts'
import { texts } from '../texts.ts'
import { trailOf } from '../trail.ts'
import { Answers, WaitingNote } from './answers.tsx'

const perPage = 20

/** All answered questions about a measure; own ones, and for those who answer the ones that wait. */
export const questionsPage = page(access, {
  address: citizenAddresses.questions,
  action: 'strategy.read',
  sameForVisitors: true,
  query: z.object({ vor: cursorQuery.catch(undefined) }),
  async load(work, params, { vor }) {
    const measure = await measureToAsk(work, params)
    const { tx, space, viewer } = work
    const { answered, waiting } = await questionsOf(tx, space.id, measure.id, { limit: perPage + 1, before: vor })
    const own = viewer.person ? await ownQuestions(tx, space.id, measure.id, viewer.person) : []
    const answers = may(work, access, 'measure.update', subjectOf(measure))
    const toAnswer = answers ? await questionsToAnswer(tx, space.id, measure.id) : []
    const more = answered.length > perPage
    return { measure, answered: answered.slice(0, perPage), more, first: !vor, waiting, own, answers, toAnswer }
  },
  head: ({ measure, first }, visit) => ({
    title: texts(visit.language).titleOf(measure.title),
    noIndex: !first,
    trail: trailOf(visit, measure),
    crumb: texts(visit.language).title,
  }),
  view({ measure, answered, more, first, waiting, own, answers, toAnswer }, { language }) {
    const t = texts(language)
    const at = { measure: measure.slug }
    const last = answered.at(-1)
    return (
      <Article title={t.title} kicker={measure.title} lead={t.lead}>
        <WaitingNote of={waiting} />
        <ActionLink to={citizenAddresses.ask(at)} look="button">
          {t.ask}
        </ActionLink>
        {own.length > 0 && <Own of={own} measure={measure.slug} />}
        {toAnswer.length > 0 && (
          <Section title={t.toAnswer} id="offen">
            <LinkList
              items={toAnswer.map((one) => ({
                to: citizenAddresses.answer({ ...at, frage: one.id }),
                title: shorten(one.question, 160),
                note: [t.askedOn(date(one.askedAt, language)), one.state === 'aside' && t.setAside]
                  .filter(Boolean)
                  .join(' · '),
              }))}
            />
          </Section>
        )}
        {answered.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <Section title={t.answered} id="beantwortet">
            <Answers
              of={answered}
              deed={({ id }) => (
                <>
                  {answers && (
                    <ActionLink to={citizenAddresses.answer({ ...at, frage: id })} icon="edit">
                      {t.editAnswer}
                    </ActionLink>
                  )}
                  <ReportLink kind={questionKind} id={id} />
                </>
              )}
            />
          </Section>
        )}
        <Pagination
          earlier={
            more && last ? citizenAddresses.questions(at, { vor: cursorText(last.answeredAt, last.id) }) : undefined
          }
          later={first ? undefined : citizenAddresses.questions(at)}
          earlierLabel={t.earlier}
          laterLabel={t.newest}
        />
        <ActionLink to={addresses.measure(at)} icon="back">
          {t.back}
        </ActionLink>
      </Article>
    )
  },
})

const Own: FC<{ of: readonly Question[]; measure: string }> = ({ of, measure }) => {
  const t = texts(useVisit().language)
  return (
    <Section title={t.own} id="eigene">
      <ul>
        {of.map((one) => (
          <li>
            <p>
              {one.state === 'answered' ? <Link to={{ href: `#f-${one.id}` }}>{one.question}</Link> : one.question}
              <br />
              <span class="small quiet">{stateOf(one, t)}</span>
            </p>
            {(one.state === 'open' || one.state === 'aside') && (
              <Form
                path={citizenAddresses.takeBack.path}
                action={citizenAddresses.takeBack({ measure })}
                summary={false}
              >
                <HiddenInput name="question" value={one.id} />
                <Button look="plain">{t.takeBack}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function stateOf({ state, answer }: Question, t: ReturnType<typeof texts>): string {
  if (state === 'aside') return t.ownAside(answer)
  return { unconfirmed: t.ownUnconfirmed, open: t.ownOpen, answered: t.ownAnswered }[state]
}
