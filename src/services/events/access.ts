import { everyone, memberOf, memberOfAny, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

/** The part an organisation is admitted to, so that it may publish its own events. */
export const organiserPart = 'events.organiser'

export const access = accessTable('events', {
  'event.read': [everyone],
  'event.plan': [staff('editor'), memberOfAny(organiserPart)],
  'event.write': [staff('editor'), memberOf(organiserPart)],
})
