import { districtOf, municipalitiesOf } from '#commons/areas/areas.ts'
import type { Language } from '#foundation/text/language.ts'
import type { MeasureRow } from './measure.ts'
import { texts } from './texts.ts'

/** Where a measure happens, in words: the names of its municipalities, or the whole district. */
export function placesOf(
  { wholeDistrict, municipalities }: Pick<MeasureRow, 'wholeDistrict' | 'municipalities'>,
  language: Language,
): string {
  if (wholeDistrict || municipalities.length === 0) return texts(language).wholeDistrict
  return municipalities.map(municipalityName).join(', ')
}

/** The name of a municipality by its official key; the key itself where it is not known. */
export function municipalityName(key: string): string {
  const district = districtOf(key)
  return (district && municipalitiesOf(district.key).find((area) => area.key === key)?.name) ?? key
}
