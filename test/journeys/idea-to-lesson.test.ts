import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { halfYearBefore, halfYearOf } from '../../src/services/strategy/reports/rules/half-year.ts'
import { openBrowser, type Visitor, visitor, type Way, ways } from './browser.ts'
import { type Program, startProgram } from './program.ts'

const strategy = '/mayen-koblenz/strategie'
const ideas = '/mayen-koblenz/mitreden/wo-fehlt-ein-radweg/phasen/luecken-melden'
const at = (who: Visitor) => new URL(who.page.url()).pathname
const running = halfYearOf(Temporal.Now.plainDateISO('Europe/Berlin'))
const halves = [halfYearBefore(running), running]

// A half-year has one report: each way is gone in a house of its own.
describe.each(ways)('From the idea to the lesson: $name', (way: Way) => {
  let program: Program
  let browser: Browser
  beforeAll(async () => {
    ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  test('an idea becomes a solution, a measure that was adopted, two reports and a lesson; a citizen walks it backwards', async () => {
    const [citizen, editor, reader] = await Promise.all([
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
    ])

    // A citizen hands in an idea.
    await citizen.login('/mayen-koblenz', 'buergerin@example.org', demoPassword)
    await citizen.go(`${ideas}/neue-idee`)
    await citizen.type('Ihre Idee in einem Satz', 'Leihräder an jedem Bahnhof')
    await citizen.type('Was soll geschehen, und warum?', 'Vom Zug zur Arbeit sind es oft drei Kilometer.')
    await citizen.press('Idee absenden')
    const idea = at(citizen)
    expect(idea).toMatch(/\/ideen\//)

    // The editors make a solution of it, and choose it among others.
    await editor.login('/mayen-koblenz', 'redaktion@example.org', demoPassword)
    await editor.go(idea)
    await editor.follow('Daraus eine Lösung machen')
    await editor.press('Speichern')
    const solution = at(editor)
    expect(solution).toBe(`${strategy}/loesungen/leihraeder-an-jedem-bahnhof`)
    await editor.go(`${strategy}/auswahl/neu`)
    await editor.type('Titel', 'Was zuerst kommt')
    await editor.page.getByLabel('Leihräder an jedem Bahnhof: Ergebnis').selectOption('kept')
    await editor.type('Weitere Vorschläge', '- Seilbahn zum Bahnhof | Viel zu teuer.')
    await editor.press('Speichern')
    await editor.press('Auswahl abschließen')
    expect(await editor.text()).toContain('Aus 2 Lösungen wurde 1')

    // The solution becomes a measure, which the council adopts.
    await editor.go(solution)
    await editor.follow('Daraus eine Maßnahme machen')
    await editor.page.locator('main [name=phase]').selectOption('planning')
    await editor.press('Speichern')
    await editor.press('Veröffentlichen')
    const measure = `${strategy}/massnahmen/leihraeder-an-jedem-bahnhof`
    await editor.go(`${measure}/teile/beschluesse/neu`)
    await editor.type('Wer hat beschlossen', 'Kreistag')
    await editor.page.locator('main [name=day]').fill('2026-03-02')
    await editor.type('Was wurde beschlossen', 'Zwölf Stationen, zwei Jahre zur Probe')
    await editor.press('Speichern')

    // Two reports are frozen; between them the measure goes on.
    for (const [index, half] of halves.entries()) {
      await editor.go(`${strategy}/berichte/neu`)
      await editor.page.locator(`main input[name=half][value="${half.slug}"]`).check()
      await editor.press('Zahlen einfrieren')
      await editor.press('Veröffentlichen')
      expect(await editor.text()).toContain('Leihräder an jedem Bahnhof')
      if (index > 0) continue
      await editor.go(`${measure}/stand`)
      await editor.page.locator('main [name=standing]').fill('Drei Stationen stehen, kaum jemand leiht.')
      await editor.page.locator('main [name=phase]').selectOption('implementation')
      await editor.open(editor.page.locator('main form button').first())
    }
    expect(await editor.text()).toContain('Einen Schritt weiter (1)')

    // It is ended; without what was learned that is not possible.
    await editor.go(`${measure}/stand`)
    await editor.page.locator('main [name=standing]').fill('Nach einem Jahr ist Schluss.')
    await editor.page.locator('main [name=phase]').selectOption('ended')
    await editor.open(editor.page.locator('main form button').first())
    expect(await editor.text()).toContain('wenn dabei steht, was andere daraus lernen können')
    expect(await editor.page.locator('main [name=standing]').inputValue()).toBe('Nach einem Jahr ist Schluss.')
    expect(at(editor)).toBe(`${measure}/stand`)
    await editor.page.locator('main [name=lesson]').fill('Erst fragen, wer wohin fährt, dann Räder kaufen.')
    await editor.open(editor.page.locator('main form button').first())
    expect(at(editor)).toBe(measure)

    // A citizen finds it, and walks it backwards to the idea.
    await reader.go(measure)
    const page = await reader.text()
    expect(page).toContain('Erst fragen, wer wohin fährt, dann Räder kaufen.')
    expect(page).toContain('Zwölf Stationen, zwei Jahre zur Probe')
    expect(page).toContain('In den Berichten')
    await reader.follow('Der Weg dieser Maßnahme')
    const chain = await reader.text()
    const order = ['Leihräder an jedem Bahnhof', 'Beschlüsse', 'Berichte', 'Was gelernt wurde'].map((words) =>
      chain.indexOf(words),
    )
    expect(order.every((place) => place > 0)).toBe(true)
    expect(order.toSorted((a, b) => a - b)).toEqual(order)
    await reader.open(reader.page.locator(`main a[href="${solution}"]`).first())
    expect(await reader.text()).toContain('Was zuerst kommt')
    await reader.open(reader.page.locator(`main a[href="${idea}"]`).first())
    expect(await reader.text()).toContain('Vom Zug zur Arbeit sind es oft drei Kilometer.')
    // And forwards again: the idea says what came of it.
    await reader.open(reader.page.locator(`main a[href="${solution}"]`).first())
    expect(await reader.text()).toContain('beendet')

    for (const who of [citizen, editor, reader]) await who.leave()
  }, 180_000)
})
