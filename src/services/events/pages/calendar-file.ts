import { calendar, calendarType } from '#commons/publication/formats/icalendar.ts'
import { download } from '#foundation/http/download.ts'
import { found, missing } from '#foundation/http/problems.ts'
import { api } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { entryOf } from '../entry.ts'
import { eventBySlug } from '../queries.ts'

/** One public event as a calendar file. */
export const calendarFile = api(access, {
  address: addresses.calendar,
  action: 'event.read',
  async answer(work, { event: slug }) {
    const event = found(await eventBySlug(work.tx, work.space.id, slug, work.language))
    if ((event.state !== 'published' && event.state !== 'cancelled') || event.hidden || !event.gathering.startsAt)
      missing()
    const file = calendar([entryOf(work, event)], { title: event.title, url: work.origin + work.url.pathname })
    return download(file, { name: `${event.slug}.ics`, type: calendarType, cache: 'no-cache' })
  },
})
