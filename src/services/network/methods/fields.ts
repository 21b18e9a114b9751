import {
  type InputOf,
  longText,
  optionalLongText,
  optionalText,
  optionalWholeNumber,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { notices } from './texts.ts'

export const methodFields = {
  name: text(120),
  aim: longText(600),
  groupMin: optionalWholeNumber(1, 1000),
  groupMax: optionalWholeNumber(1, 1000),
  minutes: optionalWholeNumber(1, 1440),
  material: optionalLongText(1000),
  steps: optionalLongText(4000),
  hybrid: optionalLongText(1000),
  worksheet: optionalLongText(2000),
  source: optionalText(500),
}
export type MethodInput = InputOf<typeof methodFields>

export const versionField = { version: wholeNumber(1, 1_000_000) }

export function checkMethod({ groupMin, groupMax }: MethodInput): void {
  if (groupMin !== null && groupMax !== null && groupMax < groupMin) refuse(notices.groups, 'groupMax')
  if (groupMin === null && groupMax !== null) refuse(notices.groupFrom, 'groupMin')
}
