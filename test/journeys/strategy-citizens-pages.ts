import type { Stop } from './pages.ts'

// The way of a measure and questions about it, below the district of the demo: those of the first measure in the list.

const measures = '/strategie/massnahmen'
const behind = (then: string): Stop => ({
  answer: `${then} of the first measure`,
  async reach(page, origin) {
    await page.goto(`${origin}/mayen-koblenz${measures}`)
    const href = await page.locator(`main a[href*="${measures}/digitale-mitfahrerbank"]`).first().getAttribute('href')
    await page.goto(`${origin}${href}${then}`)
  },
})

/** Seen by everybody. */
export const visitors: readonly Stop[] = [
  behind('/fragen'),
  behind('/fragen/neu'),
  behind('/weg'),
  '/strategie/frage-bestaetigen/keine',
]

/** Seen by those who edit. */
export const staff: readonly Stop[] = [
  { from: `${measures}/digitale-mitfahrerbank/fragen`, link: 'main a[href*="/fragen/0"]' },
]
