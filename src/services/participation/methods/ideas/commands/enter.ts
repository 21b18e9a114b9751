import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { useCode } from '../../../guest-codes/printed-codes.ts'
import { guestProblems } from '../../../guest-contributions/texts.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { enterFields } from '../fields.ts'
import { ideasToEdit, paramsOf } from '../load-idea.ts'
import { enterPage } from '../pages/enter.tsx'
import { addIdea } from '../save-idea.ts'
import { notices } from '../texts/notices.ts'

/** Staff type what came on paper, by telephone or at a stand; it counts the same. */
export const enterIdea = form(access, {
  address: addresses.enter,
  action: 'idea.enter',
  fields: enterFields,
  page: enterPage,
  load: ideasToEdit,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, input, { at }) {
    const { channel, source, code } = input
    // A number of one's own, or a printed code: that is used up, so that nobody takes part with it online as well.
    if (code && (await useCode(work, at.phase.id, code)) === 'used') refuse(guestProblems.codeTaken, 'code')
    const idea = await addIdea(work, at, input, { by: 'staff', channel, source, code, person: work.viewer.person })
    if (!idea) refuse(guestProblems.codeTaken, 'code')
    return goTo(addresses.enter(paramsOf(at), { weg: channel, quelle: source }), notices.entered)
  },
})
