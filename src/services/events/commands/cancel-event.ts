import { longText } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { cancelPage } from '../pages/cancel.tsx'
import { loadEvent, subjectOf } from '../pages/edit.tsx'
import { cancelEvent as callOff } from '../save-event.ts'
import { tellChanged } from '../tell-changed.ts'
import { notices } from '../texts.ts'

/** Calls an event off with a reason. */
export const cancelEvent = form(access, {
  address: addresses.cancel,
  action: 'event.write',
  fields: { reason: longText(500) },
  page: cancelPage,
  load: loadEvent,
  subject: subjectOf,
  async run(work, { reason }, event) {
    if (event.state === 'cancelled') refuse(notices.alreadyCancelled)
    await callOff(work, event.id, reason)
    await tellChanged(work, event, event.title, 'cancelled')
    return goTo(addresses.event({ event: event.slug }), notices.cancelled)
  },
})
