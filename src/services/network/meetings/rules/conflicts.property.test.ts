import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item, ItemPart } from '../meeting.ts'
import { conflictsOf, overlaps } from './conflicts.ts'
import { daysOf } from './days.ts'

const start = Temporal.Instant.from('2027-03-04T08:00:00Z')
const days = { startsAt: start, endsAt: start.add({ hours: 30 }) }

const part = (more: Partial<ItemPart>): ItemPart => ({
  ...{ id: 'p', part: 'speaks', actor: null, personId: null, name: '', position: 0, version: 1 },
  ...more,
})

const item = (id: string, from: number, minutes: number, more: Partial<Item> = {}): Item => ({
  ...{ id, kind: 'other', title: id, lead: '', room: null, place: '', field: null, method: null, seats: null },
  ...{ changedAt: null, parts: [], chosen: 0, mine: false, version: 1 },
  startsAt: start.add({ minutes: from }),
  endsAt: start.add({ minutes: from + minutes }),
  ...more,
})
const room = { id: 'saal', name: 'Saal', seats: 10 }
const uelzen = { id: 'u', slug: 'uelzen', name: 'Landkreis Uelzen' }

describe('what does not fit together', () => {
  test('the same room, the same person, the same district at the same time', () => {
    const found = conflictsOf(
      [
        item('a', 0, 60, {
          room,
          parts: [part({ personId: 'x', name: 'Ada' }), part({ part: 'reports', actor: uelzen })],
        }),
        item('b', 30, 60, {
          room,
          parts: [part({ personId: 'x', name: 'Ada' }), part({ part: 'reports', actor: uelzen })],
        }),
      ],
      days,
    )
    expect(found.map(({ code }) => code)).toEqual(['same-room', 'same-person', 'same-body'])
  })

  test('one after the other is no conflict, nor is the same name at another body', () => {
    const ada = part({ name: 'Ada' })
    expect(
      conflictsOf([item('a', 0, 60, { room, parts: [ada] }), item('b', 60, 60, { room, parts: [ada] })], days),
    ).toEqual([])
    const other = part({ name: 'Ada', actor: uelzen })
    expect(conflictsOf([item('a', 0, 60, { parts: [ada] }), item('b', 0, 60, { parts: [other] })], days)).toEqual([])
  })

  test('outside of the days, more people than seats, a report without anybody', () => {
    const found = conflictsOf(
      [item('a', -60, 30), item('b', 0, 60, { room, chosen: 11 }), item('c', 60, 30, { kind: 'status' })],
      days,
    )
    expect(found.map(({ code, items }) => [code, items[0].id])).toEqual([
      ['outside', 'a'],
      ['too-few-seats', 'b'],
      ['nobody-reports', 'c'],
    ])
  })
})

const programme = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: 1500 }),
    minutes: fc.integer({ min: 5, max: 240 }),
    inRoom: fc.boolean(),
  }),
  { maxLength: 12 },
)

test('property: two items clash over a room exactly when they overlap in it', () => {
  fc.assert(
    fc.property(programme, (all) => {
      const items = all
        .map(({ from, minutes, inRoom }, index) => item(String(index), from, minutes, inRoom ? { room } : {}))
        .sort((one, other) => Temporal.Instant.compare(one.startsAt, other.startsAt))
      const expected = items.flatMap((one, index) =>
        items.slice(index + 1).filter((other) => one.room && other.room && overlaps(one, other)),
      )
      expect(conflictsOf(items, null).filter(({ code }) => code === 'same-room')).toHaveLength(expected.length)
    }),
  )
})

test('property: no item is lost when a programme is laid out by days', () => {
  fc.assert(
    fc.property(programme, (all) => {
      const items = all
        .map(({ from, minutes }, index) => item(String(index), from, minutes))
        .sort((one, other) => Temporal.Instant.compare(one.startsAt, other.startsAt))
      const laid = daysOf(items).flatMap(({ blocks }) => blocks.flatMap((block) => block.items))
      expect(laid).toEqual(items)
    }),
  )
})
