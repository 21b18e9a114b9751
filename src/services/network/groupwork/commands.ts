import { isUuid } from '#commons/spaces/is-uuid.ts'
import { choice, id, optionalId, text } from '#foundation/http/fields.ts'
import { goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { actorChoices } from '../directory/queries.ts'
import { groupAddresses as addresses } from './addresses.ts'
import { groupAt } from './load.ts'
import { groupPage } from './pages/group.tsx'
import { addFinding, removeFinding } from './save.ts'
import { notices } from './texts.ts'
import { aspects, guides } from './topics.ts'

/** A line is written; the page made its id, so that pressing twice writes it once. */
const write = form(access, {
  address: addresses.group,
  action: 'members.take-part',
  only: 'network',
  fields: { line: id(), question: text(40), aspect: choice(aspects), actor: optionalId(), words: text(600) },
  page: groupPage,
  load: groupAt,
  async run(work, { line, question, aspect, actor, words }, { meeting, topic }) {
    if (!Object.hasOwn(guides[topic].questions, question)) refuse(notices.noSuchQuestion, 'question')
    if (actor && !(await actorChoices(work.tx, work.space.id)).some((one) => one.id === actor))
      refuse(notices.noSuchBody, 'actor')
    const author = work.viewer.person as string
    await addFinding(work, { id: line, meeting: meeting.id, topic, question, aspect, actor, words, author })
    return goTo(
      addresses.group({ treff: meeting.slug, thema: topic }, { frage: question, was: aspect, wer: actor ?? '' }),
      notices.written,
    )
  },
})

const remove = form(access, {
  address: addresses.remove,
  action: 'members.take-part',
  only: 'network',
  fields: {},
  async load(work, { zeile, ...params }: { treff: string; thema: string; zeile: string }) {
    if (!isUuid(zeile)) missing()
    return { ...(await groupAt(work, params)), line: zeile }
  },
  async run(work, _input, { meeting, topic, runs, line }) {
    const person = work.viewer.person as string
    if (!(await removeFinding(work, meeting.id, line, { person, runs }))) missing()
    return goTo(addresses.group({ treff: meeting.slug, thema: topic }), notices.removed)
  },
})

export const groupForms = [write, remove]
