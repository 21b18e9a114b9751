import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allocate } from './allocate.ts'
import { season } from './allocation.fixture.ts'
import { check } from './check.ts'
import { drawLots } from './lots.ts'
import { allocateAside, TookTooLong } from './run.ts'
import type { Input } from './types.ts'

const evening = { weekday: 1, from: 18 * 60, to: 20 * 60 }
const input = (more: Partial<Input> = {}): Input => ({
  rooms: [
    { id: 'half', units: ['a'], persons: 20, open: [{ weekday: 1, from: 960, to: 1320 }] },
    { id: 'hall', units: ['a', 'b'], persons: 60, open: [{ weekday: 1, from: 960, to: 1320 }] },
  ],
  clubs: [
    { id: 'gym', group: 0, lot: 1 },
    { id: 'choir', group: 1, lot: 0 },
  ],
  wishes: [
    { id: 'gym', club: 'gym', position: 0, rooms: ['hall'], windows: [evening], minutes: 120, times: 1, persons: 30 },
    {
      id: 'choir',
      club: 'choir',
      position: 0,
      rooms: ['half'],
      windows: [evening],
      minutes: 120,
      times: 1,
      persons: 15,
    },
  ],
  criteria: ['one-before-two', 'priority', 'lot'],
  choicesStay: false,
  gridMinutes: 30,
  steps: 1000,
  ...more,
})

test('the hall takes its half along; the group decides, and the line says so', () => {
  const { slots, lines, reached } = allocate(input())
  expect(slots).toEqual([{ wish: 'gym', room: 'hall', weekday: 1, from: 1080, to: 1200 }])
  expect(reached).toEqual({ clubs: 1, slots: 1 })
  expect(lines.find(({ wish }) => wish === 'choir')).toMatchObject({
    code: 'all-taken',
    turn: 2,
    proven: true,
    passed: [{ room: 'half', window: evening, holders: [{ club: 'gym', because: 'priority' }] }],
  })
})

test('a club takes another of its wishes when somebody would be left without any', () => {
  const open = [{ weekday: 1, from: 960, to: 1080 }]
  const wish = { windows: open, times: 1, persons: null }
  const { slots, reached } = allocate(
    input({
      rooms: [
        { id: 'a', units: ['a'], persons: null, open },
        { id: 'b', units: ['b'], persons: null, open },
        { id: 'c', units: ['c'], persons: null, open },
        { id: 'hall', units: ['a', 'b'], persons: null, open },
      ],
      wishes: [
        { ...wish, id: 'big', club: 'gym', position: 0, rooms: ['hall'], minutes: 60 },
        { ...wish, id: 'small', club: 'gym', position: 1, rooms: ['c'], minutes: 60 },
        { ...wish, id: 'choir', club: 'choir', position: 0, rooms: ['b'], minutes: 120 },
      ],
    }),
  )
  expect(reached).toEqual({ clubs: 2, slots: 2 })
  expect(slots.map(({ wish: id }) => id).sort()).toEqual(['choir', 'small'])
})

test('without priorities the lot decides', () => {
  expect(allocate(input({ criteria: ['one-before-two', 'lot'] })).slots[0]?.wish).toBe('choir')
})

test('too many persons, never open, more often than there are days', () => {
  const wish = { club: 'gym', rooms: ['half'], windows: [evening], minutes: 60, times: 1, persons: 10 }
  const { lines } = allocate(
    input({
      wishes: [
        { ...wish, id: '1', position: 1, persons: 21 },
        { ...wish, id: '2', position: 2, windows: [{ ...evening, weekday: 2 }] },
        { ...wish, id: '3', position: 3, times: 2 },
      ],
    }),
  )
  expect(lines.map(({ code }) => code)).toEqual(['too-many-persons', 'not-open', 'first-choice', 'too-few-days'])
})

test('lots depend on seed and name alone', () => {
  const lots = drawLots('3-17-42', ['c', 'a', 'b'])
  expect(lots).toEqual(drawLots('3-17-42', ['b', 'c', 'a']))
  expect([...lots.values()].sort()).toEqual([0, 1, 2])
  expect(
    new Set([...'123456789'].map((seed) => JSON.stringify([...drawLots(seed, ['a', 'b', 'c'])]))).size,
  ).toBeGreaterThan(2)
})

test('sixty clubs: no rule broken, close to the bound, as many steps on every machine', () => {
  const many = season(60, 20, 5)
  const result = allocate(many)
  expect(check(many, result.slots)).toEqual([])
  expect(result.reached.slots / result.bound.slots).toBeGreaterThanOrEqual(0.95)
  expect(result.reached.clubs).toBe(result.bound.clubs)
  expect(allocate(many)).toEqual(result)
})

const worker = join(import.meta.dirname, 'worker.ts')

test('a thread computes the same', async () => {
  expect(await allocateAside(worker, input(), 20)).toEqual(allocate(input()))
})

test('who takes too long is ended, without half a result', async () => {
  await expect(allocateAside(worker, { ...season(60, 20, 5), steps: 1_000_000 }, 0.2)).rejects.toThrow(TookTooLong)
})
