import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { prepareContent } from '../contract/prepare.ts'
import { type Everybody, everyRole } from '../contract/roles.ts'

let house: TestHouse
let everybody: Everybody
beforeAll(async () => {
  house = await testHouse()
  everybody = await everyRole(house)
  await prepareContent(house, everybody)
})
afterAll(() => house?.close())

/** Pages per person; a few hundred are enough to see every kind of page. */
const enough = 250

/** Pages of one kind (same path without ids and query) that are opened: the third looks like the second. */
const perKind = 3

const readers = ['visitor', 'citizen', 'editor', 'administrator', 'programme-office', 'operator'] as const

/** An entry that the contract's content publishes without a thing behind it. */
const withoutThing = '01900000-0000-7000-8000-000000000001'

// Whoever follows a link that a page shows must arrive: no missing page, no mistake of ours, and for the logged-in no refusal.
test.each(readers)('every link that a page shows to the %s leads somewhere', { timeout: 120_000 }, async (role) => {
  const person = everybody.people[role]
  const { seen, wrong } = await crawl(['/', '/musterkreis', '/en/musterkreis', '/leicht/musterkreis'], async (path) => {
    const response = await house.get(path, person)
    const type = response.headers.get('content-type') ?? ''
    return { status: response.status, body: type.includes('text/html') ? await response.text() : '' }
  })
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(20)
})

interface Answer {
  readonly status: number
  readonly body: string
}

async function crawl(starts: readonly string[], open: (path: string) => Promise<Answer>) {
  const waiting = starts.map((path) => ({ path, from: 'start' }))
  const known = new Set(starts)
  const kinds = new Map<string, number>()
  const wrong: string[] = []
  let seen = 0
  for (let next = waiting.shift(); next && seen < enough; next = waiting.shift()) {
    seen += 1
    const { status, body } = await open(next.path)
    if (status === 404 || status === 403 || status >= 500) wrong.push(`${status} ${next.path} (on ${next.from})`)
    for (const path of linksOn(body, next.path)) {
      const kind = kindOf(path)
      if (known.has(path) || path.includes(withoutThing) || (kinds.get(kind) ?? 0) >= perKind) continue
      known.add(path)
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      waiting.push({ path, from: next.path })
    }
  }
  return { seen, wrong }
}

/** Local addresses of links, pictures and the like on a page. */
function linksOn(body: string, at: string): string[] {
  const found: string[] = []
  for (const [, written = ''] of body.matchAll(/<(?:a|link|img|script|source)\b[^>]*?\b(?:href|src)="([^"]+)"/g)) {
    const url = new URL(written.replaceAll('&amp;', '&'), `http://allmende.test${at}`)
    // Built files are served outside of the house; Leichte Sprache and English are the same pages with another word before.
    if (url.host !== 'allmende.test' || url.pathname.startsWith('/static/')) continue
    found.push(url.pathname + url.search)
  }
  return found
}

const kindOf = (path: string): string =>
  path
    .replace(/\?.*/, '?')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, '…')
    .replace(/[\w-]{30,}/g, '…')
