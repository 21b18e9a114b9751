import { expect, test } from 'vitest'
import { planted } from './opinions.fixture.ts'
import { type PictureRules, pictureOf } from './picture.ts'

const rules: PictureRules = { votesNeeded: 7, voicesNeeded: 5, leastInGroup: 10, seed: 1 }
const three = planted({ people: 120, statements: 20, groups: 3, density: 0.9, chance: 0.15, seed: 5 })

test('three planted groups are found and drawn; sums over shown groups never exceed those of all', () => {
  const picture = pictureOf(120, 20, three.columns, rules)
  expect(picture.groups.map(({ people }) => people)).toEqual([40, 40, 40])
  expect(picture.grouped).toBe(120)
  // Every tenth statement was planted to unite all.
  const united = picture.unites.map(({ statement, side }) => `${statement} ${side}`)
  expect(united).toEqual(expect.arrayContaining(['0 agree', '10 agree']))
  for (const { place, telling } of picture.groups) {
    expect(place.long).toBeGreaterThanOrEqual(place.short)
    expect(telling.length).toBeGreaterThan(0)
  }
  picture.counts.forEach((groups, statement) => {
    const seen = groups.reduce((sum, count) => sum + count.seen, 0)
    expect(seen).toBeLessThanOrEqual(picture.all[statement]?.seen ?? 0)
  })
})

test('the order of people changes nothing', () => {
  const order = Array.from(three.columns.person.keys()).reverse()
  const turned = {
    person: Uint32Array.from(order, (at) => 119 - (three.columns.person[at] as number)),
    statement: Uint16Array.from(order, (at) => three.columns.statement[at] as number),
    vote: Int8Array.from(order, (at) => three.columns.vote[at] as number),
  }
  const [one, other] = [three.columns, turned].map((columns) => pictureOf(120, 20, columns, rules))
  expect(other).toEqual(one)
})

test('groups that are too small are not shown; with fewer than two there are none, and what unites is what most say', () => {
  const few = pictureOf(120, 20, three.columns, { ...rules, leastInGroup: 41 })
  expect(few).toMatchObject({ groups: [], grouped: 0, clarity: null, divides: [] })
  expect(few.counts.every((groups) => groups.length === 0)).toBe(true)
  expect(few.unites[0]?.shares).toHaveLength(1)
})

test('statements few have seen do not count in groups, and keep their numbers', () => {
  const { person, statement, vote } = three.columns
  const kept = Array.from(person.keys()).filter((at) => statement[at] !== 3 || (person[at] as number) < 4)
  const columns = {
    person: Uint32Array.from(kept, (at) => person[at] as number),
    statement: Uint16Array.from(kept, (at) => statement[at] as number),
    vote: Int8Array.from(kept, (at) => vote[at] as number),
  }
  const picture = pictureOf(120, 20, columns, rules)
  expect(picture.counts[3]).toEqual([])
  expect(picture.all[3]?.seen).toBeLessThan(5)
  expect(picture.unites.some(({ statement: about }) => about === 10)).toBe(true)
  expect(
    pictureOf(0, 0, { person: new Uint32Array(), statement: new Uint16Array(), vote: new Int8Array() }, rules),
  ).toMatchObject({ people: 0, groups: [], unites: [] })
})
