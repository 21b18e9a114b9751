import { citizen, everyone, memberOf, memberOfAny, self, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

/** The part an organisation is admitted to, so that it may offer rooms. */
export const providerPart = 'rooms.provider'

/** Once a provider lost the admission, its members still settle what is booked; they offer nothing new. */
export const access = accessTable('rooms', {
  'resource.see': [everyone],
  'resource.offer': [staff('editor'), memberOfAny(providerPart)],
  'resource.keep': [staff('editor'), memberOf(providerPart)],
  'booking.make': [everyone],
  'booking.confirm': [everyone],
  'booking.own': [self],
  'booking.own-list': [citizen],
  'booking.guest': [everyone],
  'booking.settle': [staff('editor'), memberOf()],
  'use.see': [staff()],
})
