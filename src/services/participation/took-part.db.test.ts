import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { voteThroughForms } from './methods/vote/vote.fixture.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let editor: Person
let voter: Person
let follower: Person
let other: Person
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  voter = await house.addPerson('Vera Wahl')
  follower = await house.addPerson('Frieda Folgt')
  other = await house.addPerson('Otto Ohne')
})
afterAll(() => house?.close())

const subjectsOf = async ({ id }: Person) =>
  (
    await house.database.pool.query('select subject from inbox.message where person_id = $1 order by subject', [id])
  ).rows.map(({ subject }) => subject)

test('who voted is told when the ballots are counted and what came out, followers once and strangers never', async () => {
  const at = await voteThroughForms(house, editor, 'Dorfplatz', { entryDays: '0' })
  const vote = (person: Person) => house.post(`${at}/stimmzettel/mein`, { 'b-option': 'a' }, person)
  expect((await vote(voter)).status).toBe(303)
  expect((await vote(follower)).status).toBe(303)
  const { rows } = await house.database.pool.query(`select id from participation.dialogue where slug = 'dorfplatz'`)
  await house.database.pool.query(
    `insert into responses.mark (space_id, subject_kind, subject_id, mark, person_id, made_at) values ($1, 'participation.dialogue', $2, 'follow', $3, $4)`,
    [house.district, rows[0].id, follower.id, house.now().toString()],
  )
  house.later({ days: 12 })
  expect((await house.post(`${at}/abstimmung/auszaehlen`, {}, editor)).status).toBe(303)
  await house.runJobs()
  expect(await subjectsOf(voter)).toEqual(['Ausgezählt: Abstimmen'])
  expect(await subjectsOf(follower)).toContain('Ausgezählt: Abstimmen')

  const edit = await (await house.get(`${at}/bearbeiten`, editor)).text()
  const version = /name="version"[^>]*value="(\d+)"/.exec(edit)?.[1] ?? ''
  const phase = { title: 'Abstimmen', method: 'vote', who: 'citizen', startDay: '2026-11-01', endDay: '2026-11-30' }
  const kept = await house.post(`${at}/bearbeiten`, { ...phase, version, outcome: 'Ein Brunnen wird gebaut.' }, editor)
  expect(kept.status).toBe(303)
  await house.runJobs()
  expect(await subjectsOf(voter)).toEqual(['Ausgezählt: Abstimmen', 'Das kam heraus: Abstimmen'])
  expect((await subjectsOf(follower)).filter((subject) => subject === 'Das kam heraus: Abstimmen')).toHaveLength(1)
  expect(await subjectsOf(other)).toEqual([])
})

test('every method that takes contributions says who took part', async () => {
  const { methods } = await import('./methods/all.ts')
  expect(methods.filter(({ tookPart }) => !tookPart).map(({ id }) => id)).toEqual(['reading'])
  for (const { id, tookPart } of methods) {
    if (!tookPart) continue
    const { rows } = await house.tools.inSpace(house.district, (tx) =>
      tookPart(house.district, house.district).execute(tx),
    )
    expect(rows, id).toEqual([])
  }
})
