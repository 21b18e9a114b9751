import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { contractRows } from '../hostile/params.ts'
import { prepareContent } from './prepare.ts'
import { type Everybody, everyRole } from './roles.ts'

let house: TestHouse
let everybody: Everybody
beforeAll(async () => {
  house = await testHouse()
  everybody = await everyRole(house)
  await prepareContent(house, everybody)
}, 120_000)
afterAll(() => house?.close())

/** Things that exist for every space: their addresses are answered everywhere. */
const everywhere =
  /^(?:page|api|form) \/(gemeinden|farben|wappen|bild|api|organisationen|sitemap|abbestellen|antwort-bestaetigen|einstellungen\/texte|raeume\/rechnungen\/absender)\b/

/** Rows whose address names nothing at all: wrong links, which have pages of their own. */
const namesNothing = (params: Readonly<Record<string, string>>) =>
  Object.values(params).some((value) => ['gibt-es-nicht', 'unknown'].includes(value))

test('another district’s identifiers lead nowhere, whoever asks with them', async () => {
  const rows = (await contractRows()).filter(
    ({ params, space, route }) => params && !namesNothing(params) && space !== 'network' && !everywhere.test(route),
  )
  expect(rows.length).toBeGreaterThan(3)
  const found: string[] = []
  for (const row of rows) {
    const [kind, pattern] = row.route.split(' ') as [string, string]
    const path = `/nachbarkreis${pattern.replace(/:([a-z-]+)/gi, (_, hole: string) => encodeURIComponent(row.params?.[hole] ?? ''))}`
    for (const person of [everybody.people['administrator-elsewhere'], everybody.people.citizen, undefined]) {
      const response = kind === 'form' ? await house.post(path, row.send ?? {}, person) : await house.get(path, person)
      // 422: a form that says the link is wrong; 303 to the login is for visitors.
      const refused =
        [403, 404, 422].includes(response.status) ||
        (response.status === 303 && (response.headers.get('location') ?? '').includes('anmelden'))
      if (!refused) found.push(`${kind} ${path} → ${response.status}`)
    }
  }
  expect(found.join('\n')).toBe('')
}, 120_000)
