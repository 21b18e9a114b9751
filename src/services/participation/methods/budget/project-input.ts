import { municipalitiesOf } from '#commons/areas/areas.ts'
import { pictureFields } from '#commons/pictures/form-fields.ts'
import { optionalEuros } from '#foundation/http/euros.ts'
import {
  type InputOf,
  optionalChoice,
  optionalDecimal,
  optionalLongText,
  optionalText,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { fields } from '#foundation/ui/field.ts'
import { problems } from './texts/notices.ts'

/** What a project says. */
export const wordFields = {
  title: text(120, 3),
  body: optionalLongText(4000),
  cost: optionalEuros(),
  municipality: optionalText(8),
  place: optionalText(200),
  latitude: optionalDecimal(-90, 90),
  longitude: optionalDecimal(-180, 180),
  field: optionalChoice(fields),
}
export type ProjectInput = InputOf<typeof wordFields>

export const projectFields = { ...wordFields, ...pictureFields }

/** For changing; after the first ballot a reason is needed. */
export const editFields = { ...projectFields, version: wholeNumber(1, 1_000_000), reason: optionalText(300) }

/** Columns of what was typed. What cannot be true is refused at its field. */
export function columnsOf(work: Pick<Work, 'space'>, input: ProjectInput) {
  if (input.cost === 0) refuse(problems.costsNothing, 'cost')
  if ((input.latitude === null) !== (input.longitude === null))
    refuse(problems.pointHalf, input.latitude === null ? 'latitude' : 'longitude')
  const district = work.space.settings.districtKey
  const known = district ? municipalitiesOf(district) : []
  if (input.municipality && !known.some(({ key }) => key === input.municipality))
    refuse(problems.municipality, 'municipality')
  return {
    title: input.title,
    body: input.body ?? '',
    cost: input.cost,
    municipality: input.municipality,
    place: input.place ?? '',
    latitude: input.latitude,
    longitude: input.longitude,
    field_id: input.field,
  }
}
