import { join } from 'node:path'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from '#foundation/http/listen.ts'
import { mailsTo } from '#test/support/browser.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'

let house: TestHouse
let browser: Browser
let port: number
let stop: () => Promise<void>
let island: string

beforeAll(async () => {
  house = await testHouse()
  ;({ port, stop } = await listen(house.server.fetch, 0, '127.0.0.1'))
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const entry = join(import.meta.dirname, '../../src/browser/passkey.ts')
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'iife', write: false })
  island = outputFiles[0]?.text ?? ''
})
afterAll(async () => {
  await browser?.close()
  await stop?.()
  await house?.close()
})

const good = 'rabe kante wolke sieb'
const at = (path: string) => `http://localhost:${port}${path}`

/** Opens a page with the island, whatever the static files are. */
async function open(page: Page, path: string) {
  await page.goto(at(path))
  await page.addScriptTag({ content: island })
}

test('a passkey is made, logs in without password and second step, and is worth nothing once removed', async () => {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })

  await page.goto(at('/musterkreis/registrieren'))
  await page.getByLabel('Ihr Name').fill('Paul Pass')
  await page.getByLabel('Mail-Adresse').fill('paul@example.org')
  await page.getByLabel('Passwort', { exact: true }).fill(good)
  await page.getByRole('button', { name: 'Konto anlegen' }).click()
  const link = /http:\/\/\S+/.exec((await mailsTo(house, 'paul@example.org'))[0]?.body ?? '')?.[0] as string
  await page.goto(link)
  await page.getByRole('button', { name: 'Bestätigen und anmelden' }).click()

  await open(page, '/musterkreis/konto/sicherheit')
  await page.getByText('Passkey anlegen').first().click()
  await page.getByLabel('Name für dieses Gerät').fill('Mein Telefon')
  const current = page.locator('#passkey-current')
  await current.fill('falsch')
  await page.getByRole('button', { name: 'Passkey anlegen' }).click()
  await page.waitForURL('**/passkey/angebot')
  await page.addScriptTag({ content: island })
  await page.getByText('Das ist nicht Ihr jetziges Passwort.').first().waitFor()
  await current.fill(good)
  await page.getByRole('button', { name: 'Passkey anlegen' }).click()
  await page.getByText('Ihr Passkey ist angelegt.').waitFor()
  expect(await page.getByRole('rowheader', { name: 'Mein Telefon' }).count()).toBe(1)

  await page.goto(at('/musterkreis/konto'))
  await page.getByRole('button', { name: 'Abmelden' }).click()
  await open(page, '/musterkreis/anmelden?weiter=/musterkreis/konto')
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click()
  await page.waitForURL(at('/musterkreis/konto'))
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Paul Pass')
  const sessions = await house.inHouse((tx) => tx.selectFrom('accounts.session').select('proven').execute())
  expect(sessions.map(({ proven }) => proven)).toEqual([['passkey']])

  await page.goto(at('/musterkreis/konto/sicherheit'))
  await page.getByRole('button', { name: 'Entfernen' }).click()
  await page.getByText('Der Passkey gilt nicht mehr.').waitFor()
  await page.goto(at('/musterkreis/konto'))
  await page.getByRole('button', { name: 'Abmelden' }).click()
  await open(page, '/musterkreis/anmelden')
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click()
  await page.getByText('Mit diesem Passkey hat es nicht geklappt.').first().waitFor()
  await context.close()
}, 60_000)

test('without script there is no passkey button, and the login is whole', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(at('/musterkreis/anmelden'))
  expect(await page.getByRole('button', { name: 'Mit Passkey anmelden' }).isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: 'Anmelden', exact: true }).isVisible()).toBe(true)
  await context.close()
})
