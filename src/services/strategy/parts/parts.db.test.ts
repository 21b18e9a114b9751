import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { measureBySlug } from '../measures/queries.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
let owner: Awaited<ReturnType<TestHouse['addPerson']>>
beforeAll(async () => {
  house = await testHouse()
  await switchOn(house, 'strategy')
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  owner = await house.addPerson('Olaf Zuständig')
})
afterAll(() => house?.close())

const at = '/musterkreis/strategie/massnahmen'
beforeEach(async () => {
  await house.inSpace(house.district, async (tx) => void (await tx.deleteFrom('strategy.measure').execute()))
  for (const title of ['Bus am Abend', 'Fahrplan'])
    await house.post(`${at}/neu`, { title, phase: 'planning', wholeDistrict: 'yes' }, editor)
  await house.database.pool.query(`update strategy.measure set owner_id = $1, state = 'published'`, [owner.id])
})

const bus = async () =>
  (await house.inSpace(house.district, (tx) => measureBySlug(tx, house.district, 'bus-am-abend', { staff: true })))!
const parts = `${at}/bus-am-abend/teile`
const send = (path: string, values: Record<string, string>, as = editor) => house.post(`${parts}/${path}`, values, as)
const version = async () => String((await bus()).version)

/** Every kind, with what is typed for it and what the page shows of it. */
const typed = [
  ['meilensteine', { title: 'Fahrplan steht', state: 'open', dueOn: '2027-01-31' }, 'Fahrplan steht'],
  ['geld', { year: '2026', source: 'Kreishaushalt', kind: 'own', planned: '1.250.000', share: '' }, '1.250.000'],
  ['kennzahlen', { title: 'Fahrgäste', level: 'output', unit: 'Personen', better: 'more' }, 'Fahrgäste'],
  ['risiken', { title: 'Zu wenige Fahrer', likelihood: '2', weight: '3', state: 'open' }, 'Zu wenige Fahrer'],
  ['beschluesse', { body: 'Kreistag', day: '2026-06-01', what: 'Beschlossen', paper: '12/26' }, 'Vorlage 12/26'],
  ['unterlagen', { title: 'Konzept', address: 'https://example.org/konzept.pdf' }, 'https://example.org/konzept.pdf'],
  ['partner', { name: 'Verkehrsverein', part: 'fährt' }, 'Verkehrsverein: fährt'],
] as const

test.each(typed)('%s: added, shown, changed, removed', async (kind, values, words) => {
  expect((await send(`${kind}/neu`, { ...values, version: await version() }, owner)).status).toBe(303)
  expect(await (await house.get(`${at}/bus-am-abend`)).text()).toContain(words)
  const list = await (await house.get(parts, editor)).text()
  const part = new RegExp(`teile/${kind}/([0-9a-f-]{36})`).exec(list)?.[1] as string
  expect((await house.get(`${parts}/${kind}/${part}`, editor)).status).toBe(200)
  const now = await version()
  expect((await send(`${kind}/${part}`, { ...values, version: now })).status).toBe(303)
  const late = await send(`${kind}/${part}`, { ...values, version: now })
  expect(late.status).toBe(422)
  expect(await late.text()).toContain('Inzwischen hat jemand anderes')
  expect((await send(`${kind}/${part}/entfernen`, {})).status).toBe(303)
  expect(await (await house.get(`${at}/bus-am-abend`)).text()).not.toContain(words)
  expect((await send(`${kind}/${part}/entfernen`, {})).status).toBe(404)
})

test.each(typed)('%s: only editors and whoever keeps the measure up to date', async (kind, values) => {
  const citizen = await house.addPerson('Bürgerin')
  const elsewhere = await house.addPerson('Fremde', { staff: [[house.otherDistrict, 'editor']] })
  for (const one of [citizen, elsewhere])
    expect((await send(`${kind}/neu`, { ...values, version: '1' }, one)).status).toBe(403)
})

