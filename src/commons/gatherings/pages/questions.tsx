import { sql } from 'kysely'
import { choice } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { maxQuestions } from '../fields.ts'
import { questionKind, questionsOf } from '../queries.ts'
import { refusals } from '../refusals.ts'
import { staffNotices, staffTexts } from '../staff-texts.ts'
import { texts } from '../texts.ts'
import { AnswerInputs, choicesFrom, questionFields, saveQuestionWordings, WordingInputs } from './question-inputs.tsx'
import { lockedOwned, ownedGathering, subjectOf } from './shared.ts'

/** What is asked at registration, each question with its purpose. */
export const questionsPage = page(access, {
  address: addresses.questions,
  action: 'questions.write',
  async load(work, { gathering: id }) {
    const owned = await ownedGathering(work, id)
    return { ...owned, questions: await questionsOf(work.tx, work.space.id, id, work.language) }
  },
  subject: subjectOf,
  head: ({ owner }, visit) => ({
    title: staffTexts(visit.language).questions,
    trail: [{ href: hrefFor(visit, owner.address), label: owner.title }],
    noIndex: true,
  }),
  view({ gathering, owner, questions }, { language }) {
    const t = staffTexts(language)
    const kinds = { text: t.kindText, choice: t.kindChoice, 'yes-no': t.kindYesNo }
    return (
      <Article title={t.questions} kicker={owner.title} lead={t.questionsLead}>
        {questions.length === 0 ? (
          <EmptyState title={t.questionsNone}>
            <p>{t.questionsNoneHint}</p>
          </EmptyState>
        ) : (
          <>
            <ol class="link-list">
              {questions.map((question) => (
                <li>
                  <strong>{question.wording}</strong>
                  <p>
                    {question.purpose} ({kinds[question.kind]}
                    {question.choices.length > 0 && `: ${question.choices.join(' · ')}`};{' '}
                    {question.required ? t.needed : t.optional})
                  </p>
                  <div class="row">
                    <ActionLink to={addresses.question({ gathering: gathering.id, question: question.id })} icon="edit">
                      {t.edit}
                      <span class="out-of-sight"> {question.wording}</span>
                    </ActionLink>
                    <Form
                      path={addresses.dropQuestion.path}
                      action={addresses.dropQuestion({ gathering: gathering.id, question: question.id })}
                      summary={false}
                    >
                      <Button look="plain" icon="remove">
                        {t.remove}
                        <span class="out-of-sight"> {question.wording}</span>
                      </Button>
                    </Form>
                  </div>
                </li>
              ))}
            </ol>
            <p class="small">{t.removeHint}</p>
          </>
        )}
        {questions.length < maxQuestions && (
          <Section title={t.addTitle} id="neu">
            <Form
              path={addresses.questions.path}
              action={addresses.questions({ gathering: gathering.id })}
              submit={t.add}
            >
              <WordingInputs />
              <RadioGroup
                name="kind"
                label={t.kind}
                value="text"
                choices={[
                  { value: 'text', label: t.kindText },
                  { value: 'choice', label: t.kindChoice },
                  { value: 'yes-no', label: t.kindYesNo },
                ]}
              />
              <AnswerInputs />
            </Form>
          </Section>
        )}
        <p>
          <ActionLink to={owner.address}>{texts(language).about}</ActionLink>
        </p>
      </Article>
    )
  },
})

export const addQuestionForm = form(access, {
  address: addresses.questions,
  action: 'questions.write',
  fields: {
    ...questionFields,
    kind: choice(['text', 'choice', 'yes-no']),
  },
  page: questionsPage,
  load: (work, { gathering }) => lockedOwned(work, gathering),
  subject: subjectOf,
  async run(work, input, { gathering }) {
    const { tx, space } = work
    const choices = choicesFrom(input.kind, input)
    const known = await questionsOf(tx, space.id, gathering.id, 'de')
    if (known.length >= maxQuestions) refuse(refusals.tooManyQuestions)
    const id = work.newId()
    const position = Math.max(0, ...known.map((question) => question.position)) + 1
    await tx
      .insertInto('gatherings.question')
      .values({
        space_id: space.id,
        id,
        gathering_id: gathering.id,
        position,
        kind: input.kind,
        wording: input.wording,
        purpose: input.purpose,
        required: input.required,
        choices,
      })
      .execute()
    await saveQuestionWordings(work, id, input)
    return goTo(addresses.questions({ gathering: gathering.id }), staffNotices.questionAdded)
  },
})

export const dropQuestionForm = form(access, {
  address: addresses.dropQuestion,
  action: 'questions.write',
  fields: {},
  load: (work, { gathering }) => lockedOwned(work, gathering),
  subject: subjectOf,
  async run({ tx, space }, _input, { gathering }, { question }) {
    await sql`delete from translations.wording where space_id = ${space.id} and kind = ${questionKind} and thing_id::text = ${question}
      and exists (select from gatherings.question q where q.space_id = ${space.id} and q.gathering_id = ${gathering.id} and q.id::text = ${question})`.execute(
      tx,
    )
    await sql`delete from gatherings.question where space_id = ${space.id} and gathering_id = ${gathering.id} and id::text = ${question}`.execute(
      tx,
    )
    return goTo(addresses.questions({ gathering: gathering.id }), staffNotices.questionRemoved)
  },
})
