import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { associationsOf, districtOf, loadAreas, municipalitiesOf, withoutBoundary } from './areas.ts'
import { ringArea } from './inner-point.ts'
import { isInside, polygonsOf } from './locate.ts'

const demoDistricts = ['03360', '05558', '07137', '07231', '08336', '09374', '12069', '13075']
const areas = loadAreas()

test('the committed file stays below 800 kB', () => {
  expect(statSync(new URL('./germany.json', import.meta.url)).size).toBeLessThan(800_000)
})

test('it holds the country and eight districts with their municipalities', () => {
  const count = (kind: string) => areas.all.filter((area) => area.kind === kind).length
  expect([count('state'), count('district'), count('association'), count('municipality')]).toEqual([16, 401, 49, 484])
  expect(demoDistricts.map((key) => municipalitiesOf(key).length)).toEqual([27, 11, 87, 107, 35, 41, 38, 138])
})

test('every area has a name, a designation, a boundary and a point inside it', () => {
  expect(withoutBoundary(areas.all)).toEqual([])
  for (const area of areas.all) {
    expect(area.name).not.toBe('')
    expect(area.designation).not.toBe('')
    const [lon, lat] = area.point!
    expect(isInside(area, { lon, lat }), area.name).toBe(true)
  }
})

test('every parent is known and larger', () => {
  const allowed = {
    state: [undefined],
    district: ['state'],
    association: ['district'],
    municipality: ['association', 'district'],
  }
  for (const area of areas.all) expect(allowed[area.kind]).toContain(areas.find(area.parent ?? '')?.kind)
})

test('the coast is complete: the towns and islands of Vorpommern-Greifswald are there', () => {
  const names = municipalitiesOf('13075').map(({ name }) => name)
  for (const name of [
    'Anklam',
    'Greifswald',
    'Ueckermünde',
    'Lubmin',
    'Peenemünde',
    'Usedom',
    'Ückeritz',
    'Karlsburg',
  ]) {
    expect(names).toContain(name)
  }
})

test('lists follow the German alphabet', () => {
  const names = municipalitiesOf('13075').map(({ name }) => name)
  expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare))
  expect(names.indexOf('Ückeritz')).toBeLessThan(names.indexOf('Usedom'))
})

test('associations are what people call them, single municipalities are none', () => {
  expect(new Set(associationsOf('07137').map(({ designation }) => designation))).toEqual(new Set(['Verbandsgemeinde']))
  expect(associationsOf('05558')).toEqual([])
  const maifeld = associationsOf('07137').find(({ name }) => name === 'Maifeld')!
  expect(areas.inside(maifeld.key, 'municipality').map(({ name }) => name)).toContain('Polch')
})

test('the district of a municipality, of an association and of itself', () => {
  expect(districtOf('07137102')?.name).toBe('Mayen-Koblenz')
  expect(districtOf('071375002')?.name).toBe('Mayen-Koblenz')
  expect(districtOf('07137')?.name).toBe('Mayen-Koblenz')
  expect(districtOf('07')).toBeUndefined()
  expect(districtOf('99999')).toBeUndefined()
})

test('parcels are true to size: the municipalities of Coesfeld make up its 1,112 km²', () => {
  const squareKilometres = municipalitiesOf('05558').reduce((sum, area) => sum + groundOf(polygonsOf(area)), 0)
  expect(squareKilometres).toBeGreaterThan(1112 * 0.99)
  expect(squareKilometres).toBeLessThan(1112 * 1.01)
})

/** On a sphere, good to about half a percent at this size. */
function groundOf(polygons: number[][][][]): number {
  const degree = 111.195
  return polygons.flat().reduce((sum, ring) => {
    const shorten = Math.cos((ring[0]![1]! * Math.PI) / 180)
    return sum + Math.abs(ringArea(ring)) * degree * degree * shorten
  }, 0)
}
