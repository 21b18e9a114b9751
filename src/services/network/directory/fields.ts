import { isState, stateNames } from '#commons/spaces/state-rules.ts'
import {
  choice,
  type InputOf,
  optionalChoice,
  optionalDay,
  optionalLongText,
  optionalText,
  optionalWebAddress,
  optionalWholeNumber,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { actorKinds } from './actor.ts'
import { notices } from './texts.ts'

export const states = Object.keys(stateNames).filter(isState) as [string, ...string[]]

export const actorFields = {
  name: text(160),
  kind: choice(actorKinds),
  about: optionalLongText(10_000),
  state: optionalChoice(states),
  population: optionalWholeNumber(1, 100_000_000),
  populationOn: optionalDay(),
  web: optionalWebAddress(),
  source: optionalText(500),
}
export type ActorInput = InputOf<typeof actorFields>

export const programmeFields = {
  name: text(160),
  funder: optionalText(200),
  about: optionalLongText(10_000),
  firstDay: optionalDay(),
  lastDay: optionalDay(),
  web: optionalWebAddress(),
  source: optionalText(500),
}
export type ProgrammeInput = InputOf<typeof programmeFields>

/** Which version was read when the form was opened. */
export const versionField = { version: wholeNumber(1, 1_000_000) }

/** Refuses a period whose end lies before its beginning. */
export function checkPeriod({
  firstDay,
  lastDay,
}: {
  firstDay: Temporal.PlainDate | null
  lastDay: Temporal.PlainDate | null
}): void {
  if (firstDay && lastDay && Temporal.PlainDate.compare(lastDay, firstDay) < 0) refuse(notices.ends, 'lastDay')
}
