import { found, goTo } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { resourceById } from '../../queries.ts'
import type { Resource } from '../../resource.ts'
import { waitingTexts } from '../../texts/waiting.ts'
import { waitingNotices as notices } from '../../texts/waiting-notices.ts'
import { leaveList } from '../../waiting/answer.ts'
import { bookingsFrom, eventsOf, type Placed, waitingById, waitingByKey } from '../../waiting/waiting-queries.ts'
import { EntryView } from './entry-view.tsx'

export interface Entry {
  readonly waiting: Placed
  readonly resource: Resource
}

/** An entry with what it is for. */
export async function entryWith(work: Work, waiting: Placed | undefined): Promise<Entry> {
  const there = found(waiting)
  return { waiting: there, resource: found(await resourceById(work.tx, work.space.id, there.resource, work.language)) }
}

const withHistory = async (work: Work, entry: Entry) => ({
  ...entry,
  events: await eventsOf(work, entry.waiting.id),
  bookings: entry.waiting.state === 'accepted' ? await bookingsFrom(work, entry.waiting.id) : [],
})

const ownEntry = async (work: Work, { waiting }: { waiting: string }, lock = false) =>
  entryWith(work, await waitingById(work, waiting, lock))
const guestEntry = async (work: Work, { key }: { key: string }, lock = false) =>
  entryWith(work, await waitingByKey(work, 'link_key', key, lock))

const own = ({ waiting }: Entry) => ({ person: waiting.person })

/** A citizen's entry; nobody else's. */
export const waitingPage = page(access, {
  address: addresses.waiting,
  action: 'booking.own',
  load: async (work, params) => withHistory(work, await ownEntry(work, params)),
  subject: own,
  head: ({ resource }, visit) => ({
    title: `${waitingTexts(visit.language).entry}: ${resource.title}`,
    trail: [{ href: hrefFor(visit, addresses.myWaiting()), label: waitingTexts(visit.language).mine }],
    noIndex: true,
  }),
  view: (entry) => (
    <EntryView
      {...entry}
      leave={{
        path: addresses.leaveWaiting.path,
        action: addresses.leaveWaiting({ waiting: entry.waiting.id }),
      }}
    />
  ),
})

/** A guest's entry, by the key in their mail. */
export const guestWaitingPage = page(access, {
  address: addresses.guestWaiting,
  action: 'booking.guest',
  load: async (work, params) => withHistory(work, await guestEntry(work, params)),
  head: ({ resource }, { language }) => ({
    title: `${waitingTexts(language).entry}: ${resource.title}`,
    noIndex: true,
  }),
  view: (entry, { url }) => (
    <EntryView
      {...entry}
      leave={{
        path: addresses.guestLeaveWaiting.path,
        action: addresses.guestLeaveWaiting({ key: url.pathname.split('/gast/')[1]?.split('/')[0] ?? '' }),
      }}
    />
  ),
})

export const leaveForm = form(access, {
  address: addresses.leaveWaiting,
  action: 'booking.own',
  page: waitingPage,
  fields: {},
  load: (work, params) => ownEntry(work, params, true),
  subject: own,
  async run(work, _input, { waiting }) {
    await leaveList(work, waiting, 'left')
    return goTo(addresses.waiting({ waiting: waiting.id }), notices.left)
  },
})

export const guestLeaveForm = form(access, {
  address: addresses.guestLeaveWaiting,
  action: 'booking.guest',
  page: guestWaitingPage,
  fields: {},
  load: (work, params) => guestEntry(work, params, true),
  async run(work, _input, { waiting }, { key }) {
    await leaveList(work, waiting, 'left')
    return goTo(addresses.guestWaiting({ key }), notices.left)
  },
})
