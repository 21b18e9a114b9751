import { choice, wholeNumber } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { arrangementFields, codeFields, wayFields, wayFrom } from '../keys/access-input.ts'
import { setCode } from '../keys/booking-codes.ts'
import { handoverDeeds, noteHandover } from '../keys/handovers.ts'
import { addWay, arrange, changeWay, removeWay } from '../keys/save-access-ways.ts'
import { codePage } from '../pages/keys/code.tsx'
import { handoversPage } from '../pages/keys/handovers.tsx'
import { addWayPage, loadWay, wayPage } from '../pages/keys/way.tsx'
import { loadWays, waysPage, waysSubject } from '../pages/keys/ways.tsx'
import { loadRequest, requestSubject } from '../pages/requests/request.tsx'
import { localDay } from '../rules/times.ts'
import { keysNotices as notices } from '../texts/keys-notices.ts'

const keeping = { action: 'resource.keep', subject: waysSubject } as const

export const arrangeForm = form(access, {
  ...keeping,
  address: addresses.accessWays,
  fields: arrangementFields,
  page: waysPage,
  load: loadWays,
  async run(work, { forHouse, depositWords, ...input }, { resource }) {
    await arrange(work, resource, { ...input, depositWords: depositWords ?? '' }, forHouse)
    return goTo(addresses.accessWays({ resource: resource.slug }), forHouse ? notices.savedForHouse : notices.saved)
  },
})

export const addWayForm = form(access, {
  ...keeping,
  address: addresses.addAccessWay,
  fields: wayFields,
  page: addWayPage,
  load: loadWays,
  async run(work, input, { resource }) {
    await addWay(work, resource.id, wayFrom(input))
    return goTo(addresses.accessWays({ resource: resource.slug }), notices.wayAdded)
  },
})

export const changeWayForm = form(access, {
  ...keeping,
  address: addresses.accessWay,
  fields: { ...wayFields, version: wholeNumber(1, 1_000_000) },
  page: wayPage,
  load: loadWay,
  async run(work, { version, ...input }, { resource, way }) {
    await changeWay(work, resource.id, way.id, version, wayFrom(input))
    return goTo(addresses.accessWays({ resource: resource.slug }), notices.saved)
  },
})

export const removeWayForm = form(access, {
  ...keeping,
  address: addresses.removeAccessWay,
  fields: {},
  page: wayPage,
  load: loadWay,
  async run(work, _input, { resource, way }) {
    await removeWay(work, way.id)
    return goTo(addresses.accessWays({ resource: resource.slug }), notices.wayRemoved)
  },
})

const settling = { action: 'booking.settle', load: loadRequest, subject: requestSubject } as const

export const handoverForm = form(access, {
  ...settling,
  address: addresses.handover,
  fields: { deed: choice(handoverDeeds) },
  page: handoversPage,
  async run(work, { deed }, { booking }) {
    await noteHandover(work, booking, deed)
    const said = { give: notices.given, take: notices.returned, undo: notices.undone }
    // A key that comes back late was ticked on today's list.
    const day = localDay(
      deed === 'take' && Temporal.Instant.compare(booking.endsAt, work.now) < 0 ? work.now : booking.startsAt,
    )
    return goTo(addresses.handovers({ tag: day.toString() }), said[deed])
  },
})

export const codeForm = form(access, {
  ...settling,
  address: addresses.bookingCode,
  fields: codeFields,
  page: codePage,
  async run(work, { code }, { booking }) {
    await setCode(work, booking.id, code)
    return goTo(addresses.codes(), notices.codeSet)
  },
})
