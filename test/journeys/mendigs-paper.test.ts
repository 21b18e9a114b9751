import type { Browser } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { openBrowser, visitor, type Way, ways } from './browser.ts'
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

const strategy = '/mayen-koblenz/strategie'
/** Official keys of the town of Mendig and of Andernach. */
const [mendig, andernach] = ['07137069', '07137003']

describe.each(ways)('Mendig’s paper: $name', (way: Way) => {
  test('an association sees and prints what concerns it: its own measures first, then those of the whole district', async () => {
    const [editor, mayor] = await Promise.all([
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
    ])
    const who = way.javaScriptEnabled ? 'mit Skript' : 'ohne Skript'
    const [own, everywhere, elsewhere] = [`Stadtbus ${who}`, `Kreisapp ${who}`, `Rheinufer ${who}`]

    await editor.login('/mayen-koblenz', 'redaktion@example.org', demoPassword)
    for (const [title, place] of [
      [own, mendig],
      [everywhere, null],
      [elsewhere, andernach],
    ] as const) {
      await editor.go(`${strategy}/massnahmen/neu`)
      await editor.page.locator('main [name=title]').fill(title)
      await editor.page.locator('main [name=phase]').selectOption('planning')
      if (place) await editor.page.locator(`main input[name=municipalities][value="${place}"]`).check()
      await editor.page.locator('main input[name=wholeDistrict]').setChecked(place === null)
      await editor.press('Speichern')
      await editor.press('Veröffentlichen')
    }

    // Somebody from the town hall looks for their place: no login, no search.
    await mayor.go(strategy)
    await mayor.follow('Was betrifft meinen Ort?')
    await mayor.open(mayor.page.locator('main table').getByRole('link', { name: 'Mendig' }).first())
    const html = await mayor.text()
    expect(html).toContain('Verbandsgemeinde Mendig')
    expect(html.indexOf(own)).toBeGreaterThan(0)
    expect(html.indexOf(own)).toBeLessThan(html.indexOf(everywhere))
    expect(html).not.toContain(elsewhere)

    // The same as a paper for the council.
    const href = await mayor.page.locator('main a[href$="/papier.pdf"]').getAttribute('href')
    const paper = await mayor.page.request.get(program.origin + href)
    expect(paper.headers()['content-type']).toBe('application/pdf')
    const document = await getDocumentProxy(new Uint8Array(await paper.body()))
    const { text } = await extractText(document, { mergePages: true })
    expect(text).toContain('Strategie vor Ort: Verbandsgemeinde Mendig')
    for (const title of [own, everywhere]) expect(text.replace(/\s+/g, ' ')).toContain(title)
    expect(text).not.toContain(elsewhere)

    // And as a list to take away.
    await mayor.follow('Als Liste mit Filtern')
    const list = await mayor.text()
    expect(list).toContain(own)
    expect(list).not.toContain(elsewhere)
    const csv = await mayor.page.locator('main a[href*="/tabelle.csv"]').getAttribute('href')
    const table = await (await mayor.page.request.get(program.origin + csv)).text()
    expect(table).toContain(own)
    expect(table).not.toContain(elsewhere)

    await editor.leave()
    await mayor.leave()
  }, 120_000)
})
