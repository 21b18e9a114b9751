import { catalogue } from '#foundation/text/catalogue.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { cleanLine, placeLine } from './clean.ts'
import type { Entry } from './entry.ts'

export const texts = catalogue({
  cancelledTitle: {
    de: (title: string) => `Abgesagt: ${title}`,
    en: (title: string) => `Cancelled: ${title}`,
  },
  online: { de: 'Online', en: 'Online' },
  moreAt: { de: (address: string) => `Mehr dazu: ${address}`, en: (address: string) => `Read more: ${address}` },
  takePartAt: {
    de: (address: string) => `Online teilnehmen: ${address}`,
    en: (address: string) => `Take part online: ${address}`,
  },
  holiday: { de: (name: string) => `Feiertag: ${name}`, en: (name: string) => `Public holiday: ${name}` },
  community: { de: 'Gemeinschaft und Ehrenamt', en: 'Community and volunteering' },
  education: { de: 'Bildung und Arbeit', en: 'Education and work' },
  health: { de: 'Gesundheit und Pflege', en: 'Health and care' },
  mobility: { de: 'Mobilität', en: 'Mobility' },
  steering: { de: 'Steuerung und Austausch', en: 'Steering and exchange' },
})

/** The title as a list shows it; a cancelled thing says so first. */
export function entryTitle(entry: Entry): string {
  const title = cleanLine(entry.title)
  return entry.cancelled ? texts(entry.language).cancelledTitle(title) : title
}

/** „Sa., 12. September 2026, 10–16 Uhr · Bürgerhaus, Mayen“; null for things without a date. */
export function whenAndWhere(entry: Entry): string | null {
  if (entry.when === undefined) return null
  const where = entry.place ? placeLine(entry.place) : entry.onlineUrl ? texts(entry.language).online : ''
  const when = dateRange(entry.when, entry.language)
  return where === '' ? when : `${when} · ${where}`
}
