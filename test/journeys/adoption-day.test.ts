import type { Browser } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { openBrowser, visitor, type Way, ways } from './browser.ts'
import { type Program, startProgram } from './program.ts'

const strategy = '/mayen-koblenz/strategie'
const words = 'Ein Satz vom Tag des Beschlusses.'
const today = Temporal.Now.plainDateISO('Europe/Berlin')

// There is one first version: each way is gone in a house of its own.
describe.each(ways)('Adoption day: $name', (way: Way) => {
  let program: Program
  let browser: Browser
  beforeAll(async () => {
    ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  test('the plan back from the date shows what blocks, chapters close, the council adopts version 1, and its PDF is tagged', async () => {
    const [editor, reader] = await Promise.all([
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
    ])
    await editor.login('/mayen-koblenz', 'redaktion@example.org', demoPassword)

    // A chapter is still to be written.
    await editor.go(`${strategy}/dokument/schreiben`)
    await editor.type('Titel', 'Was noch fehlt')
    await editor.press('Kapitel hinzufügen')

    // From the day of adoption the plan reckons back, and says what stands in the way.
    await editor.go(`${strategy}/entstehung`)
    expect(await editor.text()).toContain('Der Tag des Beschlusses fehlt.')
    await editor.follow('Tag des Beschlusses')
    await editor.page.locator('main [name=adoptOn]').fill(today.toString())
    for (const period of ['paperDays', 'adviceWeeks', 'revisionWeeks', 'reviewWeeks'])
      await editor.page.locator(`main [name=${period}]`).fill('0')
    await editor.press('Speichern')
    const blocked = await editor.text()
    expect(blocked).toContain('Was dem Beschluss noch im Weg steht')
    expect(blocked).toContain('ist nicht abgeschlossen')
    expect(blocked).toContain('steht am Tag des Beschlusses keine Sitzung')

    // The session of the council is entered, and chapter after chapter closes.
    await editor.follow('Termin hinzufügen')
    await editor.page.locator('main [name=day]').fill(today.toString())
    await editor.choose('Beschluss')
    await editor.press('Speichern')
    const chapters = await editor.page
      .locator('main a[href*="/dokument/kapitel/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(chapters.length).toBeGreaterThan(3)
    for (const chapter of chapters) {
      await editor.go(chapter)
      const body = editor.page.locator('main [name=body]')
      if (!(await body.inputValue())) await body.fill(words)
      await editor.choose('abgeschlossen')
      await editor.press('Speichern')
    }
    await editor.go(`${strategy}/entstehung/kapitel`)
    for (const select of await editor.page.locator('main select').all()) await select.selectOption({ index: 1 })
    await editor.press('Speichern')
    expect(await editor.text()).toContain('Nichts steht dem Beschluss im Weg.')

    // The council adopts it.
    await editor.go(`${strategy}/dokument/fassungen`)
    await editor.page.locator('main [name=body]').fill('Kreistag')
    await editor.page.locator('main [name=on]').fill(today.toString())
    await editor.open(editor.page.locator('main form:has([name=body]) button').first())
    await editor.go(`${strategy}/entstehung`)
    expect(await editor.text()).toContain('Die Strategie ist beschlossen.')

    // Everybody reads version 1, and takes it away as a tagged PDF.
    await reader.go(strategy)
    await reader.follow('Die Strategie lesen')
    const read = await reader.text()
    for (const part of ['beschlossen', 'Kreistag', 'Was noch fehlt', words]) expect(read).toContain(part)
    const href = await reader.page.locator('main a[href$="/fassungen/1/strategie.pdf"]').first().getAttribute('href')
    const file = await reader.page.request.get(program.origin + href)
    expect(file.headers()['content-type']).toBe('application/pdf')
    const bytes = await file.body()
    for (const mark of ['/Marked true', '/StructTreeRoot', 'pdfuaid:part>1<'])
      expect(bytes.toString('latin1')).toContain(mark)
    const document = await getDocumentProxy(new Uint8Array(bytes))
    const tree = await (await document.getPage(1)).getStructTree()
    expect(JSON.stringify(tree)).toContain('"H1"')
    const { text } = await extractText(document, { mergePages: true })
    expect(text.replace(/\s+/g, ' ')).toContain(words)

    await editor.leave()
    await reader.leave()
  }, 180_000)
})
