import { isStaff } from '#commons/access/rules.ts'
import { whenWords } from '#commons/gatherings/calendar.ts'
import type { DeskPart } from '#commons/manifest.ts'
import { addresses } from './addresses.ts'
import { eventsWithoutPlace, unpublishedEvents } from './queries.ts'
import { texts } from './texts.ts'

/** Drafts wait for somebody to finish them. */
export const draftsOnDesk: DeskPart = {
  id: 'events.drafts',
  title: { de: 'Termine in Arbeit', en: 'Events in progress' },
  may: ({ viewer }) => isStaff(viewer, 'editor'),
  async load({ tx, space, language }) {
    const events = await unpublishedEvents(tx, space.id, 'de', null, 20)
    const t = texts(language)
    return events.map(({ slug, title, state, updatedAt }) => ({
      title,
      href: addresses.edit({ event: slug }),
      since: updatedAt,
      note: state === 'withdrawn' ? t.withdrawn : t.draft,
    }))
  },
}

const days = 14

/** Published, soon, and nobody can find it. */
export const placelessOnDesk: DeskPart = {
  id: 'events.placeless',
  title: { de: 'Bald, aber noch ohne Ort', en: 'Soon, but still without a place' },
  may: ({ viewer }) => isStaff(viewer, 'editor'),
  async load({ tx, space, language, now }) {
    const events = await eventsWithoutPlace(tx, space.id, now, days)
    return events.map(({ slug, title, gathering }) => ({
      title,
      href: addresses.edit({ event: slug }),
      note: whenWords(gathering, language),
      urgent: true,
    }))
  },
}
