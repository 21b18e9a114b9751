import type { FC } from 'hono/jsx'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { addresses } from './addresses.ts'
import { type Box, inOrder, isAnswered, isShown, kind, type Question } from './question.ts'
import { stateWords, texts } from './texts.ts'

/** On the page of a meeting: while it runs, how to ask; afterwards every question with its answer, or the day one was promised for. */
export const QuestionsOfMeeting: FC<{ box: Box; questions: readonly Question[]; answerDays: number }> = ({
  box,
  questions,
  answerDays,
}) => {
  const { language } = useVisit()
  const t = texts(language)
  const shown = inOrder(questions.filter(isShown)).sort((one, other) => other.supports - one.supports)
  const due = box.openedAt.add({ hours: 24 * answerDays })
  if (box.closedAt && shown.length === 0) return null
  return (
    <Section title={t.questions} id="fragen">
      {!box.closedAt && (
        <ActionLink to={addresses.ask({ code: box.code })} look="button">
          {t.joinNow}
        </ActionLink>
      )}
      {box.closedAt && (
        <ul class="notes">
          {shown.map((question) => (
            <li>
              <p>
                <strong>{question.words}</strong>
              </p>
              {question.answer && (
                <Prose of={markdownToHtml(question.answer, { language, headingBase: 4 })} lang="de" />
              )}
              <Row>
                {question.state === 'answered' && <StatusTag>{say(stateWords.answered, language)}</StatusTag>}
                {!isAnswered(question) && <span class="small">{t.promised(date(due, language))}</span>}
                <span class="small quiet">{t.supports(question.supports)}</span>
                <ReportLink kind={kind} id={question.id} />
              </Row>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
