import { expect, test } from 'vitest'
import { mailText, plainText, shorten } from './plain-text.ts'

const text =
  '# Titel\n\nEin **guter** [Ort](https://example.org)\nam `See`.\n\n- eins\n- zwei\n  1. tief\n\n|a|b|\n|-|-|\n|1|2|\n\nEnde ![Bild](/x)'

test('for search: no marks, paragraphs apart', () => {
  expect(plainText(text)).toBe('Titel\n\nEin guter Ort am See.\neins\nzwei\ntief\na | b\n1 | 2\n\nEnde Bild')
})

test('for mails: marks of lists and addresses of links stay', () => {
  expect(mailText(text)).toBe(
    'Titel\n\nEin guter Ort (https://example.org) am See.\n– eins\n– zwei\n  1. tief\na | b\n1 | 2\n\nEnde Bild',
  )
  expect(mailText('https://example.org/x')).toBe('https://example.org/x')
  expect(mailText('[Schreiben Sie uns](mailto:a@example.org)')).toBe('Schreiben Sie uns (a@example.org)')
})

test('teasers are one line, cut at a word', () => {
  expect(plainText('Das Sommerfest beginnt\n\nam Marktplatz', 30)).toBe('Das Sommerfest beginnt am…')
  expect(plainText('Das Sommerfest, das beginnt', 17)).toBe('Das Sommerfest…')
  expect(plainText('kurz', 30)).toBe('kurz')
  expect(plainText('"Kurz"', 30, 'en')).toBe('“Kurz”')
})

test('a long word is cut between what people see as characters', () => {
  expect(shorten('Donaudampfschifffahrt', 10)).toBe('Donaudamp…')
  expect(shorten('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 10)).toBe('👩‍👩‍👧…')
  expect(shorten('ab', 1)).toBe('…')
})
