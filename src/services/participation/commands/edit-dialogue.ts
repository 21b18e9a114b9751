import { pictureFields, pictureFrom, preparePictureFile, rescuePicture } from '#commons/pictures/form-fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { isPublic } from '../dialogues/dialogue.ts'
import { dialogueFields, versionField } from '../dialogues/dialogue-input.ts'
import { dialogueToEdit } from '../dialogues/load-dialogue.ts'
import { changeDialogue } from '../dialogues/save-dialogue.ts'
import { tellNews } from '../following.ts'
import { editPage } from '../pages/edit.tsx'
import { notices } from '../texts/texts.ts'

/** Changes what is said of a dialogue; what is public changes with it. */
export const editDialogue = form(access, {
  address: addresses.edit,
  action: 'dialogue.write',
  fields: { ...dialogueFields, ...pictureFields, ...versionField },
  prepare: preparePictureFile,
  rescue: rescuePicture,
  page: editPage,
  load: dialogueToEdit,
  async run(work, input, dialogue, _params, picture) {
    const kept = await changeDialogue(work, dialogue.id, input.version, input, await pictureFrom(work, input, picture))
    if (!kept) refuse(notices.conflict)
    if (isPublic(dialogue) && input.outcome && !dialogue.outcome)
      await tellNews(work, { ...dialogue, title: input.title }, 'outcome')
    return goTo(addresses.edit({ dialogue: dialogue.slug }), notices.saved)
  },
})
