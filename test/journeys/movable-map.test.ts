import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { greyPicture, writeArchive } from '#test/support/tile-archive.ts'
import { openBrowser, type Visitor, violations, visitor, ways } from './browser.ts'
import { type Program, startProgram } from './program.ts'

let program: Program
let browser: Browser
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'allmende-map-'))
  mkdirSync(join(folder, 'data'))
  // One grey picture for the whole world, and those around the district at the zoom it opens with.
  const around = [8, 9, 10].flatMap((z) => {
    const [x, y] = [Math.floor((187.35 / 360) * 2 ** z), Math.floor(0.3385 * 2 ** z)]
    return [-2, -1, 0, 1, 2].flatMap((right) =>
      [-2, -1, 0, 1, 2].map((down) => [z, x + right, y + down, greyPicture()] as const),
    )
  })
  writeArchive(join(folder, 'data/tiles.pmtiles'), [[0, 0, 0, greyPicture()], ...around], {
    type: 2,
    notes: { attribution: '© Erfundene Karte' },
  })
  ;[program, browser] = await Promise.all([startProgram({ folder }), openBrowser({ map: true })])
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Somebody with script, and everything their browser asked for or complained about. */
async function watched(way = ways[0] as (typeof ways)[number]): Promise<Visitor & { asked: string[]; said: string[] }> {
  const who = await visitor(browser, program.origin, way)
  const [asked, said]: [string[], string[]] = [[], []]
  who.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  who.page.on('console', (message) => said.push(message.text()))
  return { ...who, asked, said }
}

const move = (page: Page) => page.getByRole('button', { name: 'Karte bewegen und vergrößern' })
const marks = (page: Page) => page.locator('.map-mark')

async function openMap(page: Page): Promise<void> {
  await move(page).click()
  await page.locator('.map-stage canvas').waitFor()
  await marks(page).first().waitFor()
}

describe.each([
  ['a district', '/mayen-koblenz/karte'],
  ['the network', '/karte'],
])('the map of %s', (_name, path) => {
  test('nothing of it is loaded before somebody presses the button; then it comes from here alone, and axe is content', async () => {
    const { page, go, leave, asked, said } = await watched()
    await go(path)
    await move(page).waitFor()
    expect(asked.filter((address) => /map-later|map-worker|grenzen|orte\.geojson|kacheln/.test(address))).toEqual([])

    await openMap(page)
    await expect.poll(() => asked.some((address) => address.startsWith('/kacheln/'))).toBe(true)
    expect(asked.some((address) => /map-worker/.test(address))).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS')
    expect(await page.locator('.map-stage').innerText()).toContain('Kacheln: © Erfundene Karte')
    expect(await page.locator('.map-stage').innerText()).toContain('BKG')
    expect(await page.locator('.map-drawing').isVisible()).toBe(false)
    expect(await page.locator('.places-list li').count()).toBeGreaterThan(3)
    await page.waitForTimeout(500)
    expect(said, 'before axe, which brings styles of its own').toEqual([])
    expect((await violations(page)).join('\n')).toBe('')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 375, height: 800 })
    await page.waitForTimeout(500)
    expect((await violations(page)).join('\n'), 'phone, dark').toBe('')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    )

    await page.getByRole('button', { name: 'Zurück zur gezeichneten Karte' }).click()
    expect(await page.locator('.map-drawing').isVisible()).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Karte bewegen und vergrößern')
    await leave()
  }, 60_000)
})

test('with the keyboard alone: a mark opens its popup, Escape closes it, the link leads to the thing', async () => {
  const { page, go, leave, said } = await watched()
  await go('/mayen-koblenz/karte')
  await move(page).focus()
  await page.keyboard.press('Enter')
  const mark = page.getByRole('button', { name: /^\d+: / }).first() // one that stands alone, whatever the demo has
  await marks(page).first().waitFor()
  // The map has the focus: plus brings it closer, until the place stands alone.
  for (let tries = 0; tries < 4 && (await mark.count()) === 0; tries++) {
    await page.keyboard.press('+')
    await page.waitForTimeout(400)
  }
  const label = (await mark.getAttribute('aria-label')) ?? ''
  await mark.focus()
  await page.keyboard.press('Enter')
  const link = page.locator('.maplibregl-popup a')
  await link.waitFor()
  const title = (await link.textContent())?.trim() ?? ''
  expect(title).not.toBe('')
  expect(label).toContain(title)
  expect(await page.evaluate(() => document.activeElement?.closest('.maplibregl-popup') !== null)).toBe(true)
  await page.keyboard.press('Escape')
  await link.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(label)
  await page.keyboard.press('Enter')
  await Promise.all([page.waitForEvent('domcontentloaded'), link.click()])
  expect(await page.locator('h1').textContent()).toContain(title)
  expect(said).toEqual([])
  await leave()
}, 60_000)

test('several places close together: the button comes closer, or lists them', async () => {
  const { page, go, leave, said } = await watched()
  await go('/karte')
  await openMap(page)
  const together = page.getByRole('button', { name: /^\d+ Orte: vergrößern$/ })
  const scale = () => page.locator('.maplibregl-ctrl-scale').textContent()
  const before = await scale()
  await together.first().click()
  await expect
    .poll(async () => (await scale()) !== before || (await page.locator('.maplibregl-popup').count()) > 0)
    .toBe(true)
  expect(said).toEqual([])
  await leave()
}, 60_000)

test("the small map of an event's page moves, too", async () => {
  const { page, go, leave, said } = await watched()
  await go('/mayen-koblenz/termine/smartphone-sprechstunde-in-polch')
  await openMap(page)
  expect(await marks(page).count()).toBe(1)
  expect(said).toEqual([])
  await leave()
}, 60_000)

test('when the map cannot be loaded the drawing stays, and a sentence says so', async () => {
  const { page, context, go } = await watched()
  await context.route(/map-later.*js/, (route) => route.abort())
  await go('/mayen-koblenz/karte')
  await move(page).click()
  await expect.poll(() => page.locator('.map-offer [role=status]').textContent()).toContain('gerade nicht öffnen')
  expect(await page.locator('.map-drawing').isVisible()).toBe(true)
  await context.close()
}, 60_000)

test('without script there is no button, only the drawing and the list', async () => {
  const { page, go, leave, asked } = await watched(ways[1])
  for (const path of ['/karte', '/mayen-koblenz/karte', '/mayen-koblenz/termine/smartphone-sprechstunde-in-polch']) {
    await go(path)
    expect(await page.locator('main svg.patchwork').isVisible()).toBe(true)
    expect(await move(page).count()).toBe(0)
    expect(await page.locator('.map-offer button:visible').count()).toBe(0)
  }
  expect(asked.filter((address) => /map-later|kacheln/.test(address))).toEqual([])
  await leave()
}, 60_000)
