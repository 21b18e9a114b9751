import { longText, wholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { subjectOf } from '../../measures/load-measure.ts'
import { citizenAddresses } from '../addresses.ts'
import { questionToAnswer } from '../load-question.ts'
import { answerPage } from '../pages/answer.tsx'
import { answerQuestion } from '../save-question.ts'
import { tellAsker } from '../telling.ts'
import { notices } from '../texts.ts'

const version = wholeNumber(1, 1_000_000)

/** The answer, first or changed; with it the question becomes public. Whoever asked hears of the first one. */
export const answerForm = form(access, {
  address: citizenAddresses.answer,
  action: 'measure.update',
  fields: { answer: longText(8000), version },
  page: answerPage,
  load: questionToAnswer,
  subject: ({ measure }) => subjectOf(measure),
  async run(work, { answer, version }, { measure, question }) {
    const by = work.viewer.person as string
    if (!(await answerQuestion(work, question.id, { version, answer, state: 'answered', by })))
      refuse(notices.conflict, 'answer')
    if (question.state !== 'answered') await tellAsker(work, measure, question, answer, 'answered')
    return goTo(citizenAddresses.questions({ measure: measure.slug }), notices.answered)
  },
})

/** No public answer: whoever asked is told why. What is public already stays so. */
export const asideForm = form(access, {
  address: citizenAddresses.aside,
  action: 'measure.update',
  fields: { why: longText(2000), version },
  page: answerPage,
  load: questionToAnswer,
  subject: ({ measure }) => subjectOf(measure),
  async run(work, { why, version }, { measure, question }) {
    if (question.state === 'answered') refuse(notices.alreadyAnswered)
    const by = work.viewer.person as string
    if (!(await answerQuestion(work, question.id, { version, answer: why, state: 'aside', by })))
      refuse(notices.conflict, 'why')
    if (question.state !== 'aside') await tellAsker(work, measure, question, why, 'aside')
    return goTo(citizenAddresses.questions({ measure: measure.slug }), notices.setAside)
  },
})
