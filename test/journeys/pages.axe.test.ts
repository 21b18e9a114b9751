import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { openBrowser, violations, visitor, ways } from './browser.ts'
import { rounds, type Stop } from './pages.ts'
import { type Program, startProgram } from './program.ts'

let program: Program
let browser: Browser
beforeAll(async () => {
  ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

const nameOf = (stop: Stop) => (typeof stop === 'string' ? stop : `${stop.from} → ${stop.link.slice('main a'.length)}`)

async function open(page: Page, stop: Stop): Promise<void> {
  if (typeof stop === 'string') await page.goto(program.origin + stop, { waitUntil: 'load' })
  else {
    await page.goto(program.origin + stop.from, { waitUntil: 'load' })
    const href = await page.locator(stop.link).first().getAttribute('href', { timeout: 5000 })
    await page.goto(new URL(href ?? '', page.url()).href, { waitUntil: 'load' })
  }
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
      if (message.type() === 'error' && !/status of 40[34]/.test(message.text())) wrong.push(message.text())
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
      await open(page, stop)
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
