import { pictureFields, pictureFrom, preparePictureFile, rescuePicture } from '#commons/pictures/form-fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { eventFields, versionField } from '../event-input.ts'
import { editPage, loadEvent, subjectOf } from '../pages/edit.tsx'
import { choosableOrganisers } from '../pages/plan.tsx'
import { changeEvent } from '../save-event.ts'
import { tellChanged } from '../tell-changed.ts'
import { notices } from '../texts.ts'

/** Changes an event; what is public changes with it, and registered people hear of another time or place. */
export const editEvent = form(access, {
  address: addresses.edit,
  action: 'event.write',
  fields: { ...eventFields, ...pictureFields, ...versionField },
  prepare: preparePictureFile,
  rescue: rescuePicture,
  page: editPage,
  load: loadEvent,
  subject: subjectOf,
  async run(work, input, event, _params, picture) {
    if (input.organiser !== event.organisation) {
      const { organisers, own } = await choosableOrganisers(work)
      if (input.organiser === null ? !own : !organisers.some(({ id }) => id === input.organiser))
        refuse(notices.notAdmitted, 'organiser')
    }
    if (event.state === 'published' && !input.startDay && input.registration === 'none')
      refuse(notices.dayOrRegistration, 'startDay')
    const kept = await changeEvent(work, event.id, input.version, input, await pictureFrom(work, input, picture))
    if (!kept) refuse(notices.conflict)
    if (event.state === 'published') await tellChanged(work, event, input.title, 'changed')
    return goTo(addresses.edit({ event: event.slug }), event.state === 'published' ? notices.changed : notices.saved)
  },
})
