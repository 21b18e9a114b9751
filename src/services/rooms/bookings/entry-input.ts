import {
  choice,
  day,
  type InputOf,
  id,
  optionalDay,
  optionalLongText,
  optionalMail,
  optionalText,
  optionalTimeOfDay,
  optionalWholeNumber,
} from '#foundation/http/fields.ts'
import { groups, purposes } from '../resource.ts'

/** What providers enter themselves. */
export const entryKinds = ['behalf', 'internal', 'block'] as const

/** Own use, a blocked time, or a booking for somebody on the telephone. Without times it holds all day. */
export const entryFields = {
  kind: choice(entryKinds),
  resource: id(),
  tag: day(),
  von: optionalTimeOfDay(),
  bistag: optionalDay(),
  bis: optionalTimeOfDay(),
  words: optionalLongText(500),
  name: optionalText(120),
  phone: optionalText(40),
  mail: optionalMail(),
  persons: optionalWholeNumber(1, 10_000),
  gruppe: choice(groups),
  zweck: choice(purposes),
}
export type EntryInput = InputOf<typeof entryFields>
