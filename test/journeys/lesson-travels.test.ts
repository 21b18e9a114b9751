import type { Browser } from 'playwright-core'
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

const measures = '/mayen-koblenz/strategie/massnahmen'

describe.each(ways)('A lesson travels: $name', (way: Way) => {
  test('a district writes it down, a municipality without funding knows it too, another district meets it while planning the same', async () => {
    const [uelzen, town, planner] = await Promise.all([
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
    ])
    const rare = way.javaScriptEnabled ? 'Lesepatenschaft' : 'Vorlesestunde'
    const title = `${rare}: erst die Schule, dann die Helfenden`

    // A district writes down what went wrong.
    await uelzen.login('', 'leitung.uelzen@example.org', demoPassword)
    await uelzen.go('/vernetzung/erfahrungen')
    await uelzen.follow('Erfahrung aufschreiben')
    await uelzen.press('Speichern')
    expect(await uelzen.text()).toContain('Die Erfahrung in einem Satz: Bitte füllen Sie dieses Feld aus.')
    await uelzen.choose('Stolperstein')
    await uelzen.type('Die Erfahrung in einem Satz', title)
    await uelzen.type('Was geschah', 'Zwanzig Menschen standen bereit, und keine Schule hatte einen Raum.')
    await uelzen.type('Was half', 'Die Schulen haben den Tag vorgegeben.')
    await uelzen.page.locator('main [name=phase]').selectOption('pilot')
    await uelzen.page.locator('main [name=workstream]').selectOption('people')
    await uelzen.choose('öffentlich')
    await uelzen.press('Speichern')
    expect(await uelzen.text()).toContain(title)

    // A municipality without a district here finds it, and says that it knows it too.
    await town.login('', 'netzwerk@example.org', demoPassword)
    await town.go('/vernetzung')
    await town.follow('Stolpersteine und Erfolgsfaktoren')
    await town.go(`/vernetzung/erfahrungen?q=${rare}`)
    await town.follow(title)
    await town.press(/Bei uns auch/)
    await town.type('Ihr Beitrag', 'Bei uns lag es am Hausmeister: Der hatte den Schlüssel.')
    await town.press('Beitragen')
    await town.go(`/vernetzung/erfahrungen?q=${rare}`)
    expect(await town.text()).toContain('1 × bei uns auch')

    // Somebody who plans the same elsewhere sees it beside the form, and what the others say.
    await planner.login('/mayen-koblenz', 'redaktion@example.org', demoPassword)
    await expect
      .poll(async () => (await planner.go(`${measures}/neu?titel=${rare}`)) && planner.text(), { timeout: 20_000 })
      .toContain('Die Schulen haben den Tag vorgegeben.')
    await planner.follow(title)
    expect(await planner.text()).toContain('Der hatte den Schlüssel.')
    await Promise.all([uelzen.leave(), town.leave(), planner.leave()])
  }, 120_000)
})
