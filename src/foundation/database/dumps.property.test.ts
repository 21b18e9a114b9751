import fc from 'fast-check'
import { expect, test } from 'vitest'
import { superfluous } from './dumps.ts'

const start = Temporal.Instant.from('2026-10-01T00:00:00Z')
const nameAt = (minutes: number) => `${start.add({ minutes }).toString().replaceAll(':', '-')}.tar.gz`

test('an hourly dump for a month: 24 hours and 7 days are kept, together 30', () => {
  let kept: string[] = []
  for (let hour = 0; hour < 24 * 30; hour++) {
    kept.push(nameAt(hour * 60))
    const gone = superfluous(kept)
    kept = kept.filter((name) => !gone.includes(name))
  }
  expect(kept.length).toBe(24 + 6)
  expect(kept.at(-1)).toBe(nameAt((24 * 30 - 1) * 60))
})

test('the newest is always kept, never more than 31, and other files are never named', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 200 }), (minutes) => {
      const names = minutes.map(nameAt)
      const gone = superfluous([...names, 'README', '2026.tar.gz', `${names[0]}.unfinished`])
      expect(gone).not.toContain(nameAt(Math.max(...minutes)))
      expect(names.length - gone.length).toBeLessThanOrEqual(31)
      expect(gone.every((name) => names.includes(name))).toBe(true)
      expect(superfluous(names.filter((name) => !gone.includes(name)))).toEqual([])
    }),
  )
})
