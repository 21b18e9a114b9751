import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { measureBySlug, measureRows } from '../measures/queries.ts'
import { remindJob } from './reminders.ts'

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
const bus = `${at}/bus-am-abend`
beforeEach(async () => {
  await house.inSpace(house.district, async (tx) => {
    await tx.deleteFrom('strategy.measure').execute()
    await tx.deleteFrom('inbox.message').execute()
  })
  for (const title of ['Bus am Abend', 'Rufbus'])
    await house.post(`${at}/neu`, { title, phase: 'planning', wholeDistrict: 'yes' }, editor)
  await house.database.pool.query(
    `update strategy.measure set state = 'published', published_at = created_at, owner_id = case when slug = 'bus-am-abend' then $1::uuid end`,
    [owner.id],
  )
})

const measure = async (slug = 'bus-am-abend') =>
  (await house.inSpace(house.district, (tx) => measureBySlug(tx, house.district, slug, { staff: true })))!
const version = async () => String((await measure()).version)
const today = () => house.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate()
const report = async (values: Record<string, string>, as = owner) =>
  house.post(`${bus}/stand`, { phase: 'implementation', version: await version(), ...values }, as)

test('whoever keeps a measure says in two minutes how it stands: words, milestones, figures, phase', async () => {
  await house.post(`${bus}/teile/meilensteine/neu`, { title: 'Fahrplan steht', state: 'open', version: '1' }, editor)
  await house.post(
    `${bus}/teile/kennzahlen/neu`,
    { title: 'Fahrgäste', level: 'output', unit: 'Personen', better: 'more', version: '1' },
    editor,
  )
  const { milestones, indicators } = await measure()
  const form = await (await house.get(`${bus}/stand`, owner)).text()
  expect(form).toContain('Fahrplan steht')
  expect(form).toContain('Fahrgäste (Personen)')
  const done = await report({
    standing: 'Der Bus fährt.',
    reached: milestones[0]!.id,
    [`value-${indicators[0]!.id}`]: '1.234,5',
  })
  expect(done.status).toBe(303)
  const after = await measure()
  expect(after).toMatchObject({ standing: 'Der Bus fährt.', phase: 'implementation' })
  expect(after.standingOn?.equals(today())).toBe(true)
  expect(after.milestones).toMatchObject([{ state: 'done' }])
  expect(after.indicators[0]?.values).toMatchObject([{ value: 1234.5, unit: 'Personen' }])
  expect(after.events.map(({ what }) => what)).toEqual(expect.arrayContaining(['standing', 'phase']))
})

test('nothing new is one button; without a word before it is not', async () => {
  const first = await report({ deed: 'same' })
  expect(first.status).toBe(422)
  expect(await first.text()).toContain('Schreiben Sie in ein paar Sätzen, wie es steht.')
  await report({ standing: 'Der Bus fährt.' })
  await house.database.pool.query(`update strategy.measure set standing_on = '2026-01-01'`)
  expect((await report({ deed: 'same' })).status).toBe(303)
  const after = await measure()
  expect(after.standing).toBe('Der Bus fährt.')
  expect(after.standingOn?.equals(today())).toBe(true)
})

