import { pictureFields, pictureFrom, preparePictureFile, rescuePicture } from '#commons/pictures/form-fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { eventFields } from '../event-input.ts'
import { choosableOrganisers, planPage } from '../pages/plan.tsx'
import { addEvent } from '../save-event.ts'
import { notices } from '../texts.ts'

/** A new event, as a draft: by editors for anybody admitted, by members for their own organisation. */
export const planEvent = form(access, {
  address: addresses.plan,
  action: 'event.plan',
  fields: { ...eventFields, ...pictureFields },
  prepare: preparePictureFile,
  rescue: rescuePicture,
  page: planPage,
  load: choosableOrganisers,
  async run(work, input, { organisers, own }, _params, picture) {
    if (input.organiser === null ? !own : !organisers.some(({ id }) => id === input.organiser))
      refuse(notices.notAdmitted, 'organiser')
    const { slug } = await addEvent(work, work.viewer.person as string, input, await pictureFrom(work, input, picture))
    return goTo(addresses.edit({ event: slug }), notices.planned)
  },
})
