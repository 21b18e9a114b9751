import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, LinkList } from '#foundation/ui/links.tsx'
import { MoveButtons } from '#foundation/ui/move-buttons.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { surveyAccess } from '../access.ts'
import { surveyAddresses } from '../addresses.ts'
import { type SurveyAt, surveyToEdit } from '../load-survey.ts'
import { kinds, noQuestions, pagesOf, type Question, statistics } from '../rules/questions.ts'
import { kindWords, staffSurveyTexts, statisticWords } from '../texts/staff.ts'

/** All questions of a survey page by page, to add, order and edit. */
export const questionsPage = page(surveyAccess, {
  address: surveyAddresses.questions,
  action: 'survey.write',
  load: surveyToEdit,
  head: (at, visit) => ({
    title: staffSurveyTexts(visit.language).questions,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view(at, { language }) {
    const t = staffSurveyTexts(language)
    const questions = at.survey?.questions ?? noQuestions
    const begun = Boolean(at.survey?.begunAt)
    const missing = statistics.filter((one) => !questions.list.some(({ statistic }) => statistic === one))
    return (
      <Article title={t.questions} kicker={at.phase.title} lead={begun ? undefined : t.questionsLead}>
        {begun && (
          <Notice kind="info">
            <p>{t.begun}</p>
          </Notice>
        )}
        {questions.list.length === 0 && <EmptyState title={t.noQuestions} />}
        {pagesOf(questions).map((list, index) => (
          <Section title={t.pageTitle(index + 1)} id={`seite-${index + 1}`}>
            <ol class="link-list">
              {list.map((question) => (
                <li>
                  <OneQuestion at={at} question={question} begun={begun} />
                </li>
              ))}
            </ol>
          </Section>
        ))}
        {!begun && (
          <Section title={t.add} id="neu">
            <LinkList
              columned
              items={[
                ...kinds.map((kind) => ({
                  to: surveyAddresses.newQuestion({ ...paramsOf(at), kind }),
                  title: say(kindWords[kind], language),
                })),
                ...missing.map((one) => ({
                  to: surveyAddresses.newQuestion({ ...paramsOf(at), kind: one }),
                  title: say(statisticWords[one], language),
                })),
              ]}
            />
          </Section>
        )}
      </Article>
    )
  },
})

const OneQuestion: FC<{ at: SurveyAt; question: Question; begun: boolean }> = ({ at, question, begun }) => {
  const { language } = useVisit()
  const t = staffSurveyTexts(language)
  const params = { ...paramsOf(at), question: question.id }
  const { statistic, kind, options, required, onlyIf } = question
  const list = at.survey?.questions.list ?? []
  const notes = [
    say(statistic ? statisticWords[statistic] : kindWords[kind], language),
    statistic ? '' : options.map(({ words }) => words.de).join(' · '),
    statistic ? '' : required ? t.isRequired : t.isOptional,
    onlyIf ? t.onlyIf(conditionInWords(list, onlyIf)) : '',
  ]
  return (
    <>
      <strong>{question.words.de}</strong>
      <p class="small">{notes.filter(Boolean).join('; ')}</p>
      <div class="row">
        <ActionLink to={surveyAddresses.question(params)} icon="edit">
          {begun ? t.mend : t.edit}
          <span class="out-of-sight"> {question.words.de}</span>
        </ActionLink>
        {!begun && (
          <MoveButtons
            path={surveyAddresses.moveQuestion.path}
            action={surveyAddresses.moveQuestion(params)}
            name={question.words.de}
            at={list.indexOf(question)}
            of={list.length}
          />
        )}
        {!begun && (
          <Form
            path={surveyAddresses.removeQuestion.path}
            action={surveyAddresses.removeQuestion(params)}
            prefix={`${question.id}-x-`}
            summary={false}
            class="row"
          >
            <Button look="plain">
              {t.remove}
              <span class="out-of-sight">: {question.words.de}</span>
            </Button>
          </Form>
        )}
      </div>
    </>
  )
}

/** 'Wie kommen Sie zum Arzt? – Mit dem Bus' */
export function conditionInWords(
  list: readonly Question[],
  { question, answer }: { question: string; answer: string },
): string {
  const source = list.find(({ id }) => id === question)
  const option = source?.options.find(({ id }) => id === answer)
  return [source?.words.de ?? question, option?.words.de ?? answer].join(' – ')
}
