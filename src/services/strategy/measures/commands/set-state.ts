import { goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureToEdit } from '../load-measure.ts'
import { editPage } from '../pages/edit.tsx'
import { setMeasureState } from '../save-measure.ts'
import { notices } from '../texts.ts'

/** An editor makes a measure public. */
export const publishMeasure = form(access, {
  address: addresses.publish,
  action: 'measure.write',
  fields: {},
  page: editPage,
  load: measureToEdit,
  async run(work, _input, measure) {
    await setMeasureState(work, measure.id, 'published', work.viewer.person as string)
    return goTo(addresses.edit({ measure: measure.slug }), notices.published)
  },
})

/** An editor takes a measure out of sight. */
export const withdrawMeasure = form(access, {
  address: addresses.withdraw,
  action: 'measure.write',
  fields: {},
  page: editPage,
  load: measureToEdit,
  async run(work, _input, measure) {
    await setMeasureState(work, measure.id, 'withdrawn', work.viewer.person as string)
    return goTo(addresses.edit({ measure: measure.slug }), notices.withdrawn)
  },
})
