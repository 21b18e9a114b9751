import { afterAll, beforeAll, expect, test } from 'vitest'
import { useProvider } from '#commons/accounts/provider.ts'
import { type Browser, cookieBrowser } from '#test/support/cookies.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { type Account, testProvider } from '#test/support/provider.ts'
import { stands } from './by-provider.ts'

let house: TestHouse
let provider: Awaited<ReturnType<typeof testProvider>>
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
beforeAll(async () => {
  house = await testHouse()
  provider = await testProvider('http://allmende.test/anmelden/anbieter/zurueck')
  editor = await house.addPerson('Rike', { staff: [[house.district, 'editor']] })
  useProvider(
    {
      issuer: provider.issuer,
      clientId: provider.client.id,
      clientSecret: provider.client.secret,
      name: 'Bürgerkonto',
      residence: { claim: 'municipality_key', scope: 'address', places: [{ space: 'musterkreis', value: '07137*' }] },
    },
    () => {},
  )
})
afterAll(async () => {
  useProvider(null, () => {})
  await provider?.close()
  await house?.close()
})

const at = '/musterkreis/wohnsitz'
const card = { name: 'Jürgen Weiß', street: 'Mühlenstraße 3', town: '56727 Mayen' }
const claims = (sub: string, more: Partial<Account> = {}): Account => ({
  ...{ sub, email: `${sub}@example.org`, email_verified: true, name: 'Jürgen Weiß', municipality_key: '07137068' },
  ...more,
})
const address = { street_address: 'Mühlenstr. 3', postal_code: '56727', locality: 'Mayen' }

/** Logs in by the provider. @returns the browser that is logged in then */
async function comesIn(who: Account): Promise<Browser> {
  const own = cookieBrowser(house)
  const way = (await own.send('/musterkreis/anmelden/anbieter')).headers.get('location') ?? ''
  const back = await provider.walk(way, who)
  const page = (await own.send(back.pathname + back.search)).headers.get('location') ?? ''
  expect((await own.press(page, { name: who.name ?? '' })).status).toBe(303)
  return own
}
const people = async () =>
  (await house.database.pool.query<{ way: string }>('select way from residents.resident order by way')).rows.map(
    ({ way }) => way,
  )

test('a star stands for the rest, and nothing else does', () => {
  expect(stands('07137068', '07137*')).toBe(true)
  expect(stands('07137068', '07137')).toBe(false)
  expect(stands('true', 'true')).toBe(true)
  expect(stands('0713', '07137*')).toBe(false)
})

test('whoever lives there is confirmed by logging in; the own page shows the way', async () => {
  const own = await comesIn(claims('anna'))
  const page = await own.text(at)
  expect(page).toContain('Bei der Anmeldung mit Bürgerkonto am 26. November 2026, gültig bis 26. November 2028')
  expect(await own.text('/nachbarkreis/wohnsitz')).not.toContain('ist bestätigt')
  expect(await (await house.get(`${at}/rathaus`, editor)).text()).toContain('mit Bürgerkonto')
})

test('whoever has moved away is so no longer, once the provider says so', async () => {
  const own = await comesIn(claims('anna', { municipality_key: '03360001' }))
  const page = await own.text(at)
  expect(page).not.toContain('ist bestätigt')
  // How it would be confirmed again.
  expect(page).toContain('/musterkreis/anmelden/anbieter?weiter=%2Fmusterkreis%2Fwohnsitz')
})

test('a login without the claim proves nothing, and takes nothing away', async () => {
  await comesIn(claims('bert'))
  await comesIn(claims('bert', { municipality_key: undefined }))
  expect(await people()).toEqual(['oidc'])
})

test('with name and address one human counts once, whichever way they were confirmed first', async () => {
  const byLetter = await house.addPerson('Jürgen')
  const made = await house.post(`${at}/rathaus`, { ...card, seen: 'yes' }, editor)
  const notice = /hinweis=([^;]+)/.exec(made.headers.get('set-cookie') ?? '')?.[1] ?? ''
  const code = /[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}/.exec(Buffer.from(notice, 'base64url').toString())?.[0] ?? ''
  expect((await house.post(at, { code }, byLetter)).status).toBe(303)
  const own = await comesIn(claims('juergen', { address }))
  expect(await own.text('/musterkreis/konto')).toContain('mit einem anderen Konto bestätigt')
  expect(await own.text(at)).not.toContain('ist bestätigt')
  expect(await people()).toEqual(['desk', 'oidc'])
  // The same account may come either way.
  expect((await house.post(`${at}/rathaus/beenden`, card, editor)).status).toBe(303)
  expect(await (await comesIn(claims('juergen', { address }))).text(at)).toContain('ist bestätigt')
  expect(await people()).toEqual(['oidc', 'oidc'])
  // Neither name nor address is kept.
  const rows = await house.database.pool.query(
    'select r.*, encode(fingerprint, $1) as print from residents.resident r',
    ['escape'],
  )
  expect(JSON.stringify(rows.rows)).not.toMatch(/Weiß|Mühlen|Mayen/i)
})

test('who moves within the place stays confirmed under the new address', async () => {
  const moved = { ...address, street_address: 'Neuer Weg 1' }
  expect(await (await comesIn(claims('juergen', { address: moved }))).text(at)).toContain('ist bestätigt')
  expect((await house.post(`${at}/rathaus/beenden`, card, editor)).status).toBe(422)
})
