import { checkbox, text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { planAddresses } from '../addresses.ts'
import { previewPage } from '../pages/preview.tsx'
import { takeOver } from '../save-plan.ts'
import { dropPlan, noteTaken, previewOf } from '../sent-plans.ts'
import { planNotices } from '../texts.ts'

/** An editor takes over what the preview has shown; when it would do something else by now, the new preview is shown instead. */
export const takeOverPlan = form(access, {
  address: planAddresses.takeOver,
  action: 'measure.write',
  fields: { fingerprint: text(64), publishNew: checkbox() },
  page: previewPage,
  load: previewOf,
  async run(work, { fingerprint, publishNew }, preview) {
    if (preview.sent.takenAt || !(await noteTaken(work, preview.sent.id))) refuse(planNotices.takenAlready)
    if (fingerprint !== preview.fingerprint) refuse(planNotices.otherwise)
    const { deeds } = preview.comparison
    const kept = await takeOver(work, work.viewer.person as string, deeds, { publishNew })
    if (!kept) refuse(planNotices.otherwise)
    const added = deeds.filter(({ known }) => known === null).length
    return goTo(planAddresses.preview({ tabelle: preview.sent.id }), planNotices.taken(added, deeds.length - added))
  },
})

/** An editor does not want the table after all. */
export const dropPlanForm = form(access, {
  address: planAddresses.drop,
  action: 'measure.write',
  fields: {},
  page: previewPage,
  load: previewOf,
  async run(work, _input, { sent }) {
    await dropPlan(work, sent.id)
    return goTo(planAddresses.tables(), planNotices.dropped)
  },
})
