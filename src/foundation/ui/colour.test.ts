import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accentPair, accentProblem, accentStyles, nearestAccent } from './accent.ts'
import { contrast, hexOfLight, lightOfHex, lightOfOklch, oklchOfLight } from './colour.ts'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('contrast after WCAG: known pairs', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2)
  expect(() => contrast('red', '#ffffff')).toThrow(RangeError)
})

test('a colour survives the way to OKLCH and back', () => {
  fc.assert(fc.property(hex, (colour) => hexOfLight(lightOfOklch(oklchOfLight(lightOfHex(colour)!))) === colour))
})

test('an accent is refused with a reason, and the nearest good one is offered', () => {
  expect(accentProblem('#a3195b')).toBeNull()
  expect(accentProblem('#ffcc00')).toBe('too-pale')
  expect(accentProblem('')).toBe('not-a-colour')
  expect(accentProblem('#a3195b;}*{display:none')).toBe('not-a-colour')
  expect(accentProblem(nearestAccent('#ffcc00'))).toBeNull()
  expect(nearestAccent('#a3195b')).toBe('#a3195b')
})

test('every accent can be read, in light and in dark, as words and as a button', () => {
  fc.assert(
    fc.property(hex, (colour) => {
      for (const [theme, grounds] of [
        ['light', ['#ffffff', '#f3f4f7']],
        ['dark', ['#131525', '#1d2033']],
      ] as const) {
        const { accent, text } = accentPair(colour, theme)
        for (const ground of grounds) expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(accent, text)).toBeGreaterThanOrEqual(4.5)
      }
    }),
  )
})

test('the accent stylesheet sets two properties and lets nothing else in', () => {
  expect(accentStyles('#a3195b')).toContain('--accent:#a3195b;--accent-text:#ffffff')
  expect(accentStyles('red}*{display:none')).toBe('')
})
