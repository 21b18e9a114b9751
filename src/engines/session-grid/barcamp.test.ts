import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from './check.ts'
import { proposeGrid } from './propose.ts'
import { proposeGridAside, TookTooLong } from './run.ts'
import { barcamp, fullBoard } from './session-grid.fixture.ts'

const board = { ...fullBoard(), steps: 20_000 }

test('40 sessions for 30 cells: all but the closed one are full, with what is pinned and then the most wanted', () => {
  const { placements, reached, bound, lines, faults } = proposeGrid(board)
  expect(check(board, placements)).toEqual([])
  expect(faults).toEqual([])
  expect(reached.sessions).toBe(29)
  expect(bound.sessions).toBe(29)
  const isPinned = (id: string) => board.sessions.some(({ id: one, pinned }) => one === id && pinned)
  const [pinned, others] = [true, false].map((is) => lines.filter(({ session }) => isPinned(session) === is))
  const most = others?.map(({ wanted }) => wanted).sort((one, other) => other - one) ?? []
  const placed = [...(pinned?.map(({ wanted }) => wanted) ?? []), ...most].slice(0, 29)
  expect(reached.wanted).toBe(placed.reduce((sum, wanted) => sum + wanted, 0))
  expect(lines.filter(({ cell }) => cell === null)).toHaveLength(11)
})

test('searching satisfies more than placing one after the other, and never more than the bound', () => {
  const [first, searched] = [proposeGrid({ ...board, steps: 0 }), proposeGrid(board)]
  expect(first.tried).toBe(0)
  expect(searched.tried).toBeLessThanOrEqual(20_000)
  expect(searched.reached.interest).toBeGreaterThan(first.reached.interest)
  expect(searched.reached.interest).toBeLessThanOrEqual(searched.bound.interest)
  expect(searched.reached.interest / searched.bound.interest).toBeGreaterThan(0.75)
})

test('the same input gives the same grid; another seed may give another', () => {
  expect(proposeGrid(board)).toEqual(proposeGrid(structuredClone(board)))
  expect(proposeGrid({ ...board, seed: 2 }).placements).not.toEqual(proposeGrid(board).placements)
})

const worker = join(import.meta.dirname, 'worker.ts')

test('a thread computes the same', async () => {
  expect(await proposeGridAside(worker, board, 20)).toEqual(proposeGrid(board))
})

test('who takes too long is ended, without half a result', async () => {
  const endless = { ...barcamp({ sessions: 80, rooms: 12, slots: 8, people: 300 }), steps: 100_000_000 }
  await expect(proposeGridAside(worker, endless, 0.3)).rejects.toThrow(TookTooLong)
})
