import fc from 'fast-check'
import { expect, test } from 'vitest'
import { someSpan, span } from '../rooms.fixture.ts'
import { spanOf, wishQuery } from './wish.ts'

const read = ({ tag, von, bis, bistag }: NonNullable<ReturnType<typeof wishQuery>>) =>
  spanOf({
    tag: Temporal.PlainDate.from(tag),
    von: Temporal.PlainTime.from(von),
    bis: Temporal.PlainTime.from(bis),
    bistag: bistag ? Temporal.PlainDate.from(bistag) : null,
  })

test('what an address says is read as the same time again, also over the change of the clock', () => {
  fc.assert(
    fc.property(someSpan, (wished) => {
      const query = wishQuery(wished)
      if (query) expect(read(query)).toEqual(wished)
    }),
  )
})

test('an evening past midnight needs no last day; two days do', () => {
  expect(wishQuery(span('2026-12-05 19:00', '2026-12-06 01:00'))).toEqual({
    tag: '2026-12-05',
    von: '19:00',
    bis: '01:00',
  })
  expect(wishQuery(span('2026-12-05 09:00', '2026-12-06 17:00'))?.bistag).toBe('2026-12-06')
})

test('a time the clocks show twice cannot be said', () => {
  expect(wishQuery(span('2026-10-25 02:30 +01:00', '2026-10-25 04:00'))).toBeNull()
})
