import { addLink } from '#commons/links/edges.ts'
import { describeThing } from '#commons/links/kinds.ts'
import { optionalText } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { refuseClashes } from '../clashes.ts'
import { kind } from '../measure.ts'
import { checkMeasure, measureFields } from '../measure-input.ts'
import { addPage } from '../pages/add.tsx'
import { addMeasure as add } from '../save-measure.ts'
import { notices } from '../texts.ts'

/** An editor begins a measure: a draft. Begun from a thing of another service, it is linked with it. */
export const addMeasure = form(access, {
  address: addresses.add,
  action: 'measure.write',
  fields: { ...measureFields, from: optionalText(200) },
  page: addPage,
  async run(work, input) {
    checkMeasure(input)
    await refuseClashes(work, input)
    const { id, slug } = await add(work, work.viewer.person as string, input)
    const [fromKind = '', fromId = ''] = input.from?.split(':') ?? []
    // A solution it belongs to stands in the profile and needs no link.
    if (input.from && fromKind !== 'strategy.solution' && (await describeThing(work, fromKind, fromId)))
      await addLink(
        work,
        { relation: 'came-from', from: { kind, id }, to: { kind: fromKind, id: fromId } },
        work.viewer.person,
      )
    return goTo(addresses.edit({ measure: slug }), notices.added)
  },
})
