import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExchangeHouse, exchangeHouse, read } from '../network.fixture.ts'
import { directoryJob } from './keep-directory.ts'

let at: ExchangeHouse
beforeAll(async () => {
  at = await exchangeHouse()
})
afterAll(() => at?.house.close())

describe('the directory keeps itself', () => {
  test('districts and members stand in it, everybody reads it', async () => {
    const page = await read(at, '/vernetzung/verzeichnis')
    for (const name of ['Landkreis Musterkreis', 'Landkreis Nachbarkreis', 'Stadt Freistadt'])
      expect(page).toContain(name)
    expect(await read(at, '/vernetzung/verzeichnis?art=association')).not.toContain('Landkreis Musterkreis')
  })

  test('a new name is taken over, who leaves is no longer listed but can still be read', async () => {
    const { house, office } = at
    await house.database.pool.query(
      `update organisations.organisation set name = 'Freistadt an der Aue' where id = $1`,
      [at.town],
    )
    await directoryJob.run(house.tools, {})
    expect(await read(at, '/vernetzung/verzeichnis')).toContain('Freistadt an der Aue')
    await house.database.pool.query(`update spaces.space set state = 'closed' where id = $1`, [house.otherDistrict])
    await directoryJob.run(house.tools, {})
    expect(await read(at, '/vernetzung/verzeichnis', office)).not.toContain('Nachbarkreis')
    expect(await read(at, '/vernetzung/verzeichnis/landkreis-nachbarkreis')).toContain('Ist nicht mehr dabei')
    await house.database.pool.query(`update spaces.space set state = 'open' where id = $1`, [house.otherDistrict])
    expect(await directoryJob.run(house.tools, {})).toBeUndefined()
    expect(await read(at, '/vernetzung/verzeichnis')).toContain('Nachbarkreis')
  })

  test('the search finds a body', async () => {
    await at.house.runJobs()
    const found = await (await at.house.post('/suche', { q: 'Musterkreis' })).text()
    expect(found).toContain('/vernetzung/verzeichnis/landkreis-musterkreis')
  })
})

describe('entries', () => {
  const path = '/vernetzung/verzeichnis/landkreis-musterkreis'

  test('whoever speaks for a body changes its entry and names its units; others do not', async () => {
    const { house, staff, neighbour } = at
    const entry = {
      name: 'Landkreis Musterkreis',
      kind: 'district',
      about: 'Baut an einer **Mitfahrbank**.',
      version: '1',
    }
    expect((await house.post(`${path}/bearbeiten`, entry, neighbour)).status).toBe(403)
    expect((await house.post(`${path}/bearbeiten`, entry, staff)).status).toBe(303)
    expect((await house.post(`${path}/bearbeiten`, entry, staff)).status).toBe(422)
    expect(
      (await house.post(`${path}/einheiten/neu`, { name: 'Stabsstelle Digitales', mail: 'keine' }, staff)).status,
    ).toBe(422)
    const unit = { name: 'Stabsstelle Digitales', mail: 'digital@example.org', version: '1' }
    expect((await house.post(`${path}/einheiten/neu`, unit, staff)).status).toBe(303)
    const page = await read(at, path)
    expect(page).toContain('<strong>Mitfahrbank</strong>')
    expect(page).toContain('digital@example.org')
    const href = /href="([^"]*\/einheiten\/[0-9a-f-]+)"/.exec(await read(at, path, staff))?.[1] as string
    expect((await house.post(`${href}/entfernen`, {}, neighbour)).status).toBe(403)
    expect((await house.post(`${href}/entfernen`, {}, staff)).status).toBe(303)
    expect(await read(at, path)).not.toContain('digital@example.org')
  })

  test('the programme office enters programmes and who takes part in which round, each once', async () => {
    const { house, office, staff } = at
    const programme = { name: 'Landleben digital', firstDay: '2021-01-01', lastDay: '2020-01-01' }
    expect((await house.post('/vernetzung/programme/neu', programme, staff)).status).toBe(403)
    const refused = await house.post('/vernetzung/programme/neu', programme, office)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Das Ende liegt vor dem Beginn.')
    expect(
      (await house.post('/vernetzung/programme/neu', { ...programme, lastDay: '2024-12-31' }, office)).status,
    ).toBe(303)
    const form = await read(at, `${path}/teilnahmen/neu`, office)
    const id = /<option value="([0-9a-f-]{36})"/.exec(form)?.[1] as string
    const part = { programme: id, round: 'Modellregion', version: '1' }
    expect((await house.post(`${path}/teilnahmen/neu`, part, office)).status).toBe(303)
    expect(await (await house.post(`${path}/teilnahmen/neu`, part, office)).text()).toContain(
      'steht mit dieser Runde schon da',
    )
    const unknown = { ...part, programme: '00000000-0000-7000-8000-000000000000' }
    expect(await (await house.post(`${path}/teilnahmen/neu`, unknown, office)).text()).toContain('gibt es nicht mehr')
    expect(await read(at, '/vernetzung/programme/landleben-digital')).toContain('Landkreis Musterkreis')
    expect(await read(at, '/vernetzung/verzeichnis?programm=landleben-digital')).not.toContain('Nachbarkreis')
  })
})
