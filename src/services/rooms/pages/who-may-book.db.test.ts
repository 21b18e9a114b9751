import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { someHouse } from '../bookings/booking.fixture.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let citizen: Person
let member: Person

beforeAll(async () => {
  house = await testHouse()
  const editor = await house.addPerson('Redaktion', { staff: [[house.district, 'editor']] })
  citizen = await house.addPerson('Kim Bürgerin')
  member = await house.addPerson('Mia Mitglied')
  await house.addOrganisation('Musikverein', member)
  const { add } = await someHouse(house, editor.id)
  await add({ slug: 'vereinsraum', more: { who: 'organisation' } })
  await add({ slug: 'werkraum', more: { who: 'account' } })
  await add({ slug: 'offen' })
})
afterAll(() => house?.close())

const look = async (path: string, as?: Person) =>
  (await (await house.get(`/musterkreis/raeume/${path}`, as)).text()).replaceAll('\u00ad', '')
const wished = '/buchen?tag=2026-12-10&von=19:00&bis=21:00'

test('who may not book it reads so on the page, in every cell and in the form, and is not told that it is free', async () => {
  for (const as of [undefined, citizen]) {
    for (const view of ['tag', 'woche', 'monat']) {
      const html = await look(`vereinsraum?ansicht=${view}&ab=2026-12-10`, as)
      expect(html).toContain('nur Vereine und andere Organisationen')
      expect(html).toContain('>nur Organisationen<')
      expect(html).not.toMatch(/>(teils )?frei</)
      expect(html).not.toContain('cell-free')
    }
    const form = await look(`vereinsraum${wished}`, as)
    expect(form).toContain('nur Vereine und andere Organisationen')
    expect(form).not.toContain('Diese Zeit ist frei')
    expect(form).not.toContain('name="preis"')
  }
  expect(await look('vereinsraum')).toContain('/anmelden?weiter=%2Fmusterkreis%2Fraeume%2Fvereinsraum%2Fbuchen')
  expect(await look('vereinsraum', citizen)).toContain('Ihr Konto gehört zu keiner')
})

test('an account is asked for where one is needed', async () => {
  const html = await look('werkraum?ansicht=woche&ab=2026-12-10')
  expect(html).toContain('nur Personen mit Konto')
  expect(html).toContain('>nur mit Konto<')
  const form = await look(`werkraum${wished}`)
  expect(form).toContain('nur Personen mit Konto')
  expect(form).toContain('Fwerkraum%2Fbuchen%3Ftag%3D2026-12-10')
  expect(await look('werkraum?ansicht=woche&ab=2026-12-10', citizen)).toMatch(/>frei</)
})

test('who may book it sees what is free', async () => {
  for (const [slug, as] of [
    ['vereinsraum', member],
    ['werkraum', member],
    ['offen', undefined],
  ] as const) {
    const html = await look(`${slug}?ansicht=woche&ab=2026-12-10`, as)
    expect(html).toMatch(/>frei</)
    expect(html).not.toContain('Buchen können hier nur')
  }
})

test('a board on another website speaks to guests', async () => {
  expect(await look('vereinsraum/tafel?ab=2026-12-10')).toContain('nur Organisationen')
  expect(await look('offen/tafel?ab=2026-12-10')).toMatch(/>frei</)
})
