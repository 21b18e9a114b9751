import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { openDatabase } from '../../src/foundation/database/open.ts'
import { openBrowser, type Visitor, visitor, ways } from './browser.ts'
import { type Program, startProgram } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'allmende-season-'))
let program: Program
let browser: Browser
beforeAll(async () => {
  ;[program, browser] = await Promise.all([startProgram({ folder }), openBrowser()])
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const at = '/mayen-koblenz/raeume/saison'
const hall = 'Bürgersaal am Laacher Tor'
const [desk, phone] = ways
const today = Temporal.Now.plainDateISO('Europe/Berlin')
const inDays = (days: number) => today.add({ days }).toString()

/** The program ends, a day of the round becomes yesterday, and it starts again where it was: nobody is logged out, no job is lost. */
async function pass(season: string, day: 'closes_on' | 'objections_until'): Promise<void> {
  const { origin } = program
  await program.stop()
  const database = await openDatabase({ folder: `${folder}/data` })
  await database.pool.query(
    `update rooms.season set opens_on = least(opens_on, current_date - 2), ${day} = current_date - 1 where id = $1`,
    [season],
  )
  await database.close()
  program = await startProgram({ folder, env: { PORT: new URL(origin).port } })
}

async function apply(who: Visitor, season: string, club: string, group: string, wish: string): Promise<void> {
  await who.go(`${at}/${season}`)
  await who.follow(`Antrag für ${club}`)
  const label = (words: string) => who.page.getByLabel(words, { exact: true }).first()
  await label('Zu welcher Gruppe gehört Ihr Verein?').selectOption(group)
  await label('Gruppe').fill(wish)
  await label('Dauer in Minuten').fill('120')
  await label('1. Raum').selectOption({ label: hall })
  await label('1. Zeit: Tag').selectOption({ label: 'Dienstag' })
  await who.page.locator('[name=from11]').fill('19:00')
  await who.page.locator('[name=to11]').fill('21:00')
  await who.press('Antrag senden')
  expect(await who.text()).toContain('Ihr Antrag ist eingegangen')
}

/** Looks again until it stands there: the computing goes on by itself. */
async function waitFor(who: Visitor, path: string, words: string): Promise<void> {
  for (let turn = 0; turn < 60; turn++) {
    await who.go(path)
    if ((await who.text()).includes(words)) return
    await who.page.waitForTimeout(1000)
  }
  throw new Error(`"${words}" never came:\n${await who.text()}`)
}

test('Season: from criteria to council export', async () => {
  const staff = await visitor(browser, program.origin, desk)
  const repair = await visitor(browser, program.origin, phone)
  const bodies = await visitor(browser, program.origin, desk)
  await staff.login('/mayen-koblenz', 'leitung.myk@example.org', demoPassword)
  await staff.go(at)
  await staff.follow('Runde anlegen')
  await staff.type('Name', 'Abende im Sommer')
  for (const [name, days] of [
    ['opensOn', 0],
    ['closesOn', 0],
    ['firstDay', 60],
    ['lastDay', 130],
  ] as const)
    await staff.page.locator(`[name=${name}]`).fill(inDays(days))
  await staff.type(/^Vorranggruppen/, 'Kinder und Jugendliche\nAlle anderen')
  await staff.press('Anlegen und weiter')
  const season = staff.page.url().split('/').at(-2) as string
  await staff.choose(new RegExp(hall))
  await staff.choose('Dienstag')
  await staff.press('Hinzufügen')
  await staff.go(`${at}/${season}/vergabe`)
  await staff.press('Runde veröffentlichen')

  // Two clubs want the same evening; one of them applies on a phone without JavaScript.
  await repair.login('/mayen-koblenz', 'verein@example.org', demoPassword)
  await apply(repair, season, 'Ganz statt kaputt e. V.', '1', 'Reparaturabend')
  await bodies.login('/mayen-koblenz', 'netzwerk@example.org', demoPassword)
  await bodies.go(`${at}/${season}`)
  const other = /Antrag für (.*)/.exec(await bodies.text())?.[1]?.trim() as string
  await apply(bodies, season, other, '0', 'Jugendtreff')
  await staff.go(`${at}/${season}/wuensche`)
  expect(await staff.text()).toContain('2 Wünsche')

  await pass(season, 'closes_on')
  await staff.go(`${at}/${season}/vergabe`)
  await staff.type('Gezogen', 'Würfel 4, 2, 6')
  await staff.press('Runde schließen')
  await staff.press('Vorschlag berechnen')
  await waitFor(staff, `${at}/${season}/vergabe`, 'Der Vorschlag ist berechnet')
  await staff.go(`${at}/${season}/vorschlag`)
  const proposal = await staff.text()
  expect(proposal).toContain('Alle gewünschten Zeiten haben andere')
  expect(proposal).toContain('Keine Regel ist verletzt')
  await staff.go(`${at}/${season}/vergabe`)
  await staff.press('Vorschlag veröffentlichen')

  // The club that goes without objects, and is answered.
  await repair.go(`${at}/${season}`)
  await repair.follow(/Einwand schreiben/)
  await repair.type('Ihr Einwand', 'Wir reparieren auch mit Jugendlichen.')
  await repair.press('Einwand senden')
  await staff.go(`${at}/${season}/einwaende`)
  await staff.follow('Ganz statt kaputt e. V.')
  await staff.type('Antwort', 'Die Gruppe richtet sich nach dem Verein.')
  await staff.press('Antwort speichern')
  await repair.go('/mayen-koblenz/posteingang')
  expect(await repair.text()).toContain('Antwort auf Ihren Einwand')

  await pass(season, 'objections_until')
  await staff.go(`${at}/${season}/vergabe`)
  await staff.type('Wer hat entschieden?', 'Ausschuss für Sport')
  await staff.page.locator('[name=on]').fill(inDays(0))
  await staff.press('Entscheidung eintragen')
  await staff.press('Zeiten buchen')
  await waitFor(staff, `${at}/${season}/vergabe`, 'Alles ist gebucht')
  await bodies.go('/mayen-koblenz/raeume/meine-buchungen')
  expect(await bodies.text()).toContain(hall)

  // What the council reads, and what everybody reads.
  await staff.go(`${at}/${season}/protokoll/rat`)
  expect(await staff.text()).toContain('Wir reparieren auch mit Jugendlichen.')
  const anybody = await visitor(browser, program.origin, phone)
  await anybody.go(`${at}/${season}/protokoll`)
  const protocol = await anybody.text()
  for (const words of ['Würfel 4, 2, 6', 'Ausschuss für Sport', 'Reparaturabend', 'Die Gruppe richtet sich'])
    expect(protocol).toContain(words)
  expect(protocol).not.toContain('Wir reparieren auch')
  const table = await anybody.page.request.get(`${program.origin}${at}/${season}/protokoll.csv`)
  expect(await table.text()).toContain('Jugendtreff')
  const data = await anybody.page.request.get(`${program.origin}${at}/${season}/protokoll.json`)
  expect(await data.json()).toMatchObject({ title: 'Abende im Sommer', lots: { draw: 'Würfel 4, 2, 6' } })
  for (const who of [staff, repair, bodies, anybody]) await who.leave()
}, 300_000)
