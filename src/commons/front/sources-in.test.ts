import { expect, test } from 'vitest'
import { sourcesIn } from './sources-in.ts'

test('sources are read as staff write them', () => {
  expect(sourcesIn('')).toEqual([])
  expect(sourcesIn('Bericht 2024')).toEqual([{ title: 'Bericht 2024' }])
  expect(sourcesIn('https://example.org/x')).toEqual([{ title: 'example.org', href: 'https://example.org/x' }])
  expect(sourcesIn('Kreis, Bericht, https://example.org/a;b; Zeitung')).toEqual([
    { title: 'Kreis, Bericht', href: 'https://example.org/a;b' },
    { title: 'Zeitung' },
  ])
})

test('what only looks like an address stays text', () => {
  expect(sourcesIn('siehe http:')).toEqual([{ title: 'siehe http:' }])
})
