import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addSpace } from '#commons/spaces/add-space.ts'
import { testHouse } from '#test/support/house.ts'
import { auenmark } from '../auenmark/district.ts'
import { auenmarkSolutions, auenmarkVisions } from '../strategy/auenmark/solutions.ts'
import { loadStrategyOfAuenmark } from './load-strategy-auenmark.ts'
import type { Loading } from './loading.ts'

test('the invented district gets its sixty measures once, and goes on where it stopped', async () => {
  const house = await testHouse()
  const { id: editor } = await house.addPerson('Redaktion')
  const { tools } = house
  const space = await tools.inHouse((tx) =>
    addSpace(
      { tx, newId: tools.newId, now: tools.now() },
      { kind: 'district', slug: auenmark.slug, name: auenmark.name, settings: {} },
    ),
  )
  const none = { people: new Map(), organisations: new Map(), pictures: new Map() }
  const loading: Loading = { tools, now: tools.now(), spaces: new Map([[auenmark.slug, space]]), ...none }
  await loadStrategyOfAuenmark(loading, editor)
  const count = () =>
    tools.inSpace(space.id, async (tx) => {
      const { rows } = await sql<Record<string, number>>`
        select (select count(*)::int from strategy.measure where state = 'published') as measures,
          (select count(*)::int from strategy.milestone) as milestones,
          (select count(*)::int from strategy.dependency) as dependencies,
          (select count(*)::int from strategy.solution) as solutions,
          (select count(*)::int from strategy.vision) as visions`.execute(tx)
      return rows[0]
    })
  const first = await count()
  expect(first).toMatchObject({ solutions: auenmarkSolutions.length, visions: auenmarkVisions.length })
  expect(first?.measures).toBeGreaterThan(50)
  expect(first?.dependencies).toBeGreaterThan(2)
  await tools.inSpace(space.id, (tx) => sql`delete from strategy.measure where code = 'M-13'`.execute(tx))
  await loadStrategyOfAuenmark(loading, editor)
  expect(await count()).toEqual(first)
  await house.close()
}, 120_000)
