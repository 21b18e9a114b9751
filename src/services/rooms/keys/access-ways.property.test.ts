import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../rooms.fixture.ts'
import { localDay } from '../rules/times.ts'
import { codeFrom, codePattern, openCode, sealCode } from './access-codes.ts'
import { showing, wayOn, windowOf } from './access-ways.ts'

/** Moments around the two changes of the clock: 25 October 2026 (25 hours) and 28 March 2027 (23 hours). */
const moment = fc
  .tuple(
    fc.constantFrom('2026-10-24T12:00:00Z', '2027-03-27T12:00:00Z', '2026-12-10T18:00:00Z'),
    fc.integer({ min: 0, max: 2 * 24 * 60 }),
  )
  .map(([from, minutes]) => Temporal.Instant.from(from).add({ minutes }))
const booking = fc
  .tuple(moment, fc.integer({ min: 1, max: 26 * 60 }))
  .map(([startsAt, minutes]) => ({ startsAt, endsAt: startsAt.add({ minutes }) }))
const hours = fc.integer({ min: 0, max: 720 })
const second = { seconds: 1 }

test('access is seen from so many hours that pass before the start until the end, also on days of 23 and 25 hours', () => {
  fc.assert(
    fc.property(booking, hours, (span, showHours) => {
      const at = { ...span, state: 'confirmed' } as const
      const rules = { showHours, depositFirst: false }
      const { start, end } = windowOf(at, showHours)
      expect(at.startsAt.epochMilliseconds - start.epochMilliseconds).toBe(showHours * 3_600_000)
      expect(showing(at, rules, null, start.subtract(second))).toEqual({ is: 'later', from: start, unpaid: false })
      expect(showing(at, rules, null, start).is).toBe('now')
      expect(showing(at, rules, null, at.startsAt).is).toBe('now')
      expect(showing(at, rules, null, end.subtract(second)).is).toBe('now')
      expect(showing(at, rules, null, end).is).toBe('over')
    }),
  )
})

test('never for what does not stand; only after the deposit where the provider says so', () => {
  const states = ['unconfirmed', 'asked', 'refused', 'cancelled', 'expired'] as const
  const deposits = [null, 'requested', 'paid', 'returned', 'withheld', 'dropped'] as const
  fc.assert(
    fc.property(
      booking,
      hours,
      fc.integer({ min: -60 * 24 * 31, max: 60 * 24 * 3 }),
      fc.constantFrom(...states),
      fc.constantFrom(...deposits),
      fc.boolean(),
      (span, showHours, minutes, state, deposit, depositFirst) => {
        const now = span.startsAt.add({ minutes })
        const rules = { showHours, depositFirst }
        expect(showing({ ...span, state }, rules, deposit, now)).toEqual({ is: 'never' })
        const shown = showing({ ...span, state: 'confirmed' }, rules, deposit, now)
        if (depositFirst && deposit === 'requested') expect(shown.is).not.toBe('now')
        else expect(shown.is).not.toBe('unpaid')
      },
    ),
  )
})

test('the last way that has begun counts, on the local day of the start', () => {
  const ways = [null, '2026-10-25', '2027-01-01'].map((text) => ({ firstDay: text === null ? null : day(text) }))
  fc.assert(
    fc.property(fc.shuffledSubarray(ways, { minLength: 1 }), moment, (some, at) => {
      const today = localDay(at)
      const way = wayOn(some, today)
      const begun = some.filter(({ firstDay }) => !firstDay || Temporal.PlainDate.compare(firstDay, today) <= 0)
      expect(Boolean(way)).toBe(begun.length > 0)
      for (const other of begun)
        if (way?.firstDay && other.firstDay)
          expect(Temporal.PlainDate.compare(other.firstDay, way.firstDay)).toBeLessThanOrEqual(0)
        else if (!way?.firstDay) expect(other.firstDay).toBeNull()
    }),
  )
  // 23:30 Universal Time is the next day in Germany.
  expect(wayOn(ways, localDay(Temporal.Instant.from('2026-10-24T22:30:00Z')))?.firstDay?.toString()).toBe('2026-10-25')
})

const work = (secret: string) => ({
  sign: (text: string) => Buffer.from(secret.padEnd(16) + text.padEnd(16).slice(-16)),
  random: (bytes: number) => Buffer.alloc(bytes, 7),
})

test('a code has its digits, a lock knows it, and its seal opens only for the same booking in the same house', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.integer({ min: 4, max: 10 }), (bytes, digits) => {
      const code = codeFrom(bytes, digits)
      expect(code).toMatch(new RegExp(`^\\d{${digits}}$`))
      expect(code).toMatch(codePattern)
      const sealed = sealCode(work('one'), { booking: 'a' }, code)
      expect(sealed.includes(code)).toBe(false)
      expect(openCode(work('one'), { booking: 'a' }, sealed)).toBe(code)
      expect(openCode(work('one'), { booking: 'b' }, sealed)).toBeUndefined()
      expect(openCode(work('one'), { way: 'a' }, sealed)).toBeUndefined()
      expect(openCode(work('two'), { booking: 'a' }, sealed)).toBeUndefined()
    }),
  )
})
