import type { FC } from 'hono/jsx'
import { found } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Checkbox, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form, HiddenInput, useProblem } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { surveyAccess } from '../access.ts'
import { surveyAddresses } from '../addresses.ts'
import { conditionsFor, conditionValues, hasOptions } from '../edit-input.ts'
import { type SurveyAt, surveyToEdit } from '../load-survey.ts'
import {
  type Kind,
  kinds,
  noQuestions,
  otherId,
  type Question,
  type Statistic,
  statistics,
} from '../rules/questions.ts'
import { kindWords, staffSurveyTexts, statisticWords } from '../texts/staff.ts'
import { surveyTexts } from '../texts/texts.ts'
import { newStatistic } from './new-statistic.ts'
import { conditionInWords } from './questions.tsx'

/** 'one' or 'age': the kind of a new question as it stands in the address. */
export function newKind(typed: string): { kind: Kind; statistic: Statistic | null } {
  const statistic = statistics.find((one) => one === typed) ?? null
  return { kind: statistic ? 'one' : found(kinds.find((one) => one === typed)), statistic }
}

export const newQuestionPage = page(surveyAccess, {
  address: surveyAddresses.newQuestion,
  action: 'survey.write',
  load: async (work, params) => ({
    at: await surveyToEdit(work, params),
    space: work.space,
    ...newKind(params.kind),
    as: params.kind,
  }),
  head: ({ at }, visit) => ({
    title: staffSurveyTexts(visit.language).add,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, kind, statistic, as, space }, { language }) {
    const t = staffSurveyTexts(language)
    const begins = statistic ? newStatistic(statistic, space) : undefined
    return (
      <Article title={say(statistic ? statisticWords[statistic] : kindWords[kind], language)} kicker={t.add}>
        <Form
          path={surveyAddresses.newQuestion.path}
          action={surveyAddresses.newQuestion({ ...paramsOf(at), kind: as })}
          submit={t.save}
          cancel={surveyAddresses.questions(paramsOf(at))}
        >
          <Inputs at={at} kind={kind} question={begins} isNew />
        </Form>
      </Article>
    )
  },
})

export async function questionToEdit(
  work: Parameters<typeof surveyToEdit>[0],
  params: { dialogue: string; phase: string; question: string },
) {
  const at = await surveyToEdit(work, params)
  return {
    at,
    survey: found(at.survey),
    question: found(at.survey?.questions.list.find(({ id }) => id === params.question)),
  }
}

export const questionPage = page(surveyAccess, {
  address: surveyAddresses.question,
  action: 'survey.write',
  load: questionToEdit,
  head: ({ at }, visit) => ({
    title: staffSurveyTexts(visit.language).editQuestion,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, survey, question }, { language }) {
    const t = staffSurveyTexts(language)
    const begun = survey.begunAt !== null
    return (
      <Article title={question.words.de} kicker={begun ? t.mend : t.edit} lead={begun ? t.begun : undefined}>
        <Form
          path={surveyAddresses.question.path}
          action={surveyAddresses.question({ ...paramsOf(at), question: question.id })}
          submit={t.save}
          cancel={surveyAddresses.questions(paramsOf(at))}
        >
          <HiddenInput name="version" value={survey.version} />
          <Inputs at={at} kind={question.kind} question={question} begun={begun} />
        </Form>
      </Article>
    )
  },
})

interface InputsProps {
  at: SurveyAt
  kind: Kind
  question?: Question
  begun?: boolean
  isNew?: boolean
}

