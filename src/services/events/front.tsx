import { frontPart } from '#commons/manifest.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { addresses } from './addresses.ts'
import { Events, picturesOfEvents } from './event-rows.tsx'
import { comingEvents } from './queries.ts'
import { texts } from './texts.ts'

/** What happens next, on the front page; nothing at all while nothing is planned. */
export const eventsOnFront = frontPart({
  id: 'events',
  position: 20,
  async load({ tx, space, language, now }) {
    const coming = await comingEvents(tx, space.id, { language, now, limit: 6 })
    const events = coming.filter(({ gathering }) => gathering.startsAt)
    return { events, pictures: await picturesOfEvents(tx, events) }
  },
  view({ events, pictures }, { language }) {
    const t = texts(language)
    if (events.length === 0) return null
    return (
      <Section id="termine" title={t.next} ruled more={{ to: addresses.list(), label: t.all }}>
        <Events events={events} pictures={pictures} />
      </Section>
    )
  },
})
