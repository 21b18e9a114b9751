import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { expect } from 'vitest'

const require = createRequire(import.meta.url)

/**
 * The system's Chromium, without a connection to anybody.
 * @param map it draws maps in software (WebGL), which machines without a graphics card need
 */
export function openBrowser({ map = false }: { map?: boolean } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      ...(map ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] : ['--disable-gpu']),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}

/** Ways somebody may sit in front of it. Every main journey is gone with the first two. */
export const ways = [
  { name: 'desktop, with JavaScript', viewport: { width: 1280, height: 900 }, javaScriptEnabled: true },
  { name: 'phone, without JavaScript', viewport: { width: 375, height: 800 }, javaScriptEnabled: false },
] as const

export type Way = (typeof ways)[number]

/** Somebody with a browser of their own. What goes wrong on the way is collected and fails the journey at `leave`. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  /** Opens an address of the program. @returns the HTTP status */
  go(path: string): Promise<number>
  /** Types into the field with this label. */
  type(label: string | RegExp, value: string): Promise<void>
  /** Clicks what leads to another page, and waits for that page. */
  open(target: Locator): Promise<void>
  /** Presses the button, or follows the link, with these words inside the main content. */
  press(words: string | RegExp): Promise<void>
  follow(words: string | RegExp): Promise<void>
  /** Ticks the radio button or the box with this label. */
  choose(label: string | RegExp): Promise<void>
  /** Logs in with a password on the login page of a space. */
  login(space: string, mail: string, password: string): Promise<void>
  /** Text of the page as people read it. */
  text(): Promise<string>
  leave(): Promise<void>
}

export async function visitor(browser: Browser, origin: string, way: Way): Promise<Visitor> {
  const { name: _, ...settings } = way
  const context = await browser.newContext({
    ...settings,
    reducedMotion: 'reduce',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const wrong: string[] = []
  page.on('request', (request) => {
    if (
      !request
        .url()
        .replace(/^blob:/, '')
        .startsWith(origin) &&
      !request.url().startsWith('data:')
    )
      wrong.push(`foreign request: ${request.url()}`)
  })
  page.on('pageerror', (error) => wrong.push(String(error)))
  page.on('response', (response) => {
    if (response.status() >= 500) wrong.push(`${response.status()} ${response.url()}`)
  })
  const main = page.locator('main')
  /** A press ends where the answer stands, so that the next step does not overtake it. */
  const open = (target: Locator) => told(page, Promise.all([page.waitForEvent('domcontentloaded'), target.click()]))
  const press = (words: string | RegExp) => open(main.getByRole('button', { name: words }).first())
  const type = (label: string | RegExp, value: string) => told(page, main.getByLabel(label).first().fill(value))
  const text = () => page.locator('body').innerText()
  return {
    page,
    context,
    async go(path) {
      return (await page.goto(origin + path))?.status() ?? 0
    },
    type,
    open,
    press,
    follow: (words) => open(page.getByRole('link', { name: words }).first()),
    choose: (label) => told(page, main.getByLabel(label).first().check()),
    async login(space, mail, password) {
      await page.goto(`${origin}${space}/anmelden`)
      await type('Mail-Adresse', mail)
      await type('Passwort', password)
      await press(/^Anmelden$/)
      expect(new URL(page.url()).pathname, 'still on the login page').not.toMatch(/\/anmelden$/)
    },
    text,
    async leave() {
      await context.close()
      expect(wrong).toEqual([])
    },
  }
}

/** A step that fails says on which page it failed, and what stood there. */
async function told(page: Page, step: Promise<unknown>): Promise<void> {
  try {
    await step
  } catch (error) {
    throw new Error(`${(error as Error).message}\nOn ${page.url()}:\n${await page.locator('main').innerText()}`)
  }
}

let axeSource: Promise<string> | undefined

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[]
}

declare const axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> }

/** What axe finds wrong on the page that is open (WCAG 2.2 AA), as readable lines. Needs JavaScript in the browser. */
export async function violations(page: Page): Promise<string[]> {
  axeSource ??= readFile(require.resolve('axe-core/axe.min.js'), 'utf8')
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource)
  const found = await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const result = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Only what is wrong is gathered, and styles are read where they are drawn: a third less time, the same findings.
      resultTypes: ['violations'],
      preload: false,
    })
    return result.violations
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} ${JSON.stringify(node.target)}: ${node.failureSummary}`),
  )
}
