import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mailsTo } from '#test/support/browser.ts'
import { type Browser, cookieBrowser } from '#test/support/cookies.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { type Account, testProvider } from '#test/support/provider.ts'
import { useProvider } from './provider.ts'

let house: TestHouse
let provider: Awaited<ReturnType<typeof testProvider>>
const troubles: { reason: string; code?: string }[] = []
beforeAll(async () => {
  house = await testHouse()
  provider = await testProvider('http://allmende.test/anmelden/anbieter/zurueck')
})
afterAll(async () => {
  useProvider(null, () => {})
  await provider?.close()
  await house?.close()
})
const use = (issuer = provider.issuer) => {
  const { id: clientId, secret: clientSecret } = provider.client
  useProvider({ issuer, clientId, clientSecret, name: 'Bürgerkonto', residence: null }, (trouble) =>
    troubles.push(trouble),
  )
}
beforeEach(() => use())
afterEach(() => void troubles.splice(0))

const browser = () => cookieBrowser(house)
const to = (response: Response) => response.headers.get('location') ?? ''
const start = '/musterkreis/anmelden/anbieter'
const next = '/musterkreis/anmelden/anbieter/weiter'

/** From the button to the page after the way back. */
async function come(own: Browser, who: Account | null, from = start) {
  const way = to(await own.send(from))
  expect(way).toContain(provider.issuer)
  const back = await provider.walk(way, who)
  return { back: back.pathname + back.search, page: to(await own.send(back.pathname + back.search)) }
}
const sessions = (mail: string) =>
  house.database.pool
    .query('select s.proven from accounts.session s join accounts.login l using (person_id) where l.mail = $1', [mail])
    .then(({ rows }) => rows.map(({ proven }) => proven))

const lena = { sub: 'lena-1', email: 'lena@example.org', email_verified: true, name: 'Lena Lindenblatt' }

describe('a provider is set', () => {
  test('somebody new gets an account with the name they choose, and comes in again without one', async () => {
    const own = browser()
    expect(await own.text('/musterkreis/anmelden?weiter=/musterkreis/aktuelles')).toContain('Mit Bürgerkonto anmelden')
    const { page } = await come(own, lena, `${start}?weiter=/musterkreis/aktuelles`)
    expect(page).toBe(next)
    expect(await own.text(page)).toContain('value="Lena Lindenblatt"')
    expect((await own.press(page, { name: '' })).status).toBe(422)
    const done = await own.press(page, { name: 'Lena L.' })
    expect(to(done)).toBe('http://allmende.test/musterkreis/aktuelles')
    expect(await own.text('/musterkreis/konto')).toContain('Lena L.')
    expect(await sessions(lena.email)).toEqual([['oidc']])

    const second = browser()
    const again = await come(second, { ...lena, email: 'neu@example.org', email_verified: false })
    expect(await second.text(again.page)).toContain('Guten Tag Lena L.')
    expect(to(await second.press(again.page))).toBe('/musterkreis')
    expect(await second.text('/musterkreis/konto')).toContain('Lena L.')
    // Pressed again, or by the next person at this machine: the way counts once.
    expect(await second.text(again.page)).toContain('Diese Anmeldung gilt nicht mehr')
    expect((await second.press(again.page, {}, '/musterkreis/anmelden')).status).toBe(422)
  })

  test('pages wished for elsewhere are not gone to', async () => {
    const own = browser()
    const { page } = await come(own, lena, `${start}?weiter=https://boese.example/`)
    expect(to(await own.press(page))).toBe('/musterkreis')
  })

  test('language and district are the same after the way back', async () => {
    const { page } = await come(browser(), lena, '/en/nachbarkreis/anmelden/anbieter')
    expect(page).toBe('/en/nachbarkreis/anmelden/anbieter/weiter')
  })

  test('an account with the same confirmed address is connected, and told; it can be disconnected', async () => {
    const ole = await house.addPerson('Ole Oberdorf', { mail: 'ole@example.org' })
    const own = browser()
    const { page } = await come(own, { sub: 'ole', email: 'OLE@example.org', email_verified: true, name: 'O.' })
    expect(await own.text(page)).toContain('gibt es hier schon ein Konto')
    expect((await own.press(page)).status).toBe(303)
    expect(await mailsTo(house, 'ole@example.org')).toHaveLength(1)
    const security = await own.text('/musterkreis/konto/sicherheit')
    expect(security).toContain('Verbindung lösen')
    const identity = /name="identity"[^>]*value="([^"]+)"/.exec(security)?.[1] ?? ''
    const remove = () =>
      own.press('/musterkreis/konto/sicherheit/anbieter/entfernen', { identity }, '/musterkreis/konto/sicherheit')
    expect(await (await remove()).text()).toContain('Dies ist Ihr einziger Weg ins Konto')
    await house.database.pool.query(`update accounts.login set password_hash = 'x' where person_id = $1`, [ole.id])
    expect((await remove()).status).toBe(303)
    expect(await own.text('/musterkreis/konto/sicherheit')).not.toContain('Verbindung lösen')
  })

  test('another person’s connection cannot be taken away', async () => {
    const { rows } = await house.database.pool.query(`select id from accounts.identity where subject = 'lena-1'`)
    const other = await house.addPerson('Jemand Anderes')
    await house.database.pool.query(`update accounts.login set password_hash = 'x' where person_id = $1`, [other.id])
    await house.post('/musterkreis/konto/sicherheit/anbieter/entfernen', { identity: rows[0].id }, other)
    const left = await house.database.pool.query(`select 1 from accounts.identity where subject = 'lena-1'`)
    expect(left.rows).toHaveLength(1)
  })

  test('an address that was never confirmed here is not connected', async () => {
    const ida = await house.addPerson('Ida', { mail: 'ida@example.org' })
    await house.database.pool.query('update accounts.login set mail_confirmed_at = null where person_id = $1', [ida.id])
    const own = browser()
    const { page } = await come(own, { sub: 'ida', email: 'ida@example.org', email_verified: true })
    expect(await own.text(page)).toContain('Zu dieser Mail-Adresse gibt es schon ein Konto')
    expect((await own.press(page, {}, '/musterkreis/anmelden')).status).toBe(422)
  })

  test('the second step is asked for', async () => {
    const eva = await house.addPerson('Eva', { mail: 'eva@example.org' })
    await house.database.pool.query('update accounts.login set totp_confirmed_at = now() where person_id = $1', [
      eva.id,
    ])
    const own = browser()
    const { page } = await come(own, { sub: 'eva', email: 'eva@example.org', email_verified: true })
    expect(to(await own.press(page))).toMatch(/^\/musterkreis\/anmelden\/code\//)
    expect(await sessions('eva@example.org')).toEqual([['password']])
  })

  test.each([
    ['not verified', { sub: 'max-1', email: 'lena@example.org', email_verified: false }],
    ['nothing said', { sub: 'max-2', email: 'max@example.org' }],
    ['no mail', { sub: 'max-3' }],
  ])('without a confirmed address it goes no further: %s', async (_why, who) => {
    const own = browser()
    const { page } = await come(own, who)
    expect(await own.text(page)).toContain('Ihre Mail-Adresse ist nicht bestätigt')
    expect((await own.press(page, { name: 'Max' }, '/musterkreis/anmelden')).status).toBe(422)
  })
})

