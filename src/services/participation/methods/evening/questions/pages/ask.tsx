import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses as meetings } from '../../addresses.ts'
import { addresses } from '../addresses.ts'
import { hallAt } from '../load.ts'
import { type Box, kind, longest, type Question } from '../question.ts'
import { notices, stateWords, texts } from '../texts.ts'

const query = z.object({ da: z.enum(['ja', 'geprueft']).optional().catch(undefined) })

/** On the phones in the hall: ask, and support what others ask. */
export const askPage = page(access, {
  address: addresses.ask,
  action: 'question.read',
  query,
  load: async (work, params, { da }) => ({ ...(await hallAt(work, params)), da }),
  head: ({ box }, visit) => ({ title: `${texts(visit.language).questions}: ${box.at.title}`, noIndex: true }),
  view({ box, questions, supported, da }, { language }) {
    const t = texts(language)
    const over = questions.filter(({ state }) => state === 'answered' || state === 'aside')
    const now = questions.filter((one) => !over.includes(one))
    return (
      <Article
        title={t.questions}
        kicker={box.at.title}
        lead={box.closedAt ? say({ de: t.closed, en: t.closed }, language) : t.askLead}
      >
        {da && (
          <Notice kind="success">
            <p>{say(da === 'ja' ? notices.asked : notices.askedChecked, language)}</p>
          </Notice>
        )}
        {!box.closedAt && (
          <Form path={addresses.ask.path} action={addresses.ask({ code: box.code })} submit={t.send}>
            <TextArea name="words" label={t.yourQuestion} hint={t.yourHint} rows={3} maxlength={longest} />
            <p class="small quiet">{t.cookie}</p>
          </Form>
        )}
        <Section title={t.next} id="offen">
          {now.length === 0 && <EmptyState title={t.none} level={3} />}
          <List of={now} box={box} supported={supported} />
          {!box.closedAt && <ActionLink to={addresses.ask({ code: box.code })}>{t.refresh}</ActionLink>}
        </Section>
        {over.length > 0 && (
          <Section title={t.over} id="besprochen">
            <List of={over} box={box} supported={supported} />
          </Section>
        )}
        <ActionLink to={meetings.meeting(box.at)}>{t.toMeeting}</ActionLink>
      </Article>
    )
  },
})

const List: FC<{ of: readonly Question[]; box: Box; supported: ReadonlySet<string> }> = ({ of, box, supported }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <ul class="notes">
      {of.map(({ id, words, state, supports }) => {
        const on = supported.has(id)
        return (
          <li class={state === 'current' ? 'question-now' : undefined}>
            <p>{words}</p>
            <Row>
              {state !== 'open' && <StatusTag>{say(stateWords[state], language)}</StatusTag>}
              <span class="small quiet">{t.supports(supports)}</span>
              <ReportLink kind={kind} id={id} />
            </Row>
            {!box.closedAt && state !== 'answered' && (
              <Form
                path={addresses.support.path}
                action={addresses.support({ code: box.code, question: id })}
                prefix={`${id}-`}
                summary={false}
                class="row"
              >
                {!on && <HiddenInput name="on" value="yes" />}
                <Button look={on ? 'plain' : 'second'}>
                  {on ? t.supported : t.support}
                  <span class="out-of-sight">: {words}</span>
                </Button>
              </Form>
            )}
          </li>
        )
      })}
    </ul>
  )
}
