import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at } from '../rooms.fixture.ts'
import { after, type DepositDeed, dueAt, isTimeToRemind, isToBeReturned, returnedCents } from './deposit.ts'

const deed: fc.Arbitrary<DepositDeed> = fc.oneof(
  fc.constantFrom<DepositDeed>({ deed: 'pay' }, { deed: 'return' }, { deed: 'drop' }),
  fc.record({
    deed: fc.constant('withhold' as const),
    cents: fc.integer({ min: -10, max: 40_000 }),
    reason: fc.constantFrom('', ' ', 'Fenster zerbrochen'),
  }),
)

const fresh = (cents: number) => ({ cents, state: 'requested', withheldCents: 0, reason: null }) as const

test('whatever is done in whatever order: nothing is given back or withheld that was not paid, and what is settled stays', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30_000 }), fc.array(deed, { maxLength: 12 }), (cents, deeds) => {
      let stands: Parameters<typeof after>[0] = fresh(cents)
      let paid = false
      for (const one of deeds) {
        const next = after(stands, one)
        if ('problem' in next) continue
        expect(['returned', 'withheld', 'dropped']).not.toContain(stands.state)
        paid ||= next.state === 'paid'
        if (next.state === 'returned' || next.state === 'withheld') expect(paid).toBe(true)
        stands = next
      }
      expect(stands.cents).toBe(cents)
      expect(stands.withheldCents).toBeGreaterThanOrEqual(0)
      expect(stands.state === 'withheld').toBe(stands.withheldCents > 0)
      if (stands.state === 'withheld') expect(stands.reason?.trim()).toBeTruthy()
      if (stands.state === 'returned' || stands.state === 'withheld')
        expect(returnedCents(stands) + stands.withheldCents).toBe(cents)
      else expect(returnedCents(stands)).toBe(0)
    }),
  )
})

test('of two deeds at once only one counts: the same deed twice is always a problem', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30_000 }), fc.array(deed, { maxLength: 4 }), deed, (cents, before, one) => {
      let stands: Parameters<typeof after>[0] = fresh(cents)
      for (const each of before) {
        const next = after(stands, each)
        if (!('problem' in next)) stands = next
      }
      const first = after(stands, one)
      if (!('problem' in first)) expect(after(first, one)).toHaveProperty('problem')
    }),
  )
})

const start = at('2026-10-25 18:00') // the clocks went back that night
const minutes = fc.integer({ min: -60 * 24 * 60, max: 60 })

test('it is due before the start, never before it was requested, and a reminder falls between the two', () => {
  fc.assert(
    fc.property(minutes, fc.integer({ min: 0, max: 90 }), minutes, (requested, dueDays, later) => {
      const deposit = {
        state: 'requested',
        dueDays,
        requestedAt: start.add({ minutes: Math.min(requested, -1) }),
      } as const
      const due = dueAt(deposit, { startsAt: start })
      expect(Temporal.Instant.compare(due, start)).toBeLessThanOrEqual(0)
      expect(Temporal.Instant.compare(due, deposit.requestedAt)).toBeGreaterThan(0)
      const now = start.add({ minutes: later })
      if (isTimeToRemind(deposit, { startsAt: start }, now)) {
        expect(Temporal.Instant.compare(now, deposit.requestedAt)).toBeGreaterThan(0)
        expect(Temporal.Instant.compare(now, start)).toBeLessThan(0)
      }
    }),
  )
})

test('paid ones are to be returned from the end on, or from a cancellation on; the end itself counts', () => {
  const booking = { state: 'confirmed', startsAt: start, endsAt: start.add({ hours: 3 }) } as const
  expect(isToBeReturned({ state: 'paid', countsUntil: null }, booking, booking.endsAt.subtract({ seconds: 1 }))).toBe(
    false,
  )
  expect(isToBeReturned({ state: 'paid', countsUntil: null }, booking, booking.endsAt)).toBe(true)
  const countsUntil = booking.endsAt.add({ hours: 24 * 60 }) // of a series: its last date
  expect(isToBeReturned({ state: 'paid', countsUntil }, booking, booking.endsAt)).toBe(false)
  expect(isToBeReturned({ state: 'paid', countsUntil }, booking, countsUntil)).toBe(true)
  expect(
    isToBeReturned(
      { state: 'paid', countsUntil: null },
      { ...booking, state: 'cancelled' },
      start.subtract({ hours: 100 }),
    ),
  ).toBe(true)
  for (const state of ['requested', 'returned', 'withheld', 'dropped'] as const)
    expect(isToBeReturned({ state, countsUntil: null }, booking, booking.endsAt)).toBe(false)
})
