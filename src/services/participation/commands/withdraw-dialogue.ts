import { goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { dialogueToEdit } from '../dialogues/load-dialogue.ts'
import { setState } from '../dialogues/save-dialogue.ts'
import { editPage } from '../pages/edit.tsx'
import { notices } from '../texts/texts.ts'

/** Takes a dialogue out of sight; what was contributed is kept. */
export const withdrawDialogue = form(access, {
  address: addresses.withdraw,
  action: 'dialogue.write',
  fields: {},
  page: editPage,
  load: dialogueToEdit,
  async run(work, _input, dialogue) {
    if (dialogue.state === 'published') await setState(work, dialogue.id, 'withdrawn')
    return goTo(addresses.edit({ dialogue: dialogue.slug }), notices.withdrawn)
  },
})
