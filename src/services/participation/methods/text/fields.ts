import { choice, type InputOf, id, optionalLongText, optionalText, text, wholeNumber } from '#foundation/http/fields.ts'
import { contributorFields } from '../../guest-contributions/fields.ts'
import { channels } from '../method.ts'
import { whats } from './remark.ts'

/** What somebody says about a paragraph, whoever types it. */
export const remarkFields = {
  what: choice(whats),
  passage: optionalText(1000),
  body: optionalLongText(4000),
  wording: optionalLongText(20_000),
}
export type RemarkInput = InputOf<typeof remarkFields>

/** Online, by the person themselves. */
export const writeFields = {
  ...remarkFields,
  /** Of the document, as it was read. */
  version: wholeNumber(1, 1_000_000),
  ...contributorFields,
}

/** By staff, from paper, telephone or a stand. */
export const enterFields = {
  ...remarkFields,
  paragraph: id(),
  channel: choice(channels.slice(1) as ['paper', 'telephone', 'on-site']),
  source: text(200, 2),
  code: optionalText(40),
}
