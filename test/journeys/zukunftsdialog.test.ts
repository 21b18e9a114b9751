import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { openBrowser, type Visitor, visitor, type Way, ways } from './browser.ts'
import { linkInMail } from './mail.ts'
import { type Program, startProgram } from './program.ts'
import { reviewText } from './text-review.ts'

let program: Program
let browser: Browser
beforeAll(async () => {
  ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

const phase = '/mayen-koblenz/mitreden/wo-fehlt-ein-radweg/phasen/luecken-melden'
const at = (who: Visitor) => new URL(who.page.url()).pathname

/** Each way of the journey speaks of something of its own. */
const said = {
  true: {
    guest: 'Gerlinde Probst',
    mail: 'gerlinde@example.org',
    title: 'Zebrastreifen vor der Kindertagesstätte',
    paper: 'Zebrastreifen bei der Kindertagesstätte',
    why: 'Dort wird es jeden Morgen eng.',
    code: 'R-901',
  },
  false: {
    guest: 'Wolfram Quast',
    mail: 'wolfram@example.org',
    title: 'Fahrradbügel neben dem Freibad',
    paper: 'Fahrradbügel beim Freibad',
    why: 'Im Sommer liegen die Räder auf der Wiese.',
    code: 'R-902',
  },
} as const

describe.each(ways)('Zukunftsdialog: $name', (way: Way) => {
  const words = said[`${way.javaScriptEnabled}`]
  test('a guest writes an idea, a paper form says the same, staff merge and answer, the author is told', async () => {
    const [guest, staff, citizen] = await Promise.all([
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
    ])

    // A guest looks at what is there and writes; the idea appears when the mail was confirmed.
    await guest.go('/mayen-koblenz/mitreden')
    await guest.follow('Wo fehlt ein Radweg?')
    await guest.go(phase)
    await guest.follow('Idee einreichen')
    await guest.type('Ihre Idee in einem Satz', words.title)
    await guest.type('Was soll geschehen, und warum?', words.why)
    await guest.type('Ihr Name', words.guest)
    await guest.type('Ihre Mail-Adresse', words.mail)
    // Nobody reads and writes faster than this (commons/fair).
    await guest.page.waitForTimeout(2000)
    await guest.press('Idee absenden')
    expect(await guest.text()).toContain('öffnen Sie den Link in der Mail')
    expect(await guest.text()).not.toContain(words.title)
    await guest.go(await linkInMail(guest, program.origin, words.mail, /idee-bestaetigen/))
    await guest.press('Idee veröffentlichen')
    expect(await guest.text()).toContain('Eine Antwort ist bis zum')
    const idea = at(guest)

    // Somebody else is about to write the same, sees it, and supports it instead.
    await citizen.login('/mayen-koblenz', 'buergerin@example.org', demoPassword)
    await citizen.go(`${phase}/neue-idee`)
    await citizen.type('Ihre Idee in einem Satz', words.paper)
    await citizen.type('Was soll geschehen, und warum?', words.why)
    await citizen.press('Idee absenden')
    expect(await citizen.text()).toContain('Das klingt ähnlich')
    await citizen.press('Diese unterstützen')
    expect(at(citizen)).toBe(idea)
    await citizen.press(/Auf dem Laufenden|Folgen/)

    // A form from the town hall says the same; entered twice it is refused.
    await staff.login('/mayen-koblenz', 'redaktion@example.org', demoPassword)
    await staff.go(phase)
    await staff.follow('Von Papier oder Telefon eintragen')
    for (const time of ['first', 'again']) {
      await staff.choose('auf Papier')
      await staff.type('Woher genau?', 'Papierbögen Rathaus Mendig')
      await staff.type('Nummer des Bogens', words.code)
      await staff.type('Die Idee in einem Satz', words.paper)
      await staff.type('Was gesagt wurde', 'Bitte etwas tun.')
      await staff.press('Eintragen')
      expect(await staff.text()).toContain(time === 'first' ? 'gleich die nächste' : 'ist schon eingetragen')
    }

    // Staff make one of both and answer it.
    await staff.go(idea)
    await staff.follow('Zusammenführen')
    await staff.choose(new RegExp(words.paper))
    await staff.press('Zusammenführen')
    expect(await staff.text()).toContain('Zusammengeführt mit')
    await staff.go('/mayen-koblenz/schreibtisch')
    await staff.open(staff.page.locator('main').getByRole('link', { name: words.title }).first())
    await staff.choose('Wird aufgegriffen')
    await staff.type('Warum, und wie geht es weiter?', 'Wir bauen es im Frühjahr.')
    await staff.press('Antwort veröffentlichen')
    expect(await staff.text()).toContain('Wir bauen es im Frühjahr.')

    // The guest reads it in a mail, the follower in the inbox; everybody sees which ways it came.
    const told = await linkInMail(guest, program.origin, words.mail, new RegExp(`${idea}$`))
    await guest.go(told)
    const answered = await guest.text()
    expect(answered).toContain('Wird aufgegriffen')
    expect(answered).toMatch(/Unterstützen\s+1\s/)
    await citizen.go('/mayen-koblenz/posteingang')
    expect(await citizen.text()).toContain(words.title)
    await guest.go(`${phase}?weg=paper`)
    expect(await guest.text()).not.toContain(words.paper)
    await Promise.all([guest, staff, citizen].map((who) => who.leave()))
  }, 180_000)
})

// Beside it, because the start of a program of its own takes longer than the journey.
describe('Text review', () => {
  test.concurrent.each(ways)(
    'staff paste a draft, a guest comments and proposes a wording, the new version shows what became of it: $name',
    (way) => reviewText(program, browser, way),
    120_000,
  )
})
