import { frontPart } from '#commons/manifest.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { addresses } from './addresses.ts'
import { Events } from './event-rows.tsx'
import { comingEvents } from './queries.ts'
import { texts } from './texts.ts'

/** What happens next, on the front page; nothing at all while nothing is planned. */
export const eventsOnFront = frontPart({
  id: 'events',
  position: 20,
  load: async ({ tx, space, language, now }) =>
    (await comingEvents(tx, space.id, { language, now, limit: 6 })).filter(({ gathering }) => gathering.startsAt),
  view(events, { language }) {
    const t = texts(language)
    if (events.length === 0) return null
    return (
      <Section id="termine" title={t.next} ruled more={{ to: addresses.list(), label: t.all }}>
        <Events events={events} />
      </Section>
    )
  },
})
