import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type PollAt, pollToEdit } from '../load.ts'
import { newPoll, type Statement } from '../poll.ts'
import { statementsIn } from '../queries.ts'
import { staffTexts } from '../texts/staff.ts'

/** Rules and statements of a poll, and what waits to be checked. */
export const statementsPage = page(access, {
  address: addresses.statements,
  action: 'opinion.write',
  async load(work, params) {
    const at = await pollToEdit(work, params)
    const of = (state: Statement['state']) => statementsIn(work.tx, work.space.id, at.phase.id, state)
    return { at, waiting: await of('waiting'), shown: await of('shown'), refused: await of('refused') }
  },
  head: ({ at }, visit) => ({
    title: `${staffTexts(visit.language).statements}: ${at.phase.title}`,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, waiting, shown, refused }, { language }) {
    const t = staffTexts(language)
    const params = paramsOf(at)
    return (
      <Article title={t.statements} kicker={at.phase.title} lead={t.statementsLead}>
        {at.poll?.begun && (
          <Notice kind="info">
            <p>{t.begun}</p>
          </Notice>
        )}
        {waiting.length > 0 && (
          <Section title={t.waiting} id="wartet">
            <ul class="link-list">
              {waiting.map(({ id, words }) => (
                <li>
                  <p lang="de">{words}</p>
                  <ActionLink to={addresses.check({ ...params, statement: id })}>
                    {t.check}
                    <span class="out-of-sight">: {words}</span>
                  </ActionLink>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={t.shown} id="zu-sehen">
          {shown.length === 0 && <EmptyState title={t.none} level={3} />}
          <ol class="opinion-list">
            {shown.map((statement) => (
              <OneStatement at={at} statement={statement} />
            ))}
          </ol>
          <Form path={addresses.seeds.path} action={addresses.seeds(params)} submit={t.add} prefix="n-">
            <TextArea name="lines" label={t.lines} hint={t.linesHint} rows={6} />
          </Form>
        </Section>
        <Section title={t.rules} id="regeln">
          <Rules at={at} />
        </Section>
        {refused.length > 0 && (
          <Section title={t.refused} id="abgelehnt">
            <ul class="opinion-list">
              {refused.map(({ words, reason }) => (
                <li lang="de">
                  {words} <span class="quiet">– {reason}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Article>
    )
  },
})

const OneStatement: FC<{ at: PollAt; statement: Statement }> = ({
  at,
  statement: { id, number, words, seed, hidden },
}) => {
  const t = staffTexts(useVisit().language)
  const notes = [seed ? '' : t.proposed, hidden ? t.hidden : ''].filter(Boolean).join(', ')
  return (
    <li value={number ?? undefined}>
      <span lang="de">{words}</span> {notes && <span class="small quiet">{notes}</span>}
      {!at.poll?.begun && seed && (
        <Form
          path={addresses.remove.path}
          action={addresses.remove({ ...paramsOf(at), statement: id })}
          prefix={`${id}-`}
          summary={false}
          class="row"
        >
          <Button look="plain">
            {t.remove}
            <span class="out-of-sight">: {words}</span>
          </Button>
        </Form>
      )}
    </li>
  )
}

const Rules: FC<{ at: PollAt }> = ({ at: { poll, ...at } }) => {
  const t = staffTexts(useVisit().language)
  const { adding, votesNeeded, voicesNeeded } = poll ?? newPoll
  const number = (name: 'votesNeeded' | 'voicesNeeded', value: number) => (
    <TextInput name={name} label={t[name]} value={String(value)} inputmode="numeric" wide="short" maxlength={4} />
  )
  return (
    <Form path={addresses.statements.path} action={addresses.statements(paramsOf(at))} submit={t.save} prefix="r-">
      <Checkbox name="adding" label={t.adding} hint={t.addingHint} checked={adding} optional />
      {number('votesNeeded', votesNeeded)}
      {number('voicesNeeded', voicesNeeded)}
    </Form>
  )
}
