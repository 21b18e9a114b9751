import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, violations } from './browser.ts'
import { type Program, startProgram } from './program.ts'

let program: Program
let browser: Browser
beforeAll(async () => {
  ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

/** One page per template, as a visitor; in light and dark, on a phone and a desk. */
const pages = ['/', '/mayen-koblenz', '/en/mayen-koblenz', '/leicht/mayen-koblenz', '/mayen-koblenz/aktuelles', '/uelzen/gibt-es-nicht', '/mayen-koblenz/anmelden', '/mayen-koblenz/registrieren']

const looks = [
  { name: 'light, desktop', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'dark, phone', viewport: { width: 375, height: 800 }, colorScheme: 'dark' },
] as const

describe.each(looks)('$name', ({ name: _, ...look }) => {
  test.each(pages)('%s has no violations and fits', async (path) => {
    const page = await browser.newPage({ ...look, reducedMotion: 'reduce' })
    const wrong: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(program.origin) && !request.url().startsWith('data:')) wrong.push(`foreign: ${request.url()}`)
    })
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) wrong.push(message.text())
    })
    await page.goto(program.origin + path, { waitUntil: 'load' })
    expect(wrong).toEqual([]) // before axe, which brings styles of its own that the policy refuses
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'scrolls sideways').toBe(0)
    await page.close()
  })
})
