import { readSheet } from '../read-sheet.ts'
import type { DemoMeasure } from '../types.ts'
import { english } from './english.ts'
import { communityMeasures } from './measures-community.ts'
import { healthMeasures } from './measures-health.ts'
import { learningMeasures } from './measures-learning.ts'
import { mobilityMeasures } from './measures-mobility.ts'
import { officeMeasures } from './measures-office.ts'

/** The year the sheets were written for: they are moved so that this is always the year the demo is loaded in. */
const writtenFor = 2026

/** Sixty measures over four years, with their whole lives. */
export const auenmarkMeasures = (today: Temporal.PlainDate): readonly DemoMeasure[] =>
  [mobilityMeasures, healthMeasures, communityMeasures, learningMeasures, officeMeasures]
    .flatMap((sheet) => readSheet(sheet, today.year - writtenFor))
    .map((measure) => inEnglishToo(measure))

function inEnglishToo(measure: DemoMeasure): DemoMeasure {
  const [title, lead] = english[measure.code ?? ''] ?? []
  return {
    ...measure,
    title: { ...measure.title, ...(title && { en: title }) },
    lead: { ...measure.lead, ...(lead && { en: lead }) },
  }
}
