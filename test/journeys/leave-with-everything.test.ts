import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { openBrowser, visitor, ways } from './browser.ts'
import { type Program, startProgram } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'allmende-leave-'))
const here = join(folder, 'here')
const elsewhere = join(folder, 'elsewhere')
let browser: Browser
let program: Program | undefined
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The built command line on the data of a stopped program. @returns what it printed */
async function allmende(house: string, ...words: string[]): Promise<string> {
  const line = join(import.meta.dirname, '../../dist/allmende.js')
  const env = { ...process.env, ALLMENDE_DATA: join(house, 'data'), DATABASE_URL: '', ALLMENDE_ORIGIN: '' }
  const { stdout } = await promisify(execFile)(process.execPath, [line, ...words], { env })
  return stdout
}

const lists = [
  '',
  '/aktuelles',
  '/termine',
  '/termine?vorbei=ja',
  '/organisationen',
  '/gemeinden',
  '/angebote',
  '/kalender',
  '/impressum',
  '/barrierefreiheit',
]
const things = {
  article: { list: '/aktuelles', links: 'main h2 a[href*="/aktuelles/"], main h3 a[href*="/aktuelles/"]' },
  event: { list: '/termine', links: 'main :is(h2, h3) a[href*="/termine/"]' },
  organisation: { list: '/organisationen', links: 'main a[href*="/organisationen/"]:not([href$="/anlegen"])' },
}

interface Seen {
  readonly text: string
  readonly pictures: readonly { readonly words: string; readonly shown: boolean }[]
}

/** What people see on the pages of the district, by address. Identifiers in addresses may differ, so things are named by their place in a list. */
async function see({ origin }: Program): Promise<Map<string, Seen>> {
  const who = await visitor(browser, origin, ways[0])
  const seen = new Map<string, Seen>()
  const look = async (name: string, path: string) => {
    const response = await who.page.goto(origin + path, { waitUntil: 'networkidle' })
    expect(response?.status(), path).toBe(200)
    const pictures = await who.page.locator('header img, main img').evaluateAll(async (images) =>
      Promise.all(
        (images as HTMLImageElement[]).map(async (image) => {
          image.loading = 'eager'
          await image.decode().catch(() => {})
          return { words: image.alt, shown: image.naturalWidth > 0 }
        }),
      ),
    )
    seen.set(name, { text: await who.page.locator('main').innerText(), pictures })
  }
  for (const path of lists) await look(path, `/mayen-koblenz${path}`)
  for (const [name, { list, links }] of Object.entries(things)) {
    await who.go(`/mayen-koblenz${list}`)
    const found = await who.page
      .locator(links)
      .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') as string))])
    expect(found.length, name).toBeGreaterThan(0)
    for (const [place, href] of found.entries()) await look(`${name} ${place + 1}`, href)
  }
  await who.leave()
  return seen
}

/** The demo has no pictures of its own; a logo shows whether files travel too. */
async function giveLogo({ origin }: Program): Promise<void> {
  const head = await visitor(browser, origin, ways[0])
  await head.login('/mayen-koblenz', 'leitung.myk@example.org', demoPassword)
  await head.go('/mayen-koblenz/einstellungen/aussehen')
  const buffer = await head.page.locator('h1').screenshot()
  await head.page.locator('main input[type=file]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer })
  await head.press('Speichern')
  expect(await head.text()).toContain('Gespeichert')
  await head.leave()
}

test('a district leaves with one file, starts in an empty house, and its pages show the same', async () => {
  program = await startProgram({ folder: here })
  await giveLogo(program)
  const before = await see(program)
  await program.stop()
  const file = join(folder, 'mayen-koblenz.zip')
  expect(await allmende(here, 'export-district', 'mayen-koblenz', file)).toContain('mayen-koblenz.zip')

  program = await startProgram({ folder: elsewhere, args: ['--empty'] })
  const empty = await browser.newPage()
  expect((await empty.goto(`${program.origin}/mayen-koblenz`))?.status()).toBe(404)
  await empty.close()
  await program.stop()
  expect(await allmende(elsewhere, 'import-district', file)).toContain('Mayen-Koblenz')

  program = await startProgram({ folder: elsewhere, args: ['--empty'] })
  const after = await see(program)
  expect([...after.keys()]).toEqual([...before.keys()])
  for (const [name, seen] of before) expect.soft(after.get(name), name).toEqual(seen)
  // Something was there to compare.
  expect(before.get('article 1')?.text.length).toBeGreaterThan(300)
  expect([...before.values()].flatMap(({ pictures }) => pictures).some(({ shown }) => shown)).toBe(true)
}, 300_000)
