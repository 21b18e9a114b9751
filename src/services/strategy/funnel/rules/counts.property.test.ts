import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Candidate, fates } from '../things.ts'
import { countsOf, withoutReason } from './counts.ts'

const candidate: fc.Arbitrary<Candidate> = fc.record({
  id: fc.uuid(),
  solutionId: fc.constant(null),
  slug: fc.constant(null),
  title: fc.string(),
  fate: fc.constantFrom(...fates),
  reason: fc.constantFrom('', ' ', 'zu teuer'),
})
const told = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null })
const candidates = fc.array(candidate, { maxLength: 12 })

test('never more are left than there were, as far as they are listed; what was told is never replaced by what is listed', () => {
  fc.assert(
    fc.property(told, told, candidates, (before, after, list) => {
      const counts = countsOf({ before, after, candidates: list })
      if (counts.listed) expect(counts.listed.after).toBeLessThanOrEqual(counts.listed.before)
      if (before !== null) expect(counts.before).toBe(before)
      if (after !== null) expect(counts.after).toBe(after)
      if (before === null && after === null) expect(counts.differ).toBe(false)
    }),
  )
})

test('a reason is asked for each that dropped out, unless it says that none was handed down', () => {
  fc.assert(
    fc.property(candidates, (list) => {
      for (const one of withoutReason(list)) expect(one).toMatchObject({ fate: 'dropped' })
      const mended = list.map((one) => (one.fate === 'dropped' ? { ...one, fate: 'lost' as const } : one))
      expect(withoutReason(mended)).toEqual([])
    }),
  )
})
