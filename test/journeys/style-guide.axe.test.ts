import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveStyleGuide } from './style-guide-server.tsx'

interface Violation {
  id: string
  nodes: { target: unknown; failureSummary?: string }[]
}

declare const axe: { run(context: Document, options: object): Promise<{ violations: Violation[]; passes: unknown[] }> }

const require = createRequire(import.meta.url)
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

let browser: Browser
let guide: Awaited<ReturnType<typeof serveStyleGuide>>
let axeSource: string

beforeAll(async () => {
  ;[guide, browser, axeSource] = await Promise.all([
    serveStyleGuide(),
    chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    }),
    readFile(require.resolve('axe-core/axe.min.js'), 'utf8'),
  ])
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await guide?.close()
})

const phone = { width: 375, height: 800 }
const desktop = { width: 1280, height: 900 }
const pages = ['/', '/en', '/front', '/fertig']
const looks = [
  { name: 'light, desktop', viewport: desktop },
  { name: 'light, phone', viewport: phone },
  { name: 'dark, desktop', viewport: desktop, colorScheme: 'dark' },
  { name: 'dark, phone', viewport: phone, colorScheme: 'dark' },
  { name: 'forced colours, desktop', viewport: desktop, forcedColors: 'active' },
  { name: 'forced colours, dark, phone', viewport: phone, forcedColors: 'active', colorScheme: 'dark' },
] as const

/** Opens a page; foreign requests, script errors and refusals of the content security policy are collected. */
async function open(
  path: string,
  options: Parameters<Browser['newPage']>[0],
): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage(options)
  const wrong: string[] = []
  page.on('request', (request) => {
    if (
      !request
        .url()
        .replace(/^blob:/, '')
        .startsWith(guide.origin)
    )
      wrong.push(`foreign: ${request.url()}`)
  })
  page.on('pageerror', (error) => wrong.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  await page.goto(guide.origin + path, { waitUntil: 'networkidle' })
  return { page, wrong }
}

describe.each(looks)('$name', ({ name: _, ...options }) => {
  test.each(pages)(
    '%s has no violations',
    async (path) => {
      const { page, wrong } = await open(path, { ...options, reducedMotion: 'reduce' })
      // Open what is folded, so that it is looked at as well.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await page.evaluate(axeSource)
      const { violations, passes } = await page.evaluate(() =>
        axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
      )
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${String(node.target)} ${node.failureSummary}`),
      )
      await page.close()
      expect(found).toEqual([])
      expect(passes.length).toBeGreaterThan(20)
      expect(wrong).toEqual([])
    },
    60_000,
  )
})

test.each(pages)('%s fits 320 pixels (zoom of 400 percent) without scrolling sideways', async (path) => {
  const { page } = await open(path, { viewport: { width: 320, height: 640 } })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  await page.close()
  expect(width).toBe(320)
})

test.each(['/', '/front'])(
  '%s: what can be pressed is at least 24 pixels high or stands in a line of text',
  async (path) => {
    const { page } = await open(path, { viewport: phone })
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, input:not([type=hidden]), select, summary, .kern-btn, .tool-links a, .pages a, .tabs a',
        ),
      ]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 24)
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    await page.close()
    expect(small).toEqual([])
  },
)

test('without script: the menu opens on a phone and stands open on a desktop', async () => {
  const small = await open('/', { viewport: phone, javaScriptEnabled: false })
  const link = small.page.getByRole('navigation', { name: 'Hauptnavigation' }).getByText('Ehrenamt')
  expect(await link.isVisible()).toBe(false)
  await small.page.getByText('Menü', { exact: true }).click()
  expect(await link.isVisible()).toBe(true)
  await small.page.close()
  const large = await open('/', { viewport: desktop, javaScriptEnabled: false })
  expect(await large.page.locator('.menu a').nth(3).isVisible()).toBe(true)
  await large.page.close()
})

test('the keyboard first meets the skip link', async () => {
  const { page } = await open('/front', { viewport: desktop })
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhalt')
  await page.close()
})

test('a form that comes back puts the summary into focus, and its links lead to the inputs', async () => {
  const { page } = await open('/', { viewport: desktop, javaScriptEnabled: false })
  expect(await page.locator('.error-summary').evaluate((summary) => summary === document.activeElement)).toBe(true)
  await page.locator('.error-summary a').first().click()
  expect(await page.locator('#b-email').evaluate((input) => input.matches(':target'))).toBe(true)
  await page.close()
})

test('with script: characters are counted, files shown, passwords uncovered', async () => {
  const { page, wrong } = await open('/', { viewport: desktop })
  await page.locator('#a-message').fill('ä'.repeat(490))
  expect(await page.locator('text-counter').first().textContent()).toContain('Noch 10 Zeichen frei')
  await page
    .locator('#a-picture')
    .setInputFiles({ name: 'feld.png', mimeType: 'image/png', buffer: Buffer.from('x'.repeat(250_000)) })
  expect(await page.locator('file-preview').first().textContent()).toContain('feld.png (0,3 MB)')
  await page.getByRole('button', { name: 'Passwort anzeigen' }).first().click()
  expect(await page.locator('#a-password').getAttribute('type')).toBe('text')
  await page.close()
  expect(wrong).toEqual([])
})
