import { choice } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { isPublic } from '../dialogues/dialogue.ts'
import { versionField } from '../dialogues/dialogue-input.ts'
import { dialogueToEdit, phaseToEdit } from '../dialogues/load-dialogue.ts'
import { tellNews } from '../following.ts'
import { methodOf } from '../methods/all.ts'
import { addPhasePage } from '../pages/add-phase.tsx'
import { editPhasePage } from '../pages/edit-phase.tsx'
import { type Phase, standingOf } from '../phases/phase.ts'
import { phaseFields } from '../phases/phase-input.ts'
import { addPhase as addTo, changePhase, movePhase as moveIn, removePhase as remove } from '../phases/save-phase.ts'
import { phaseProblems } from '../texts/phase-problems.ts'
import { notices } from '../texts/texts.ts'

/** A new phase behind all others. */
export const addPhase = form(access, {
  address: addresses.addPhase,
  action: 'dialogue.write',
  fields: phaseFields,
  page: addPhasePage,
  load: dialogueToEdit,
  async run(work, input, dialogue) {
    await addTo(work, dialogue, input)
    return goTo(addresses.edit({ dialogue: dialogue.slug }), notices.phaseAdded)
  },
})

/** Changes a phase, as far as it still may be changed. */
export const editPhase = form(access, {
  address: addresses.editPhase,
  action: 'dialogue.write',
  fields: { ...phaseFields, ...versionField },
  page: editPhasePage,
  load: phaseToEdit,
  async run(work, input, { dialogue, phase }) {
    if (input.method !== phase.method) await refuseHeld(work, phase)
    if (input.who !== phase.who) await refuseOthers(work, phase)
    const kept = await changePhase(work, phase, input.version, input, work.viewer.person)
    if (!kept) refuse(notices.conflict)
    if (isPublic(dialogue)) {
      const named = { id: phase.id, slug: phase.slug, title: input.title }
      if (input.outcome && !phase.outcome) await tellNews(work, dialogue, 'phase-outcome', named)
      else if (input.reason) await tellNews(work, dialogue, 'changed', named)
    }
    return goTo(addresses.edit({ dialogue: dialogue.slug }), notices.saved)
  },
})

/** Changes places with the phase before or behind it. */
export const movePhase = form(access, {
  address: addresses.movePhase,
  action: 'dialogue.write',
  fields: { direction: choice(['up', 'down']) },
  page: editPhasePage,
  load: phaseToEdit,
  async run(work, { direction }, { dialogue, phase }) {
    await moveIn(work, dialogue.phases, phase, direction)
    return goTo(addresses.edit({ dialogue: dialogue.slug }), notices.moved)
  },
})

/** Removes a phase that has not begun. */
export const removePhase = form(access, {
  address: addresses.removePhase,
  action: 'dialogue.write',
  fields: {},
  page: editPhasePage,
  load: phaseToEdit,
  async run(work, _input, { dialogue, phase }) {
    if (standingOf(phase, work.now) !== 'before') refuse(phaseProblems.hasBegun)
    await refuseHeld(work, phase)
    await remove(work, phase)
    return goTo(addresses.edit({ dialogue: dialogue.slug }), notices.phaseRemoved)
  },
})

/** What hangs on the phase would be lost without a word to those it concerns. */
async function refuseHeld({ tx, space }: Work, { id, method }: Phase): Promise<void> {
  const why = await methodOf(method).holds?.(tx, space.id, id)
  if (why) refuse(why)
}

/** Who may take part tells people apart: changed while they vote, somebody could vote twice. */
async function refuseOthers({ tx, space }: Work, { id, method }: Phase): Promise<void> {
  const why = await methodOf(method).whoStays?.(tx, space.id, id)
  if (why) refuse(why, 'who')
}
