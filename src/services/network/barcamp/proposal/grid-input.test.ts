import { describe, expect, test } from 'vitest'
import type { Session, Slot } from '../camp.ts'
import { gridInput, markOf, movesOf } from './grid-input.ts'

const slot = (id: string, hour: number, common = ''): Slot => ({
  id,
  startsAt: Temporal.Instant.from(`2027-03-04T${String(hour).padStart(2, '0')}:00:00Z`),
  endsAt: Temporal.Instant.from(`2027-03-04T${String(hour).padStart(2, '0')}:45:00Z`),
  common,
  version: 1,
})

const session = (id: string, more: Partial<Session> = {}): Session => ({
  ...{ id, number: 1, title: id, lead: '', questions: '', topics: [], wishes: '', daytime: '', state: 'parked' },
  ...{
    queuedAt: null,
    hands: 5,
    pinned: false,
    mergedInto: null,
    authorId: null,
    hosts: [],
    roomId: null,
    slotId: null,
  },
  ...{ chosen: 0, mine: false, hidden: false, version: 1 },
  ...{
    createdAt: Temporal.Instant.from('2027-01-01T00:00:00Z'),
    updatedAt: Temporal.Instant.from('2027-01-01T00:00:00Z'),
  },
  ...more,
})

const host = (personId: string | null, name = '') => ({ id: 'x', personId, actor: null, name, version: 1 })
const rooms = [
  { id: 'r1', seats: 80 },
  { id: 'r2', seats: null },
]
const slots = [slot('s1', 9), slot('noon', 11, 'Mittagessen'), slot('s2', 13)]
const grid = (sessions: Session[]) => ({ rooms, slots, sessions })

describe('what the engine is given', () => {
  test('only pitched sessions; hosts are numbers, the same one the same number, people without an account as well', () => {
    const { sessions } = gridInput(
      grid([
        session('a', { hosts: [host('person-1'), host(null, 'Kämmerei')] }),
        session('b', { hosts: [host('person-1')] }),
        session('c', { hosts: [host(null, 'KÄMMEREI')] }),
        session('d', { state: 'idea' }),
      ]),
      [],
    )
    expect(sessions.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(sessions.map(({ hosts }) => hosts)).toEqual([['h1', 'h2'], ['h1'], ['h2']])
    expect(JSON.stringify(sessions)).not.toContain('person-1')
  })

  test('a wish for the morning is one for slots before noon; pinned is only what has a place', () => {
    const { sessions, slots: given } = gridInput(
      grid([
        session('a', { daytime: 'morning' }),
        session('b', { daytime: 'afternoon', pinned: true }),
        session('c', { pinned: true, roomId: 'r1', slotId: 's1' }),
      ]),
      [],
    )
    expect(sessions.map(({ preferred }) => preferred)).toEqual([['s1'], ['s2'], []])
    expect(sessions.map(({ pinned }) => pinned)).toEqual([null, null, { room: 'r1', slot: 's1' }])
    expect(given.map(({ common }) => common)).toEqual([false, true, false])
  })
})

test('the mark is that of the grid: order, hands and favourites do not change it, a place, a host or a room does', () => {
  const [a, b] = [session('a'), session('b')]
  const mark = markOf(grid([a, b]))
  expect(markOf(grid([b, { ...a, hands: 70, chosen: 4, title: 'Anders' }]))).toBe(mark)
  for (const other of [
    grid([{ ...a, roomId: 'r1', slotId: 's1' }, b]),
    grid([{ ...a, hosts: [host('p')] }, b]),
    grid([{ ...a, pinned: true }, b]),
    grid([a]),
    { ...grid([a, b]), rooms: [{ id: 'r1', seats: 79 }, rooms[1] as (typeof rooms)[1]] },
    { ...grid([a, b]), slots: slots.slice(1) },
  ])
    expect(markOf(other)).not.toBe(mark)
})

test('what would change: who gets a place, who moves, who goes; a pinned one never', () => {
  const now = grid([
    session('new'),
    session('stays', { roomId: 'r1', slotId: 's1' }),
    session('moves', { roomId: 'r2', slotId: 's1' }),
    session('goes', { roomId: 'r1', slotId: 's2' }),
    session('pinned', { roomId: 'r2', slotId: 's2', pinned: true }),
  ])
  const placements = [
    { session: 'new', room: 'r2', slot: 's1' },
    { session: 'stays', room: 'r1', slot: 's1' },
    { session: 'moves', room: 'r1', slot: 's2' },
    { session: 'pinned', room: 'r1', slot: 's1' },
  ]
  expect(movesOf(now, { placements })).toEqual([
    { session: 'new', from: null, to: { room: 'r2', slot: 's1' } },
    { session: 'moves', from: { room: 'r2', slot: 's1' }, to: { room: 'r1', slot: 's2' } },
    { session: 'goes', from: { room: 'r1', slot: 's2' }, to: null },
  ])
})
