import { describe, expect, test } from 'vitest'
import type { PriceRule, Span } from '../resource.ts'
import { priceOf, ruleFor } from './price.ts'

const rule = (more: Partial<PriceRule>): PriceRule => ({
  position: 1,
  firstDay: null,
  groups: [],
  purposes: [],
  per: 'hour',
  cents: 1000,
  ...more,
})
const span = (start: string, end: string): Span => ({
  start: Temporal.ZonedDateTime.from(`${start}[Europe/Berlin]`).toInstant(),
  end: Temporal.ZonedDateTime.from(`${end}[Europe/Berlin]`).toInstant(),
})
const day = Temporal.PlainDate.from('2026-12-05')
const priced = (per: PriceRule['per'], start: string, end: string, cents = 1000) =>
  priceOf(
    [rule({ per, cents })],
    { span: span(start, end), group: 'private', purpose: 'other' },
    { depositCents: 0, vatPermille: 0 },
  )

describe('which rule decides', () => {
  const wish = { group: 'club', purpose: 'sport', day } as const

  test('the first by position that fits group and purpose, whatever the order of the list', () => {
    const forBusiness = rule({ position: 1, groups: ['business'] })
    const forClubs = rule({ position: 2, groups: ['club', 'minors'], cents: 500 })
    const forAll = rule({ position: 3, cents: 2000 })
    expect(ruleFor([forAll, forClubs, forBusiness], wish)).toBe(forClubs)
    expect(ruleFor([forAll, forBusiness], wish)).toBe(forAll)
    expect(ruleFor([forBusiness], wish)).toBeUndefined()
    expect(ruleFor([rule({ purposes: ['party'] })], wish)).toBeUndefined()
  })

  test('a new price for the same people and purposes takes over on its day, wherever it stands', () => {
    const old = rule({ position: 1, groups: ['club', 'minors'] })
    const fresh = rule({ position: 9, groups: ['minors', 'club'], firstDay: day, cents: 1500 })
    expect(ruleFor([old, fresh], { ...wish, day: day.subtract({ days: 1 }) })).toBe(old)
    expect(ruleFor([old, fresh], wish)).toBe(fresh)
    const later = rule({ position: 10, groups: ['club', 'minors'], firstDay: day.add({ days: 7 }) })
    expect(ruleFor([later, fresh, old], { ...wish, day: day.add({ days: 6 }) })).toBe(fresh)
    expect(ruleFor([later, fresh, old], { ...wish, day: day.add({ days: 7 }) })).toBe(later)
  })

  test('a dated rule for others does not take over', () => {
    const forClubs = rule({ position: 1, groups: ['club'] })
    const forAll = rule({ position: 2, firstDay: day, cents: 3000 })
    expect(ruleFor([forClubs, forAll], wish)).toBe(forClubs)
  })
})

describe('what it costs', () => {
  test('nothing, without lines, when no rule fits', () => {
    const none = priceOf(
      [],
      { span: span('2026-12-05T10:00', '2026-12-05T12:00'), group: 'private', purpose: 'other' },
      { depositCents: 5000, vatPermille: 190 },
    )
    expect(none).toEqual({ lines: [], cents: 0, vatCents: 0, depositCents: 5000 })
  })

  test('nothing, with a line, when a rule says so', () => {
    const free = priced('free', '2026-12-05T10:00', '2026-12-05T12:00')
    expect(free.lines).toEqual([{ count: 1, per: 'free', cents: 0, total: 0 }])
    expect(free.cents).toBe(0)
  })

  test('by the minute, rounded half up to cents', () => {
    expect(priced('hour', '2026-12-05T10:00', '2026-12-05T12:30').lines).toEqual([
      { count: 2.5, per: 'hour', cents: 1000, total: 2500 },
    ])
    expect(priced('hour', '2026-12-05T10:00', '2026-12-05T10:59').cents).toBe(983)
    expect(priced('hour', '2026-12-05T10:00', '2026-12-05T11:00').cents).toBe(1000)
    expect(priced('hour', '2026-12-05T10:00', '2026-12-05T11:01').cents).toBe(1017)
    // 30 minutes at 1 cent are half a cent.
    expect(priced('hour', '2026-12-05T10:00', '2026-12-05T10:30', 1).cents).toBe(1)
    expect(priced('hour', '2026-12-05T10:00', '2026-12-05T10:29', 1).cents).toBe(0)
  })

  test('by the time that passes, not by the clock on the wall', () => {
    expect(priced('hour', '2026-10-24T20:00', '2026-10-25T08:00').cents).toBe(13_000)
    expect(priced('hour', '2027-03-27T20:00', '2027-03-28T08:00').cents).toBe(11_000)
    expect(priced('day', '2026-10-25T00:00', '2026-10-26T00:00').cents).toBe(1000)
    expect(priced('week', '2026-10-20T10:00', '2026-10-27T10:00').cents).toBe(1000)
  })

  test('by half days, days and weeks', () => {
    expect(priced('half-day', '2026-12-05T08:00', '2026-12-05T13:00').cents).toBe(1000)
    expect(priced('half-day', '2026-12-05T08:00', '2026-12-05T13:01').cents).toBe(2000)
    expect(priced('half-day', '2026-12-05T22:00', '2026-12-06T02:00').cents).toBe(1000)
    expect(priced('half-day', '2026-12-05T12:00', '2026-12-06T12:00').cents).toBe(4000)
    expect(priced('day', '2026-12-05T10:00', '2026-12-05T11:00').cents).toBe(1000)
    expect(priced('day', '2026-12-05T18:00', '2026-12-06T00:00').cents).toBe(1000)
    expect(priced('day', '2026-12-05T18:00', '2026-12-06T00:01').cents).toBe(2000)
    expect(priced('week', '2026-12-05T10:00', '2026-12-12T10:00').cents).toBe(1000)
    expect(priced('week', '2026-12-05T10:00', '2026-12-12T10:01').cents).toBe(2000)
    expect(priced('once', '2026-12-05T10:00', '2026-12-12T10:01').cents).toBe(1000)
  })

  test('with the VAT inside', () => {
    const price = priceOf(
      [rule({ cents: 11_900 })],
      { span: span('2026-12-05T10:00', '2026-12-05T11:00'), group: 'private', purpose: 'other' },
      { depositCents: 0, vatPermille: 190 },
    )
    expect(price).toMatchObject({ cents: 11_900, vatCents: 1900 })
  })
})
