import type { FC } from 'hono/jsx'
import type { Language } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { paramsOf } from '../../trail.ts'
import { surveyAddresses } from '../addresses.ts'
import type { SheetAt } from '../load-survey.ts'
import { type Answer, type Answers, isAsked, otherKey } from '../rules/answers.ts'
import { inWords, otherId, pagesOf, type Question } from '../rules/questions.ts'
import { surveyTexts } from '../texts/texts.ts'

/** The last step: what one answered, with a way back to each page, and the button that sends it. */
export const LookThrough: FC<{ at: SheetAt }> = ({ at }) => {
  const { language } = useVisit()
  const t = surveyTexts(language)
  const { survey, sheet, key } = at
  const answers = sheet?.answers ?? {}
  const params = { ...paramsOf(at), sheet: key }
  return (
    <Article title={t.check} lead={t.checkLead}>
      {pagesOf(survey.questions).map((questions, index) => {
        const asked = questions.filter((question) => isAsked(question, answers, survey.questions))
        if (asked.length === 0) return null
        return (
          <div>
            <DescriptionList
              of={asked.map((question) => [
                inWords(question.words, language),
                answerInWords(question, answers, language) || t.noAnswerGiven,
              ])}
            />
            <ActionLink to={surveyAddresses.sheet(params, { seite: index + 1 })}>
              {t.change}
              <span class="out-of-sight"> {t.page(index + 1, pagesOf(survey.questions).length)}</span>
            </ActionLink>
          </div>
        )
      })}
      <Form path={surveyAddresses.send.path} action={surveyAddresses.send(params)}>
        <div class="form-actions">
          <Button>{t.sendIt}</Button>
        </div>
      </Form>
    </Article>
  )
}

/** What somebody answered, as they read it. */
export function answerInWords(question: Question, answers: Answers, language: Language): string {
  const t = surveyTexts(language)
  const answer: Answer | undefined = answers[question.id]
  if (answer === undefined) return ''
  const optionWords = (id: string) => {
    if (id === otherId) return [t.other, answers[otherKey(question.id)]].filter(Boolean).join(': ')
    const option = question.options.find((one) => one.id === id)
    return option ? inWords(option.words, language) : id
  }
  if (Array.isArray(answer)) {
    const words = (answer as string[]).map(optionWords)
    return question.kind === 'ranking' ? words.map((word, at) => `${at + 1}. ${word}`).join(', ') : words.join(', ')
  }
  if (typeof answer === 'object')
    return Object.entries(answer)
      .map(([row, point]) => `${optionWords(row)}: ${point}`)
      .join(', ')
  return question.kind === 'one' ? optionWords(String(answer)) : String(answer)
}
