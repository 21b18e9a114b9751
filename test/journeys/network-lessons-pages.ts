import type { Stop } from './pages.ts'

// Stumbling blocks and success factors of the network.

const list = '/vernetzung/erfahrungen'
const first = (from: string, pattern: string): Stop => ({ from, link: `main a[href*="${pattern}"]` })

/** Seen by everybody. */
export const networkLessonsForVisitors: readonly Stop[] = [
  list,
  `${list}?q=stelle&art=stumble`,
  `${list}?q=gibtesnichtwort`,
  first(list, `${list}/`),
]

/** Seen by members. */
export const networkLessonsForMembers: readonly Stop[] = [`${list}/neu`]

/** Seen by the programme office. */
export const networkLessonsForOffice: readonly Stop[] = [
  {
    answer: 'the form of a lesson',
    async reach(page, origin) {
      await page.goto(`${origin}${list}`)
      await page.locator(`main .link-list a[href*="${list}/"]`).first().click()
      await page.locator('main a[href$="/bearbeiten"]').first().click()
      await page.waitForURL('**/bearbeiten')
    },
  },
]
