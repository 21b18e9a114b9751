import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from './check.ts'
import { proposeGrid } from './propose.ts'
import { proposeGridAside, TookTooLong } from './run.ts'
import { barcamp, fullBoard } from './session-grid.fixture.ts'
import { type Input, type Session, usualWeights } from './types.ts'

const session = (id: string, more: Partial<Session> = {}): Session => ({
  id,
  hands: 5,
  hosts: [`host of ${id}`],
  topics: [],
  pinned: null,
  slots: null,
  preferred: [],
  ...more,
})
/** A hall and an attic, morning and afternoon, lunch between them. */
const input = (sessions: readonly Session[], more: Partial<Input> = {}): Input => ({
  rooms: [
    { id: 'attic', seats: 10, closed: [] },
    { id: 'hall', seats: 50, closed: [] },
  ],
  slots: [
    { id: 'morning', from: 600, to: 645, common: false },
    { id: 'lunch', from: 720, to: 780, common: true },
    { id: 'afternoon', from: 840, to: 885, common: false },
  ],
  sessions,
  interests: [],
  weights: usualWeights,
  steps: 2000,
  ...more,
})
const marks = (person: string, ...sessions: string[]) => sessions.map((session) => ({ person, session }))

/** Session → "room slot". */
const cellsOf = (given: Input) =>
  Object.fromEntries(proposeGrid(given).placements.map(({ session, room, slot }) => [session, `${room} ${slot}`]))
const lineOf = (given: Input, id: string) => proposeGrid(given).lines.find(({ session }) => session === id)
const slotsOf = (given: Input, ...ids: string[]) => {
  const { placements } = proposeGrid(given)
  return ids.map((id) => placements.find(({ session }) => session === id)?.slot)
}

describe('rooms', () => {
  test('more hands, larger room', () => {
    const pinned = { room: null, slot: 'morning' }
    const given = input([session('small', { hands: 3, pinned }), session('large', { hands: 30, pinned })])
    expect(cellsOf(given)).toEqual({ large: 'hall morning', small: 'attic morning' })
  })

  test('nothing is placed at lunch or in a closed room', () => {
    const rooms = [{ id: 'hall', seats: 50, closed: ['afternoon'] }]
    const given = input([session('a', { hands: 9 }), session('b')], { rooms })
    expect(cellsOf(given)).toEqual({ a: 'hall morning' })
    expect(lineOf(given, 'b')?.notes).toEqual([
      {
        code: 'left-out',
        hindrances: [
          { slot: 'morning', code: 'full', sessions: [] },
          { slot: 'afternoon', code: 'closed', sessions: [] },
        ],
      },
    ])
  })

  test('who finds no seat is counted, and the session says how many', () => {
    const given = input([session('a', { hands: 70 })])
    expect(proposeGrid(given)).toMatchObject({
      reached: { interest: 50, wanted: 70 },
      bound: { interest: 50, wanted: 70, sessions: 1 },
    })
    expect(lineOf(given, 'a')).toEqual({
      session: 'a',
      cell: { room: 'hall', slot: 'morning' },
      wanted: 70,
      notes: [{ code: 'room-too-small', missing: 20 }],
    })
  })

  test('a room without a number of seats holds everybody', () => {
    const given = input([session('a', { hands: 700 })], { rooms: [{ id: 'meadow', seats: null, closed: [] }] })
    expect(proposeGrid(given).reached.interest).toBe(700)
  })
})

describe('when the board is full', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => session(id, { hands: 10 + at }))

  test('those with the fewest hands are left out', () => {
    const { placements, reached, bound } = proposeGrid(input(many))
    expect(placements.map(({ session }) => session).sort()).toEqual(['c', 'd', 'e', 'f'])
    expect(reached).toMatchObject({ sessions: 4, wanted: 54 })
    expect(bound).toMatchObject({ sessions: 4, wanted: 54 })
  })

  test('what is pinned stays, however few want it', () => {
    const given = input([...many, session('z', { hands: 0, pinned: { room: 'attic', slot: 'afternoon' } })])
    expect(cellsOf(given)).toMatchObject({ z: 'attic afternoon' })
  })

  test('favourites count where nobody raised a hand', () => {
    const quiet = ['a', 'b', 'c', 'd', 'e'].map((id) => session(id, { hands: 0 }))
    const interests = ['b', 'c', 'd', 'e'].flatMap((id) => marks(`friend of ${id}`, id))
    expect(lineOf(input(quiet, { interests }), 'a')?.cell).toBeNull()
  })
})