describe('what does not fit', () => {
  const invalid = /anmelden\/anbieter\/weiter\?warum=invalid$/

  test('another state, another browser, too late', async () => {
    const own = browser()
    const back = await provider.walk(to(await own.send(start)), lena)
    const came = back.pathname + back.search
    expect(to(await own.send(came.replace(/state=[^&]+/, 'state=falsch')))).toMatch(invalid)
    expect(to(await browser().send(came))).toMatch(invalid)
    expect(await own.text('/anmelden/anbieter/weiter?warum=invalid')).toContain('Bitte beginnen Sie noch einmal.')
    house.later({ minutes: 11 })
    expect(to(await own.send(came))).toMatch(invalid)
  })

  test('a code counts once, even in the same browser', async () => {
    const own = browser()
    const way = to(await own.send(start))
    const asked = own.cookies.get('allmende-anbieter') as string
    const back = await provider.walk(way, lena)
    expect(to(await own.send(back.pathname + back.search))).toBe(next)
    expect(to(await own.send(back.pathname + back.search))).toMatch(invalid)
    own.cookies.set('allmende-anbieter', asked)
    expect(to(await own.send(back.pathname + back.search))).toMatch(invalid)
    expect(troubles).toHaveLength(1)
  })

  test('a sealed answer that was changed is none', async () => {
    const own = browser()
    await come(own, lena)
    const sealed = own.cookies.get('allmende-anbieter') as string
    own.cookies.set('allmende-anbieter', `${sealed.slice(0, -8)}AAAAAAAA`)
    expect(await own.text(next)).toContain('Diese Anmeldung gilt nicht mehr')
  })

  test('somebody gives up at the provider', async () => {
    const own = browser()
    const { page } = await come(own, null)
    expect(page).toBe(`${next}?warum=cancelled`)
    expect(await own.text(page)).toContain('Sie haben die Anmeldung abgebrochen')
    expect(troubles).toEqual([])
  })

  test('the provider does not answer: a page, not an error, and the next try asks again', async () => {
    use('http://127.0.0.1:9')
    const own = browser()
    const page = to(await own.send(`${start}?weiter=/musterkreis/aktuelles`))
    expect(page).toBe(`${next}?warum=down&weiter=%2Fmusterkreis%2Faktuelles`)
    expect(await own.text(page)).toContain('Der Anmeldedienst antwortet gerade nicht')
    expect(troubles).toHaveLength(1)
    use()
    expect(to(await own.send(start))).toContain(provider.issuer)
  })

  test('no provider: no button, no way', async () => {
    useProvider(null, () => {})
    expect(await browser().text('/musterkreis/anmelden')).not.toContain('anbieter')
    expect((await browser().send(start)).status).toBe(404)
    expect((await browser().send('/anmelden/anbieter/zurueck?code=1&state=2')).status).toBe(404)
  })
})
