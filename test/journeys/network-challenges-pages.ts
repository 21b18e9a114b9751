import type { Page } from 'playwright-core'
import type { Stop } from './pages.ts'

// Challenges of the network, and the cards on them.

const list = '/vernetzung/herausforderungen'
const first = (from: string, pattern: string): Stop => ({ from, link: `main a[href*="${pattern}"]` })

/** Seen by everybody. */
export const networkChallengesForVisitors: readonly Stop[] = [
  list,
  `${list}?q=bank&stand=open`,
  `${list}?q=gibtesnichtwort`,
  first(list, `${list}/`),
]

const behind = (then: string) => async (page: Page, origin: string) => {
  await page.goto(origin + list)
  const link = page.locator(`main .link-list a[href*="${list}/"]`).first()
  await page.goto(origin + ((await link.getAttribute('href', { timeout: 5000 })) ?? '') + then)
}

/** Seen by members. */
export const networkChallengesForMembers: readonly Stop[] = [
  `${list}/neu`,
  { answer: 'cards on a phone', reach: behind('/karten') },
]

/** Seen by the programme office. */
export const networkChallengesForOffice: readonly Stop[] = [
  { answer: 'a challenge with what one can do', reach: behind('') },
  { answer: 'the form of a challenge', reach: behind('/bearbeiten') },
  { answer: 'what came of a challenge', reach: behind('/rueckmeldung') },
  { answer: 'cards are ordered', reach: behind('/ordnen') },
]