describe('people', () => {
  test('nobody hosts two sessions at a time', () => {
    const given = input([session('a', { hosts: ['ada'] }), session('b', { hosts: ['ben', 'ada'] })])
    expect(new Set(slotsOf(given, 'a', 'b'))).toEqual(new Set(['morning', 'afternoon']))
  })

  test('a third session of the same host is left out, and says which are in the way', () => {
    const given = input(['a', 'b', 'c'].map((id, at) => session(id, { hosts: ['ada'], hands: 9 - at })))
    const [first, second] = slotsOf(given, 'a', 'b')
    expect(lineOf(given, 'c')?.notes).toEqual([
      {
        code: 'left-out',
        hindrances: ['morning', 'afternoon'].map((slot) => ({
          slot,
          code: 'host-busy',
          sessions: [slot === first ? 'a' : 'b'],
        })),
      },
    ])
    expect(second).not.toBe(first)
  })

  test('who hosts only until noon hosts in the morning', () => {
    const given = input([session('a', { slots: ['morning'], hands: 1 }), session('b'), session('c')])
    expect(slotsOf(given, 'a')).toEqual(['morning'])
  })

  test('two favourites of the same people are not at the same time', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => session(id, { hands: 0 }))
    const interests = [...marks('ada', 'a', 'b'), ...marks('ben', 'a', 'b'), ...marks('cem', 'c', 'd')]
    const given = input(four, { interests })
    const [a, b, c, d] = slotsOf(given, 'a', 'b', 'c', 'd')
    expect(a).not.toBe(b)
    expect(c).not.toBe(d)
    expect(proposeGrid(given)).toMatchObject({ reached: { interest: 6 }, bound: { interest: 6 } })
  })

  test('who is elsewhere is counted: with another favourite, or as host', () => {
    const pinned = { room: null, slot: 'morning' }
    const given = input([session('a', { pinned }), session('b', { pinned, hosts: ['cem'] })], {
      interests: [...marks('ada', 'a', 'b'), ...marks('ben', 'a'), ...marks('cem', 'a', 'b')],
    })
    expect(lineOf(given, 'a')?.notes).toContainEqual({ code: 'interested-elsewhere', people: 2 })
    expect(lineOf(given, 'b')?.notes).toContainEqual({ code: 'interested-elsewhere', people: 1 })
    // Five hands each; Ada sits in one of them, Ben in a, Cem hosts.
    expect(proposeGrid(given).reached.interest).toBe(2 + 4 + 2)
  })
})

