import type { Service } from '#commons/manifest.ts'
import { together } from '#commons/together.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { areas } from './areas.ts'

/** Vernetzung: districts and bodies without a district learn from each other. Only in the network space. */
export const network: Service = {
  id: 'network',
  folder: 'services/network',
  field: 'steering',
  name: { de: 'Vernetzung', en: 'Exchange' },
  summary: {
    de: 'Voneinander lernen: wer dabei ist, wer etwas weiß und woran andere gerade arbeiten.',
    en: 'Learn from each other: who takes part, who knows something, and what others are working on.',
  },
  start: addresses.start(),
  only: 'network',
  everywhere: true,
  styles: true,
  access: [access],
  ...together(areas),
}
