import fc from 'fast-check'
import { expect, test } from 'vitest'
import { threshold } from '../../../threshold.ts'
import { inOrder, weightOf } from './order.ts'
import { rowsMayBeShown, shownShare, shownVotes } from './shown.ts'

const statements = fc
  .array(fc.record({ seen: fc.nat(500), share: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 40 })
  .map((list) => list.map(({ seen, share }, at) => ({ id: `s${at}`, seen, passed: Math.floor(seen * share) })))

test('everybody is asked everything once, in an order that only depends on who and what', () => {
  fc.assert(
    fc.property(statements, fc.string(), (list, sheet) => {
      const ordered = inOrder(list, sheet)
      expect(new Set(ordered)).toEqual(new Set(list))
      expect(inOrder([...list].reverse(), sheet)).toEqual(ordered)
    }),
  )
})

test('what few have seen comes earlier for most people; what many pass, later', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (seen, more) => {
      expect(weightOf({ seen: seen + more, passed: 0 })).toBeLessThan(weightOf({ seen, passed: 0 }))
      expect(weightOf({ seen: seen + more, passed: more })).toBeLessThan(weightOf({ seen: seen + more, passed: 0 }))
    }),
  )
  const list = [
    ...Array.from({ length: 9 }, (_, at) => ({ id: `old${at}`, seen: 200, passed: 20 })),
    { id: 'new', seen: 0, passed: 0 },
  ]
  const first = Array.from({ length: 200 }, (_, person) => inOrder(list, `p${person}`)[0]?.id)
  const fresh = first.filter((id) => id === 'new').length
  expect(fresh).toBeGreaterThan(150)
  expect(fresh).toBeLessThan(200)
})

test('no number of a few is ever shown, nor one that is the rest of what is shown', () => {
  const votes = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60))
  fc.assert(
    fc.property(votes, ([agree, disagree, pass]) => {
      const shown = shownVotes({ agree, disagree, seen: agree + disagree + pass })
      const cells = [shown.agree, shown.disagree, shown.pass]
      for (const cell of cells) expect(cell === null || cell === 0 || cell >= threshold).toBe(true)
      expect(shown.seen === null).toBe(cells.includes(null))
      expect(shownShare(agree, agree + disagree + pass) === null).toBe(agree < threshold)
    }),
  )
})

test('single rows are published only when nobody who did not agree is left in a small rest', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), (agreed, others) => {
      if (!rowsMayBeShown(agreed, others)) return
      expect(agreed).toBeGreaterThanOrEqual(threshold)
      expect(others === 0 || others >= threshold).toBe(true)
    }),
  )
})
