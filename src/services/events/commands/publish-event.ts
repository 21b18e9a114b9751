import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { editPage, loadEvent, subjectOf } from '../pages/edit.tsx'
import { publishEvent as makePublic } from '../save-event.ts'
import { notices } from '../texts.ts'

/** Everybody may see the event from now on. Without a day there must be an interest list. */
export const publishEvent = form(access, {
  address: addresses.publish,
  action: 'event.write',
  fields: {},
  page: editPage,
  load: loadEvent,
  subject: subjectOf,
  async run(work, _input, event) {
    if (event.state === 'cancelled') refuse(notices.alreadyCancelled)
    if (!event.gathering.startsAt && event.gathering.registration === 'none') refuse(notices.dayOrRegistration)
    if (event.state !== 'published') await makePublic(work, event.id)
    return goTo(addresses.event({ event: event.slug }), notices.published)
  },
})
