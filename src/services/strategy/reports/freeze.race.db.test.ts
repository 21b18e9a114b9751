import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { halfYearOf } from './rules/half-year.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
beforeAll(async () => {
  house = await testHouse()
  await switchOn(house, 'strategy')
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  await house.post(`${at}/massnahmen/neu`, { title: 'Rufbus', phase: 'planning', wholeDistrict: 'yes' }, editor)
  await house.post(`${at}/massnahmen/rufbus/veroeffentlichen`, {}, editor)
})
afterAll(() => house?.close())

const why = 'The embedded database has one connection: nothing can race there. Set ALLMENDE_TEST_SERVER.'
const at = '/musterkreis/strategie'

test('a report frozen while somebody updates holds the measure as it was or as it is, never half of both', async ({
  skip,
}) => {
  if (house.database.embedded) skip(why)
  const half = halfYearOf(house.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate()).slug
  const phases = ['implementation', 'operation'] as const
  for (let round = 0; round < 6; round++) {
    await house.database.pool.query('delete from strategy.report')
    const phase = phases[round % 2] as string
    const { rows } = await house.database.pool.query(`select version from strategy.measure`)
    const update = { standing: `Stand ${phase}`, phase, version: String(rows[0].version) }
    const [frozen] = await Promise.all([
      house.post(`${at}/berichte/neu`, { half }, editor),
      house.post(`${at}/massnahmen/rufbus/stand`, update, editor),
    ])
    expect(frozen.status).toBe(303)
    const reported = await house.database.pool.query(`select phase, standing from strategy.reported`)
    const [row] = reported.rows
    // Before the first update nothing was said; afterwards the words always name the phase.
    expect(row.standing).toBe(row.phase === 'planning' ? '' : `Stand ${row.phase}`)
  }
})

test('whoever is just changing a measure is waited for', async ({ skip }) => {
  if (house.database.embedded) skip(why)
  await house.database.pool.query('delete from strategy.report')
  const half = halfYearOf(house.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate()).slug
  const other = await house.database.pool.connect()
  await other.query('begin')
  await other.query(
    `update strategy.measure set phase = 'completed', standing = 'Stand completed', version = version + 1`,
  )
  let done = false
  const frozen = house.post(`${at}/berichte/neu`, { half }, editor).finally(() => {
    done = true
  })
  await new Promise((resolve) => setTimeout(resolve, 400))
  const waited = !done
  await other.query('commit')
  other.release()
  expect(waited).toBe(true)
  expect((await frozen).status).toBe(303)
  const { rows } = await house.database.pool.query(`select phase, standing from strategy.reported`)
  expect(rows).toEqual([{ phase: 'completed', standing: 'Stand completed' }])
})

test('two people who freeze the same half-year at once make one report', async ({ skip }) => {
  if (house.database.embedded) skip(why)
  await house.database.pool.query('delete from strategy.report')
  const half = halfYearOf(house.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate()).slug
  const answers = await Promise.all([1, 2, 3].map(() => house.post(`${at}/berichte/neu`, { half }, editor)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422, 422])
})
