import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { dialogueToEdit } from '../dialogues/load-dialogue.ts'
import { setState } from '../dialogues/save-dialogue.ts'
import { editPage } from '../pages/edit.tsx'
import { notices } from '../texts/texts.ts'

/** Everybody may see the dialogue from now on. */
export const publishDialogue = form(access, {
  address: addresses.publish,
  action: 'dialogue.write',
  fields: {},
  page: editPage,
  load: dialogueToEdit,
  async run(work, _input, dialogue) {
    if (dialogue.phases.length === 0) refuse(notices.needsPhase)
    if (dialogue.state !== 'published') await setState(work, dialogue.id, 'published')
    return goTo(addresses.dialogue({ dialogue: dialogue.slug }), notices.published)
  },
})
