// Contradictions are named, and the rest is computed.
import { expect, test } from 'vitest'
import { proposeGrid } from './propose.ts'
import { pitched, twoByTwo } from './session-grid.fixture.ts'
import type { Input } from './types.ts'

/** Session → "room slot". */
const cellsOf = (given: Input) =>
  Object.fromEntries(proposeGrid(given).placements.map(({ session, room, slot }) => [session, `${room} ${slot}`]))
const lineOf = (given: Input, id: string) => proposeGrid(given).lines.find(({ session }) => session === id)
const cell = { room: 'hall', slot: 'morning' }
const faultsOf = (given: Input) => proposeGrid(given).faults

test('two sessions pinned to one cell', () => {
  const given = twoByTwo([pitched('a', { pinned: cell, hands: 9 }), pitched('b', { pinned: cell }), pitched('c')])
  expect(faultsOf(given)).toEqual([{ code: 'pins-same-cell', sessions: ['a', 'b'] }])
  expect(Object.keys(cellsOf(given)).sort()).toEqual(['a', 'c'])
  expect(lineOf(given, 'b')?.notes[0]).toEqual({ code: 'pin-not-kept' })
})

test('a host pinned in two rooms at a time', () => {
  const given = twoByTwo([
    pitched('a', { pinned: cell, hosts: ['ada'] }),
    pitched('b', { pinned: { room: 'attic', slot: 'morning' }, hosts: ['ada'] }),
  ])
  expect(faultsOf(given)).toEqual([{ code: 'pins-same-host', sessions: ['a', 'b'], host: 'ada' }])
  expect(proposeGrid(given).placements).toHaveLength(1)
})

test('more sessions pinned to a slot than it has rooms', () => {
  const pinned = { room: null, slot: 'morning' }
  const given = twoByTwo(['a', 'b', 'c'].map((id) => pitched(id, { pinned })))
  expect(faultsOf(given)).toEqual([{ code: 'pins-too-many', slot: 'morning', sessions: ['a', 'b', 'c'] }])
})

test.each([
  ['unknown-room', { room: 'cellar', slot: null }, null],
  ['unknown-slot', { room: null, slot: 'night' }, null],
  ['no-sessions-then', { room: null, slot: 'lunch' }, null],
  ['host-away', { room: null, slot: 'morning' }, ['afternoon']],
  ['closed', { room: 'attic', slot: 'afternoon' }, null],
] as const)('a pin that nobody can keep: %s', (because, pinned, slots) => {
  const rooms = [
    { id: 'attic', seats: 10, closed: ['afternoon'] },
    { id: 'hall', seats: 50, closed: [] },
  ]
  const given = twoByTwo([pitched('a', { pinned, slots })], { rooms })
  expect(faultsOf(given)).toEqual([{ code: 'pin-impossible', session: 'a', because }])
  expect(lineOf(given, 'a')).toMatchObject({ cell: null, notes: [{ code: 'pin-not-kept' }, { code: 'left-out' }] })
})

test('ids that stand twice, slots that overlap or have no length', () => {
  const slots = [
    { id: 'morning', from: 600, to: 645, common: false },
    { id: 'late morning', from: 630, to: 700, common: false },
    { id: 'never', from: 900, to: 900, common: false },
  ]
  expect(faultsOf(twoByTwo([pitched('a'), pitched('a')], { slots }))).toEqual([
    { code: 'id-twice', of: 'session', id: 'a' },
    { code: 'slots-overlap', slots: ['morning', 'late morning'] },
    { code: 'slot-without-length', slot: 'never' },
  ])
})

test('no rooms, no slots, no sessions', () => {
  const nothing = { sessions: 0, wanted: 0, interest: 0 }
  expect(proposeGrid(twoByTwo([pitched('a')], { rooms: [] }))).toMatchObject({ placements: [], bound: nothing })
  expect(proposeGrid(twoByTwo([pitched('a')], { slots: [] }))).toMatchObject({ placements: [], bound: nothing })
  expect(proposeGrid(twoByTwo([]))).toMatchObject({ placements: [], lines: [], bound: nothing })
})
