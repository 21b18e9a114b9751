import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { editPage, loadEvent, subjectOf } from '../pages/edit.tsx'
import { withdrawEvent as takeBack } from '../save-event.ts'
import { notices } from '../texts.ts'

/** Takes an event back that nobody has registered for; otherwise it has to be cancelled, so that people hear of it. */
export const withdrawEvent = form(access, {
  address: addresses.withdraw,
  action: 'event.write',
  fields: {},
  page: editPage,
  load: loadEvent,
  subject: subjectOf,
  async run(work, _input, event) {
    const { taken, waiting, interested } = event.gathering
    if (event.state === 'cancelled') refuse(notices.alreadyCancelled)
    if (taken + waiting + interested > 0) refuse(notices.hasRegistrations)
    await takeBack(work, event.id)
    return goTo(addresses.edit({ event: event.slug }), notices.withdrawn)
  },
})
