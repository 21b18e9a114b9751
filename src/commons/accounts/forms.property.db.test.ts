import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csrfToken } from '#foundation/http/csrf.ts'
import { digest } from '#foundation/http/session-cookie.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { accountsModule } from './module.ts'

let house: TestHouse
let person: Awaited<ReturnType<TestHouse['addPerson']>>
beforeAll(async () => {
  house = await testHouse()
  person = await house.addPerson('Prüf Person')
})
afterAll(() => house.close())

const forms = accountsModule({ modules: () => [], services: () => [] }).routes.filter((route) => route.kind === 'form')

/** What a hostile or broken sender puts into a field. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    "' or 1=1 --",
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '\ud800',
    '%00',
    'a@b.de',
    'x'.repeat(70_000),
    '{"$gt":""}',
    '0'.repeat(16),
    '\u202e',
    'de',
  ),
)

test('every form survives whatever is sent to it: never a 500', async () => {
  expect(forms.length).toBeGreaterThan(12)
  const asked = fc.record({
    form: fc.constantFrom(...forms),
    values: fc.dictionary(fc.string({ maxLength: 10 }), hostile, { maxKeys: 3 }),
    known: fc.array(hostile, { minLength: 4, maxLength: 4 }),
    hole: hostile,
    inside: fc.boolean(),
    file: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(asked, async ({ form, values, known, hole, inside, file }) => {
      const session = inside ? digest(person.cookie.slice('allmende='.length)).toString('hex') : null
      const body = new FormData()
      for (const [name, value] of Object.entries(values)) body.set(name, value)
      Object.keys(form.fields).forEach((name, index) => {
        body.set(name, file && index === 0 ? new File(['x'], 'x.txt') : (known[index] ?? ''))
      })
      body.set('csrf', csrfToken(house.house.secret, session, house.now()))
      // Every request from another network: the limit per network is tested elsewhere.
      const path = form.address.path.replace(/:[a-z]+/, encodeURIComponent(hole.toWellFormed().slice(0, 500)) || 'x')
      const headers = {
        host: 'allmende.test',
        origin: 'http://allmende.test',
        ...(inside ? { cookie: person.cookie } : {}),
      }
      const request = new Request(`http://allmende.test/musterkreis${path}`, { method: 'POST', body, headers })
      const response = await house.server.fetch(request, { address: house.house.newId() })
      expect([200, 303, 403, 404, 422, 429], `${form.address.path} ${response.status}`).toContain(response.status)
    }),
    { numRuns: 250 },
  )
})
