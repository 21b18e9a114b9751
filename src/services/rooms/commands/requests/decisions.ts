import { longText, optionalDay, optionalLongText, optionalTimeOfDay } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { approve, cancelByProvider, isSomebodys, refuseRequest } from '../../bookings/decide.ts'
import { enteredSpan } from '../../bookings/enter-booking.ts'
import { callPage } from '../../pages/requests/call.tsx'
import { refusePage } from '../../pages/requests/refuse.tsx'
import { loadRequest, requestPage, requestSubject } from '../../pages/requests/request.tsx'
import { requestNotices as notices } from '../../texts/request-notices.ts'

const deciding = { action: 'booking.settle', load: loadRequest, subject: requestSubject } as const

export const approveForm = form(access, {
  ...deciding,
  address: addresses.approve,
  fields: {},
  page: requestPage,
  async run(work, _input, { booking }) {
    await approve(work, booking.id)
    return goTo(addresses.request({ booking: booking.id }), notices.approved)
  },
})

export const refuseForm = form(access, {
  ...deciding,
  address: addresses.refuse,
  fields: {
    reason: longText(500),
    tag: optionalDay(),
    von: optionalTimeOfDay(),
    bistag: optionalDay(),
    bis: optionalTimeOfDay(),
  },
  page: refusePage,
  async run(work, { reason, tag, von, bistag, bis }, { booking }) {
    const anyTime = tag || von || bistag || bis
    if (anyTime && !(tag && von && bis)) refuse(notices.alternativeHalf, tag ? (von ? 'bis' : 'von') : 'tag')
    await refuseRequest(work, booking.id, reason, tag && enteredSpan({ tag, von, bistag, bis }))
    return goTo(addresses.requests(), notices.refused)
  },
})

export const callForm = form(access, {
  ...deciding,
  address: addresses.call,
  fields: { reason: optionalLongText(500) },
  page: callPage,
  async run(work, { reason }, { booking }) {
    const somebodys = isSomebodys(booking)
    if (somebodys && !reason) refuse(notices.reasonMissing, 'reason')
    await cancelByProvider(work, booking.id, reason)
    return goTo(addresses.request({ booking: booking.id }), somebodys ? notices.cancelled : notices.released)
  },
})
