import type { DemoDistrict, Words } from '../types.ts'

/** Shown on every page: nobody shall look for this district on a map. */
export const inventedNotice = {
  de: 'Vorführung: Den Landkreis Auenmark gibt es nicht. Alles hier ist erfunden.',
  en: 'Demonstration: there is no district of Auenmark. Everything here is made up.',
  leicht: 'Diese Seite ist nur zum Ausprobieren. Den Landkreis Auenmark gibt es nicht.',
} as const

const notice: Words = inventedNotice

/**
 * An invented district with 5,000 people who take part: what dialogues look like when many come. It has no key, no place on the map, and
 * no municipalities, because no official list knows it.
 */
export const auenmark = {
  slug: 'auenmark',
  name: 'Landkreis Auenmark (erfunden)',
  state: 'NI',
  tagline: {
    de: 'Ein erfundener Landkreis, in dem viele mitreden: 5.000 Menschen, drei Dialoge.',
    en: 'An invented district where many take part: 5,000 people, three dialogues.',
    leicht: 'Diesen Landkreis gibt es nicht.\nHier sehen Sie:\nSo sieht es aus, wenn viele Menschen mitreden.',
  },
  accent: '#7a3b12',
  seat: 'Erlenrode',
  imprint: {
    administration: 'Kreisverwaltung Auenmark (erfunden)',
    representedBy: { de: 'niemand: Dieser Landkreis ist erfunden', en: 'nobody: this district is invented' },
    notice,
  },
} as const satisfies Pick<DemoDistrict, 'name' | 'state' | 'tagline' | 'accent' | 'seat' | 'imprint'> & { slug: string }

/** So many people have an account there; two thirds are proven to live in the district. */
export const population = { people: 5000, residents: 3400 }
