import { choice, optionalLongText } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { Taken } from '../../bookings/occupancy.ts'
import { settled } from '../../bookings/request-queries.ts'
import { tellBooked } from '../../bookings/telling.ts'
import { changeOf, forgetChange, moveBookings } from '../../moves/move-booking.ts'
import { requestPage, requestSubject } from '../../pages/requests/request.tsx'
import { isBefore } from '../../rules/spans.ts'
import { moveNotices } from '../../texts/move.ts'

/** The provider answers a change that whoever booked wishes. */
export const answerChangeForm = form(access, {
  address: addresses.answerChange,
  action: 'booking.settle',
  page: requestPage,
  fields: { answer: choice(['yes', 'no']), reason: optionalLongText(500) },
  load: (work, params) => settled(work, params.booking, true),
  subject: requestSubject,
  async run(work, { answer, reason }, { booking, resource }) {
    const change = await changeOf(work, booking.id)
    if (!change || booking.state !== 'confirmed') return refuse(moveNotices.noChange)
    const back = addresses.request({ booking: booking.id })
    if (answer === 'no') {
      if (!reason) refuse(moveNotices.reasonMissing, 'reason')
      await forgetChange(work, booking.id)
      await tellBooked(work, booking, resource, 'change-declined', { reason })
      return goTo(back, moveNotices.declined)
    }
    if (!isBefore(work.now, change.span.start)) refuse(moveNotices.noWay)
    const [now] = await moveBookings(work, [{ booking, ...change }], resource).catch((error: unknown) => {
      if (error instanceof Taken) refuse(moveNotices.noWay)
      throw error
    })
    await tellBooked(work, found(now), resource, 'changed')
    return goTo(back, moveNotices.agreed)
  },
})
