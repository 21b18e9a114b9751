import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { sharedAreas } from '#test/support/real-areas.ts'
import { loadAreas, municipalitiesOf, useAreas, withoutBoundary } from './areas.ts'
import { importedAreas, saveBoundaries } from './boundaries.ts'
import { readGeoJson } from './read-geojson.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(async () => {
  useAreas(undefined)
  await house?.close()
})

const source = {
  text: '© GeoBasis-DE / BKG 2021',
  href: 'https://www.bkg.bund.de',
  licence: 'dl-de/by-2-0',
  licenceHref: 'https://www.govdata.de/dl-de/by-2-0',
  state: '2021-12-31',
}

test('without imports the committed areas stay', async () => {
  expect(await house.inHouse((tx) => importedAreas(tx))).toBeUndefined()
})

test('an imported square is laid over, stored twice it counts once, and is used until others are', async () => {
  const square = (name: string, key: string) => ({
    type: 'Feature',
    properties: { AGS: key, GEN: name, BEZ: 'Gemeinde' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [7.3, 50.3],
          [7.4, 50.3],
          [7.4, 50.4],
          [7.3, 50.4],
          [7.3, 50.3],
        ],
      ],
    },
  })
  const collection = {
    type: 'FeatureCollection',
    features: [square('Neustadt am Versuch', '07137999'), square('Anderswo', '09999999')],
  }
  const { areas, problems } = readGeoJson(JSON.stringify(collection))
  expect(problems).toEqual([])
  for (let time = 0; time < 2; time++)
    await house.inHouse((tx) => saveBoundaries({ tx, now: house.now() }, areas, source))
  const before = loadAreas()
  const merged = await house.inHouse((tx) => importedAreas(tx))
  expect(merged?.find('07137999')).toMatchObject({ name: 'Neustadt am Versuch', geometry: { type: 'Polygon' } })
  expect(merged?.find('09999999')).toBeUndefined() // its district takes no part: not loaded
  expect(merged?.attribution.text).toContain(source.text)
  expect(merged?.attribution.text).toContain(before.attribution.text)
  useAreas(merged)
  expect(loadAreas().find('07137999')).toBeDefined()
  useAreas(undefined)
  expect(loadAreas().find('07137999')).toBeUndefined()
})

test.skipIf(!sharedAreas)('the real municipalities of 2021 fill the gap in Vorpommern-Greifswald', async () => {
  await house.addSpace('vorpommern-greifswald', 'Vorpommern-Greifswald', { settings: { districtKey: '13075' } })
  for (const name of ['districts', 'associations', 'municipalities']) {
    const { areas, problems } = readGeoJson(sharedAreas?.(name) ?? '')
    expect(problems).toEqual([])
    await house.inHouse((tx) => saveBoundaries({ tx, now: house.now() }, areas, source))
  }
  const merged = await house.inHouse((tx) => importedAreas(tx))
  const municipalities = merged ? municipalitiesOf('13075', merged) : []
  expect(withoutBoundary(municipalities)).toEqual([])
  expect(municipalities.length).toBeGreaterThanOrEqual(municipalitiesOf('13075').length)
})
