import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserOf, mailsTo, registered } from '#test/support/browser.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const good = 'rabe kante wolke sieb'
let noras = 0
const whoAmI = async (browser: ReturnType<typeof browserOf>) => (await browser.get('/musterkreis/konto')).status

describe('registering', () => {
  test('name, mail, password, one click in the mail, and the browser is logged in', async () => {
    const browser = browserOf(house)
    const sent = await browser.post('/musterkreis/registrieren?weiter=/musterkreis/aktuelles', {
      name: 'Lena Lindenblatt',
      mail: 'Lena@Example.org',
      password: good,
    })
    expect(sent.headers.get('location')).toBe('/musterkreis/registrieren/postfach')
    const [mail] = await mailsTo(house, 'Lena@example.org')
    expect(mail?.subject).toBe('Bitte bestätigen Sie Ihre Mail-Adresse')
    expect(mail?.link).toContain('weiter=%2Fmusterkreis%2Faktuelles')
    const link = mail?.link as string
    // A mail scanner opens it, twice: nothing happens.
    expect(await (await house.get(link)).text()).toContain('Lena Lindenblatt')
    expect(await (await house.get(link)).text()).toContain('Bestätigen und anmelden')
    expect(await whoAmI(browser)).toBe(303)
    const done = await browser.post(link, {}, link)
    expect(done.headers.get('location')).toBe('http://allmende.test/musterkreis/aktuelles')
    expect(await browser.text('/musterkreis/konto')).toContain('Lena Lindenblatt')
    // Pressed once more, in a second tab.
    const second = await browserOf(house).post(link, {})
    expect(second.status).toBe(422)
    expect(await second.text()).toContain('Er wurde schon benutzt')
  })

  test('a known address gets the same page, and a mail that says so', async () => {
    await registered(house, 'Ole', 'ole@example.org')
    const again = await browserOf(house).post('/registrieren', {
      name: 'Fremd',
      mail: 'OLE@example.org',
      password: good,
    })
    expect(again.headers.get('location')).toBe('/registrieren/postfach')
    const [mail] = await mailsTo(house, 'ole@example.org')
    expect(mail?.subject).toBe('Sie haben schon ein Konto')
    expect(mail?.body).not.toContain('bestaetigen')
  })

  test('two registrations of one address: who confirms first has the account, the other is told', async () => {
    const one = browserOf(house)
    await one.post('/registrieren', { name: 'Eins', mail: 'doppelt@example.org', password: good })
    await one.post('/registrieren', { name: 'Zwei', mail: 'doppelt@example.org', password: good })
    const [later, first] = await mailsTo(house, 'doppelt@example.org')
    expect((await one.post(first?.link as string)).status).toBe(303)
    const told = await browserOf(house).post(later?.link as string)
    expect(told.status).toBe(422)
    expect(await told.text()).toContain('gibt es inzwischen ein Konto')
  })

  test.each([
    ['short', 'zehn Zeichen fehlt'.slice(0, 9)],
    ['common', 'Passwort123!'],
    ['a run', '1234567890'],
    ['keys in a row', 'qwertzuiop'],
    ['own mail', 'brunhilde@example.org'],
    ['own name', 'Brunhilde2026!'],
  ])('a password that is too easy comes back with a reason: %s', async (_why, password) => {
    const response = await browserOf(house).post('/registrieren', {
      name: 'Brunhilde Wald',
      mail: 'brunhilde@example.org',
      password,
    })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('value="brunhilde@example.org"')
    expect(html).not.toContain(password === 'brunhilde@example.org' ? 'type="password" value' : password)
    expect(await mailsTo(house, 'brunhilde@example.org')).toEqual([])
  })

  test('links: wrong, expired', async () => {
    expect(await (await house.get('/bestaetigen/nicht-echt')).text()).toContain('Dieser Link hilft nicht weiter')
    await browserOf(house).post('/registrieren', { name: 'Spät', mail: 'spaet@example.org', password: good })
    const link = (await mailsTo(house, 'spaet@example.org'))[0]?.link as string
    house.later({ days: 2, minutes: 1 })
    expect(await (await house.get(link)).text()).toContain('Er ist abgelaufen')
    expect((await browserOf(house).post(link)).status).toBe(422)
  })
})

