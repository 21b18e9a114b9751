import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { openBrowser, type Visitor, visitor, type Way, ways } from './browser.ts'
import { linkInMail } from './mail.ts'
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

const tour = '/mayen-koblenz/mitreden/kommunaldialoge-2026-27/phasen/kommunaldialoge-vor-ort'
const today = Temporal.Now.plainDateISO('Europe/Berlin')
const island = 'Gut von A nach B kommen'

const fill = (who: Visitor, name: string, value: string) => who.page.locator(`main [name=${name}]`).first().fill(value)

/** Fixes the day of a meeting, or moves it. */
async function setDay(editor: Visitor, meeting: string, day: Temporal.PlainDate, from: string, to: string) {
  await editor.go(`${meeting}/bearbeiten`)
  await fill(editor, 'startDay', day.toString())
  await fill(editor, 'startTime', from)
  await fill(editor, 'endTime', to)
  await editor.press('Speichern')
  expect(await editor.text()).toContain('Das Treffen ist geändert.')
}

describe.each(ways)('Kommunaldialog in Mendig: $name', (way: Way) => {
  const mark = way.javaScriptEnabled ? 'am Schreibtisch' : 'mit dem Telefon'
  const title = `Kommunaldialog in Mendig, ${mark}`

  test('an interest list becomes registrations, the evening is written down, everybody reads what was said', async () => {
    const [editor, citizen, guest, anybody] = await Promise.all([
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
    ])

    // The editors plan a meeting whose day is open.
    await editor.login('/mayen-koblenz', 'redaktion@example.org', demoPassword)
    await editor.go(tour)
    await editor.follow('Treffen planen')
    await editor.type(/^Titel/, title)
    await fill(editor, 'place', 'Bürgersaal Mendig')
    await editor.choose('Ja, hier')
    await fill(editor, 'capacity', '2')
    await editor.press('Speichern')
    expect(await editor.text()).toContain('Das Treffen ist geplant.')
    const meeting = new URL(editor.page.url()).pathname

    // Two people put themselves on the list: one with an account, one without.
    await citizen.login('/mayen-koblenz', 'buergerin@example.org', demoPassword)
    await citizen.go(tour)
    expect(await citizen.text()).toContain('Tragen Sie sich ein')
    await citizen.follow(title)
    await citizen.follow('Interesse anmelden')
    const registration = new URL(citizen.page.url()).pathname
    await citizen.press(/Interesse|Liste/)
    const mail = `gustav.${way.javaScriptEnabled ? 'desk' : 'phone'}@example.org`
    await guest.go(registration)
    await guest.type('Name', 'Gustav Gast')
    await guest.type('E-Mail-Adresse', mail)
    await guest.press(/Interesse|Liste/)
    await guest.go(await linkInMail(guest, program.origin, mail, /\/bestaetigen\//))
    await guest.press('bestätigen')

    // The day is fixed: both are registered, and whoever comes now waits.
    await setDay(editor, meeting, today.add({ days: 7 }), '18:30', '20:30')
    await citizen.go(registration)
    expect(await citizen.text()).toContain('Sie sind angemeldet')
    await anybody.go(meeting)
    expect(await anybody.text()).toContain('Warteliste')
    expect(await anybody.text()).toContain('In den Kalender')

    // The evening is here (moved to today); people are ticked off at the door.
    await setDay(editor, meeting, today, '00:00', '23:59')
    await editor.go(`${registration}/liste`)
    await editor.open(editor.page.locator('main button[name=present]').first())

    // What is said is written down, note after note, with its dots.
    await editor.go(meeting)
    await editor.follow('Mitschreiben')
    await editor.follow(island)
    for (const [words, dots] of [
      [`Ein Bus am Abend, ${mark}`, '4'],
      [`Mitfahrbank am Rathaus, ${mark}`, '9'],
    ] as const) {
      await fill(editor, 'words', words)
      await fill(editor, 'dots', dots)
      await editor.press('Festhalten')
      expect(await editor.text()).toContain('Gespeichert.')
      expect(await editor.text()).toContain(words)
    }
    await editor.press(/Ein Punkt mehr: Ein Bus am Abend/)
    expect(await editor.text()).toContain('5 Punkte')

    // Who came is known from the door; the ratings are counted.
    await editor.go(meeting)
    await editor.follow('Auswerten')
    await editor.follow(island)
    await fill(editor, 'score5', '6')
    await fill(editor, 'score2', '2')
    await editor.press('Speichern')
    expect(await editor.text()).toContain('8 Bewertungen')

    // Everybody reads it: what has the most dots stands first.
    await anybody.go(meeting)
    const evaluation = await anybody.text()
    expect(evaluation.indexOf(`Mitfahrbank am Rathaus, ${mark}`)).toBeGreaterThan(-1)
    expect(evaluation.indexOf(`Mitfahrbank am Rathaus, ${mark}`)).toBeLessThan(
      evaluation.indexOf(`Ein Bus am Abend, ${mark}`),
    )
    for (const words of ['1 Mensch', '9 Punkte', '8 Menschen haben bewertet', '6 (75 %)'])
      expect(evaluation).toContain(words)
    await anybody.go(tour)
    expect(await anybody.text()).toContain(`Mitfahrbank am Rathaus, ${mark}`)
    await Promise.all([editor, citizen, guest, anybody].map((who) => who.leave()))
  }, 180_000)
})
