import {
  type InputOf,
  optionalDecimal,
  optionalId,
  optionalLongText,
  optionalText,
  optionalWholeNumber,
  text,
} from '#foundation/http/fields.ts'

/** What is typed about a house. */
export const buildingFields = {
  name: text(160),
  street: optionalText(200),
  municipality: optionalText(8),
  latitude: optionalDecimal(-90, 90),
  longitude: optionalDecimal(-180, 180),
  arrival: optionalLongText(10_000),
}
export type BuildingInput = InputOf<typeof buildingFields>

/** Whose house it is, said once, when it is made. */
export const ownerField = { provider: optionalId() }

/** 'Platz' and 8 give eight units, 'Platz 1' to 'Platz 8'. */
export const unitFields = { unitName: text(80), count: optionalWholeNumber(1, 60) }
