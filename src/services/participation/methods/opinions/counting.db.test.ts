import { afterAll, beforeAll, expect, test } from 'vitest'
import { pictureOf } from '#engines/opinions/picture.ts'
import { inSpace } from '#foundation/database/transactions.ts'
import { gathering, rulesOf } from './count.ts'
import { saveOpinionsAsIs } from './demo.ts'
import { opinionsHouse } from './opinions.fixture.ts'
import { newPoll } from './poll.ts'
import { snapshotOf } from './queries.ts'
import type { Votes } from './rules/vote.ts'
import { countOpinions } from './snapshot.ts'

let all: Awaited<ReturnType<typeof opinionsHouse>>

/** Two invented groups of 20 and 15: one for all even statements, one for all odd ones; the first two unite. */
const votesOf = (person: number): Votes =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => {
      const view = at < 2 ? 1 : (at + (person < 20 ? 0 : 1)) % 2 === 0 ? 1 : -1
      return [String(at + 1), (person * 7 + at * 5) % 11 === 0 ? 0 : view]
    }),
  )
const sheets = Array.from({ length: 35 }, (_, person) => ({
  channel: person % 3 === 0 ? ('paper' as const) : ('online' as const),
  source: '',
  votes: votesOf(person),
  open: person < 24,
}))

beforeAll(async () => {
  all = await opinionsHouse()
  const { house, phase } = all
  let id = 0
  await inSpace(house.database.pool, { space: house.district }, (tx) =>
    saveOpinionsAsIs(
      {
        tx,
        now: Temporal.Instant.from('2026-11-26T09:00:00Z'),
        space: { id: house.district } as Parameters<typeof saveOpinionsAsIs>[0]['space'],
        newId: () => `01234567-89ab-7def-8123-${String(id++).padStart(12, '0')}`,
      },
      {
        phase,
        statements: Array.from({ length: 12 }, (_, at) => ({ words: `Satz ${at + 1}.`, state: 'shown', seed: true })),
        sheets,
        codes: [],
      },
    ),
  )
})
afterAll(() => all?.house.close())

const shown = () =>
  inSpace(all.house.database.pool, { space: all.house.district }, (tx) => snapshotOf(tx, all.house.district, all.phase))

test('the kept picture is what the published rules give from the raw votes', async () => {
  const counted = (await shown())?.counted
  expect(counted?.picture.groups.map(({ people }) => people)).toEqual([20, 15])
  expect(
    counted?.picture.unites
      .slice(0, 2)
      .map(({ statement }) => counted.numbers[statement])
      .sort(),
  ).toEqual([1, 2])
  const again = gathering(Array.from({ length: 12 }, (_, at) => at + 1))
  for (const { votes } of [...sheets].reverse()) again.add(votes)
  const { people, columns } = again.done()
  expect(JSON.parse(JSON.stringify(pictureOf(people, 12, columns, rulesOf(newPoll))))).toEqual(counted?.picture)
  expect(counted?.channels).toEqual({ paper: 12, online: 23 })
})

test('the page shows groups, what unites and every statement; nothing below ten', async () => {
  const html = await all.page(`${all.here}/ergebnis`)
  expect(html).toContain('Gruppe A')
  expect(html).toContain('20 Menschen')
  expect(html).toContain('Was eint')
  expect(html).not.toContain('Gruppe C')
  const data = await (await all.house.get(`${all.here}/ergebnis/daten`)).json()
  expect(data.groups).toEqual([
    { name: 'A', people: 20 },
    { name: 'B', people: 15 },
  ])
  for (const { answers, agree, disagree, pass } of data.statements)
    for (const number of [answers, agree, disagree, pass])
      expect(number === null || number === 0 || number >= 10).toBe(true)
  expect(await (await all.house.get(`${all.here}/ergebnis/aussagen`)).text()).toContain('Satz 12.')
  // Single rows not before the last count.
  expect((await all.house.get(`${all.here}/ergebnis/zeilen`)).status).toBe(404)
})

test('a new count comes only when ten have said something new, and a week after the end for the last time', async () => {
  const { house, here, kim, vote } = all
  const before = (await shown())?.takenAt
  await vote(`${here}/bogen/mein`, 1, 'agree', kim)
  house.later({ hours: 2 })
  await countOpinions.run(house.tools, {})
  expect((await shown())?.takenAt).toEqual(before)
  const own = `${here}/bogen/mein`
  for (let number = 2; number <= 9; number++)
    await vote(own, number, number < 3 || number % 2 ? 'agree' : 'disagree', kim)
  expect(await all.page(`${own}/antworten`, kim)).toContain('Sie stehen der Gruppe A am nächsten')
  const guest = await all.begin()
  await vote(guest, 1, 'agree')
  house.later({ hours: 24 * 50 })
  await countOpinions.run(house.tools, {})
  const last = await shown()
  expect(last?.final).toBe(true)
  expect(last?.counted.picture.people).toBe(37)
  // Nothing is changed after the end.
  await vote(guest, 1, 'disagree')
  expect(await all.count(`opinion_sheet where votes = '{"1": 1}'`)).toBe(1)
})

test('rows without names: only of those who agreed, only when nobody is left alone', async () => {
  const { house, here } = all
  const rows = await house.get(`${here}/ergebnis/zeilen`)
  const text = await rows.text()
  expect(text.trim().split('\n')).toHaveLength(25)
  expect(text).not.toMatch(/paper|online|2026/)
  await house.database.pool.query(`update participation.opinion_sheet set open = true where votes->>'2' = '1'`)
  const closed = await house.database.pool.query<{ n: number }>(
    `select count(*)::int as n from participation.opinion_sheet where not open`,
  )
  expect(closed.rows[0]?.n).toBeLessThan(10)
  expect((await house.get(`${here}/ergebnis/zeilen`)).status).toBe(closed.rows[0]?.n === 0 ? 200 : 404)
})
