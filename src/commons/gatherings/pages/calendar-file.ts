import { download } from '#foundation/http/download.ts'
import { missing } from '#foundation/http/problems.ts'
import { api } from '#foundation/http/route.ts'
import { calendar, calendarType } from '../../publication/formats/icalendar.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { entryOfGathering } from '../calendar.ts'
import { ownRegistration } from '../queries.ts'
import { ownedGathering } from './shared.ts'

/** One gathering as a calendar file; with the link for registered people only for them. */
export const calendarFileRoute = api(access, {
  address: addresses.calendar,
  action: 'gathering.see',
  async answer(work, { gathering: id }) {
    const { gathering, owner } = await ownedGathering(work, id)
    const own =
      work.viewer.person && gathering.onlineFor === 'registered'
        ? await ownRegistration(work.tx, work.space.id, id, work.viewer.person)
        : undefined
    const entry = entryOfGathering(work, gathering, owner, work.language, own?.state === 'registered')
    if (!entry.when) missing()
    const file = calendar([entry], { title: owner.title, url: work.origin + work.url.pathname })
    return download(file, { name: 'termin.ics', type: calendarType, cache: 'private, no-cache' })
  },
})
