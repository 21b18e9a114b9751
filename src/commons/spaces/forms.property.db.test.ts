import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FormRoute } from '#foundation/http/route.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let administrator: Person
let office: Person
let organisation: string
let admission: string
beforeAll(async () => {
  house = await testHouse()
  administrator = await house.addPerson('Ada Verwaltung', { staff: [[house.district, 'administrator']] })
  office = await house.addPerson('Pat Programm', { staff: [[house.network, 'programme-office']] })
  organisation = await house.addOrganisation('Chor', administrator, [[house.district, 'events.organiser']])
  const { rows } = await house.inHouse((tx) => sql<{ id: string }>`select id from organisations.admission`.execute(tx))
  admission = rows[0]?.id ?? ''
})
afterAll(() => house?.close())

/** Values nobody hopes for: markup, SQL, control signs, halves of signs, right-to-left, numbers beyond all, very long ones. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '<script>alert(1)</script>',
    "'; drop table spaces.space; --",
    '{"a":1}',
    '../../etc/passwd',
    'javascript:alert(1)',
    '\u202Eabc',
    '9999999999999999999',
    '-1',
    '1e309',
    'NaN',
    '2026-02-30',
    '#ffffff',
    '#1f6f4a',
    'http://[::1]/',
    `https://${'a'.repeat(600)}`,
    'x'.repeat(30_000),
    'ä@ö.de',
    'a@b.example',
    '01990000-0000-7000-8000-000000000000',
    'administrator',
    'programme-office',
    'paused',
    'accept',
    'neu',
  ),
)

const own = ['spaces', 'organisations']
const ownForms = () =>
  house.house.routes.filter((route): route is FormRoute => route.kind === 'form' && own.includes(route.access.module))

/** An address of the form, its holes filled with something that is there. */
function addressOf({ address, only }: FormRoute): string {
  const network = only === 'network'
  const known: Record<string, string> = {
    organisation,
    admission,
    text: 'imprint',
    service: 'neu',
    person: administrator.id,
    field: 'mobility',
    district: 'nachbarkreis',
    report: admission,
    invitation: admission,
  }
  return (
    (network ? '' : '/musterkreis') +
    address.path.replace(/:([a-z]+)/g, (_, hole: string) => encodeURIComponent(known[hole] ?? hole))
  )
}

describe('every form of spaces and organisations', () => {
  test('takes whatever is sent: never an error of ours', async () => {
    const forms = ownForms()
    expect(forms.length).toBeGreaterThan(20)
    for (const form of forms) {
      const person = form.only === 'network' ? office : administrator
      await fc.assert(
        fc.asyncProperty(
          fc.record(
            Object.fromEntries(Object.keys(form.fields).map((name) => [name, fc.option(hostile, { nil: undefined })])),
          ),
          async (typed) => {
            const sent = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined)) as Record<
              string,
              string
            >
            const response = await house.post(addressOf(form), sent, person)
            expect(response.status, form.address.path).toBeLessThan(500)
          },
        ),
        { numRuns: 8 },
      )
    }
  }, 120_000)

  test('gives back what was typed when it is refused', async () => {
    const typed = 'Ein „Wort“ & <noch> eins'
    for (const [path, values, as] of [
      ['/musterkreis/einstellungen', { name: typed, contactMail: 'keine', version: '1' }, administrator],
      ['/musterkreis/einstellungen/andere-dienste/neu', { name: typed, field: 'mond' }, administrator],
      [
        '/musterkreis/einstellungen/rechtliches',
        { administration: typed, conformity: 'mond', version: '1' },
        administrator,
      ],
      ['/musterkreis/barriere-melden', { what: typed, mail: 'keine' }, undefined],
      ['/musterkreis/organisationen/anlegen', { name: typed, kind: 'mond' }, administrator],
      ['/landkreise/aufnehmen', { name: typed, slug: 'Ä' }, office],
    ] as const) {
      const response = await house.post(path, values, as)
      expect(response.status, path).toBe(422)
      expect(await response.text(), path).toContain('Ein „Wort“ &amp; &lt;noch&gt; eins')
    }
  })

  test('addresses with anything in their holes are pages, not errors', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostile,
        fc.constantFrom(
          '/barrieren/',
          '/mitarbeitende/',
          '/organisationen/',
          '/organisationen/antraege/',
          '/gemeinden/',
          '/einstellungen/texte/',
          '/einstellungen/andere-dienste/',
          '/farben/',
        ),
        async (odd, place) => {
          const response = await house.get(
            `/musterkreis${place}${encodeURIComponent(odd.toWellFormed())}`,
            administrator,
          )
          expect(response.status).toBeLessThan(500)
        },
      ),
      { numRuns: 80 },
    )
  })
})
