import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocate } from './allocate.ts'
import { bestVector, canServe, vectorOf } from './brute.fixture.ts'
import { check } from './check.ts'
import { criteria, type Input, type Weekly } from './types.ts'

const slotLength = fc.constantFrom(60, 90, 120)
const window: fc.Arbitrary<Weekly> = fc
  .record({
    weekday: fc.integer({ min: 1, max: 2 }),
    from: fc.integer({ min: 0, max: 4 }),
    length: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ weekday, from, length }) => ({ weekday, from: 960 + from * 30, to: 960 + from * 30 + length * 30 }))

/** Two halves, the whole of them, and another room; a handful of clubs. */
const small = (clubs: number): fc.Arbitrary<Input> =>
  fc
    .record({
      open: fc.array(window, { minLength: 4, maxLength: 8 }),
      groups: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: clubs, maxLength: clubs }),
      lots: fc.shuffledSubarray(
        Array.from({ length: clubs }, (_, at) => at),
        { minLength: clubs },
      ),
      wishes: fc.array(
        fc.record({
          club: fc.integer({ min: 0, max: clubs - 1 }),
          rooms: fc.shuffledSubarray(['a', 'b', 'c', 'hall'], { minLength: 1, maxLength: 2 }),
          windows: fc.array(window, { minLength: 1, maxLength: 2 }),
          minutes: slotLength,
          times: fc.integer({ min: 1, max: 2 }),
          persons: fc.option(fc.integer({ min: 1, max: 60 })),
        }),
        { minLength: 1, maxLength: clubs + 1 },
      ),
      criteria: fc.shuffledSubarray([...criteria]),
      choicesStay: fc.boolean(),
    })
    .map(({ open, groups, lots, wishes, criteria, choicesStay }) => ({
      rooms: [
        { id: 'a', units: ['a'], persons: 40, open: open.slice(0, 4) },
        { id: 'b', units: ['b'], persons: 30, open: open.slice(1) },
        { id: 'c', units: ['c'], persons: null, open: open.slice(2, 5) },
        { id: 'hall', units: ['a', 'b'], persons: 70, open },
      ],
      clubs: groups.map((group, at) => ({ id: `club${at}`, group, lot: lots[at] ?? at })),
      wishes: wishes.map((wish, position) => ({ ...wish, id: `wish${position}`, club: `club${wish.club}`, position })),
      criteria,
      choicesStay,
      gridMinutes: 30,
      steps: 20_000,
    }))

describe('an allocation', () => {
  test('keeps every rule and stays below the bound', () => {
    fc.assert(
      fc.property(small(5), (input) => {
        const result = allocate(input)
        expect(check(input, result.slots)).toEqual([])
        expect(result.reached.clubs).toBeLessThanOrEqual(result.bound.clubs)
        expect(result.reached.slots).toBeLessThanOrEqual(result.bound.slots)
        expect(result.lines).toHaveLength(input.wishes.reduce((sum, { times }) => sum + times, 0))
        expect(result.lines.filter(({ slot }) => slot)).toHaveLength(result.slots.length)
      }),
      { numRuns: 80 },
    )
  })

  test('is the same in whatever order the input comes', () => {
    fc.assert(
      fc.property(small(5), (input) => {
        const turned = {
          ...input,
          rooms: input.rooms.toReversed(),
          clubs: input.clubs.toReversed(),
          wishes: input.wishes.toReversed(),
        }
        expect(allocate(turned)).toEqual(allocate(input))
      }),
      { numRuns: 60 },
    )
  })

  test('serves the turns as trying out everything would', () => {
    fc.assert(
      fc.property(small(3), (given) => {
        const input = { ...given, choicesStay: false }
        const result = allocate(input)
        expect(result.unproven).toBe(0)
        expect(vectorOf(input, result.slots)).toEqual(bestVector(input))
      }),
      { numRuns: 80 },
    )
  })

  test('gives nobody a second slot for which somebody without any could have one', () => {
    fc.assert(
      fc.property(small(3), (given) => {
        const input: Input = { ...given, choicesStay: false, criteria: ['one-before-two', 'priority', 'lot'] }
        const { slots } = allocate(input)
        const served = new Set(slots.map(({ wish }) => input.wishes.find(({ id }) => id === wish)?.club as string))
        for (const { id } of input.clubs) if (!served.has(id)) expect(canServe(input, [...served, id])).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  test('explains every refusal with those who hold the places', () => {
    fc.assert(
      fc.property(small(5), (input) => {
        for (const line of allocate(input).lines) {
          if (line.code !== 'all-taken') continue
          expect(line.passed.length).toBeGreaterThan(0)
          for (const { holders } of line.passed) expect(holders.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
