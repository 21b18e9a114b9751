import { z } from 'zod'
import {
  checkbox,
  choice,
  type InputOf,
  optionalChoice,
  optionalDay,
  optionalLongText,
  optionalText,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { keysNotices as notices } from '../texts/keys-notices.ts'
import { codePattern } from './access-codes.ts'
import { type AccessWay, accessKinds } from './access-ways.ts'

export const digitChoices = ['4', '5', '6', '8'] as const

export const wayFields = {
  firstDay: optionalDay(),
  kind: choice(accessKinds),
  place: optionalText(200),
  whom: optionalText(200),
  hours: optionalText(200),
  phone: optionalText(60),
  codePer: optionalChoice(['period', 'booking']),
  code: optionalText(40),
  digits: optionalChoice(digitChoices),
  instructions: optionalLongText(4000),
  instructionsEn: optionalLongText(4000),
  instructionsLeicht: optionalLongText(4000),
}

/** What the form says of a way; the code as typed, null when there is none for everybody. */
export interface WayInput extends Omit<AccessWay, 'id' | 'version'> {
  readonly code: string | null
  readonly translations: { readonly en: string | null; readonly leicht: string | null }
}

/** The way that was typed: of what belongs to other kinds nothing is kept. Refuses a code that is missing or that no lock knows. */
export function wayFrom(input: InputOf<typeof wayFields>): WayInput {
  const { kind } = input
  const person = kind === 'key' || kind === 'staff'
  if (kind === 'code' && !input.codePer) refuse(notices.codePerMissing, 'codePer')
  const codePer = kind === 'code' ? input.codePer : null
  if (codePer === 'period' && !input.code) refuse(notices.codeMissing, 'code')
  if (codePer === 'period' && input.code && !codePattern.test(input.code)) refuse(notices.codeWrong, 'code')
  return {
    firstDay: input.firstDay,
    kind,
    place: person ? input.place : null,
    whom: person ? input.whom : null,
    hours: person ? input.hours : null,
    phone: person ? input.phone : null,
    instructions: input.instructions ?? '',
    codePer,
    code: codePer === 'period' ? input.code : null,
    digits: codePer === 'booking' ? Number(input.digits ?? 6) : null,
    translations: { en: input.instructionsEn, leicht: input.instructionsLeicht },
  }
}

export const arrangementFields = {
  showHours: wholeNumber(0, 720),
  depositFirst: checkbox(),
  depositWords: optionalLongText(1000),
  depositDays: wholeNumber(0, 90),
  forHouse: checkbox(),
}

/** A code typed for one booking. */
export const codeFields = {
  code: z.preprocess(
    (value) => (typeof value === 'string' ? value.trim() : ''),
    z.string().min(1, 'missing').max(40, 'too-long|40'),
  ),
}
