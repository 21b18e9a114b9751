import { citizen, everyone, memberOf, memberOfAny, self, staff } from '#commons/access/rules.ts'
import { accessTable, type Rule } from '#foundation/http/access.ts'

/** The part an organisation is admitted to, so that it may offer rooms. */
export const providerPart = 'rooms.provider'

/** For lists of what is to be settled: each row belongs to one of the viewer's organisations, whether still admitted or not. */
const memberOfSome: Rule = {
  name: 'member of an organisation',
  allows: ({ memberships }) => memberships.length > 0,
}

/** Once a provider lost the admission, its members still settle what is booked; they offer nothing new. */
export const access = accessTable('rooms', {
  'resource.see': [everyone],
  'resource.offer': [staff('editor'), memberOfAny(providerPart)],
  'resource.keep': [staff('editor'), memberOf(providerPart)],
  'calendar.keep': [staff('editor')],
  'booking.make': [everyone],
  'booking.confirm': [everyone],
  'booking.own': [self],
  'booking.own-list': [citizen],
  'booking.guest': [everyone],
  'booking.settle': [staff('editor'), memberOf()],
  'booking.queue': [staff('editor'), memberOfSome],
  'season.see': [everyone],
  'season.start': [staff('editor'), memberOfAny(providerPart)],
  'season.keep': [staff('editor'), memberOf(providerPart)],
  'season.apply': [memberOf()],
  'use.see': [staff(), memberOfSome],
})
