import {
  choice,
  type InputOf,
  id,
  optionalDay,
  optionalLongText,
  optionalText,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { fields } from '#foundation/ui/field.ts'
import { audiences } from '../audience.ts'
import { statuses } from './profile.ts'

export const profileFields = {
  name: text(120),
  field: choice(fields),
  lead: optionalLongText(300),
  status: choice(statuses),
  statusSince: optionalDay(),
  problem: optionalLongText(4000),
  users: optionalLongText(4000),
  requirements: optionalLongText(4000),
  decided: optionalLongText(4000),
  undecided: optionalLongText(4000),
  nextStep: optionalLongText(4000),
  nextStepOn: optionalDay(),
  blockers: optionalLongText(4000),
  audience: choice(audiences),
  source: optionalText(500),
}
export type ProfileInput = InputOf<typeof profileFields>

export const actorField = { actor: id() }
export const versionField = { version: wholeNumber(1, 1_000_000) }
