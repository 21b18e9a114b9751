import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, someSpan, span } from '../rooms.fixture.ts'
import { barOn, hoursOf, lanesOf, piecesOf, step } from './lanes.ts'

test('a booking over midnight lies on both days, and whole days on the odd ones from edge to edge', () => {
  const night = span('2026-12-31 20:15', '2027-01-01 02:00')
  expect(barOn(day('2026-12-31'), 'x', night)).toEqual({ thing: 'x', from: 1200, to: 1440 })
  expect(barOn(day('2027-01-01'), 'x', night)).toEqual({ thing: 'x', from: 0, to: 120 })
  expect(barOn(day('2027-01-02'), 'x', night)).toBe(null)
  const evening = span('2026-10-25 19:00', '2026-10-25 21:00')
  expect(barOn(day('2026-10-25'), 'x', evening)).toEqual({ thing: 'x', from: 1140, to: 1260 })
  const whole = span('2027-03-28 00:00', '2027-03-29 00:00')
  expect(barOn(day('2027-03-28'), 'x', whole)).toEqual({ thing: 'x', from: 0, to: 1440 })
})

test('lanes lose nothing and never overlap; the pieces of a lane fill the day', () => {
  const days = ['2026-10-24', '2026-10-25', '2026-10-26'].map(day)
  fc.assert(
    fc.property(fc.array(someSpan, { maxLength: 12 }), fc.constantFrom(...days), (spans, on) => {
      const bars = spans.flatMap((one, index) => barOn(on, index, one) ?? [])
      const lanes = lanesOf(bars)
      expect(lanes.flat()).toHaveLength(bars.length)
      const { first, last } = hoursOf(bars)
      for (const lane of lanes) {
        for (const [index, bar] of lane.entries()) {
          expect(bar.from % step === 0 && bar.to % step === 0 && bar.to > bar.from && bar.to <= 1440).toBe(true)
          expect(index === 0 || (lane[index - 1]?.to ?? 0) <= bar.from).toBe(true)
        }
        const pieces = piecesOf(lane, first, last)
        expect(pieces[0]?.from).toBe(first)
        expect(pieces.at(-1)?.to).toBe(last)
        expect(
          pieces.every(({ from, to }, index) => from < to && (index === 0 || pieces[index - 1]?.to === from)),
        ).toBe(true)
      }
    }),
  )
})
