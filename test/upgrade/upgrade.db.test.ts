import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importDistrict } from '#commons/moving/import-district.ts'
import { settleIn } from '#commons/moving/settle-in.ts'
import { createFileStore } from '#foundation/files/store.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { verifyHouse } from '../../src/cli/backup/verify-house.ts'
import { everything, modules } from '../../src/house.ts'

/**
 * What earlier versions wrote must be read for ever. Each `<version>.zip` beside this file is the export of a demo district by that
 * version: `npm run allmende -- export-district mayen-koblenz test/upgrade/<version>.zip`, made once when the version is published.
 */
const versions = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.zip'))

const folder = mkdtempSync(join(tmpdir(), 'allmende-upgrade-'))
let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(async () => {
  await house?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('there is something to read', () => expect(versions.length).toBeGreaterThan(0))

test.each(versions)('a district of version %s moves in', async (name) => {
  const files = await createFileStore(join(folder, name), { now: house.now })
  const slug = `aus-${name.replace('.zip', '').replaceAll('.', '-')}`
  const importing = {
    pool: house.database.pool,
    files,
    now: house.now(),
    newId: house.house.newId,
    reserved: new Set<string>(),
  }
  const { space } = await importDistrict(importing, join(import.meta.dirname, name), { slug })
  expect(await settleIn(house.tools, everything, space)).toBeGreaterThan(0)
  for (const path of ['', '/aktuelles', '/termine']) expect((await house.get(`/${slug}${path}`)).status, path).toBe(200)
  const findings = await verifyHouse(house.database.pool, modules, (key) => files.check(key))
  expect(findings.filter(({ bad }) => bad)).toEqual([])
})
