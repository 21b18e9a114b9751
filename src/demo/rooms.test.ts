import { expect, test } from 'vitest'
import type { State } from '#foundation/text/holidays.ts'
import { slug } from '#foundation/text/names.ts'
import { reserved } from '../services/rooms/addresses.ts'
import { referenceFrom } from '../services/rooms/bookings/reference.ts'
import { districts } from './districts.ts'
import { organisations } from './organisations.ts'
import { bytesOf, chanceOf } from './rooms/chance.ts'
import { bookingsOfWeek, type Made, mondayOf } from './rooms/week.ts'
import { buildings } from './rooms.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const stateOf = (where: string) => districts.find((district) => district.slug === where)?.state as State

const twoYears = buildings.flatMap((building) =>
  Array.from({ length: 104 }, (_, week) => mondayOf(today).add({ weeks: week - 88 })).flatMap((monday) =>
    bookingsOfWeek(building, stateOf(building.where), monday, today).map((made) => ({ ...made, building })),
  ),
)

test('two districts share thirty offers, a third has four to try', () => {
  const resources = buildings.flatMap(({ where, resources }) => resources.map((resource) => ({ where, resource })))
  expect(resources.filter(({ where }) => where !== 'mayen-koblenz')).toHaveLength(30)
  expect(resources.filter(({ where }) => where === 'mayen-koblenz')).toHaveLength(4)
  for (const [where, list] of Map.groupBy(resources, ({ where }) => where)) {
    const slugs = list.map(({ resource }) => slug(resource.title.de))
    expect(new Set(slugs).size, where).toBe(slugs.length)
    for (const one of slugs) expect(reserved).not.toContain(one)
  }
})

test('providers are at home where their houses stand, units exist and belong to something', () => {
  for (const { name, where, provider, units, resources } of buildings) {
    if (provider) expect(organisations.find(({ key }) => key === provider)?.where, name).toBe(where)
    expect(new Set(units).size, name).toBe(units.length)
    expect(new Set(resources.flatMap((resource) => resource.units)), name).toEqual(new Set(units))
    for (const { use } of resources)
      for (const { booker } of use) if (booker) expect(organisations.some(({ key }) => key === booker)).toBe(true)
  }
})

test('habits stay inside the opening hours and the rules', () => {
  for (const { resources } of buildings)
    for (const { title, use, open, rules, persons } of resources)
      for (const habit of use) {
        const length = (habit.to - habit.from) * 60
        expect(length, `${title.de}, ${habit.words}`).toBeGreaterThanOrEqual(rules.shortestMinutes ?? 30)
        expect(length, `${title.de}, ${habit.words}`).toBeLessThanOrEqual(rules.longestMinutes ?? 1440)
        expect((habit.from * 60) % (rules.gridMinutes ?? 30), `${title.de}, ${habit.words}`).toBe(0)
        if (habit.persons && persons) expect(habit.persons).toBeLessThanOrEqual(persons)
        for (const day of habit.on)
          expect(
            open.some(({ on, from, to }) => on.includes(day) && from <= habit.from && habit.to <= to),
            `${title.de}, ${habit.words}, ${day}`,
          ).toBe(true)
      }
})

test('about six thousand bookings, never two of one unit at a time, each with a name of its own', () => {
  expect(twoYears.length).toBeGreaterThan(5_000)
  expect(twoYears.length).toBeLessThan(8_000)
  const references = twoYears.map(({ key }) => referenceFrom(bytesOf(key, 5)))
  expect(new Set(references).size).toBe(references.length)
  const standing = twoYears.filter(({ cancelled }) => !cancelled)
  const byUnit = Map.groupBy(
    standing.flatMap(({ building, units, span, resource }) =>
      units.map((unit) => ({ unit: `${building.name}, ${unit}`, span, buffer: resource.rules.bufferMinutes ?? 0 })),
    ),
    ({ unit }) => unit,
  )
  for (const [unit, list] of byUnit) {
    const inOrder = list.toSorted((a, b) => Temporal.Instant.compare(a.span.start, b.span.start))
    for (const [at, { span, buffer }] of inOrder.entries()) {
      const next = inOrder[at + 1]
      if (next)
        expect(Temporal.Instant.compare(span.end.add({ minutes: buffer }), next.span.start), unit).toBeLessThanOrEqual(
          0,
        )
    }
  }
})

test('the choir comes at half past seven in summer and in winter', () => {
  const times = twoYears
    .filter(({ habit }: Made) => habit.words === 'Chorprobe')
    .map(({ span }) => span.start.toZonedDateTimeISO('Europe/Berlin').toPlainTime().toString())
  expect(new Set(times).has('19:30:00')).toBe(true)
  expect(new Set(times).size).toBeLessThanOrEqual(2)
})

test('chance is the same every time, and even', () => {
  expect(chanceOf('Chor')).toBe(chanceOf('Chor'))
  const many = Array.from({ length: 4000 }, (_, number) => chanceOf(`Feld ${number}`))
  expect(Math.abs(many.reduce((sum, one) => sum + one, 0) / many.length - 0.5)).toBeLessThan(0.02)
})
