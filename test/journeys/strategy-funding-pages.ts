import type { Stop } from './pages.ts'

// Tables for funders; with money in it in Auenmark.

export const visitors: readonly Stop[] = []

/** Seen by those who edit. */
export const staff: readonly Stop[] = [
  '/strategie/foerderung',
  {
    answer: 'the table of a funder in Auenmark',
    async reach(page, origin) {
      await page.goto(`${origin}/auenmark/strategie/foerderung`)
    },
  },
]
