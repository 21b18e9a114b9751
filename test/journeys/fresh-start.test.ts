import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openArchive, readWhole } from '#foundation/files/archive-reader.ts'
import { openBrowser, type Visitor, visitor, type Way, ways } from './browser.ts'
import { linkInMail } from './mail.ts'
import { type Program, startProgram } from './program.ts'
import { traces } from './traces.ts'

let program: Program
let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'allmende-journey-'))
beforeAll(async () => {
  ;[program, browser] = await Promise.all([startProgram({ folder }), openBrowser()])
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const mailOf = (way: Way) => `ida.journey.${way.javaScriptEnabled ? 'desk' : 'phone'}@example.org`
const nameOf = (way: Way) => `Ida Fuhrmann-${way.javaScriptEnabled ? 'Desk' : 'Phone'}`
const event = 'Smartphone-Sprechstunde in Polch'

/** Every file of a downloaded archive, as text. */
async function textsIn(archive: Buffer): Promise<Map<string, string>> {
  const opened = await openArchive(new Uint8Array(archive))
  if (!opened.ok) throw new Error(opened.problem.code)
  const texts = new Map<string, string>()
  for (const file of opened.value.files) {
    const content = await readWhole(file)
    if (!content.ok) throw new Error(`${file.name}: ${content.problem.code}`)
    texts.set(file.name, Buffer.from(content.value).toString('utf8'))
  }
  return texts
}

/** The editor's list of participants of the event. */
async function openList(editor: Visitor) {
  await editor.go('/mayen-koblenz/termine')
  await editor.follow(event)
  await editor.open(editor.page.locator('main a[href$="/liste"]').first())
}

const districts = [
  'Landkreis Bernkastel-Wittlich',
  'Kreis Coesfeld',
  'Landkreis Lörrach',
  'Landkreis Mayen-Koblenz',
  'Landkreis Neustadt a.d. Waldnaab',
  'Landkreis Potsdam-Mittelmark',
  'Landkreis Uelzen',
  'Landkreis Vorpommern-Greifswald',
]

describe.each(ways)('Fresh start: $name', (way) => {
  const mail = mailOf(way)
  const name = nameOf(way)
  const password = 'rabe kante wolke sieb'

  test('eight districts, registered as guest, an account that keeps it, exported, deleted, nothing left', async () => {
    const ida = await visitor(browser, program.origin, way)

    await ida.go('/')
    for (const district of districts) expect(await ida.text()).toContain(district)
    await ida.open(ida.page.locator('main').getByRole('link', { name: 'Landkreis Mayen-Koblenz' }).last())
    expect(await ida.page.getByRole('heading', { level: 1 }).innerText()).toContain('Mayen-Koblenz')

    // An event with free places, found on the front page; registered with name and mail only.
    await ida.follow(event)
    await ida.follow('Zur Anmeldung')
    await ida.type('Name', name)
    await ida.type('E-Mail-Adresse', mail)
    await ida.press('Verbindlich anmelden')
    expect(await ida.text()).toContain('Bitte sehen Sie in Ihr Postfach')
    const confirm = await linkInMail(ida, program.origin, mail, /\/bestaetigen\//)
    await ida.go(confirm)
    await ida.press('Anmeldung bestätigen')
    expect(await ida.text()).toContain('Sie sind angemeldet')

    // The same address becomes an account, and the registration comes along.
    await ida.go('/mayen-koblenz/registrieren')
    await ida.type('Name', name)
    await ida.type('Mail-Adresse', mail)
    await ida.type(/^Passwort/, password)
    await ida.press('Konto anlegen')
    const welcome = await linkInMail(ida, program.origin, mail, /^\/(mayen-koblenz\/)?bestaetigen\//)
    await ida.go(welcome)
    await ida.press('Bestätigen und anmelden')
    await expect
      .poll(
        async () => {
          await ida.go('/mayen-koblenz/meine-anmeldungen')
          return ida.text()
        },
        { timeout: 30_000, interval: 1000 },
      )
      .toContain(event)

    const editor = await visitor(browser, program.origin, way)
    await editor.login('/mayen-koblenz', 'redaktion@example.org', 'gemeinsam-nutzen')
    await openList(editor)
    expect(await editor.text()).toContain(name)

    // Everything stored, as one archive.
    await ida.go('/mayen-koblenz/konto/daten')
    await ida.press('Daten zusammenstellen')
    const archive = ida.page.getByRole('link', { name: /Archiv herunterladen/ })
    await expect
      .poll(
        async () => {
          await ida.go('/mayen-koblenz/konto/daten')
          return archive.count()
        },
        { timeout: 40_000, interval: 1000 },
      )
      .toBeGreaterThan(0)
    const href = (await archive.first().getAttribute('href')) as string
    const download = await ida.context.request.get(new URL(href, program.origin).href)
    expect(download.headers()['content-type']).toContain('zip')
    const texts = await textsIn(await download.body())
    expect(texts.get('gatherings.json')).toContain(name)
    expect([...texts.values()].join()).toContain(name)
    expect([...texts.values()].join()).toContain(mail)
    expect([...texts.values()].join()).not.toContain('redaktion@example.org')

    // Gone: the login is refused, and nobody finds the name on the list of participants any more.
    await ida.go('/mayen-koblenz/konto/loeschen')
    await ida.type(/^Ihr Passwort/, password)
    await ida.page.locator('main').getByLabel('Ja, ich möchte mein Konto endgültig löschen').check()
    await ida.press('Konto endgültig löschen')
    expect(await ida.text()).toContain('Ihr Konto ist gelöscht')
    await ida.go('/mayen-koblenz/anmelden')
    await ida.type('Mail-Adresse', mail)
    await ida.type('Passwort', password)
    await ida.press(/^Anmelden$/)
    expect(new URL(ida.page.url()).pathname).toBe('/mayen-koblenz/anmelden')
    await ida.leave()

    await expect
      .poll(
        async () => {
          await editor.page.reload()
          return editor.text()
        },
        { timeout: 40_000, interval: 1000 },
      )
      .not.toContain(name)
    await editor.leave()
  }, 180_000)
})

test('nothing of them is left in the database, in any table', async () => {
  await program.stop()
  const words = ways.flatMap((way) => [mailOf(way), nameOf(way)])
  const left = await traces(join(folder, 'data'), words)
  expect(left).toEqual([])
  // The search does find what is there.
  expect((await traces(join(folder, 'data'), ['redaktion@example.org'])).map(({ table }) => table)).toContain(
    'accounts.login',
  )
}, 120_000)
