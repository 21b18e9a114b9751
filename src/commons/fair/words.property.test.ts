import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasLink, sameness } from './words.ts'

test('what leads elsewhere is seen, what does not is not', () => {
  for (const link of ['Mehr auf https://x.example/a', 'www.example.com', 'kauft bei billig.shop!', 'HTTP://A'])
    expect(hasLink(link), link).toBe(true)
  for (const none of ['Die Straße z.B. am Bahnhof', 'um 10.30 Uhr', 'und/oder', 'e.V. und GmbH', ''])
    expect(hasLink(none), none).toBe(false)
})

test('the same words written a little differently are the same, other words are not', () => {
  const words = 'Wir brauchen einen Radweg an der Grundschule, dringend!'
  fc.assert(
    fc.property(fc.constantFrom(' ', '\n', ' – ', '… '), fc.boolean(), (between, loud) => {
      const other = words.split(' ').join(between)
      expect(sameness(loud ? other.toUpperCase() : other)).toBe(sameness(words))
    }),
  )
  expect(sameness(`${words} Jetzt`)).not.toBe(sameness(words))
  expect(sameness('Gute Idee!')).toBeNull()
})
