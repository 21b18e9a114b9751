import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarViews, daysWithin, momentsOf, neighbour, spanAround, weeksOf } from './span.ts'

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }))
const view = fc.constantFrom(...calendarViews)

test('a day lies in its span, and turning pages there and back comes home', () => {
  fc.assert(
    fc.property(day, view, (date, how) => {
      const span = spanAround(date, how)
      expect(Temporal.PlainDate.compare(span.first, date)).toBeLessThanOrEqual(0)
      expect(Temporal.PlainDate.compare(date, span.last)).toBeLessThanOrEqual(0)
      const next = spanAround(neighbour(span, how, 1), how)
      expect(next.first.toString()).toBe(span.last.add({ days: 1 }).toString())
      expect(neighbour(next, how, -1).toString()).toBe(span.first.toString())
    }),
  )
})

test('the weeks of a month hold every day once and begin on Mondays', () => {
  fc.assert(
    fc.property(day, (date) => {
      const span = spanAround(date, 'monat')
      const days = weeksOf(span).flat().map(String)
      expect(new Set(days).size).toBe(days.length)
      expect(days.length % 7).toBe(0)
      expect(weeksOf(span).every((week) => week[0]?.dayOfWeek === 1)).toBe(true)
      expect(days).toContain(span.first.toString())
      expect(days).toContain(span.last.toString())
      expect(days.length).toBeLessThanOrEqual(42)
    }),
  )
})

test('days of something lie inside the span, also over the change of the clock', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 2000 }),
      view,
      (date, shift, hours, how) => {
        const span = spanAround(date, how)
        const startsAt = momentsOf(span).from.add({ hours: shift })
        const days = daysWithin(span, { startsAt, endsAt: startsAt.add({ hours }) })
        expect(
          days.every(
            (one) =>
              Temporal.PlainDate.compare(one, span.first) >= 0 && Temporal.PlainDate.compare(one, span.last) <= 0,
          ),
        ).toBe(true)
        const inside = Temporal.Instant.compare(startsAt, momentsOf(span).to) < 0
        expect(days.length > 0).toBe(inside)
      },
    ),
  )
})
