import { describe, expect, test } from 'vitest'
import { proposeGrid } from './propose.ts'
import { pitched, twoByTwo } from './session-grid.fixture.ts'
import type { Input } from './types.ts'

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
    const given = twoByTwo([pitched('small', { hands: 3, pinned }), pitched('large', { hands: 30, pinned })])
    expect(cellsOf(given)).toEqual({ large: 'hall morning', small: 'attic morning' })
  })

  test('nothing is placed at lunch or in a closed room', () => {
    const rooms = [{ id: 'hall', seats: 50, closed: ['afternoon'] }]
    const given = twoByTwo([pitched('a', { hands: 9 }), pitched('b')], { rooms })
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
    const given = twoByTwo([pitched('a', { hands: 70 })])
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
    const given = twoByTwo([pitched('a', { hands: 700 })], { rooms: [{ id: 'meadow', seats: null, closed: [] }] })
    expect(proposeGrid(given).reached.interest).toBe(700)
  })
})

describe('when the board is full', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => pitched(id, { hands: 10 + at }))

  test('those with the fewest hands are left out', () => {
    const { placements, reached, bound } = proposeGrid(twoByTwo(many))
    expect(placements.map(({ session }) => session).sort()).toEqual(['c', 'd', 'e', 'f'])
    expect(reached).toMatchObject({ sessions: 4, wanted: 54 })
    expect(bound).toMatchObject({ sessions: 4, wanted: 54 })
  })

  test('what is pinned stays, however few want it', () => {
    const given = twoByTwo([...many, pitched('z', { hands: 0, pinned: { room: 'attic', slot: 'afternoon' } })])
    expect(cellsOf(given)).toMatchObject({ z: 'attic afternoon' })
  })

  test('favourites count where nobody raised a hand', () => {
    const quiet = ['a', 'b', 'c', 'd', 'e'].map((id) => pitched(id, { hands: 0 }))
    const interests = ['b', 'c', 'd', 'e'].flatMap((id) => marks(`friend of ${id}`, id))
    expect(lineOf(twoByTwo(quiet, { interests }), 'a')?.cell).toBeNull()
  })
})

describe('people', () => {
  test('nobody hosts two sessions at a time', () => {
    const given = twoByTwo([pitched('a', { hosts: ['ada'] }), pitched('b', { hosts: ['ben', 'ada'] })])
    expect(new Set(slotsOf(given, 'a', 'b'))).toEqual(new Set(['morning', 'afternoon']))
  })

  test('a third session of the same host is left out, and says which are in the way', () => {
    const given = twoByTwo(['a', 'b', 'c'].map((id, at) => pitched(id, { hosts: ['ada'], hands: 9 - at })))
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
    const given = twoByTwo([pitched('a', { slots: ['morning'], hands: 1 }), pitched('b'), pitched('c')])
    expect(slotsOf(given, 'a')).toEqual(['morning'])
  })

  test('two favourites of the same people are not at the same time', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => pitched(id, { hands: 0 }))
    const interests = [...marks('ada', 'a', 'b'), ...marks('ben', 'a', 'b'), ...marks('cem', 'c', 'd')]
    const given = twoByTwo(four, { interests })
    const [a, b, c, d] = slotsOf(given, 'a', 'b', 'c', 'd')
    expect(a).not.toBe(b)
    expect(c).not.toBe(d)
    expect(proposeGrid(given)).toMatchObject({ reached: { interest: 6 }, bound: { interest: 6 } })
  })

  test('who is elsewhere is counted: with another favourite, or as host', () => {
    const pinned = { room: null, slot: 'morning' }
    const given = twoByTwo([pitched('a', { pinned }), pitched('b', { pinned, hosts: ['cem'] })], {
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
    const given = twoByTwo([
      pitched('bus', { topics: ['mobility'] }),
      pitched('bike', { topics: ['mobility', 'climate'] }),
      pitched('shop'),
    ])
    const [bus, bike] = slotsOf(given, 'bus', 'bike')
    expect(bus).not.toBe(bike)
    expect(proposeGrid(given).reached.similarPairs).toBe(0)
  })

  test('where they must be, both say so', () => {
    const pinned = { room: null, slot: 'morning' }
    const given = twoByTwo([
      pitched('bus', { topics: ['mobility'], pinned }),
      pitched('bike', { topics: ['mobility', 'climate'], pinned }),
    ])
    expect(lineOf(given, 'bus')?.notes).toEqual([{ code: 'similar-parallel', session: 'bike', topics: ['mobility'] }])
    expect(proposeGrid(given).reached.similarPairs).toBe(1)
  })

  test('a wish is met where it costs nobody a seat', () => {
    const given = twoByTwo([pitched('a', { preferred: ['afternoon'] }), pitched('b', { preferred: ['morning'] })])
    expect(slotsOf(given, 'a', 'b')).toEqual(['afternoon', 'morning'])
    expect(lineOf(given, 'a')?.notes).toEqual([{ code: 'wish-met' }])
    expect(proposeGrid(given).reached).toMatchObject({ wishesMet: 2, wishes: 2 })
  })

  test('a wish that was not met says why', () => {
    const given = twoByTwo([
      pitched('a', { hosts: ['ada'], pinned: { room: 'hall', slot: 'morning' } }),
      pitched('b', { hosts: ['ada'], preferred: ['morning', 'lunch', 'night'] }),
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
    const given = twoByTwo([pitched('a', { slots: ['morning'] }), pitched('b', { preferred: ['morning'] })], {
      interests,
    })
    expect(lineOf(given, 'b')).toMatchObject({
      cell: { slot: 'afternoon' },
      notes: [{ code: 'wish-unmet', hindrances: [{ slot: 'morning', code: 'better-elsewhere', sessions: [] }] }],
    })
  })
})
