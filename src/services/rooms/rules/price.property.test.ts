import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groups, type Price, type PriceRule, purposes, type Span } from '../resource.ts'
import { refundOf, refundsUntil } from './cancelling.ts'
import { minutesOf, priceOf } from './price.ts'

const instants = fc
  .integer({ min: 0, max: 60 * 24 * 365 })
  .map((minutes) => Temporal.Instant.from('2026-07-01T00:00Z').add({ minutes }))
const spans: fc.Arbitrary<Span> = fc
  .tuple(instants, fc.integer({ min: 1, max: 60 * 24 * 31 }))
  .map(([start, minutes]) => ({ start, end: start.add({ minutes }) }))
const rules: fc.Arbitrary<PriceRule[]> = fc
  .array(
    fc.record({
      firstDay: fc.option(
        fc.integer({ min: 0, max: 300 }).map((days) => Temporal.PlainDate.from('2026-07-01').add({ days })),
      ),
      groups: fc.subarray([...groups], { maxLength: 2 }),
      purposes: fc.subarray([...purposes], { maxLength: 1 }),
      per: fc.constantFrom('free', 'once', 'hour', 'half-day', 'day', 'week'),
      cents: fc.integer({ min: 0, max: 1_000_000 }),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((rule, position) => ({ ...rule, position })))
const who = fc.record({ group: fc.constantFrom(...groups), purpose: fc.constantFrom(...purposes) })
const resource = fc.record({
  depositCents: fc.integer({ min: 0, max: 100_000 }),
  vatPermille: fc.integer({ min: 0, max: 500 }),
})

describe('price', () => {
  test('is whole cents, the sum of its lines, with no more VAT than its share, whatever the order of the rules', () => {
    fc.assert(
      fc.property(rules, spans, who, resource, (list, span, by, of) => {
        const price = priceOf(list, { span, ...by }, of)
        expect(Number.isSafeInteger(price.cents) && price.cents >= 0).toBe(true)
        expect(price.cents).toBe(price.lines.reduce((sum, { total }) => sum + total, 0))
        expect(Math.abs(price.vatCents - (price.cents * of.vatPermille) / (1000 + of.vatPermille))).toBeLessThanOrEqual(
          0.5,
        )
        for (const line of price.lines)
          expect(Math.abs(line.total - line.count * line.cents)).toBeLessThanOrEqual(0.501)
        expect(priceOf(list.toReversed(), { span, ...by }, of)).toEqual(price)
      }),
    )
  })

  test('never falls when one stays longer', () => {
    fc.assert(
      fc.property(rules, spans, fc.integer({ min: 1, max: 3000 }), who, resource, (list, span, more, by, of) => {
        const longer = { ...span, end: span.end.add({ minutes: more }) }
        const [one, other] = [span, longer].map((time) => priceOf(list, { span: time, ...by }, of).cents)
        expect(other).toBeGreaterThanOrEqual(one as number)
      }),
    )
  })

  test('counts as many days as the calendar shows, and hours by the minute', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const wish = { span, group: 'private', purpose: 'other' } as const
        const counted = (per: PriceRule['per']) =>
          priceOf([{ position: 1, firstDay: null, groups: [], purposes: [], per, cents: 60 }], wish, {
            depositCents: 0,
            vatPermille: 0,
          }).cents / 60
        const first = span.start.toZonedDateTimeISO('Europe/Berlin').toPlainDate()
        const last = span.end.subtract({ nanoseconds: 1 }).toZonedDateTimeISO('Europe/Berlin').toPlainDate()
        const days = first.until(last).days + 1
        expect(counted('day')).toBe(days)
        expect(counted('hour')).toBeCloseTo(minutesOf(span) / 60, 6)
        expect(counted('half-day')).toBeGreaterThanOrEqual(1)
        expect(counted('half-day')).toBeLessThanOrEqual(2 * days)
        expect(counted('week')).toBeGreaterThanOrEqual(Math.ceil((days - 1) / 7))
        expect(counted('week')).toBeLessThanOrEqual(Math.ceil(days / 7))
      }),
    )
  })
})

describe('refund', () => {
  const steps = fc.array(
    fc.record({ hours: fc.integer({ min: 0, max: 500 }), percent: fc.integer({ min: 0, max: 100 }) }),
    { maxLength: 5 },
  )
  const priced = (cents: number): Price => ({ lines: [], cents, vatCents: 0, depositCents: 0 })

  test('is never more than the price, never rises with time, and is nothing after the start', () => {
    fc.assert(
      fc.property(
        steps,
        fc.integer({ min: 0, max: 1_000_000 }),
        instants,
        instants,
        instants,
        (refunds, cents, startsAt, a, b) => {
          const booking = { price: priced(cents), refunds, startsAt }
          const [early, late] = Temporal.Instant.compare(a, b) <= 0 ? [a, b] : [b, a]
          const [first, second] = [refundOf(booking, early), refundOf(booking, late)]
          expect(Number.isInteger(first) && first >= 0 && first <= cents).toBe(true)
          expect(second).toBeLessThanOrEqual(first)
          expect(refundOf(booking, startsAt.add({ seconds: 1 }))).toBe(0)
        },
      ),
    )
  })

  test('is what the list of steps says', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 1_000_000 }), instants, instants, (refunds, cents, startsAt, at) => {
        const booking = { price: priced(cents), refunds, startsAt }
        const list = refundsUntil(booking, at)
        expect(list[0]?.cents ?? 0).toBe(refundOf(booking, at))
        for (const { until, cents: back } of list) expect(refundOf(booking, until)).toBe(back)
      }),
    )
  })

  test('changes exactly at the minute', () => {
    const startsAt = Temporal.Instant.from('2026-12-05T18:00Z')
    const booking = {
      price: priced(10_001),
      startsAt,
      refunds: [
        { hours: 48, percent: 100 },
        { hours: 24, percent: 50 },
      ],
    }
    const deadline = startsAt.subtract({ hours: 48 })
    expect(refundOf(booking, deadline)).toBe(10_001)
    expect(refundOf(booking, deadline.add({ seconds: 1 }))).toBe(5001)
    expect(refundOf(booking, startsAt.subtract({ hours: 24 }).add({ seconds: 1 }))).toBe(0)
  })
})
