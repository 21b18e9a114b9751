import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { codesOnSlips } from '../../guest-codes/slips.fixture.ts'
import { ideasHouse } from './ideas.fixture.ts'

let world: Awaited<ReturnType<typeof ideasHouse>>
beforeAll(async () => {
  world = await ideasHouse()
})
afterAll(() => world?.house.close())
beforeEach(({ skip }) => {
  if (world.house.database.embedded)
    skip('The embedded database has one connection: nothing can race there. Set ALLMENDE_TEST_SERVER.')
})

const rows = async (text: string) => (await world.house.database.pool.query(text)).rows
const statuses = async (answers: readonly Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status).sort()
const one303 = (of: number) => [303, ...Array.from({ length: of - 1 }, () => 422)]

test('the same paper form is typed by many at once: it counts once', async () => {
  const enter = (number: number) => world.enter({ title: `Bank am Weiher ${number}`, code: 'A-17' })
  expect(await statuses(Array.from({ length: 12 }, (_, number) => enter(number)))).toEqual(one303(12))
  expect(await rows(`select count(*)::int as n from participation.idea where code = 'A-17'`)).toEqual([{ n: 1 }])
  const { kept, counted } = await world.numbers()
  expect(kept).toEqual(counted)
}, 60_000)

test('a printed code is used online by many and typed from paper at the same moment: it counts once', async () => {
  const { house, at, editor, write, enter } = world
  const { codes } = await codesOnSlips(await house.post(`${at}/codes`, { sheets: '1' }, editor))
  const [code = ''] = codes
  const said = (number: number) => ({ title: `Brunnen auf dem Markt ${number}`, code })
  const tries = Array.from({ length: 12 }, (_, number) => (number % 3 === 0 ? enter : write)(said(number)))
  expect(await statuses(tries)).toEqual(one303(12))
  expect(await rows(`select count(*)::int as n from participation.idea where title like 'Brunnen%'`)).toEqual([
    { n: 1 },
  ])
  expect(await rows('select count(*)::int as n from participation.printed_code where used')).toEqual([{ n: 1 }])
}, 60_000)

test('two merge the same ideas crosswise at the same moment: one is left, nothing leads in a circle', async () => {
  const { house, at, editor, enter, idea, support, kim, toni, numbers } = world
  const other = await house.addPerson('Rita Redaktion', { staff: [[house.district, 'editor']] })
  for (let round = 0; round < 8; round++) {
    const [left, right] = [`Licht ${round} links`, `Licht ${round} rechts`]
    for (const title of [left, right]) expect((await enter({ title })).status).toBe(303)
    const [one, two] = [await idea(left), await idea(right)]
    await support(one, kim)
    await support(two, kim)
    await support(two, toni)
    const merge = (into: string, from: string, as: typeof editor) =>
      house.post(`${at}/ideen/${into}/zusammenfuehren`, { ideas: [from] as never }, as)
    const answers = await statuses([merge(one, two, editor), merge(two, one, other)])
    expect(answers.filter((status) => status === 303)).toHaveLength(1)
    for (const status of answers) expect([303, 422]).toContain(status)
    const ideas = (await rows(
      `select id, state, merged_into, supports from participation.idea where title like 'Licht ${round} %' order by state desc`,
    )) as { id: string; state: string; merged_into: string | null; supports: number }[]
    expect(ideas.map(({ state }) => state)).toEqual(['shown', 'merged'])
    expect(ideas[1]?.merged_into).toBe(ideas[0]?.id)
    expect(ideas[0]?.supports).toBe(2)
  }
  const { kept, counted } = await numbers()
  expect(kept).toEqual(counted)
}, 120_000)
