import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FormRoute, PrivateReadRoute } from '#foundation/http/route.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { prepareContent } from '../contract/prepare.ts'
import { type Everybody, everyRole, type Role } from '../contract/roles.ts'
import { paramsFor } from './params.ts'
import { hostileValue } from './values.ts'

let house: TestHouse
let everybody: Everybody
beforeAll(async () => {
  house = await testHouse()
  everybody = await everyRole(house)
  await prepareContent(house, everybody)
}, 120_000)
afterAll(() => house?.close())

type Sendable = FormRoute | PrivateReadRoute

const roles: readonly Role[] = ['visitor', 'citizen', 'organisation-member', 'administrator', 'programme-office']

/** Values for all fields of a form, each hostile in its own way; unknown fields come along. */
const sending = (route: Sendable) =>
  fc.record(Object.fromEntries([...Object.keys(route.fields), 'unbekannt'].map((name) => [name, hostileValue])))

test('whatever is sent to a form, the answer is never an error of ours, and what was typed is still there', async () => {
  const forms = house.house.routes.filter(
    (route): route is Sendable => route.kind === 'form' || route.kind === 'private-read',
  )
  expect(forms.length).toBeGreaterThan(5)
  const params = await paramsFor()
  for (const route of forms) {
    await fc.assert(
      fc.asyncProperty(sending(route), fc.constantFrom(...roles), async (values, role) => {
        house.later({ hours: 1 }) // limits of tries are another test's business
        const path = route.address.path.replace(/:([a-z-]+)/gi, (_: string, hole: string) =>
          encodeURIComponent(params(route, hole)),
        )
        const response = await house.post(
          `${route.only === 'network' ? '' : '/musterkreis'}${path}`,
          values,
          everybody.people[role],
        )
        const html = await response.text()
        expect(response.status, `${route.kind} ${path} ${JSON.stringify(values)}\n${html.slice(0, 500)}`).toBeLessThan(
          500,
        )
        if (response.status === 422) expect(html.includes('error-summary') || html.includes('role="alert"')).toBe(true)
      }),
      { numRuns: 4 },
    )
  }
}, 400_000)

test('a body that is no form, a huge one, and a broken encoding are answered', async () => {
  const forms = house.house.routes.filter((route) => route.kind === 'form' && !route.address.path.includes(':'))
  const headers = { host: 'allmende.test', origin: 'http://allmende.test' }
  const bodies: RequestInit[] = [
    { body: '{"a":1}', headers: { ...headers, 'content-type': 'application/json' } },
    { body: 'title=%E4%FF%00&x=%', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } },
    {
      body: '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nabc',
      headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
    },
    { headers },
  ]
  for (const route of forms) {
    for (const init of bodies) {
      const response = await house.server.fetch(
        new Request(`http://allmende.test/musterkreis${route.address.path}`, { method: 'POST', ...init }),
      )
      expect(response.status, route.address.path).toBeLessThan(500)
    }
  }
})

test('addresses with strange parts are pages that help', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('/aktuelles/', '/termine/', '/anmeldung/', '/organisationen/', '/gemeinden/', '/'),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      async (start, part) => {
        const response = await house.get(`/musterkreis${start}${encodeURIComponent(part.toWellFormed())}`)
        expect(response.status).toBeLessThan(500)
      },
    ),
    { numRuns: 60 },
  )
})

test('too large a body is refused with a sentence', async () => {
  const body = new FormData()
  body.set('title', 'x'.repeat(31_000_000))
  const response = await house.server.fetch(
    new Request('http://allmende.test/musterkreis/aktuelles/schreiben', {
      method: 'POST',
      body,
      headers: { host: 'allmende.test', origin: 'http://allmende.test', 'content-length': '31000200' },
    }),
  )
  expect(response.status).toBe(413)
  expect(await response.text()).toContain('zu groß')
})