describe('logging in', () => {
  test('right, wrong and unknown: one sentence, no hint which', async () => {
    await registered(house, 'Mara', 'mara@example.org')
    const browser = browserOf(house)
    const wrong = await browser.post('/musterkreis/anmelden', {
      mail: 'mara@example.org',
      password: 'falsch falsch falsch',
    })
    const unknown = await browser.post('/musterkreis/anmelden', {
      mail: 'niemand@example.org',
      password: 'falsch falsch falsch',
    })
    const without = (html: string) =>
      html.replace(/(value="mara@example.org"|value="niemand@example.org")/g, '').replace(/nonce="[^"]*"/g, '')
    expect([wrong.status, unknown.status]).toEqual([422, 422])
    expect(without(await wrong.text())).toBe(without(await unknown.text()))
    const right = await browser.post('/musterkreis/anmelden', { mail: 'Mara@Example.org', password: good })
    expect(right.headers.get('location')).toBe('/musterkreis')
    expect(right.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
    expect(await whoAmI(browser)).toBe(200)
  })

  test.each([
    '//boese.example',
    '/\\boese.example',
    'https://boese.example/',
    '/\t/boese.example',
    'javascript:alert(1)',
    '/%0d%0aset-cookie: a=b',
  ])('weiter leads nowhere else: %s', async (next) => {
    const mail = `nora${++noras}@example.org`
    await registered(house, 'Nora', mail)
    const response = await browserOf(house).post(`/anmelden?weiter=${encodeURIComponent(next)}`, {
      mail,
      password: good,
    })
    expect(response.status).toBe(303)
    const to = new URL(response.headers.get('location') as string, 'http://allmende.test')
    expect(to.origin).toBe('http://allmende.test')
  })

  test('a page for people with an account sends visitors to the login and back, in their language', async () => {
    await registered(house, 'Pia', 'pia@example.org')
    const browser = browserOf(house)
    const sent = (await browser.get('/en/musterkreis/konto/sitzungen')).headers.get('location') as string
    expect(sent).toBe('/en/musterkreis/anmelden?weiter=%2Fen%2Fmusterkreis%2Fkonto%2Fsitzungen')
    const back = await browser.post(sent, { mail: 'pia@example.org', password: good }, sent)
    expect(back.headers.get('location')).toBe('http://allmende.test/en/musterkreis/konto/sitzungen')
  })

  test('ten tries per address, refused ones count, and the page says when to come back', async () => {
    await registered(house, 'Quirin', 'quirin@example.org')
    const browser = browserOf(house)
    for (let tries = 0; tries < 10; tries++)
      expect((await browser.post('/anmelden', { mail: 'quirin@example.org', password: 'falsch falsch' })).status).toBe(
        422,
      )
    const stopped = await browser.post('/anmelden', { mail: 'quirin@example.org', password: good })
    expect(stopped.status).toBe(429)
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0)
    house.later({ minutes: 16 })
    expect((await browser.post('/anmelden', { mail: 'quirin@example.org', password: good })).status).toBe(303)
  })

  test('sixty tries per network, whatever the addresses', async () => {
    const browser = browserOf(house)
    const page = await browser.text('/anmelden')
    const csrf = /name="csrf"[^>]*value="([^"]+)"/.exec(page)?.[1] as string
    const statuses = []
    for (let tries = 0; tries < 61; tries++) {
      const body = new FormData()
      for (const [name, value] of Object.entries({ csrf, mail: `x${tries}@example.org`, password: 'falsch' }))
        body.set(name, value)
      const request = new Request('http://allmende.test/anmelden', {
        method: 'POST',
        body,
        headers: { host: 'allmende.test', origin: 'http://allmende.test' },
      })
      statuses.push((await house.server.fetch(request, { address: '192.0.2.7' })).status)
    }
    expect(statuses.slice(0, 60).every((status) => status === 422)).toBe(true)
    expect(statuses.at(-1)).toBe(429)
  })

  test('logging out ends the session, not only the cookie; a second press does no harm', async () => {
    const browser = await registered(house, 'Rosa', 'rosa@example.org')
    const cookie = browser.cookie()
    expect((await browser.post('/musterkreis/abmelden', {}, '/musterkreis/konto')).status).toBe(303)
    expect(browser.cookie()).toBe('')
    browser.useCookie(cookie)
    expect(await whoAmI(browser)).toBe(303)
    expect((await browser.post('/musterkreis/abmelden')).status).toBe(303)
  })

  test('a form of a tab that was opened before the login comes back instead of being lost', async () => {
    const browser = browserOf(house)
    const old = /name="csrf"[^>]*value="([^"]+)"/.exec(await browser.text('/registrieren'))?.[1] as string
    const inside = await registered(house, 'Sami', 'sami@example.org')
    const response = await house.post(
      '/registrieren',
      { name: 'Noch jemand', mail: 'noch@example.org', password: good },
      undefined,
      { csrf: old, cookie: inside.cookie() },
    )
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('value="Noch jemand"')
  })
})