const Inputs: FC<InputsProps> = ({ at, kind, question, begun, isNew }) => {
  const { language } = useVisit()
  const t = staffSurveyTexts(language)
  const lines = (of: 'de' | 'en' | 'leicht') =>
    question?.options
      .map(({ words }) => words[of] ?? '')
      .join('\n')
      .trim()
  const isMatrix = kind === 'matrix'
  const questions = at.survey?.questions ?? noQuestions
  const isStatistic = Boolean(question?.statistic)
  return (
    <>
      <TextInput name="wording" label={t.wording} value={question?.words.de} maxlength={300} />
      <TextInput name="wordingEn" label={t.wordingEn} value={question?.words.en} maxlength={300} optional />
      <TextInput name="hint" label={t.hint} value={question?.hint.de} maxlength={500} optional />
      <TextInput name="hintEn" label={t.hintEn} value={question?.hint.en} maxlength={500} optional />
      {hasOptions(kind) && (
        <>
          <TextArea name="options" label={isMatrix ? t.rows : t.options} value={lines('de')} rows={6} />
          <TextArea name="optionsEn" label={isMatrix ? t.rowsEn : t.optionsEn} value={lines('en')} rows={6} optional />
        </>
      )}
      {(kind === 'scale' || isMatrix) && (
        <>
          <TextInput name="low" label={t.low} value={question?.low.de} maxlength={60} optional />
          <TextInput name="high" label={t.high} value={question?.high.de} maxlength={60} optional />
          <TextInput name="lowEn" label={t.lowEn} value={question?.low.en} maxlength={60} optional />
          <TextInput name="highEn" label={t.highEn} value={question?.high.en} maxlength={60} optional />
        </>
      )}
      <Easy question={question} kind={kind} options={lines('leicht')} />
      {begun ? (
        <TextInput name="reason" label={t.reason} hint={t.reasonHint} maxlength={300} optional />
      ) : (
        <>
          {kind === 'number' && (
            <>
              <TextInput
                name="least"
                label={t.least}
                value={String(question?.least ?? 0)}
                inputmode="numeric"
                wide="short"
              />
              <TextInput
                name="most"
                label={t.most}
                value={String(question?.most ?? 100)}
                inputmode="numeric"
                wide="short"
              />
            </>
          )}
          {(kind === 'one' || kind === 'several') && !isStatistic && (
            <Checkbox name="other" label={t.other} checked={question?.other} optional />
          )}
          {!isStatistic && <Checkbox name="required" label={t.required} checked={question?.required} optional />}
          <Checkbox name="startsPage" label={t.startsPage} checked={question?.startsPage} optional />
          <ConditionInput questions={conditionsFor(questions, isNew ? null : (question ?? null))} question={question} />
        </>
      )}
    </>
  )
}

/** The same in Leichte Sprache, folded: few write it, and those who need it miss it where it is not there. */
const Easy: FC<{ question?: Question; kind: Kind; options: string | undefined }> = ({ question, kind, options }) => {
  const t = staffSurveyTexts(useVisit().language)
  const problem = useProblem('optionsLeicht')
  return (
    <Details summary={t.leicht} open={Boolean(question?.words.leicht || problem)}>
      <div class="form-part">
        <TextInput
          name="wordingLeicht"
          label={t.inLeicht(t.wording)}
          value={question?.words.leicht}
          maxlength={300}
          optional
        />
        <TextInput
          name="hintLeicht"
          label={t.inLeicht(t.hint)}
          value={question?.hint.leicht}
          maxlength={500}
          optional
        />
        {hasOptions(kind) && (
          <TextArea
            name="optionsLeicht"
            label={t.inLeicht(kind === 'matrix' ? t.rows : t.options)}
            value={options}
            rows={6}
            optional
          />
        )}
        {(kind === 'scale' || kind === 'matrix') && (
          <>
            <TextInput
              name="lowLeicht"
              label={t.inLeicht(t.low)}
              value={question?.low.leicht}
              maxlength={60}
              optional
            />
            <TextInput
              name="highLeicht"
              label={t.inLeicht(t.high)}
              value={question?.high.leicht}
              maxlength={60}
              optional
            />
          </>
        )}
      </div>
    </Details>
  )
}

const ConditionInput: FC<{ questions: readonly Question[]; question?: Question }> = ({ questions, question }) => {
  const { language } = useVisit()
  const t = staffSurveyTexts(language)
  if (questions.length === 0) return null
  const words = (source: Question, value: string) => {
    const answer = value.split(' ')[1] ?? ''
    return answer === otherId
      ? surveyTexts(language).other
      : conditionInWords([source], { question: source.id, answer }).replace(`${source.words.de} – `, '')
  }
  return (
    <Select
      name="condition"
      label={t.condition}
      hint={t.conditionHint}
      optional
      empty={t.always}
      value={question?.onlyIf ? `${question.onlyIf.question} ${question.onlyIf.answer}` : undefined}
      choices={questions.map((source) => ({
        group: source.words.de,
        choices: conditionValues(source).map((value) => ({ value, label: words(source, value) })),
      }))}
    />
  )
}
