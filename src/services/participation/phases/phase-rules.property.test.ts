import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phaseToShow, standingOf, standingOfAll, whoMay } from './phase.ts'
import { checkChange } from './phase-rules.ts'

const moment = fc
  .integer({ min: 0, max: 1000 })
  .map((hours) => Temporal.Instant.fromEpochMilliseconds(hours * 3_600_000))
const dates = fc.oneof(
  fc.constant({ startsAt: null, endsAt: null }),
  fc
    .tuple(moment, fc.integer({ min: 1, max: 500 }))
    .map(([startsAt, hours]) => ({ startsAt, endsAt: startsAt.add({ hours }) })),
)
const phase = fc
  .record({
    dates,
    method: fc.constantFrom('reading', 'ideas'),
    who: fc.constantFrom(...whoMay),
    title: fc.constantFrom('A', 'B'),
    intro: fc.constantFrom('', 'x'),
  })
  .map(({ dates: when, ...rest }) => ({ ...rest, ...when }))
const reason = fc.constantFrom(null, 'because')

describe('a phase that has begun', () => {
  test('never becomes shorter, never shuts somebody out, never changes its method, and every change has a reason', () => {
    fc.assert(
      fc.property(phase, phase, reason, moment, (before, after, why, now) => {
        const checked = checkChange(before, after, why, now)
        if (standingOf(before, now) === 'before') {
          expect(checked).toEqual({ problem: null, changes: [] })
          return
        }
        if (checked.problem !== null) return
        expect(after.method).toBe(before.method)
        expect(after.startsAt?.equals(before.startsAt as Temporal.Instant)).toBe(true)
        expect(
          Temporal.Instant.compare(after.endsAt as Temporal.Instant, before.endsAt as Temporal.Instant),
        ).toBeGreaterThanOrEqual(0)
        expect(whoMay.indexOf(after.who)).toBeLessThanOrEqual(whoMay.indexOf(before.who))
        if (checked.changes.length > 0) expect(why).not.toBeNull()
        // Whoever could take part at some moment still can.
        if (standingOf(before, now) === 'during') expect(standingOf(after, now)).toBe('during')
      }),
      { numRuns: 2000 },
    )
  })

  test('saving it unchanged is always possible and keeps nothing', () => {
    fc.assert(
      fc.property(phase, moment, (same, now) => {
        expect(checkChange(same, same, null, now)).toEqual({ problem: null, changes: [] })
      }),
    )
  })
})

test('what is shown first runs if anything runs, and a dialogue is over only when all its phases are', () => {
  fc.assert(
    fc.property(fc.array(phase, { minLength: 1, maxLength: 6 }), moment, (phases, now) => {
      const all = standingOfAll(phases, now)
      const shown = phaseToShow(phases, now)
      expect(shown).toBeDefined()
      if (all === 'during') expect(standingOf(shown as (typeof phases)[0], now)).toBe('during')
      expect(all === 'after').toBe(phases.every((one) => standingOf(one, now) === 'after'))
    }),
  )
})
