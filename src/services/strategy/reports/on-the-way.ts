import type { ChainSource } from '../citizens/chain/stages.ts'
import { kind as measureKind } from '../measures/measure.ts'
import { words } from '../measures/texts.ts'
import { reportAddresses } from './addresses.ts'
import { reportsOfMeasure } from './queries.ts'
import { readHalfYear } from './rules/half-year.ts'
import { reportTexts } from './texts.ts'

/** The reports a measure stood in, on its way. One statement. */
export const reportsOnTheWay: ChainSource = async ({ tx, space, language }, { kind, id }) => {
  if (kind !== measureKind) return []
  const [t, w] = [reportTexts(language), words(language)]
  const reports = await reportsOfMeasure(tx, space.id, id)
  return reports.toReversed().map(({ slug, figuresOn, phase, timeliness }) => {
    const half = readHalfYear(slug)
    return {
      stage: 'report' as const,
      title: half ? t.half(half) : slug,
      address: reportAddresses.report({ halbjahr: slug }),
      day: figuresOn,
      note: timeliness === 'unknown' ? w[phase] : `${w[phase]}, ${w[timeliness]}`,
    }
  })
}
