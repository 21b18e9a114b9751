import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { refuseClashes } from '../clashes.ts'
import { measureToEdit } from '../load-measure.ts'
import { checkMeasure, measureFields, versionField } from '../measure-input.ts'
import { editPage } from '../pages/edit.tsx'
import { changeMeasure } from '../save-measure.ts'
import { notices } from '../texts.ts'

/** An editor changes the profile; what is public changes with it. */
export const editMeasure = form(access, {
  address: addresses.edit,
  action: 'measure.write',
  fields: { ...measureFields, ...versionField },
  page: editPage,
  load: measureToEdit,
  async run(work, input, measure) {
    checkMeasure(input)
    await refuseClashes(work, input, measure.id)
    const kept = await changeMeasure(work, measure, input.version, input, work.viewer.person as string)
    if (!kept) refuse(notices.conflict)
    return goTo(addresses.edit({ measure: measure.slug }), notices.saved)
  },
})
