import type { Service } from '#commons/manifest.ts'
import { together } from '#commons/together.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { areas } from './areas.ts'

/** Strategie: a living strategy, and measures that everybody can follow. */
export const strategy: Service = {
  id: 'strategy',
  folder: 'services/strategy',
  field: 'steering',
  name: { de: 'Strategie', en: 'Strategy' },
  summary: {
    de: 'Sehen, was der Landkreis sich vorgenommen hat, wie weit es ist und was daraus wurde.',
    en: 'See what the district has set out to do, how far it is and what became of it.',
  },
  start: addresses.start(),
  styles: true,
  access: [access],
  ...together(areas),
}
