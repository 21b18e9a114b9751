import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
let citizen: typeof editor
const at = '/musterkreis/mitreden'

const promises = {
  title: 'Wo fehlt ein Radweg?',
  lead: 'Sagen Sie, wo es gefährlich ist.',
  decides: 'Welche drei Wege zuerst gebaut werden.',
  limits: 'Das Geld reicht für drei Wege.',
  decidedBy: 'der Kreistag',
  decidedWhen: 'im Juni',
  answerDays: '28',
}
const phase = {
  title: 'Entscheidung',
  method: 'reading',
  who: 'guest',
  startDay: '',
  startTime: '',
  endDay: '',
  endTime: '',
  intro: 'Der Kreistag berät.',
}
const phaseAt = `${at}/wo-fehlt-ein-radweg/phasen/entscheidung`

beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  citizen = await house.addPerson('Berta Bürgerin')
  await house.database.pool.query(`update spaces.space set services = array['participation'] where id = $1`, [
    house.district,
  ])
})
afterAll(() => house?.close())

const page = async (path: string, as?: typeof editor) => (await house.get(path, as)).text()
const version = async () => /name="version" value="(\d+)"/.exec(await page(`${phaseAt}/bearbeiten`, editor))?.[1] ?? ''
const change = async (values: Record<string, string>) =>
  house.post(`${phaseAt}/bearbeiten`, { ...phase, ...values, version: await version() }, editor)

test('an empty list says what one can expect', async () => {
  expect(await page(at)).toContain('Zurzeit gibt es keinen Dialog')
})

test('a dialogue without phases cannot be published; a draft is seen by editors only', async () => {
  const planned = await house.post(`${at}/planen`, { ...promises, template: 'blank' }, editor)
  expect(planned.headers.get('location')).toBe(`${at}/wo-fehlt-ein-radweg/bearbeiten`)
  expect((await house.post(`${at}/planen`, { ...promises, template: 'blank' }, citizen)).status).toBe(403)
  expect(await page(`${at}/wo-fehlt-ein-radweg/bearbeiten`, editor)).toContain('noch keine Phase')
  const early = await house.post(`${at}/wo-fehlt-ein-radweg/veroeffentlichen`, {}, editor)
  expect(early.status).toBe(422)
  expect(await early.text()).toContain('mindestens eine Phase')
  expect((await house.get(`${at}/wo-fehlt-ein-radweg`)).status).toBe(404)
})

test('a phase is added, its times are checked, and the dialogue becomes public with everything one has to know', async () => {
  const add = (values: object) => house.post(`${at}/wo-fehlt-ein-radweg/neue-phase`, { ...phase, ...values }, editor)
  const halfDated = await add({ startDay: '2026-12-01' })
  expect(halfDated.status).toBe(422)
  expect(await halfDated.text()).toContain('Wann endet die Phase?')
  expect((await add({ startDay: '2026-12-10', endDay: '2026-12-01' })).status).toBe(422)
  expect((await add({ method: 'astrology' })).status).toBe(422)
  expect((await add({})).status).toBe(303)
  expect((await house.post(`${at}/wo-fehlt-ein-radweg/veroeffentlichen`, {}, editor)).status).toBe(303)
  const html = await page(`${at}/wo-fehlt-ein-radweg`)
  for (const words of [
    'Welche drei Wege',
    'reicht für drei Wege',
    'der Kreistag, im Juni',
    '28 Tagen',
    'steht noch nicht fest',
  ])
    expect(html).toContain(words)
  expect(await page(at)).toContain('Wo fehlt ein Radweg?')
  expect(await page('/musterkreis')).toContain('Wo fehlt ein Radweg?')
  expect(await page(phaseAt)).toContain('Der Kreistag berät.')
})

