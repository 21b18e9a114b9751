import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addresseesFrom, codeFrom, codeTyped, fingerprintText } from './codes.ts'

test('a code is read again however it is typed, and nothing else is one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), fc.boolean(), fc.boolean(), (bytes, small, spaced) => {
      let at = 0
      const code = codeFrom((count) =>
        Uint8Array.from({ length: count }, () => bytes[at++ % 64] ?? 7).map((b, i) => (b + i * 31 + at) % 256),
      )
      const typed = (small ? code.toLowerCase() : code).replace('-', spaced ? ' ' : '')
      expect(codeTyped(typed)).toBe(code)
    }),
  )
  for (const wrong of ['', 'ABC', 'K7XQ2-M4DT0', 'K7XQ2-M4DTRR', 'ÄÖÜ']) expect(codeTyped(wrong)).toBeNull()
})

test('all signs come equally often', () => {
  const counts = new Map<string, number>()
  for (let n = 0; n < 3000; n++)
    for (const sign of codeFrom((bytes) => randomBytes(bytes)).replace('-', ''))
      counts.set(sign, (counts.get(sign) ?? 0) + 1)
  expect(counts.size).toBe(31)
  for (const count of counts.values()) expect(Math.abs(count - 30_000 / 31)).toBeLessThan(250)
})

test('the same human written differently has the same fingerprint, another one has not', () => {
  const one = fingerprintText({ name: 'Jürgen Weiß', street: 'Mühlenstraße 3a', town: '56727 Mayen' })
  expect(fingerprintText({ name: 'JUERGEN  Weiss', street: 'Mühlenstr. 3 A', town: '56727 mayen' })).toBe(one)
  expect(fingerprintText({ name: 'Jürgen Weiß', street: 'Mühlenstraße 3b', town: '56727 Mayen' })).not.toBe(one)
})

test('a list says which line is wrong', () => {
  expect(addresseesFrom('A; B 1; 1 C\n\nD\tE 2\t2 F')).toEqual({
    list: [
      { name: 'A', street: 'B 1', town: '1 C' },
      { name: 'D', street: 'E 2', town: '2 F' },
    ],
  })
  expect(addresseesFrom('A; B; C\nnur ein Name')).toEqual({ line: 2, problem: 'parts' })
  expect(addresseesFrom('A; B; C\na ;b; c')).toEqual({ line: 2, problem: 'twice' })
})
