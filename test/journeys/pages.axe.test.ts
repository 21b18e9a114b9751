import type { Browser, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { modules } from '../../src/house.ts'
import { openBrowser, violations, visitor, ways } from './browser.ts'
import { rounds, type Stop, without } from './pages.ts'
import { type Prepared, preparePages } from './prepare-pages.ts'
import { type Program, startProgram } from './program.ts'

let program: Program
let browser: Browser
let prepared: Prepared
beforeAll(async () => {
  ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
  prepared = await preparePages(program.origin)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

const wayOf = (stop: Stop) => (typeof stop === 'object' && 'way' in stop ? stop.way : stop)
const statusOf = (stop: Stop) => (typeof stop === 'object' && 'way' in stop ? stop.status : 200)

function nameOf(stop: Stop): string {
  const way = wayOf(stop)
  if (typeof way === 'string') return way
  if ('prepared' in way) return `${way.prepared}${way.then ?? ''}`
  return 'answer' in way ? way.answer : `${way.from} → ${way.link.slice('main a'.length)}`
}

/** Opens a page as its stop says. @returns what the server answered for the page that stands there now */
async function open(page: Page, stop: Stop): Promise<number> {
  const way = wayOf(stop)
  let last = 0
  const hear = (response: Response) => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) last = response.status()
  }
  page.on('response', hear)
  try {
    if (typeof way === 'string') await page.goto(program.origin + way, { waitUntil: 'load' })
    else if ('prepared' in way)
      await page.goto(program.origin + prepared[way.prepared] + (way.then ?? ''), { waitUntil: 'load' })
    else if ('answer' in way) await way.reach(page, program.origin)
    else {
      await page.goto(program.origin + way.from, { waitUntil: 'load' })
      const href = await page.locator(way.link).first().getAttribute('href', { timeout: 5000 })
      await page.goto(new URL(href ?? '', page.url()).href, { waitUntil: 'load' })
    }
  } finally {
    page.off('response', hear)
  }
  return last
}

/** Patterns of the pages that were looked at, and answered as they should. */
const seen = new Set<string>()
const routes = modules
  .flatMap((module) => module.routes)
  .filter(({ kind }) => kind === 'page' || kind === 'private-read')
  .map(({ address }) => address.path)
  // Fixed addresses stand before those with a hole in the same place.
  .toSorted((a, b) => a.split(':').length - b.split(':').length)

function routeAt(url: string): string | undefined {
  const local = new URL(url).pathname
    .replace(/^\/(en|leicht)(?=\/|$)/, '')
    .replace(/^\/(mayen-koblenz|uelzen|auenmark)(?=\/|$)/, '')
  return routes.find((path) => new RegExp(`^${path.replace(/:[a-z-]+/gi, '[^/]+')}$`).test(local || '/'))
}

const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.each(rounds)('$who', ({ mail, pages }) => {
  let page: Page
  const wrong: string[] = []
  beforeAll(async () => {
    const who = await visitor(browser, program.origin, ways[0])
    page = who.page
    page.on('request', (request) => {
      if (!request.url().startsWith(program.origin) && !request.url().startsWith('data:'))
        wrong.push(`foreign: ${request.url()}`)
    })
    page.on('pageerror', (error) => wrong.push(String(error)))
    page.on('console', (message) => {
      // A refused page is an error in the console too; what the server should answer is asserted below.
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) wrong.push(message.text())
    })
    if (mail) await who.login('/mayen-koblenz', mail, demoPassword)
  })
  afterAll(() => page?.context().close())

  test.each(pages.map((stop) => [nameOf(stop), stop] as const))(
    '%s',
    async (_name, stop) => {
      wrong.length = 0
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await open(page, stop), 'HTTP status').toBe(statusOf(stop))
      seen.add(routeAt(page.url()) ?? '')
      expect(wrong).toEqual([]) // before axe, which brings styles of its own that the policy refuses
      expect(await page.locator('h1').count(), 'one main heading').toBe(1)
      expect.soft((await violations(page)).join('\n'), 'desktop, light').toBe('')
      await page.setViewportSize({ width: 375, height: 800 })
      expect.soft(await tooWide(page), 'scrolls sideways at 375').toBe(0)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect.soft((await violations(page)).join('\n'), 'phone, dark').toBe('')
      await page.setViewportSize({ width: 320, height: 640 })
      expect.soft(await tooWide(page), 'scrolls sideways at 320').toBe(0)
    },
    60_000,
  )
})

test('every page of the house was looked at, or says why not', () => {
  expect(routes.filter((path) => !seen.has(path) && !(path in without))).toEqual([])
  expect(Object.keys(without).filter((path) => seen.has(path) || !routes.includes(path))).toEqual([])
})
