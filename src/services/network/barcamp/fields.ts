import {
  type InputOf,
  optionalChoice,
  optionalId,
  optionalLongText,
  optionalText,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { topicsIn } from '../contacts/contact.ts'
import { daytimes } from './camp.ts'
import type { SessionInput } from './save.ts'
import { notices } from './texts.ts'

export const sessionFields = {
  title: text(140),
  lead: optionalLongText(2000),
  questions: optionalLongText(1000),
  topics: optionalLongText(400),
  wishes: optionalText(200),
  daytime: optionalChoice(daytimes),
}
export const homeField = { home: optionalId() }
export const versionField = { version: wholeNumber(1, 1_000_000) }

/** What was typed, as it is saved. */
export function inputFrom({
  title,
  lead,
  questions,
  topics: typed,
  wishes,
  daytime,
}: InputOf<typeof sessionFields>): SessionInput {
  const topics = topicsIn(typed ?? '')
  if (topics.length > 5 || topics.some((one) => one.length > 60)) refuse(notices.tooManyTopics, 'topics')
  return { title, lead: lead ?? '', questions: questions ?? '', topics, wishes: wishes ?? '', daytime: daytime ?? '' }
}

/** Room and slot as one choice of a form: 'room~slot'. */
export function cellFrom(value: string): { room: string; slot: string } | undefined {
  const [room = '', slot = ''] = value.split('~')
  const uuid = /^[0-9a-f-]{36}$/
  return uuid.test(room) && uuid.test(slot) ? { room, slot } : undefined
}
