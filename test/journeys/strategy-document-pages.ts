import type { Stop } from './pages.ts'

// The strategy as a document, below the district of the demo; versions and figures are looked at in the invented district, which has some.

const at = '/strategie/dokument'
const auenmark = (name: string, then: string, link?: string): Stop => ({
  answer: `${name} of Auenmark`,
  async reach(page, origin) {
    await page.goto(`${origin}/auenmark${at}${then}`)
    if (!link) return
    const href = await page.locator(`main a[href*="${link}"]`).first().getAttribute('href')
    await page.goto(`${origin}${href}`)
  },
})

/** Seen by everybody. */
export const visitors: readonly Stop[] = [
  at,
  `${at}/entwurf`,
  `${at}/fassungen`,
  auenmark('the adopted version', '/fassungen/1'),
]

/** Seen by those who write it. */
export const staff: readonly Stop[] = [
  `${at}/fassungen`,
  `${at}/schreiben`,
  { from: '/strategie/entstehung', link: 'main a[href*="/dokument/kapitel/0"]' },
  `${at}/zahlen`,
  auenmark('a figure', '/zahlen', '/zahlen/0'),
  `${at}/pruefliste`,
  { from: `${at}/pruefliste`, link: 'main a[href*="/pruefliste/0"]' },
  `${at}/angaben`,
]
