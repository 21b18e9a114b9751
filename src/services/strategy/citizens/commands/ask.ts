import { issueToken, takeToken } from '#commons/accounts/tokens.ts'
import { checkGuest, guestFields } from '#commons/fair/guest-form.tsx'
import { checkNewcomer } from '#commons/fair/newcomers.ts'
import { absolute, sendMail } from '#commons/inbox/tell.ts'
import { id, longText, optionalMail } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { citizenAddresses } from '../addresses.ts'
import { measureToAsk } from '../load-question.ts'
import { askPage } from '../pages/ask.tsx'
import { confirmPage, guestPurpose } from '../pages/confirm.tsx'
import { questionsPage } from '../pages/questions.tsx'
import { measureOfQuestion, questionOf } from '../queries.ts'
import { addQuestion, confirmQuestion, takeBackQuestion } from '../save-question.ts'
import { tellOfQuestion } from '../telling.ts'
import { notices, texts } from '../texts.ts'

/** Somebody asks about a measure; guests have their address confirmed first. */
export const askQuestion = form(access, {
  address: citizenAddresses.ask,
  action: 'question.ask',
  fields: { question: longText(2000, 5), mail: optionalMail(), ...guestFields },
  page: askPage,
  load: measureToAsk,
  async run(work, input, measure) {
    const { person } = work.viewer
    await work.limit('question', person ?? work.clientAddress, 10, 60)
    if (!person && !input.mail) refuse(notices.mailMissing, 'mail')
    checkGuest(work, input)
    await checkNewcomer(work, input.question, 'question')
    const asker = person ? { person } : { mail: input.mail as string }
    const { language } = work
    const question = await addQuestion(work, measure.id, asker, { question: input.question, language })
    if (person) {
      await tellOfQuestion(work, measure, question)
      return goTo(citizenAddresses.questions({ measure: measure.slug }), notices.asked)
    }
    const mail = input.mail as string
    await work.limit('question mail', mail.toLowerCase(), 3, 60)
    const token = await issueToken(work, { purpose: guestPurpose, mail, payload: { question }, hours: 48 })
    const t = texts(language)
    await sendMail(work, mail, {
      subject: t.confirmSubject,
      body: t.confirmBody(measure.title, work.space.name, absolute(work, citizenAddresses.confirm({ token }))),
    })
    return goTo(addresses.measure({ measure: measure.slug }), notices.mailSent)
  },
})

/** A guest's question goes to those who answer. */
export const confirmGuestQuestion = form(access, {
  address: citizenAddresses.confirm,
  action: 'question.ask',
  fields: {},
  page: confirmPage,
  async run(work, _input, _thing, { token }) {
    const held = await takeToken(work, token, guestPurpose)
    if (typeof held !== 'object') return refuse(notices.linkUsed)
    const id = String(held.payload.question)
    const about = found(await confirmQuestion(work, id, held.mail))
    const measure = found(await measureOfQuestion(work.tx, work.space.id, about))
    await tellOfQuestion(work, measure, id)
    return goTo(citizenAddresses.questions({ measure: measure.slug }), notices.asked)
  },
})

/** Whoever asked takes the question back. */
export const takeQuestionBack = form(access, {
  address: citizenAddresses.takeBack,
  action: 'question.own',
  fields: { question: id() },
  page: questionsPage,
  load: measureToAsk,
  async run(work, { question }, measure) {
    const person = work.viewer.person as string
    if (!(await takeBackQuestion(work, question, person))) {
      const there = await questionOf(work.tx, work.space.id, measure.id, question)
      refuse(there?.askedBy === person ? notices.answeredMeanwhile : notices.gone)
    }
    return goTo(citizenAddresses.questions({ measure: measure.slug }), notices.takenBack)
  },
})
