import { addLink } from '#commons/links/edges.ts'
import { describeThing } from '#commons/links/kinds.ts'
import { type InputOf, optionalId, optionalText } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { versionField } from '../../measures/measure-input.ts'
import type { Writing } from '../../writing.ts'
import { funnelAddresses } from '../addresses.ts'
import { solutionFields } from '../fields.ts'
import { solutionToEdit } from '../load.ts'
import { removeSolutionPage, solutionToRemove } from '../pages/remove-solution.tsx'
import { addSolutionPage, editSolutionPage } from '../pages/solution-form.tsx'
import { solutionKind, visionsOf } from '../queries.ts'
import { removeSolution, saveSolution } from '../save.ts'
import { funnelNotices } from '../texts.ts'

async function checkVision({ tx, space }: Writing, { vision }: InputOf<typeof solutionFields>): Promise<void> {
  if (vision && !(await visionsOf(tx, space.id, 'de')).some(({ id }) => id === vision))
    refuse(funnelNotices.noSuchVision, 'vision')
}

/** An editor adds a solution. Begun from a thing of another room, it is linked with it. */
export const addSolutionForm = form(access, {
  address: funnelAddresses.addSolution,
  action: 'funnel.write',
  fields: { ...solutionFields, from: optionalText(200) },
  page: addSolutionPage,
  async run(work, { from, ...input }) {
    await checkVision(work, input)
    const person = work.viewer.person as string
    const { id, slug } = (await saveSolution(work, null, input, person)) as { id: string; slug: string }
    const [fromKind = '', fromId = ''] = from?.split(':') ?? []
    if (from && (await describeThing(work, fromKind, fromId)))
      await addLink(
        work,
        { relation: 'came-from', from: { kind: solutionKind, id }, to: { kind: fromKind, id: fromId } },
        person,
      )
    return goTo(addresses.solution({ solution: slug }), funnelNotices.saved)
  },
})

export const editSolutionForm = form(access, {
  address: funnelAddresses.editSolution,
  action: 'funnel.write',
  fields: { ...solutionFields, ...versionField },
  page: editSolutionPage,
  load: solutionToEdit,
  async run(work, { version, ...input }, solution) {
    await checkVision(work, input)
    const saved = await saveSolution(work, solution, input, work.viewer.person as string, version)
    if (!saved) return refuse(funnelNotices.conflict)
    return goTo(addresses.solution({ solution: saved.slug }), funnelNotices.saved)
  },
})

/** A solution goes; its measures go to another one or to none. */
export const removeSolutionForm = form(access, {
  address: funnelAddresses.removeSolution,
  action: 'funnel.write',
  fields: { to: optionalId() },
  page: removeSolutionPage,
  load: solutionToRemove,
  async run(work, { to }, { solution, others }) {
    if (to === solution.id) refuse(funnelNotices.itself, 'to')
    if (to && !others.some(({ id }) => id === to)) refuse(funnelNotices.noSuchSolution, 'to')
    await removeSolution(work, solution.id, to)
    return goTo(funnelAddresses.solutions(), funnelNotices.removed)
  },
})
