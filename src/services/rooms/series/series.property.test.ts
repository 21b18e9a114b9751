import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spanAfter } from '../moves/move-plan.ts'
import type { Booking } from '../resource.ts'
import { datesOf } from '../rules/series.ts'
import { localDay, localMinutes, momentOf } from '../rules/times.ts'
import { inScope, scopes } from './scope.ts'

const days = fc
  .integer({ min: 0, max: 1500 })
  .map((number) => Temporal.PlainDate.from('2026-01-01').add({ days: number }))
const rules = fc
  .record({
    firstDay: days,
    length: fc.integer({ min: 0, max: 400 }),
    everyWeeks: fc.integer({ min: 1, max: 6 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    opens: fc.integer({ min: 0, max: 1380 }),
    minutes: fc.integer({ min: 15, max: 600 }),
    skipHolidays: fc.boolean(),
    skipSchoolHolidays: fc.boolean(),
  })
  .map(({ length, minutes, ...rule }) => ({
    ...rule,
    lastDay: rule.firstDay.add({ days: length }),
    closes: rule.opens + minutes,
  }))

test('every date lies in the time, on a wanted weekday, in a wanted week, once; with the same time on the wall', () => {
  fc.assert(
    fc.property(rules, (rule) => {
      const dates = datesOf(rule, () => null)
      const monday = rule.firstDay.subtract({ days: rule.firstDay.dayOfWeek - 1 })
      expect(new Set(dates.map(({ day }) => day.toString())).size).toBe(dates.length)
      for (const { day } of dates) {
        expect(Temporal.PlainDate.compare(day, rule.firstDay)).toBeGreaterThanOrEqual(0)
        expect(Temporal.PlainDate.compare(day, rule.lastDay)).toBeLessThanOrEqual(0)
        expect(rule.weekdays).toContain(day.dayOfWeek)
        expect(Math.floor(monday.until(day, { largestUnit: 'day' }).days / 7) % rule.everyWeeks).toBe(0)
        const start = momentOf(day, rule.opens)
        if (typeof start !== 'string') expect(localMinutes(start)).toBe(rule.opens)
      }
    }),
    { numRuns: 200 },
  )
})

test('holidays and school holidays are skipped with their name only when that was wished', () => {
  fc.assert(
    fc.property(rules, fc.integer({ min: 1, max: 7 }), (rule, weekday) => {
      const on = (name: string) => (day: Temporal.PlainDate) => (day.dayOfWeek === weekday ? name : null)
      for (const { day, skipped, because } of datesOf(rule, on('Feiertag'), on('Ferien'))) {
        const wanted = day.dayOfWeek === weekday && (rule.skipHolidays || rule.skipSchoolHolidays)
        expect(skipped !== null).toBe(wanted)
        if (wanted) expect(because).toBe(rule.skipHolidays ? 'holiday' : 'school-holidays')
      }
    }),
    { numRuns: 200 },
  )
})

const now = Temporal.Instant.from('2027-01-01T00:00:00Z')
const bookings = fc.array(
  fc.record({ hours: fc.integer({ min: -500, max: 500 }), state: fc.constantFrom('asked', 'confirmed', 'cancelled') }),
  { minLength: 1, maxLength: 20 },
)

test('this ⊆ following ⊆ all; nothing that is over or cancelled is ever meant', () => {
  fc.assert(
    fc.property(bookings, fc.nat(), (made, at) => {
      const all = made
        .map(({ hours, state }, number) => ({ id: String(number), state, startsAt: now.add({ hours }) }) as Booking)
        .sort((one, other) => Temporal.Instant.compare(one.startsAt, other.startsAt))
      const from = all[at % all.length]?.id as string
      const [one, following, every] = scopes.map((scope) => inScope(all, scope, from, now).map(({ id }) => id))
      for (const id of one as string[]) expect(following).toContain(id)
      for (const id of following as string[]) expect(every).toContain(id)
      for (const booking of inScope(all, 'all', null, now)) {
        expect(booking.state).not.toBe('cancelled')
        expect(Temporal.Instant.compare(now, booking.startsAt)).toBeLessThan(0)
      }
    }),
    { numRuns: 200 },
  )
})

test('a series that moves keeps its days apart and shows the same time on the wall, in summer and winter', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -60, max: 60 }), fc.integer({ min: 0, max: 1380 }), (day, shift, opens) => {
      const startsAt = day.toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: '12:00' }).toInstant()
      const span = spanAfter({ startsAt }, { days: shift, opens, closes: opens + 60 })
      if (!span) return
      expect(localDay(span.start).equals(day.add({ days: shift }))).toBe(true)
      expect(localMinutes(span.start)).toBe(opens)
    }),
    { numRuns: 300 },
  )
})
