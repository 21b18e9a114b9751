import { choice, wholeNumber } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { paramsOf } from '../../trail.ts'
import { surveyAccess } from '../access.ts'
import { surveyAddresses } from '../addresses.ts'
import { mended, questionFields, questionFrom, withQuestion } from '../edit-input.ts'
import { surveyToEdit } from '../load-survey.ts'
import { newKind, newQuestionPage, questionPage, questionToEdit } from '../pages/question.tsx'
import { questionsPage } from '../pages/questions.tsx'
import { misplaced, mostQuestions, noQuestions } from '../rules/questions.ts'
import { mendQuestions, saveQuestions } from '../save-survey.ts'
import { surveyNotices } from '../texts/notices.ts'
import { surveyRefusals } from '../texts/refusals.ts'

/** A new question behind all others. */
export const newQuestionForm = form(surveyAccess, {
  address: surveyAddresses.newQuestion,
  action: 'survey.write',
  fields: questionFields,
  page: newQuestionPage,
  load: surveyToEdit,
  async run(work, input, at, params) {
    const { kind, statistic } = newKind(params.kind)
    if (at.survey?.begunAt) refuse(surveyRefusals.begun)
    const questions = at.survey?.questions ?? noQuestions
    if (questions.list.length >= mostQuestions) refuse(surveyRefusals.tooManyQuestions)
    const question = questionFrom(input, { id: `q${questions.next}`, kind, statistic })
    const next = withQuestion(questions, question)
    if (misplaced(next).some(({ id }) => id === question.id)) refuse(surveyRefusals.conditionWrong, 'condition')
    await saveQuestions(work, at.phase.id, at.survey, next)
    return goTo(surveyAddresses.questions(paramsOf(at)), surveyNotices.saved)
  },
})

/** Changes a question before the first answer; afterwards only its typing mistakes. */
export const questionForm = form(surveyAccess, {
  address: surveyAddresses.question,
  action: 'survey.write',
  fields: { ...questionFields, version: wholeNumber(1, 1_000_000) },
  page: questionPage,
  load: questionToEdit,
  async run(work, input, { at, survey, question: before }) {
    const seen = { ...survey, version: input.version }
    const to = surveyAddresses.questions(paramsOf(at))
    if (survey.begunAt) {
      const { question, changes } = mended(before, input)
      await mendQuestions(work, seen, withQuestion(survey.questions, question), changes, input.reason ?? '')
      return goTo(to, surveyNotices.mended)
    }
    const question = questionFrom(input, before)
    const next = withQuestion(survey.questions, question)
    if (misplaced(next).some(({ id }) => id === before.id)) refuse(surveyRefusals.conditionWrong, 'condition')
    await saveQuestions(work, survey.phase, seen, next)
    return goTo(to, surveyNotices.saved)
  },
})

/** Changes places with the question before or behind it. */
export const moveQuestionForm = form(surveyAccess, {
  address: surveyAddresses.moveQuestion,
  action: 'survey.write',
  fields: { direction: choice(['up', 'down']) },
  page: questionsPage,
  load: questionToEdit,
  async run(work, { direction }, { at, survey, question }) {
    const list = [...survey.questions.list]
    const from = list.indexOf(question)
    const to = from + (direction === 'up' ? -1 : 1)
    if (survey.begunAt) refuse(surveyRefusals.begun)
    if (to >= 0 && to < list.length) {
      list.splice(to, 0, found(list.splice(from, 1)[0]))
      await saveQuestions(work, survey.phase, survey, { ...survey.questions, list })
    }
    return goTo(surveyAddresses.questions(paramsOf(at)), surveyNotices.moved)
  },
})

/** Takes a question out; those that depend on its answers have to go or change first. */
export const removeQuestionForm = form(surveyAccess, {
  address: surveyAddresses.removeQuestion,
  action: 'survey.write',
  fields: {},
  page: questionsPage,
  load: questionToEdit,
  async run(work, _input, { at, survey, question }) {
    if (survey.begunAt) refuse(surveyRefusals.begun)
    const list = survey.questions.list.filter(({ id }) => id !== question.id)
    await saveQuestions(work, survey.phase, survey, { ...survey.questions, list })
    return goTo(surveyAddresses.questions(paramsOf(at)), surveyNotices.removed)
  },
})
