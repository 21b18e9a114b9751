import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { recount } from '#commons/responses/tally.ts'
import { addSpace } from '#commons/spaces/add-space.ts'
import type { Space } from '#foundation/http/visit.ts'
import { testHouse } from '#test/support/house.ts'
import { countAgain, facetsOf } from '../../services/participation/methods/ideas/counts.ts'
import { auenmark, population } from '../auenmark/district.ts'
import { fillAuenmark } from './fill-auenmark.ts'

test('the invented district gets its people and dialogues once, and what is counted is what is there', async () => {
  const house = await testHouse()
  const author = await house.addPerson('Redaktion')
  const space = await house.tools.inHouse((tx) =>
    addSpace(
      { tx, newId: house.tools.newId, now: house.tools.now() },
      { kind: 'district', slug: auenmark.slug, name: auenmark.name, settings: {} },
    ),
  )
  const carried = { now: house.tools.now().toString(), author: author.id }
  await fillAuenmark.run(house.tools, carried)
  await fillAuenmark.run(house.tools, carried)
  await house.tools.inSpace(space.id, async (tx) => {
    const { rows } = await sql<{ people: number; phase: string; ideas: number }>`
      select (select count(*)::int from residents.resident) as people, phase_id as phase, count(*)::int as ideas
      from participation.idea group by phase_id`.execute(tx)
    expect(rows).toEqual([{ people: population.residents, phase: rows[0]?.phase, ideas: 620 }])
    const phase = rows[0]?.phase as string
    expect(await facetsOf({ tx, space: space as Space }, phase)).toEqual(await countAgain({ tx, space }, phase))
    expect(await recount(tx, space.id)).toBe(0)
  })
  await house.close()
}, 120_000)
