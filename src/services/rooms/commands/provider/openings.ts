import { isUuid } from '#commons/spaces/is-uuid.ts'
import { goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { exceptionFields, openingFields } from '../../offers/openings-input.ts'
import { versionField } from '../../offers/resource-input.ts'
import { addException, openingsIn, removeException, saveOpenings } from '../../offers/save-openings.ts'
import { loadResource, resourceSubject } from '../../pages/provider/edit.tsx'
import { openingsPage } from '../../pages/provider/openings.tsx'
import { exceptionWithBookings, providerNotices as notices } from '../../texts/provider-notices.ts'

const changing = {
  action: 'resource.keep',
  page: openingsPage,
  load: loadResource,
  subject: resourceSubject,
} as const

/** The opening times of every week; what is booked stays. */
export const openingsForm = form(access, {
  ...changing,
  address: addresses.openings,
  fields: { ...openingFields, ...versionField },
  async run(work, input, resource) {
    const saved = await saveOpenings(work, resource.id, input.version, openingsIn(input), {
      closed: input.holidaysClosed,
      school: input.schoolHolidays ?? 'as-usual',
    })
    if (!saved) refuse(notices.conflict)
    return goTo(addresses.openings({ resource: resource.slug }), notices.openingsSaved)
  },
})

export const addExceptionForm = form(access, {
  ...changing,
  address: addresses.addException,
  fields: exceptionFields,
  async run(work, input, resource) {
    const bookings = await addException(work, resource.id, input)
    const notice = bookings > 0 ? exceptionWithBookings(bookings) : notices.exceptionAdded
    return goTo(addresses.openings({ resource: resource.slug }), notice)
  },
})

export const removeExceptionForm = form(access, {
  ...changing,
  address: addresses.removeException,
  fields: {},
  async run(work, _input, resource, { exception }) {
    if (!isUuid(exception) || !(await removeException(work, resource.id, exception))) missing()
    return goTo(addresses.openings({ resource: resource.slug }), notices.exceptionRemoved)
  },
})