describe('topics and wishes', () => {
  test('similar sessions are not at the same time', () => {
    const given = input([
      session('bus', { topics: ['mobility'] }),
      session('bike', { topics: ['mobility', 'climate'] }),
      session('shop'),
    ])
    const [bus, bike] = slotsOf(given, 'bus', 'bike')
    expect(bus).not.toBe(bike)
    expect(proposeGrid(given).reached.similarPairs).toBe(0)
  })

  test('where they must be, both say so', () => {
    const pinned = { room: null, slot: 'morning' }
    const given = input([
      session('bus', { topics: ['mobility'], pinned }),
      session('bike', { topics: ['mobility', 'climate'], pinned }),
    ])
    expect(lineOf(given, 'bus')?.notes).toEqual([{ code: 'similar-parallel', session: 'bike', topics: ['mobility'] }])
    expect(proposeGrid(given).reached.similarPairs).toBe(1)
  })

  test('a wish is met where it costs nobody a seat', () => {
    const given = input([session('a', { preferred: ['afternoon'] }), session('b', { preferred: ['morning'] })])
    expect(slotsOf(given, 'a', 'b')).toEqual(['afternoon', 'morning'])
    expect(lineOf(given, 'a')?.notes).toEqual([{ code: 'wish-met' }])
    expect(proposeGrid(given).reached).toMatchObject({ wishesMet: 2, wishes: 2 })
  })

  test('a wish that was not met says why', () => {
    const given = input([
      session('a', { hosts: ['ada'], pinned: { room: 'hall', slot: 'morning' } }),
      session('b', { hosts: ['ada'], preferred: ['morning', 'lunch', 'night'] }),
    ])
    expect(lineOf(given, 'b')?.notes).toEqual([
      {
        code: 'wish-unmet',
        hindrances: [
          { slot: 'morning', code: 'host-busy', sessions: ['a'] },
          { slot: 'lunch', code: 'no-sessions-then', sessions: [] },
          { slot: 'night', code: 'unknown-slot', sessions: [] },
        ],
      },
    ])
  })

  test('a wish gives way to people who would miss a favourite', () => {
    const interests = ['ada', 'ben', 'cem', 'dora'].flatMap((person) => marks(person, 'a', 'b'))
    const given = input([session('a', { slots: ['morning'] }), session('b', { preferred: ['morning'] })], { interests })
    expect(lineOf(given, 'b')).toMatchObject({
      cell: { slot: 'afternoon' },
      notes: [{ code: 'wish-unmet', hindrances: [{ slot: 'morning', code: 'better-elsewhere', sessions: [] }] }],
    })
  })
})

describe('contradictions are named, and the rest is computed', () => {
  const cell = { room: 'hall', slot: 'morning' }
  const faultsOf = (given: Input) => proposeGrid(given).faults

  test('two sessions pinned to one cell', () => {
    const given = input([session('a', { pinned: cell, hands: 9 }), session('b', { pinned: cell }), session('c')])
    expect(faultsOf(given)).toEqual([{ code: 'pins-same-cell', sessions: ['a', 'b'] }])
    expect(Object.keys(cellsOf(given)).sort()).toEqual(['a', 'c'])
    expect(lineOf(given, 'b')?.notes[0]).toEqual({ code: 'pin-not-kept' })
  })

  test('a host pinned in two rooms at a time', () => {
    const given = input([
      session('a', { pinned: cell, hosts: ['ada'] }),
      session('b', { pinned: { room: 'attic', slot: 'morning' }, hosts: ['ada'] }),
    ])
    expect(faultsOf(given)).toEqual([{ code: 'pins-same-host', sessions: ['a', 'b'], host: 'ada' }])
    expect(proposeGrid(given).placements).toHaveLength(1)
  })

  test('more sessions pinned to a slot than it has rooms', () => {
    const pinned = { room: null, slot: 'morning' }
    const given = input(['a', 'b', 'c'].map((id) => session(id, { pinned })))
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
    const given = input([session('a', { pinned, slots })], { rooms })
    expect(faultsOf(given)).toEqual([{ code: 'pin-impossible', session: 'a', because }])
    expect(lineOf(given, 'a')).toMatchObject({ cell: null, notes: [{ code: 'pin-not-kept' }, { code: 'left-out' }] })
  })

  test('ids that stand twice, slots that overlap or have no length', () => {
    const slots = [
      { id: 'morning', from: 600, to: 645, common: false },
      { id: 'late morning', from: 630, to: 700, common: false },
      { id: 'never', from: 900, to: 900, common: false },
    ]
    expect(faultsOf(input([session('a'), session('a')], { slots }))).toEqual([
      { code: 'id-twice', of: 'session', id: 'a' },
      { code: 'slots-overlap', slots: ['morning', 'late morning'] },
      { code: 'slot-without-length', slot: 'never' },
    ])
  })

  test('no rooms, no slots, no sessions', () => {
    const nothing = { sessions: 0, wanted: 0, interest: 0 }
    expect(proposeGrid(input([session('a')], { rooms: [] }))).toMatchObject({ placements: [], bound: nothing })
    expect(proposeGrid(input([session('a')], { slots: [] }))).toMatchObject({ placements: [], bound: nothing })
    expect(proposeGrid(input([]))).toMatchObject({ placements: [], lines: [], bound: nothing })
  })
})

describe('a whole barcamp', () => {
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
})
