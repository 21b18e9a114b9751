import { afterAll, beforeAll, expect, test } from 'vitest'
import { wrongCounters } from '#commons/gatherings/gatherings.fixture.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house?.close())

const mitreden = '/musterkreis/mitreden'
const tour = `${mitreden}/wie-wird-unser-ort/phasen/kommunaldialoge`
const meeting = {
  ...{ title: 'Dialog in Mendig', form: 'evening', place: 'Bürgersaal', registration: 'here' },
  ...{ capacity: '5', waitingList: 'yes', guests: 'yes', partyMax: '1' },
}

test('the day is fixed by two at once while people come and go: everybody of the interest list moves up once, in order', async ({
  skip,
}) => {
  if (house.database.embedded)
    skip('The embedded database has one connection: nothing can race there. Set ALLMENDE_TEST_SERVER.')
  const editor = await house.addPerson('Rike', { staff: [[house.district, 'editor']] })
  const second = await house.addPerson('Rita', { staff: [[house.district, 'editor']] })
  await house.database.pool.query(`update spaces.space set services = array['participation'] where id = $1`, [
    house.district,
  ])
  const promises = { decides: 'Viel.', limits: 'Wenig.', decidedBy: 'der Kreistag', answerDays: '28' }
  await house.post(`${mitreden}/planen`, { ...promises, title: 'Wie wird unser Ort?', template: 'blank' }, editor)
  const phase = { title: 'Kommunaldialoge', method: 'evening', who: 'guest', startDay: '2026-11-01' }
  await house.post(`${mitreden}/wie-wird-unser-ort/neue-phase`, { ...phase, endDay: '2026-12-31' }, editor)
  expect((await house.post(`${tour}/treffen-planen`, meeting, editor)).status).toBe(303)
  await house.post(`${mitreden}/wie-wird-unser-ort/veroeffentlichen`, {}, editor)
  const html = await (await house.get(`${tour}/treffen/dialog-in-mendig`)).text()
  const registration = /\/musterkreis\/anmeldung\/[0-9a-f-]{36}/.exec(html)?.[0] as string
  const people = []
  for (let n = 0; n < 16; n++) people.push(await house.addPerson(`Person ${n}`))
  const [late, interested] = [people.slice(12), people.slice(0, 12)]
  for (const person of interested)
    expect((await house.post(registration, { name: person.name }, person)).status).toBe(303)

  const edit = `${tour}/treffen/dialog-in-mendig/bearbeiten`
  const version = /name="version" value="(\d+)"/.exec(await (await house.get(edit, editor)).text())?.[1] ?? ''
  const dated = { ...meeting, startDay: '2026-12-04', startTime: '18:30', endTime: '20:30', version }
  const answers = await Promise.all([
    house.post(edit, dated, editor),
    house.post(edit, dated, second),
    ...late.map((person) => house.post(registration, { name: person.name }, person)),
    ...interested.slice(0, 3).map((person) => house.post(`${registration}/absagen`, {}, person)),
  ])
  expect(
    answers
      .slice(0, 2)
      .map(({ status }) => status)
      .sort(),
  ).toEqual([303, 422])
  for (const { status } of answers) expect([303, 422]).toContain(status)
  await house.runJobs()

  expect(await wrongCounters(house)).toEqual([])
  const { rows } = await house.database.pool.query<{ name: string; state: string; times: number }>(
    `select name, state, count(*) over (partition by person_id)::int as times from gatherings.registration
     where state <> 'cancelled' order by number`,
  )
  expect(rows.every(({ times }) => times === 1)).toBe(true)
  expect(rows.map(({ state }) => state)).toEqual([
    ...Array.from({ length: 5 }, () => 'registered'),
    ...Array.from({ length: rows.length - 5 }, () => 'waiting'),
  ])
}, 60_000)