test('to end a measure demands a lesson; what was typed stays', async () => {
  const answer = await report({ standing: 'Schluss.', phase: 'ended' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('was andere daraus lernen können')
  expect(html).toContain('Schluss.')
  expect((await report({ standing: 'Schluss.', phase: 'ended', lesson: 'Früher fragen.' })).status).toBe(303)
})

test('of two who report at once nobody overwrites the other', async () => {
  const values = { version: await version() }
  const both = await Promise.all([
    report({ standing: 'Eins', ...values }),
    report({ standing: 'Zwei', ...values }, editor),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
})

test('strangers and citizens report nothing; a figure that is none is named', async () => {
  const citizen = await house.addPerson('Bürgerin')
  expect((await report({ standing: 'Nein' }, citizen)).status).toBe(403)
  await house.post(
    `${bus}/teile/kennzahlen/neu`,
    { title: 'Fahrgäste', level: 'output', unit: 'Personen', better: 'more', version: '1' },
    editor,
  )
  const answer = await report({ standing: 'Ja', [`value-${(await measure()).indicators[0]!.id}`]: 'viele' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Bitte geben Sie eine Zahl ein.')
})

test('whoever knows better than the rule says why; both are shown, and it can be taken back', async () => {
  const said = async (values: Record<string, string>) =>
    house.post(`${bus}/einschaetzung`, { version: await version(), ...values }, editor)
  expect((await said({ timeliness: 'on-time' })).status).toBe(422)
  expect((await said({ timeliness: 'on-time', timelinessWhy: 'Der Bus fährt schon.' })).status).toBe(303)
  const page = await (await house.get(bus)).text()
  expect(page).toContain('Der Bus fährt schon.')
  expect(page).toContain('Nach der Rechenregel')
  expect((await measure()).events).toMatchObject([{ what: 'timeliness', note: 'Der Bus fährt schon.' }])
  expect((await said({})).status).toBe(303)
  expect((await measure()).timelinessSaid).toBeNull()
  expect((await house.post(`${bus}/einschaetzung`, { version: '1' }, owner)).status).toBe(403)
})

test('a measure that went on as another leads there and is counted once; circles are refused', async () => {
  const [one, other] = [await measure(), await measure('rufbus')]
  const goesOn = async (slug: string, to: string, how = 'merged') =>
    house.post(`${at}/${slug}/nachfolge`, { other: to, how, version: String((await measure(slug)).version) }, editor)
  expect((await goesOn('bus-am-abend', other.id, '')).status).toBe(422)
  expect((await goesOn('bus-am-abend', other.id)).status).toBe(303)
  expect(await (await house.get(bus)).text()).toContain('/strategie/massnahmen/rufbus')
  const rows = await house.inSpace(house.district, (tx) => measureRows(tx, house.district, { today: today() }))
  expect(rows.map(({ slug }) => slug)).toEqual(['rufbus'])
  const circle = await goesOn('rufbus', one.id)
  expect(circle.status).toBe(422)
  expect(await circle.text()).toContain('ihrerseits')
  expect((await goesOn('bus-am-abend', '', '')).status).toBe(303)
  expect((await measure()).successor).toBeNull()
})

test('an editor decides who keeps a measure; only those who are here can be chosen', async () => {
  const choose = (person: string) => house.post(`${bus}/zustaendig`, { owner: person }, editor)
  expect((await choose(editor.id)).status).toBe(303)
  expect((await measure()).ownerId).toBe(editor.id)
  const stranger = await house.addPerson('Fremd')
  expect((await choose(stranger.id)).status).toBe(422)
  expect((await choose('')).status).toBe(303)
  const care = await (await house.get('/musterkreis/strategie/pflege', editor)).text()
  expect(care).toContain('Ohne Zuständige (2)')
})

test('who keeps measures is reminded of all of them at once, and once a month', async () => {
  await house.database.pool.query(`update strategy.measure set owner_id = $1, standing = 'Alt', standing_on = $2`, [
    owner.id,
    today().subtract({ days: 120 }).toString(),
  ])
  const told = async () => {
    await remindJob.run(house.tools, {})
    const { rows } = await house.database.pool.query(
      `select subject, body, address from inbox.message where topic = 'strategy.remind' and person_id = $1`,
      [owner.id],
    )
    return rows
  }
  expect(await told()).toMatchObject([{ subject: 'Wie steht es um Ihre 2 Maßnahmen?' }])
  expect(await told()).toHaveLength(1)
  await house.database.pool.query(`update strategy.measure set reminded_on = $1`, [
    today().subtract({ days: 40 }).toString(),
  ])
  expect(await told()).toHaveLength(2)
  await report({ standing: 'Neu' })
  await house.database.pool.query(`update strategy.measure set reminded_on = null, standing_on = $1`, [
    today().toString(),
  ])
  expect(await told()).toHaveLength(2)
})

test('when the keeper leaves, the measure waits for a new one', async () => {
  await house.database.pool.query(`update strategy.measure set owner_id = null where owner_id = $1`, [owner.id])
  const care = await (await house.get('/musterkreis/strategie/pflege', editor)).text()
  expect(care).toContain('Bus am Abend')
  expect((await house.get(`${bus}/stand`, owner)).status).toBe(403)
})