describe('a lost password', () => {
  test('the link works once, for an hour, and ends all sessions', async () => {
    const elsewhere = await registered(house, 'Tilda', 'tilda@example.org')
    const browser = browserOf(house)
    expect((await browser.post('/passwort-vergessen', { mail: 'tilda@example.org' })).headers.get('location')).toBe(
      '/passwort-vergessen/postfach',
    )
    const link = (await mailsTo(house, 'tilda@example.org'))[0]?.link as string
    const weak = await browser.post(link, { password: 'tilda@example.org' }, link)
    expect(weak.status).toBe(422)
    const set = await browser.post(link, { password: 'neu und lang genug' }, link)
    expect(set.headers.get('location')).toBe('/anmelden')
    expect(await whoAmI(elsewhere)).toBe(303)
    expect((await mailsTo(house, 'tilda@example.org'))[0]?.subject).toBe('Ihr Passwort wurde geändert')
    expect((await browser.post('/anmelden', { mail: 'tilda@example.org', password: good })).status).toBe(422)
    expect(
      (await browser.post('/anmelden', { mail: 'tilda@example.org', password: 'neu und lang genug' })).status,
    ).toBe(303)
    expect((await browser.post(link, { password: 'noch ein anderes' })).status).toBe(422)
  })

  test('an unknown address gets the same answer and no mail; an old link dies with the first use of a newer one', async () => {
    const browser = browserOf(house)
    expect((await browser.post('/passwort-vergessen', { mail: 'unbekannt@example.org' })).headers.get('location')).toBe(
      '/passwort-vergessen/postfach',
    )
    expect(await mailsTo(house, 'unbekannt@example.org')).toEqual([])
    await registered(house, 'Ulf', 'ulf@example.org')
    await browser.post('/passwort-vergessen', { mail: 'ulf@example.org' })
    await browser.post('/passwort-vergessen', { mail: 'ulf@example.org' })
    const [newer, older] = await mailsTo(house, 'ulf@example.org')
    expect((await browser.post(newer?.link as string, { password: 'neu und lang genug' })).status).toBe(303)
    expect((await browser.post(older?.link as string, { password: 'neu und lang genug' })).status).toBe(422)
  })

  test('two presses at the same moment: one wins', async () => {
    await registered(house, 'Vera', 'vera@example.org')
    await browserOf(house).post('/passwort-vergessen', { mail: 'vera@example.org' })
    const link = (await mailsTo(house, 'vera@example.org'))[0]?.link as string
    const answers = await Promise.all(
      ['erstes neues wort', 'zweites neues wort'].map((password) => browserOf(house).post(link, { password })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
  })
})

describe('the account', () => {
  test('a new password needs the old one, ends other devices and gives this one a new session', async () => {
    const browser = await registered(house, 'Wanda', 'wanda@example.org')
    const other = browserOf(house)
    await other.post('/anmelden', { mail: 'wanda@example.org', password: good })
    const before = browser.cookie()
    const page = '/musterkreis/konto/sicherheit'
    const wrong = await browser.post(`${page}/passwort`, { current: 'falsch', password: 'ganz neues wort' }, page)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('nicht Ihr jetziges Passwort')
    expect((await browser.post(`${page}/passwort`, { current: good, password: 'ganz neues wort' }, page)).status).toBe(
      303,
    )
    expect(browser.cookie()).not.toBe(before)
    expect(await whoAmI(browser)).toBe(200)
    expect(await whoAmI(other)).toBe(303)
  })

  test('a new mail address holds when it was confirmed; the old one is told', async () => {
    const browser = await registered(house, 'Xaver', 'xaver@example.org')
    const page = '/musterkreis/konto/sicherheit'
    await browser.post(`${page}/mail`, { mail: 'xaver.neu@example.org', current: good }, page)
    const link = (await mailsTo(house, 'xaver.neu@example.org'))[0]?.link as string
    expect(await browser.text(page)).toContain('Zurzeit: xaver@example.org')
    expect(await browser.text(link)).toContain('xaver.neu@example.org')
    await browser.post(link, {}, link)
    expect(await browser.text(page)).toContain('Zurzeit: xaver.neu@example.org')
    expect((await mailsTo(house, 'xaver@example.org'))[0]?.subject).toBe('Die Mail-Adresse Ihres Kontos wurde geändert')
    expect(await browser.text(link)).toContain('Er wurde schon benutzt')
  })

  test('an address of somebody else: the same page, and that person hears of it', async () => {
    const browser = await registered(house, 'Yara', 'yara@example.org')
    await registered(house, 'Zoe', 'zoe@example.org')
    const page = '/musterkreis/konto/sicherheit'
    expect((await browser.post(`${page}/mail`, { mail: 'zoe@example.org', current: good }, page)).status).toBe(303)
    expect((await mailsTo(house, 'zoe@example.org'))[0]?.subject).toBe('Diese Adresse gehört schon zu einem Konto')
  })

  test('name and language', async () => {
    const browser = await registered(house, 'Anna', 'anna@example.org')
    const page = '/musterkreis/konto/angaben'
    await browser.post(page, { name: 'Anna <b>Apfel</b>', language: 'en' }, page)
    const html = await browser.text(page)
    expect(html).toContain('Anna &lt;b&gt;Apfel&lt;/b&gt;')
    await browser.post('/passwort-vergessen', { mail: 'anna@example.org' })
    expect((await mailsTo(house, 'anna@example.org'))[0]?.subject).toBe('Set a new password')
  })

  test('sessions are seen and ended: one, all others, never somebody else’s', async () => {
    const browser = await registered(house, 'Berta', 'berta@example.org')
    const stranger = await registered(house, 'Carl', 'carl@example.org')
    const [second, third] = [browserOf(house), browserOf(house)]
    for (const one of [second, third]) await one.post('/anmelden', { mail: 'berta@example.org', password: good })
    const page = '/musterkreis/konto/sitzungen'
    const ids = [...(await browser.text(page)).matchAll(/name="session" value="([0-9a-f]{16})"/g)].map(
      (match) => match[1] as string,
    )
    expect(ids).toHaveLength(2)
    await stranger.post(`${page}/beenden`, { session: ids[0] as string }, page)
    expect([await whoAmI(second), await whoAmI(third)]).toEqual([200, 200])
    await browser.post(`${page}/beenden`, { session: ids[0] as string }, page)
    expect([await whoAmI(second), await whoAmI(third)].sort()).toEqual([200, 303])
    await browser.post(`${page}/andere-beenden`, {}, page)
    expect([await whoAmI(second), await whoAmI(third), await whoAmI(browser), await whoAmI(stranger)]).toEqual([
      303, 303, 200, 200,
    ])
  })

  test('a session in use lives on, at most 90 days; one that is not used ends after 30', async () => {
    const used = await registered(house, 'Dora', 'dora@example.org')
    const idle = await registered(house, 'Emil', 'emil@example.org')
    for (let day = 0; day < 84; day += 28) {
      house.later({ days: 28 })
      expect(await whoAmI(used)).toBe(200)
      await new Promise((settled) => setTimeout(settled, 50))
    }
    expect(await whoAmI(idle)).toBe(303)
    house.later({ days: 7 })
    expect(await whoAmI(used)).toBe(303)
    await house.inHouse((tx) => tx.deleteFrom('accounts.demo_login').execute())
    await (await import('./tidy.ts')).tidyUp.run(house.tools, {})
    const left = await house.inHouse((tx) => tx.selectFrom('accounts.session').select('token_hash').execute())
    expect(left).toEqual([])
  })
})

test('demo logins are shown only while there are any, and one press logs in', async () => {
  expect(await (await house.get('/musterkreis/anmelden')).text()).not.toContain('Zum Ausprobieren')
  await registered(house, 'Frieda Fröhlich', 'frieda@example.org')
  await house.inHouse((tx) =>
    tx
      .insertInto('accounts.demo_login')
      .values({
        mail: 'frieda@example.org',
        name: 'Frieda Fröhlich',
        password: good,
        role_de: 'Bürgerin',
        role_en: 'citizen',
        position: 1,
      })
      .execute(),
  )
  const html = await (await house.get('/musterkreis/anmelden')).text()
  expect(html).toContain('als Frieda Fröhlich')
  expect(html).toContain('Bürgerin')
})
