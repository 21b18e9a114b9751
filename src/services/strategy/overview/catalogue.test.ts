import { expect, test } from 'vitest'
import { catalogueOf } from './catalogue.ts'

test('portals find the measures and every published report, each with CSV, JSON and licence', () => {
  const work = {
    space: { name: 'Landkreis Muster', slug: 'muster', prefix: '/muster' },
    origin: 'https://muster.example',
    now: Temporal.Instant.from('2026-11-23T10:00:00Z'),
  }
  const report = {
    ...{ id: 'r', slug: '2026-1', introduction: '', correction: '', state: 'published' as const, version: 1 },
    untilDay: Temporal.PlainDate.from('2026-06-30'),
    figuresOn: Temporal.PlainDate.from('2026-06-30'),
    publishedAt: Temporal.Instant.from('2026-07-14T08:00:00Z'),
    ...{ measures: 1, completed: 0, late: 0 },
  }
  const catalogue = catalogueOf(work as never, [report])
  expect(catalogue['dcat:dataset']).toHaveLength(2)
  for (const set of catalogue['dcat:dataset']) {
    expect(set['dct:license']).toEqual({ '@id': 'http://dcat-ap.de/def/licenses/dl-by-de/2.0' })
    expect(set['dcat:distribution'].map((one) => one['dct:format']['@id'].split('/').at(-1))).toEqual(['CSV', 'JSON'])
    for (const { 'dcat:downloadURL': url } of set['dcat:distribution'])
      expect(url['@id']).toMatch(/^https:\/\/muster\.example\/muster\/strategie\//)
  }
  expect(catalogue['dcat:dataset'][1]).toMatchObject({ 'dct:issued': { '@value': '2026-07-14' } })
})
