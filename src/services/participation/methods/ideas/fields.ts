import { pictureFields } from '#commons/pictures/form-fields.ts'
import {
  checkbox,
  choice,
  type InputOf,
  longText,
  optionalChoice,
  optionalDecimal,
  optionalText,
  text,
} from '#foundation/http/fields.ts'
import { fields } from '#foundation/ui/field.ts'
import { contributorFields } from '../../guest-contributions/fields.ts'
import { channels } from '../method.ts'

/** What an idea says, whoever types it. */
export const ideaFields = {
  title: text(120, 3),
  body: longText(4000, 3),
  municipality: optionalText(8),
  place: optionalText(200),
  latitude: optionalDecimal(-90, 90),
  longitude: optionalDecimal(-180, 180),
  field: optionalChoice(fields),
  joins: checkbox(),
}
export type IdeaInput = InputOf<typeof ideaFields>

/** Online, by the person themselves. */
export const writeFields = {
  ...ideaFields,
  ...pictureFields,
  ...contributorFields,
  /** Similar ideas were shown. */
  seen: checkbox(),
}

/** By staff, from paper, telephone or a stand. */
export const enterFields = {
  ...ideaFields,
  channel: choice(channels.slice(1) as ['paper', 'telephone', 'on-site']),
  source: text(200, 2),
  code: optionalText(40),
}
