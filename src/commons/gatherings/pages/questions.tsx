import { sql } from 'kysely'
import { checkbox, choice, optionalLongText, optionalText, text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Checkbox, RadioGroup } from '#foundation/ui/choices.tsx'
import { Details } from '#foundation/ui/details.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { saveWording } from '../../translations/wordings.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { maxQuestions } from '../fields.ts'
import { questionKind, questionsOf } from '../queries.ts'
import { refusals } from '../refusals.ts'
import { staffNotices, staffTexts } from '../staff-texts.ts'
import { texts } from '../texts.ts'
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
                  <Form
                    path={addresses.dropQuestion.path}
                    action={addresses.dropQuestion({ gathering: gathering.id, question: question.id })}
                    summary={false}
                    class="row"
                  >
                    <Button look="plain" icon="remove">
                      {t.remove}
                      <span class="out-of-sight"> {question.wording}</span>
                    </Button>
                  </Form>
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
              <TextInput name="wording" label={t.question} maxlength={200} />
              <TextInput name="purpose" label={t.purpose} hint={t.purposeHint} maxlength={300} />
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
              <TextArea name="choices" label={t.choices} hint={t.choicesHint} optional rows={4} />
              <Checkbox name="required" label={t.required} optional />
              <Details summary="English">
                <Stack>
                  <TextInput name="wordingEn" label={t.questionEn} optional maxlength={200} />
                  <TextInput name="purposeEn" label={t.purposeEn} optional maxlength={300} />
                </Stack>
              </Details>
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
    wording: text(200),
    purpose: text(300),
    kind: choice(['text', 'choice', 'yes-no']),
    choices: optionalLongText(2000),
    required: checkbox(),
    wordingEn: optionalText(200),
    purposeEn: optionalText(300),
  },
  page: questionsPage,
  load: (work, { gathering }) => lockedOwned(work, gathering),
  subject: subjectOf,
  async run(work, input, { gathering }) {
    const { tx, space } = work
    const choices =
      input.kind === 'choice'
        ? (input.choices ?? '')
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
        : []
    if (input.kind === 'choice' && choices.length < 2) refuse(refusals.choicesMissing, 'choices')
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
        choices: [...new Set(choices)],
      })
      .execute()
    await saveWording(work, { kind: questionKind, id }, 'en', { wording: input.wordingEn, purpose: input.purposeEn })
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
    await sql`delete from gatherings.question where space_id = ${space.id} and gathering_id = ${gathering.id} and id::text = ${question}`.execute(
      tx,
    )
    return goTo(addresses.questions({ gathering: gathering.id }), staffNotices.questionRemoved)
  },
})
