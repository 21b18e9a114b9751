import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldForSearch, slug } from './names.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 200 })

describe('slug', () => {
  test.each([
    ['Größe & Straße', 'groesse-und-strasse'],
    ['  Ärger über Öl?! ', 'aerger-ueber-oel'],
    ['Café „Zur Mühle“ – 20 Jahre', 'cafe-zur-muehle-20-jahre'],
    ['A\u0308pfel', 'aepfel'],
    ['STRASSE GROẞ', 'strasse-gross'],
    ['Łódź', 'lodz'],
    ['🎉🎉', 'eintrag'],
    ['مرحبا', 'eintrag'],
    ['', 'eintrag'],
  ])('%s', (title, expected) => {
    expect(slug(title)).toBe(expected)
  })
  test('is cut at a word', () => {
    expect(slug('Sommerfest der Freiwilligen Feuerwehr', { maxLength: 20 })).toBe('sommerfest-der')
    expect(slug('Donaudampfschifffahrtsgesellschaft', { maxLength: 10 })).toBe('donaudampf')
  })
  test('is always usable in an address', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 8, max: 80 }), (title, maxLength) => {
        const made = slug(title, { maxLength })
        expect(made).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        expect(made.length).toBeLessThanOrEqual(maxLength)
        expect(slug(made, { maxLength })).toBe(made)
      }),
    )
  })
})

describe('fold for search', () => {
  test.each([
    ['Mühlenstraße', 'muhlenstrasse'],
    ['MU\u0308HLE', 'muhle'],
    ['GROẞ', 'gross'],
    ['„Tür–auf“', '"tur-auf"'],
    ['Café  Olé', 'cafe ole'],
    ['Ver\u00adein', 'verein'],
    ['İstanbul', 'istanbul'],
  ])('%s', (text, expected) => {
    expect(foldForSearch(text)).toBe(expected)
  })
  test('folding twice changes nothing, and case does not matter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
      }),
    )
  })
})
