import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { homeZone, localToInstant } from './dates.ts'

const ask = (date: string, time: string, choose?: 'first' | 'second') =>
  localToInstant(Temporal.PlainDate.from(date), Temporal.PlainTime.from(time), homeZone, choose)
const found = (date: string, time: string, choose?: 'first' | 'second') => {
  const answer = ask(date, time, choose)
  return answer.ok ? `${answer.value}${answer.twice ? ' twice' : ''}` : answer.problem
}

describe('local time to instant', () => {
  test('ordinary days', () => {
    expect(found('2026-07-01', '12:00')).toBe('2026-07-01T10:00:00Z')
    expect(found('2026-12-01', '12:00')).toBe('2026-12-01T11:00:00Z')
  })
  test('the hour that does not exist in March', () => {
    expect(found('2026-03-29', '01:59')).toBe('2026-03-29T00:59:00Z')
    expect(found('2026-03-29', '02:00')).toBe('does-not-exist')
    expect(found('2026-03-29', '02:59')).toBe('does-not-exist')
    expect(found('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00Z')
  })
  test('the hour that comes twice in October: the first unless asked otherwise', () => {
    expect(found('2026-10-25', '01:59')).toBe('2026-10-24T23:59:00Z')
    expect(found('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00Z twice')
    expect(found('2026-10-25', '02:30', 'second')).toBe('2026-10-25T01:30:00Z twice')
    expect(found('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00Z')
    expect(found('2026-10-25', '03:00', 'second')).toBe('2026-10-25T02:00:00Z')
  })
  test('every moment is found again by its local time', () => {
    const moments = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) })
    fc.assert(
      fc.property(moments, (milliseconds) => {
        const moment = Temporal.Instant.fromEpochMilliseconds(milliseconds)
        const local = moment.toZonedDateTimeISO(homeZone)
        const answers = (['first', 'second'] as const).map((choose) =>
          localToInstant(local.toPlainDate(), local.toPlainTime(), homeZone, choose),
        )
        expect(answers.some((answer) => answer.ok && answer.value.equals(moment))).toBe(true)
      }),
    )
  })
})
