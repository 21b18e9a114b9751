import type { Stop } from './pages.ts'

// How the strategy is made, below the district of the demo; the plan with groups and dates is looked at in Auenmark.

export const visitors: readonly Stop[] = ['/strategie/entstehung']

const at = '/strategie/entstehung'

/** Seen by those who edit. */
export const staff: readonly Stop[] = [
  `${at}/termin`,
  `${at}/kapitel`,
  ...['gruppen', 'sitzungen', 'gremien', 'fragen'].map((kind) => `${at}/${kind}/neu`),
  {
    answer: 'the plan of Auenmark with what still blocks',
    async reach(page, origin) {
      await page.goto(`${origin}/auenmark/strategie/entstehung`)
    },
  },
]
