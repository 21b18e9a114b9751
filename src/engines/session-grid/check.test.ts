import { expect, test } from 'vitest'
import { check } from './check.ts'
import { pitched, twoByTwo } from './session-grid.fixture.ts'
import type { Placement } from './types.ts'

const at = (session: string, room: string, slot: string): Placement => ({ session, room, slot })
const given = twoByTwo(
  [
    pitched('a', { hosts: ['ada'] }),
    pitched('b', { hosts: ['ben', 'ada'] }),
    pitched('c', { slots: ['morning'] }),
    pitched('d', { pinned: { room: 'hall', slot: 'afternoon' } }),
  ],
  { rooms: twoByTwo([]).rooms.map((room) => ({ ...room, closed: room.id === 'attic' ? ['afternoon'] : [] })) },
)
const codesOf = (...placements: Placement[]) => check(given, placements).map(({ code }) => code)

test('what keeps every rule is not found fault with', () => {
  expect(codesOf(at('a', 'hall', 'morning'), at('c', 'attic', 'morning'), at('d', 'hall', 'afternoon'))).toEqual([])
})

test.each([
  ['unknown', [at('z', 'hall', 'morning')]],
  ['unknown', [at('a', 'cellar', 'morning')]],
  ['unknown', [at('a', 'hall', 'night')]],
  ['common', [at('a', 'hall', 'lunch')]],
  ['closed', [at('a', 'attic', 'afternoon')]],
  ['host-away', [at('c', 'hall', 'afternoon')]],
  ['not-as-pinned', [at('d', 'hall', 'morning')]],
  ['session-twice', [at('c', 'hall', 'morning'), at('c', 'attic', 'morning')]],
  ['cell-twice', [at('a', 'hall', 'morning'), at('c', 'hall', 'morning')]],
  ['host-twice', [at('a', 'hall', 'morning'), at('b', 'attic', 'morning')]],
] as const)('%s', (code, placements) => {
  expect(codesOf(...placements)).toContain(code)
})

test('slots that overlap in time count as one', () => {
  const slots = [
    { id: 'first', from: 600, to: 645, common: false },
    { id: 'second', from: 630, to: 700, common: false },
  ]
  const placements = [at('a', 'hall', 'first'), at('b', 'hall', 'second')]
  const codes = check({ ...given, slots }, placements).map(({ code }) => code)
  expect(codes).toEqual(['cell-twice', 'host-twice'])
})
