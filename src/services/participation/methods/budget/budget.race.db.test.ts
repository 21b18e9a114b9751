import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { ballot, budgetThroughForms, type Person } from './budget.fixture.ts'

let house: TestHouse
let editor: Person
const people: Person[] = []
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  for (let number = 0; number < 12; number++) people.push(await house.addPerson(`Person ${number}`))
})
afterAll(() => house?.close())

const why = 'The embedded database has one connection: nothing can race there. Set ALLMENDE_TEST_SERVER.'

test('people vote while staff change a cost: either the cost changes and nobody’s ballot counts, or it stays and all of them do', async ({
  skip,
}) => {
  if (house.database.embedded) skip(why)
  for (const round of [1, 2, 3, 4]) {
    const at = await budgetThroughForms(house, editor, `Wettlauf ${round}`)
    const { rows } = await house.database.pool.query<{ id: string; phase: string }>(
      `select p.id, p.phase_id as phase from participation.project p join participation.phase f on f.id = p.phase_id
       join participation.dialogue d on d.id = f.dialogue_id where d.title = $1 and p.number = 1`,
      [`Wettlauf ${round}`],
    )
    const { id = '', phase = '' } = rows[0] ?? {}
    const change = () =>
      house.post(`${at}/budget/projekte/${id}/bearbeiten`, { title: 'Brunnen', cost: '20', version: '1' }, editor)
    // Now one of them begins, now the other.
    const early = round % 2 ? change() : undefined
    const cast = people.map((person) => house.post(`${at}/budget/stimmzettel`, ballot([1]), person))
    const changed = await (early ?? change())
    const accepted = (await Promise.all(cast)).filter(({ status }) => status === 303).length
    const { rows: now } = await house.database.pool.query(
      `select (select cost from participation.project where id = $1) as cost, (select count(*)::int from participation.voted where phase_id = $2) as voted`,
      [id, phase],
    )
    expect(now[0].voted).toBe(accepted)
    if (changed.status === 303) expect({ ...now[0], accepted }).toEqual({ cost: 20_00, voted: 0, accepted: 0 })
    else expect({ ...now[0], accepted }).toEqual({ cost: 60_00, voted: 12, accepted: 12 })
  }
}, 60_000)
