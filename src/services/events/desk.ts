import { isStaff } from '#commons/access/rules.ts'
import { whenWords } from '#commons/gatherings/calendar.ts'
import type { DeskPart } from '#commons/manifest.ts'
import { addresses } from './addresses.ts'
import { eventsWithoutPlace, unpublishedEvents } from './queries.ts'
import { ownOrganisations } from './rights.ts'
import { texts } from './texts.ts'

/** Drafts wait for somebody to finish them: all of them for editors, their own organisations' for members. */
export const draftsOnDesk: DeskPart = {
  id: 'events.drafts',
  title: { de: 'Termine in Arbeit', en: 'Events in progress' },
  may: ({ viewer }) => isStaff(viewer, 'editor') || ownOrganisations(viewer).length > 0,
  async load({ tx, space, language, viewer }) {
    const own = isStaff(viewer, 'editor') ? null : ownOrganisations(viewer).map(({ id }) => id)
    const events = await unpublishedEvents(tx, space.id, language, own, 20)
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
