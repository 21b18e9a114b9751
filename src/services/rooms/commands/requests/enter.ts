import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { enterBooking } from '../../bookings/enter-booking.ts'
import { entryFields } from '../../bookings/entry-input.ts'
import { settled } from '../../bookings/request-queries.ts'
import { tellBooked } from '../../bookings/telling.ts'
import { enterPage } from '../../pages/requests/enter.tsx'
import { resourceById } from '../../queries.ts'
import { offeredBy } from '../../rights.ts'
import { providerNotices } from '../../texts/provider-notices.ts'
import { requestNotices as notices } from '../../texts/request-notices.ts'

/** Enters a booking on the telephone, own use, or a blocked time of what one offers. */
export const enterForm = form(access, {
  address: addresses.enter,
  action: 'resource.offer',
  fields: entryFields,
  page: enterPage,
  async run(work, input) {
    const resource = found(await resourceById(work.tx, work.space.id, input.resource))
    const own = offeredBy(work.viewer)
    if (own && !own.includes(resource.organisation ?? '')) refuse(providerNotices.notAdmitted, 'resource')
    const id = await enterBooking(work, resource, input)
    const told = input.kind === 'behalf' && input.mail !== null
    if (told) await tellBooked(work, (await settled(work, id)).booking, resource, 'confirmed')
    return goTo(addresses.request({ booking: id }), told ? notices.enteredTold : notices.entered)
  },
})
