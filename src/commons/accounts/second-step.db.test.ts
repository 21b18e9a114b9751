import { generate } from 'otplib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, mailsTo, registered } from '#test/support/browser.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const good = 'rabe kante wolke sieb'
const security = '/musterkreis/konto/sicherheit'
const codeOf = (key: string) => generate({ secret: key, epoch: Math.floor(house.now().epochMilliseconds / 1000) })

/** Switches the second step on; the key and the recovery codes. */
async function withApp(name: string, mail: string) {
  const browser = await registered(house, name, mail)
  const started = await browser.post(`${security}/app/beginnen`, { current: good }, security)
  expect(started.headers.get('location')).toBe(`${security}/app`)
  const key = /<code>([A-Z2-7 ]+)<\/code>/
    .exec(await browser.text(`${security}/app`))?.[1]
    ?.replaceAll(' ', '') as string
  expect(key).toHaveLength(32)
  const before = browser.cookie()
  const on = await browser.post(`${security}/app`, { code: await codeOf(key) }, `${security}/app`)
  const codesPage = on.headers.get('location') as string
  expect(browser.cookie()).not.toBe(before)
  const codes = [...(await browser.text(codesPage)).matchAll(/<code>([A-Z0-9-]{14})<\/code>/g)].map(
    (match) => match[1] as string,
  )
  expect(new Set(codes).size).toBe(10)
  return { browser, key, codes, codesPage }
}

async function password(mail: string, query = '') {
  const browser = browserOf(house)
  const response = await browser.post(`/musterkreis/anmelden${query}`, { mail, password: good })
  return { browser, step: response.headers.get('location') as string }
}

test('with an app the password alone opens nothing; a code opens once', async () => {
  const { key } = await withApp('Gesa', 'gesa@example.org')
  house.later({ seconds: 60 })
  const { browser, step } = await password('gesa@example.org', '?weiter=/musterkreis/konto')
  expect(step).toMatch(/^\/musterkreis\/anmelden\/code\//)
  expect(browser.cookie()).toBe('')
  expect((await browser.post(step, { code: '000000' }, step)).status).toBe(422)
  const code = await codeOf(key)
  const done = await browser.post(step, { code: ` ${code.slice(0, 3)} ${code.slice(3)}` }, step)
  expect(done.headers.get('location')).toBe('http://allmende.test/musterkreis/konto')
  expect((await browser.get('/musterkreis/konto')).status).toBe(200)
  // Seen over the shoulder: the same code again.
  const thief = await password('gesa@example.org')
  const again = await thief.browser.post(thief.step, { code }, thief.step)
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('wurde schon benutzt')
  expect((await thief.browser.post(step, { code })).status).toBe(422)
})

test('a step of the login that was not finished expires after ten minutes', async () => {
  const { key } = await withApp('Hanno', 'hanno@example.org')
  const { browser, step } = await password('hanno@example.org')
  house.later({ minutes: 11 })
  expect(await browser.text(step)).toContain('Er ist abgelaufen')
  expect((await browser.post(step, { code: await codeOf(key) })).status).toBe(422)
})

test('recovery codes: shown until kept, each works once, new ones replace the old', async () => {
  const { browser, codes, codesPage } = await withApp('Imke', 'imke@example.org')
  const stranger = await registered(house, 'Jan', 'jan@example.org')
  expect((await stranger.get(codesPage)).status).toBe(404)
  await browser.post(codesPage, {}, codesPage)
  expect(await browser.text(codesPage)).not.toContain(codes[0])
  const first = await password('imke@example.org')
  expect(
    (
      await first.browser.post(
        first.step,
        { code: (codes[0] as string).toLowerCase().replaceAll('-', ' ') },
        first.step,
      )
    ).status,
  ).toBe(303)
  const second = await password('imke@example.org')
  expect((await second.browser.post(second.step, { code: codes[0] as string }, second.step)).status).toBe(422)
  const parallel = await Promise.all([password('imke@example.org'), password('imke@example.org')])
  const raced = await Promise.all(
    parallel.map(({ browser: one, step }) => one.post(step, { code: codes[1] as string }, step)),
  )
  expect(raced.map(({ status }) => status).sort()).toEqual([303, 422])
  expect(await browser.text(security)).toContain('Noch 8 Notfallcodes übrig')
  expect((await browser.post(`${security}/notfallcodes`, { current: good }, security)).headers.get('location')).toMatch(
    /notfallcodes\//,
  )
  const old = await password('imke@example.org')
  expect((await old.browser.post(old.step, { code: codes[5] as string }, old.step)).status).toBe(422)
})

test('ten wrong codes per person, then a pause', async () => {
  const { key } = await withApp('Karl', 'karl@example.org')
  house.later({ minutes: 20 })
  const { browser, step } = await password('karl@example.org')
  for (let tries = 0; tries < 10; tries++) expect((await browser.post(step, { code: '000000' }, step)).status).toBe(422)
  expect((await browser.post(step, { code: await codeOf(key) }, step)).status).toBe(429)
})

test('switching it off needs the password and tells by mail; the key is not stored in clear', async () => {
  const { browser, key } = await withApp('Lasse', 'lasse@example.org')
  const stored = await house.inHouse((tx) =>
    tx.selectFrom('accounts.login').select('totp_secret').where('mail', '=', 'lasse@example.org').executeTakeFirst(),
  )
  expect(stored?.totp_secret?.toString('latin1')).not.toContain(key)
  expect((await browser.post(`${security}/app/abschalten`, { current: 'falsch' }, security)).status).toBe(422)
  expect((await browser.post(`${security}/app/abschalten`, { current: good }, security)).status).toBe(303)
  expect((await mailsTo(house, 'lasse@example.org'))[0]?.subject).toBe('Ihre Anmeldung wurde geändert')
  const { browser: plain } = await password('lasse@example.org')
  expect(plain.cookie()).not.toBe('')
})
