import { choice, ids, longText } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { useCode } from '../../../guest-codes/printed-codes.ts'
import { guestProblems } from '../../../guest-contributions/texts.ts'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { answerRemarks as answer } from '../answer.ts'
import { enterFields } from '../fields.ts'
import { textToEdit } from '../load.ts'
import { answersPage } from '../pages/answers.tsx'
import { enterPage } from '../pages/enter.tsx'
import { statuses } from '../remark.ts'
import { addRemark } from '../save-remark.ts'
import { tellAnswered } from '../telling.ts'
import { notices, problems } from '../texts/notices.ts'

/** Staff type what came on paper, by telephone or on site; it counts the same. */
export const enterRemark = form(access, {
  address: addresses.enter,
  action: 'remark.enter',
  fields: enterFields,
  page: enterPage,
  load: textToEdit,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, input, { at, paragraphs, review, version }) {
    const { channel, source, code } = input
    // A number of one's own, or a printed code: that is used up, so that nobody takes part with it online as well.
    if (code && (await useCode(work, at.phase.id, code)) === 'used') refuse(guestProblems.codeTaken, 'code')
    const paragraph = paragraphs.find(({ id }) => id === input.paragraph) ?? refuse(problems.paragraphGone, 'paragraph')
    const about = { ...at, version, paragraph, fixed: review.fixed.get(paragraph.id) }
    const origin = { by: 'staff', channel, source, code, person: work.viewer.person } as const
    const remark = await addRemark(work, about, input, origin)
    if (!remark) refuse(guestProblems.codeTaken, 'code')
    return goTo(addresses.enter(paramsOf(at), { weg: channel, quelle: source }), notices.entered)
  },
})

/** One official answer to one or several contributions, for everybody to read; those who wrote them are told. */
export const answerRemarks = form(access, {
  address: addresses.answers,
  action: 'remark.answer',
  fields: { remarks: ids(200), status: choice(statuses), reason: longText(8000, 3) },
  page: answersPage,
  load: textToEdit,
  async run(work, input, { at }) {
    if (input.remarks.length === 0) refuse(problems.nothingChosen, 'remarks')
    const answered = await answer(work, at.phase.id, input.remarks, input, work.viewer.person as string)
    if (answered.length === 0) refuse(problems.nothingAnswered, 'remarks')
    await tellAnswered(work, answered, input)
    const [one] = answered
    const next = answered.length === 1 && one ? addresses.remark({ ...paramsOf(at), remark: one }) : null
    return goTo(next ?? addresses.answers(paramsOf(at)), notices.answered)
  },
})
