import type { Browser } from 'playwright-core'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
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

const written = '/mayen-koblenz/strategie/dokument'

describe.each(ways)('Adoption day: $name', (way: Way) => {
  test('chapters close, the council adopts, everybody reads it, and the paper has its tags', async () => {
    const [editor, citizen] = await Promise.all([
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
    ])
    const who = way.javaScriptEnabled ? 'mit Skript' : 'ohne Skript'
    const [title, words] = [`Was uns verbindet ${who}`, `Ein Satz vom Tag des Beschlusses ${who}.`]

    // One chapter is missing still, and the page of the decision says so.
    await editor.login('/mayen-koblenz', 'redaktion@example.org', demoPassword)
    await editor.go(`${written}/schreiben`)
    await editor.page.locator('main form[action$="/neues-kapitel"] [name=title]').fill(title)
    await editor.press('Kapitel hinzufügen')
    await editor.go(`${written}/fassungen`)
    expect(await editor.text()).toContain(`${title}: offen`)

    // It is written and closed.
    await editor.go(`${written}/schreiben`)
    const row = editor.page.locator('main tr', { hasText: title })
    await editor.open(row.getByRole('button', { name: /^Bearbeiten/ }))
    await editor.page.locator('main [name=body]').fill(words)
    await editor.page.locator('main [name=state][value=closed]').check()
    await editor.press('Speichern')

    // The council has decided.
    await editor.go(`${written}/fassungen`)
    expect(await editor.text()).not.toContain(title)
    await editor.page.locator('main [name=body]').fill('Kreistag')
    await editor.page.locator('main [name=on]').fill('2026-03-02')
    await editor.page.locator('main [name=paper]').fill('KT 12/2026')
    await editor.press('Beschluss eintragen')

    // Everybody reads it, and takes it home.
    await citizen.go('/mayen-koblenz/strategie')
    await citizen.follow('Die Strategie lesen')
    const read = await citizen.text()
    for (const part of ['beschlossen', 'Kreistag, 2. März 2026', 'Vorlage KT 12/2026', title, words])
      expect(read).toContain(part)
    const href = await citizen.page.locator('main a[href$="/strategie.pdf"]').getAttribute('href')
    const paper = await citizen.page.request.get(program.origin + href)
    const bytes = await paper.body()
    for (const mark of ['/Marked true', '/StructTreeRoot', 'pdfuaid:part>1<'])
      expect(bytes.toString('latin1')).toContain(mark)
    const document = await getDocumentProxy(new Uint8Array(bytes))
    expect((await getMeta(document)).info.Title).toContain('MYK10')
    const { text } = await extractText(document, { mergePages: true })
    expect(text.replace(/\s+/g, ' ')).toContain(words)

    await editor.leave()
    await citizen.leave()
  }, 120_000)
})