test('those who follow hear when a phase begins, once, and what came out', async () => {
  const { id } = (await house.database.pool.query(`select id from participation.dialogue`)).rows[0]
  await house.database.pool.query(
    `insert into responses.mark (space_id, subject_kind, subject_id, mark, person_id, made_at) values ($1, 'participation.dialogue', $2, 'follow', $3, $4)`,
    [house.district, id, citizen.id, house.now().toString()],
  )
  expect((await change({ startDay: '2026-01-01', endDay: '2099-12-31' })).status).toBe(303)
  await house.runJobs()
  await house.runJobs()
  const messages = async () =>
    (await house.database.pool.query(`select subject from inbox.message where person_id = $1`, [citizen.id])).rows.map(
      ({ subject }) => subject,
    )
  expect(await messages()).toEqual(['Jetzt geht es los: Entscheidung'])
  const told = await change({ startDay: '2026-01-01', endDay: '2099-12-31', outcome: 'Drei Wege werden gebaut.' })
  expect(told.status).toBe(303)
  await house.runJobs()
  expect((await messages()).sort()).toEqual(['Das kam heraus: Entscheidung', 'Jetzt geht es los: Entscheidung'])
  expect(await page(`${at}/wo-fehlt-ein-radweg`)).toContain('Drei Wege werden gebaut.')
})

test('what was announced is kept: before it begins everything may change, then only with a reason, and never to less', async () => {
  expect((await change({ startDay: '2026-01-01', endDay: '2099-12-31' })).status).toBe(303)
  expect(await page(phaseAt)).toContain('Läuft bis 31. Dezember 2099')
  const shorter = await change({ startDay: '2026-01-01', endDay: '2099-12-01', reason: 'Es eilt.' })
  expect(await shorter.text()).toContain('nicht früher enden')
  const without = await change({ startDay: '2026-01-01', endDay: '2100-01-31' })
  expect(await without.text()).toContain('warum Sie etwas Angekündigtes ändern')
  expect((await change({ startDay: '2026-01-01', endDay: '2099-12-31', who: 'citizen', reason: 'Ruhe.' })).status).toBe(
    422,
  )
  const kept = await change({ startDay: '2026-01-01', endDay: '2100-01-31', reason: 'Der Kreistag tagt später.' })
  expect(kept.status).toBe(303)
  const html = await page(phaseAt)
  expect(html).toContain('Ende verschoben von 31. Dezember 2099 auf 31. Januar 2100')
  expect(html).toContain('Der Kreistag tagt später.')
  expect((await house.post(`${phaseAt}/entfernen`, {}, editor)).status).toBe(422)
})

test('two editors do not overwrite each other', async () => {
  const late = await house.post(
    `${phaseAt}/bearbeiten`,
    { ...phase, startDay: '2026-01-01', endDay: '2100-01-31', version: '1' },
    editor,
  )
  expect(late.status).toBe(422)
  expect(await late.text()).toContain('Jemand anderes hat inzwischen gespeichert')
})

test('the preview shows the phase to staff as others see it', async () => {
  expect((await house.get(`${phaseAt}/vorschau`, citizen)).status).toBe(403)
  expect(await page(`${phaseAt}/vorschau?als=resident&wann=after`, editor)).toContain('Wohnt nachweislich hier: Vorbei')
})

test('phases change places, and a withdrawn dialogue vanishes', async () => {
  const added = await house.post(`${at}/wo-fehlt-ein-radweg/neue-phase`, { ...phase, title: 'Bauen' }, editor)
  expect(added.status).toBe(303)
  await house.post(`${at}/wo-fehlt-ein-radweg/phasen/bauen/verschieben`, { direction: 'up' }, editor)
  const html = await page(`${at}/wo-fehlt-ein-radweg`)
  expect(html.indexOf('>Bauen<')).toBeLessThan(html.indexOf('>Entscheidung<'))
  expect((await house.post(`${at}/wo-fehlt-ein-radweg/phasen/bauen/entfernen`, {}, editor)).status).toBe(303)
  await house.post(`${at}/wo-fehlt-ein-radweg/zurueckziehen`, {}, editor)
  expect((await house.get(`${at}/wo-fehlt-ein-radweg`)).status).toBe(404)
  expect(await page(at)).not.toContain('Radweg')
})
