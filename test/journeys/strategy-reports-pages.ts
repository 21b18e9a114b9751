import type { Stop } from './pages.ts'

// Half-yearly reports. Those with figures are in the invented district: the latest one.

const latest = (then: string): Stop => ({
  answer: `the latest report of Auenmark${then}`,
  async reach(page, origin) {
    await page.goto(`${origin}/auenmark/strategie/berichte`)
    const href = await page.locator('main a[href*="/berichte/20"]').first().getAttribute('href')
    await page.goto(`${origin}${href}${then}`)
  },
})

export const visitors: readonly Stop[] = ['/strategie/berichte', latest('')]

/** Seen by those who edit. */
export const staff: readonly Stop[] = ['/strategie/berichte/neu', latest('/bearbeiten'), '/strategie/pruefung']
