import { hasLink } from '#commons/fair/words.ts'
import { checkbox, choice, longText, text } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { hasBegun } from '../meetings/meeting.ts'
import { paramsOf } from '../trail.ts'
import { addresses } from './addresses.ts'
import { thisBrowser } from './browser.ts'
import { boxAt, questionToEdit, toModerate } from './load.ts'
import { answerPage } from './pages/answer.tsx'
import { askPage } from './pages/ask.tsx'
import { runPage } from './pages/run.tsx'
import { longest, mostOf } from './question.ts'
import { answerQuestion, askQuestion, closeBoxes, hideQuestion, markQuestion, openBox, support } from './save.ts'
import { notices, refusals } from './texts.ts'

/** Somebody in the hall asks. */
export const ask = form(access, {
  address: addresses.ask,
  action: 'question.ask',
  fields: { words: text(longest, 5) },
  page: askPage,
  load: boxAt,
  async run(work, { words }, box) {
    if (box.closedAt) return refuse(refusals.closed)
    if (hasLink(words)) refuse(refusals.link, 'words')
    const { browser, goOn } = thisBrowser(work)
    await work.limit('participation.question', browser.toString('hex'), mostOf.browser, 60)
    await work.limit('participation.questions', work.clientAddress, mostOf.connection, 60)
    await askQuestion(work, box, words, browser)
    return goOn(addresses.ask({ code: box.code }, { da: box.checked ? 'geprueft' : 'ja' }))
  },
})

/** One more who wants to know, or one less. */
export const supportQuestion = form(access, {
  address: addresses.support,
  action: 'question.ask',
  fields: { on: checkbox() },
  page: askPage,
  load: boxAt,
  async run(work, { on }, box, { question }) {
    if (box.closedAt) return refuse(refusals.closed)
    const { browser, goOn } = thisBrowser(work)
    await work.limit('participation.question-support', browser.toString('hex'), 120, 60)
    await work.limit('participation.question-supports', work.clientAddress, 20 * mostOf.connection, 60)
    await support(work, box.meeting, question, browser, on)
    return goOn(addresses.ask({ code: box.code }))
  },
})

export const openForm = form(access, {
  address: addresses.run,
  action: 'question.run',
  fields: { checked: checkbox() },
  page: runPage,
  load: toModerate,
  async run(work, { checked }, at) {
    if (!hasBegun(at.meeting, work.now)) refuse(refusals.notYet)
    await openBox(work, at.meeting.id, checked)
    return goTo(addresses.run({ ...paramsOf(at), meeting: at.meeting.slug }), notices.opened)
  },
})

export const closeForm = form(access, {
  address: addresses.close,
  action: 'question.run',
  fields: {},
  page: runPage,
  load: toModerate,
  async run(work, _input, at) {
    await closeBoxes(work.tx, work.space.id, work.now, [found(at.box).meeting])
    return goTo(addresses.run({ ...paramsOf(at), meeting: at.meeting.slug }), notices.closed)
  },
})

/** What becomes of a question, by one press. */
export const mark = form(access, {
  address: addresses.mark,
  action: 'question.run',
  fields: { go: choice(['open', 'current', 'answered', 'aside', 'hide', 'unhide']) },
  page: runPage,
  load: questionToEdit,
  async run(work, { go }, at) {
    const { question } = at
    if (go === 'hide' || go === 'unhide') await hideQuestion(work, question.id, go === 'hide')
    else await markQuestion(work, at.meeting.id, question.id, go)
    return goTo(addresses.run({ ...paramsOf(at), meeting: at.meeting.slug }))
  },
})

export const answerForm = form(access, {
  address: addresses.answer,
  action: 'question.run',
  fields: { answer: longText(4000, 3) },
  page: answerPage,
  load: questionToEdit,
  async run(work, { answer }, at) {
    await answerQuestion(work, at.question.id, answer)
    return goTo(addresses.run({ ...paramsOf(at), meeting: at.meeting.slug }), notices.answered)
  },
})
