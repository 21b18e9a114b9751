import type { FC } from 'hono/jsx'
import { absolute } from '#commons/inbox/tell.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { hasBegun } from '../../meetings/meeting.ts'
import { paramsOf, trailTo } from '../../trail.ts'
import { addresses } from '../addresses.ts'
import { toModerate } from '../load.ts'
import type { Question, State } from '../question.ts'
import { refusals, stateWords, texts } from '../texts.ts'

type At = Awaited<ReturnType<typeof toModerate>>

/** The moderator's page, made for a phone: what waits, what is open, what is being talked about. */
export const runPage = page(access, {
  address: addresses.run,
  action: 'question.run',
  load: toModerate,
  head: (at, visit) => ({
    title: `${texts(visit.language).run}: ${at.meeting.title}`,
    noIndex: true,
    trail: trailTo(visit, at),
  }),
  view(at, { language, now }) {
    const t = texts(language)
    const { box, questions, meeting } = at
    const open = box !== undefined && !box.closedAt
    const hidden = questions.filter((one) => one.hidden)
    const over = questions.filter(({ state, hidden: gone }) => !gone && (state === 'answered' || state === 'aside'))
    const live = questions.filter((one) => !one.hidden && !over.includes(one))
    return (
      <Article title={t.questions} kicker={meeting.title} lead={box ? undefined : t.runLead}>
        {!hasBegun(meeting, now) && !box && (
          <Notice>
            <p>{say(refusals.notYet, language)}</p>
          </Notice>
        )}
        {open ? <Opened at={at} code={box.code} /> : <Opening at={at} />}
        {box && (
          <Section title={t.next} id="offen">
            {live.length === 0 && <EmptyState title={t.none} level={3} />}
            <List of={live} at={at} />
            {open && <ActionLink to={addresses.run(here(at))}>{t.refresh}</ActionLink>}
          </Section>
        )}
        {over.length > 0 && (
          <Section title={t.over} id="besprochen">
            <List of={over} at={at} />
          </Section>
        )}
        {hidden.length > 0 && (
          <Details summary={`${t.hidden} (${hidden.length})`}>
            <List of={hidden} at={at} />
          </Details>
        )}
        {open && <Closing at={at} />}
      </Article>
    )
  },
})

const here = (at: At) => ({ ...paramsOf(at), meeting: at.meeting.slug })

const Opening: FC<{ at: At }> = ({ at }) => {
  const t = texts(useVisit().language)
  return (
    <Form path={addresses.run.path} action={addresses.run(here(at))} submit={t.open}>
      <Checkbox name="checked" label={t.checked} checked={at.box?.checked ?? true} optional />
    </Form>
  )
}

const Opened: FC<{ at: At; code: string }> = ({ code }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  return (
    <>
      <p>
        {t.address}: <strong>{absolute(visit, addresses.ask({ code })).replace(/^https?:\/\//, '')}</strong>
      </p>
      <ActionLink to={addresses.screen({ code })} icon="eye">
        {t.toScreen}
      </ActionLink>
    </>
  )
}

const Closing: FC<{ at: At }> = ({ at }) => {
  const t = texts(useVisit().language)
  return (
    <Form path={addresses.close.path} action={addresses.close(here(at))} prefix="z-">
      <p class="small">{t.closeHint}</p>
      <div>
        <Button look="second">{t.close}</Button>
      </div>
    </Form>
  )
}

type Go = Exclude<State, 'waiting'> | 'hide' | 'unhide'

/** What can be pressed, by how a question stands; the first is what comes next. */
const next: Record<State, readonly Go[]> = {
  waiting: ['open', 'current', 'aside', 'hide'],
  open: ['current', 'answered', 'aside', 'hide'],
  current: ['answered', 'aside', 'hide'],
  aside: ['current', 'open', 'hide'],
  answered: ['open', 'hide'],
}

const List: FC<{ of: readonly Question[]; at: At }> = ({ of, at }) => {
  const { language } = useVisit()
  const t = texts(language)
  const words = (go: Go, { state }: Question) =>
    ({
      open: state === 'waiting' ? t.show : t.again,
      current: t.makeCurrent,
      answered: t.done,
      aside: t.aside,
      hide: t.hide,
      unhide: t.unhide,
    })[go]
  return (
    <ul class="notes">
      {of.map((question) => (
        <li class={question.state === 'current' ? 'question-now' : undefined}>
          <p>{question.words}</p>
          <Row>
            <StatusTag>{say(stateWords[question.state], language)}</StatusTag>
            <span class="small quiet">{t.supports(question.supports)}</span>
          </Row>
          <Form
            path={addresses.mark.path}
            action={addresses.mark({ ...here(at), question: question.id })}
            prefix={`${question.id}-`}
            summary={false}
            class="row"
          >
            {(question.hidden ? (['unhide'] as const) : next[question.state]).map((go, index) => (
              <Button name="go" value={go} look={index === 0 ? 'second' : 'plain'}>
                {words(go, question)}
                <span class="out-of-sight">: {question.words}</span>
              </Button>
            ))}
          </Form>
          {!question.hidden && (question.state === 'aside' || question.state === 'answered' || at.box?.closedAt) && (
            <ActionLink to={addresses.answer({ ...here(at), question: question.id })} icon="edit">
              {t.answer}
              <span class="out-of-sight">: {question.words}</span>
            </ActionLink>
          )}
        </li>
      ))}
    </ul>
  )
}
