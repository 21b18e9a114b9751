import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { casting, phaseWithUrn, refusalOf, voter } from './ballots.fixture.ts'
import { castSecret } from './cast.ts'
import { countedBallots, countUrn, receiptsOf } from './count.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house?.close())

const why = 'The embedded database has one connection: nothing can race there. Set ALLMENDE_TEST_SERVER.'
const cast = (phase: string, number: number, ballot: string) =>
  refusalOf(casting(house, (work) => castSecret(work, phase, voter(number), ballot)))

test('the same human at many places at once counts once; two hundred different ones count exactly', async ({
  skip,
}) => {
  if (house.database.embedded) skip(why)
  const phase = await phaseWithUrn(house)
  const same = await Promise.all(Array.from({ length: 20 }, () => cast(phase, 0, 'yes')))
  expect(same.filter((refusal) => refusal === '')).toHaveLength(1)
  expect(same.filter((refusal) => refusal.includes('schon abgestimmt'))).toHaveLength(19)
  const others = await Promise.all(Array.from({ length: 200 }, (_, at) => cast(phase, at + 1, at % 2 ? 'yes' : 'no')))
  expect(others.filter((refusal) => refusal !== '')).toEqual([])
  await casting(house, ({ tx, space, now }) => countUrn(tx, { space: space.id, phase, now, count: async () => ({}) }))
  expect(await casting(house, ({ tx, space }) => countedBallots(tx, space.id, phase))).toEqual([
    { ballot: 'no', times: 100 },
    { ballot: 'yes', times: 101 },
  ])
}, 60_000)

test('counting begins while people vote: every ballot that was accepted is counted, with its receipt; the others are told', async ({
  skip,
}) => {
  if (house.database.embedded) skip(why)
  const phase = await phaseWithUrn(house)
  const voting = Array.from({ length: 300 }, (_, at) => cast(phase, at, 'yes'))
  const counting = new Promise((resolve) => setTimeout(resolve, 60)).then(() =>
    casting(house, ({ tx, space, now }) => countUrn(tx, { space: space.id, phase, now, count: async () => ({}) })),
  )
  const refusals = await Promise.all(voting)
  await counting
  const accepted = refusals.filter((refusal) => refusal === '').length
  const counted = await casting(house, ({ tx, space }) => countedBallots(tx, space.id, phase))
  expect(counted.reduce((sum, { times }) => sum + times, 0)).toBe(accepted)
  expect(await casting(house, ({ tx, space }) => receiptsOf(tx, space.id, phase))).toHaveLength(accepted)
  const { rows } = await house.database.pool.query(
    'select count(*)::int as voted, (select channels from participation.urn where phase_id = $1) as kept from participation.voted where phase_id = $1',
    [phase],
  )
  expect(rows[0].voted).toBe(accepted)
  expect(rows[0].kept.online ?? 0).toBe(accepted)
  for (const refusal of refusals) if (refusal) expect(refusal).toContain('nicht gezählt')
}, 60_000)