test('what is wrong is named, and what was typed stays', async () => {
  const answer = await send('meilensteine/neu', {
    title: 'Fahrplan steht',
    state: 'open',
    doneOn: '2026-01-01',
    version: '1',
  })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Ein Tag steht nur bei Meilensteinen')
  expect(html).toContain('Fahrplan steht')
  for (const [kind, values] of [
    ['geld', { year: '26', source: 'Kreis', kind: 'own', planned: '5' }],
    ['geld', { year: '2026', source: 'Kreis', kind: 'own', planned: 'viel' }],
    ['geld', { year: '2026', source: 'Kreis', kind: 'own' }],
    ['unterlagen', { title: 'Konzept', address: '' }],
    ['unterlagen', { title: 'Konzept', address: 'javascript:alert(1)' }],
    ['risiken', { title: 'Regen', likelihood: '9', weight: '1', state: 'open' }],
    ['abhaengigkeiten', { other: '01890a5d-ac96-774b-bcce-b302099a8057' }],
  ] as const)
    expect((await send(`${kind}/neu`, { ...values, version: '1' })).status).toBe(422)
  for (const path of ['geld/kaputt', 'gibt-es-nicht/neu', 'gibt-es-nicht/neu/entfernen', 'geld/neu/entfernen'])
    expect((await send(path, { version: '1' })).status).toBe(404)
})

test('the same source of a year is there once, also when two add it at once', async () => {
  const money = { year: '2026', source: 'Kreishaushalt', kind: 'own', planned: '5', version: '1' }
  const answers = await Promise.all([send('geld/neu', money), send('geld/neu', { ...money, planned: '6' })])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
  expect((await send('geld/neu', { ...money, source: 'kreishaushalt' })).status).toBe(422)
})

test('values and goals: entered, corrected, removed; another unit is kept with its value', async () => {
  await send('kennzahlen/neu', { title: 'Fahrgäste', level: 'output', unit: 'Personen', better: 'more', version: '1' })
  const id = (await bus()).indicators[0]?.id as string
  const value = (more: Record<string, string>) =>
    send(`kennzahlen/${id}/werte`, { what: 'value', day: '2026-06-30', ...more })
  expect((await value({ number: '1.234,5' })).status).toBe(303)
  expect((await value({ number: '1.300' })).status).toBe(303)
  expect((await value({ number: '40', day: '2026-09-30', unit: 'Fahrten' })).status).toBe(303)
  expect((await value({ number: '2000', day: '2027-06-30', what: 'goal' })).status).toBe(303)
  expect((await value({ number: '9', day: '2099-01-01' })).status).toBe(422)
  expect((await value({ number: 'viele' })).status).toBe(422)
  expect((await bus()).indicators[0]?.values).toMatchObject([
    { value: 1300, unit: 'Personen' },
    { value: 40, unit: 'Fahrten' },
  ])
  expect(await (await house.get(`${at}/bus-am-abend`)).text()).toContain('Die Einheit hat gewechselt')
  expect((await send(`kennzahlen/${id}/werte/entfernen`, { what: 'value', day: '2026-09-30' })).status).toBe(303)
  expect((await bus()).indicators[0]?.values).toHaveLength(1)
})

test('a measure waits for another; in a circle nothing would move', async () => {
  const other = (await house.inSpace(house.district, (tx) =>
    measureBySlug(tx, house.district, 'fahrplan', { staff: true }),
  ))!
  expect((await send('abhaengigkeiten/neu', { other: other.id, why: 'ohne Plan kein Bus', version: '1' })).status).toBe(
    303,
  )
  expect(await (await house.get(`${at}/bus-am-abend`)).text()).toContain('ohne Plan kein Bus')
  expect(await (await house.get(`${at}/fahrplan`)).text()).toContain('Auf diese Maßnahme warten')
  const back = await house.post(
    `${at}/fahrplan/teile/abhaengigkeiten/neu`,
    { other: (await bus()).id, version: '1' },
    editor,
  )
  expect(back.status).toBe(422)
  expect(await back.text()).toContain('Die andere Maßnahme wartet ihrerseits')
  expect((await send('abhaengigkeiten/neu', { other: other.id, version: '1' })).status).toBe(422)
})
