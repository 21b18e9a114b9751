import { expect, test } from 'vitest'
import { proveEntries } from '#commons/publication/reindex.ts'
import { testHouse } from '#test/support/house.ts'
import { modules } from '../../house.ts'
import { loadDemo } from './load-demo.ts'

test('what the demo shows to the public equals its sources: the nightly proof has nothing to repair', async () => {
  const house = await testHouse()
  await loadDemo(house.tools)
  await house.runJobs()
  const everything = { modules: () => modules, services: () => [] }
  const { rows } = await house.database.pool.query('select id from spaces.space')
  expect(rows.length).toBeGreaterThan(2)
  for (const { id } of rows) expect(await proveEntries(house.tools, everything, id)).toEqual([])
  const shown = await house.database.pool.query(
    `select count(*)::int as organisations from publication.entry where kind = 'organisations.organisation'`,
  )
  expect(shown.rows[0].organisations).toBeGreaterThan(3)
  await house.close()
}, 120_000)
