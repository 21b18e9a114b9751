import type { InputOf } from '#foundation/http/fields.ts'
import {
  checkbox,
  choice,
  municipalityKeys,
  optionalChoice,
  optionalDay,
  optionalId,
  optionalLongText,
  optionalText,
  optionalWebAddress,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { phases, priorities } from './measure.ts'
import { notices } from './texts.ts'

export const fieldIds = ['community', 'education', 'health', 'mobility', 'steering'] as const

/** What is typed when the profile of a measure is written. The fields ending in En and Leicht are its other languages. */
export const measureFields = {
  title: text(160),
  code: optionalText(30),
  lead: optionalLongText(400),
  aim: optionalLongText(3000),
  effect: optionalLongText(3000),
  body: optionalLongText(30_000),
  solution: optionalId(),
  field: optionalChoice(fieldIds),
  inCharge: optionalText(160),
  priority: optionalChoice(priorities),
  phase: choice(phases),
  paused: checkbox(),
  plannedStart: optionalDay(),
  plannedEnd: optionalDay(),
  actualStart: optionalDay(),
  actualEnd: optionalDay(),
  wholeDistrict: checkbox(),
  municipalities: municipalityKeys(),
  lesson: optionalLongText(10_000),
  licence: optionalText(60),
  repository: optionalWebAddress(),
  transfer: optionalText(300),
  source: optionalText(300),
  titleEn: optionalText(160),
  leadEn: optionalLongText(400),
  aimEn: optionalLongText(3000),
  effectEn: optionalLongText(3000),
  bodyEn: optionalLongText(30_000),
  titleLeicht: optionalText(160),
  leadLeicht: optionalLongText(400),
  aimLeicht: optionalLongText(3000),
  effectLeicht: optionalLongText(3000),
  bodyLeicht: optionalLongText(30_000),
}

/** Which version was read when the form was opened. */
export const versionField = { version: wholeNumber(1, 1_000_000) }

export type MeasureInput = InputOf<typeof measureFields>

/** What no form can say field by field. Refuses with the field named. */
export function checkMeasure(input: MeasureInput): void {
  const { plannedStart, plannedEnd, actualStart, actualEnd } = input
  if (plannedStart && plannedEnd && Temporal.PlainDate.compare(plannedEnd, plannedStart) < 0)
    refuse(notices.endsBeforeItBegins, 'plannedEnd')
  if (actualStart && actualEnd && Temporal.PlainDate.compare(actualEnd, actualStart) < 0)
    refuse(notices.endsBeforeItBegins, 'actualEnd')
  if (input.phase === 'ended' && !input.lesson) refuse(notices.lessonMissing, 'lesson')
  if (!input.wholeDistrict && input.municipalities.length === 0) refuse(notices.whereMissing, 'municipalities')
}
