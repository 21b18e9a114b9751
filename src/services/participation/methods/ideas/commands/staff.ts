import { choice, ids, longText } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { answerIdea as answer } from '../answer.ts'
import { isListed, statuses } from '../idea.ts'
import { ideaToEdit, paramsOf } from '../load-idea.ts'
import { mergeIdeas as merge } from '../merge.ts'
import { answerPage } from '../pages/answer.tsx'
import { mergePage } from '../pages/merge.tsx'
import { tellAnswered, tellMerged } from '../telling.ts'
import { notices, problems } from '../texts/notices.ts'

/** The official answer, for everybody to read; those concerned are told. */
export const answerIdea = form(access, {
  address: addresses.answer,
  action: 'idea.answer',
  fields: { status: choice(statuses), reason: longText(8000, 3) },
  page: answerPage,
  load: ideaToEdit,
  async run(work, input, { at, idea }) {
    if (!isListed(idea)) refuse(problems.notListed)
    const address = addresses.idea({ ...paramsOf(at), idea: idea.id })
    await answer(work, idea.id, input, work.viewer.person as string)
    await tellAnswered(work, idea, address, input)
    return goTo(address, notices.answered)
  },
})

/** Several ideas become one. */
export const mergeIdeas = form(access, {
  address: addresses.merge,
  action: 'idea.merge',
  fields: { ideas: ids(30) },
  page: mergePage,
  load: ideaToEdit,
  async run(work, { ideas }, { at, idea }) {
    if (!isListed(idea)) refuse(problems.notListed)
    if (ideas.filter((id) => id !== idea.id).length === 0) refuse(problems.nothingChosen, 'ideas')
    const merged = await merge(work, idea, ideas)
    if (merged.length === 0) refuse(problems.nothingMerged, 'ideas')
    const address = addresses.idea({ ...paramsOf(at), idea: idea.id })
    await tellMerged(work, idea, address, merged)
    return goTo(address, notices.merged)
  },
})
