import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { versionField } from '../../measures/measure-input.ts'
import { funnelAddresses } from '../addresses.ts'
import { visionFields } from '../fields.ts'
import { visionToEdit } from '../load.ts'
import { addVisionPage, editVisionPage } from '../pages/vision-form.tsx'
import { removeVision, saveVision } from '../save.ts'
import { funnelNotices } from '../texts.ts'

/** An editor describes how the district wants to be. */
export const addVisionForm = form(access, {
  address: funnelAddresses.addVision,
  action: 'funnel.write',
  fields: visionFields,
  page: addVisionPage,
  async run(work, input) {
    const zielbild = (await saveVision(work, null, input)) as string
    return goTo(addresses.vision({ zielbild }), funnelNotices.saved)
  },
})

export const editVisionForm = form(access, {
  address: funnelAddresses.editVision,
  action: 'funnel.write',
  fields: { ...visionFields, ...versionField },
  page: editVisionPage,
  load: visionToEdit,
  async run(work, { version, ...input }, vision) {
    const zielbild = await saveVision(work, vision, input, version)
    if (!zielbild) return refuse(funnelNotices.conflict)
    return goTo(addresses.vision({ zielbild }), funnelNotices.saved)
  },
})

export const removeVisionForm = form(access, {
  address: funnelAddresses.removeVision,
  action: 'funnel.write',
  fields: {},
  load: visionToEdit,
  async run(work, _input, vision) {
    await removeVision(work, vision.id)
    return goTo(funnelAddresses.visions(), funnelNotices.removed)
  },
})
