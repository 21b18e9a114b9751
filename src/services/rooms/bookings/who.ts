import { checkbox, optionalId, optionalLongText, optionalMail, optionalText } from '#foundation/http/fields.ts'
import { Refusal } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import type { Barred } from '../drawings/availability.ts'
import type { BookingRules, Resource } from '../resource.ts'
import { bookingNotices } from '../texts/booking.ts'
import type { Booker } from './save-booking.ts'

interface WhoInput {
  readonly name: string | null
  readonly mail: string | null
  readonly phone: string | null
  readonly organisation: string | null
  readonly agree: boolean
}

/** Who books, from what was typed. @throws {Refusal} for what is missing */
export function bookerFrom(
  work: Pick<Work, 'viewer' | 'language'>,
  input: WhoInput,
  { conditions, commonConditions }: Pick<Resource, 'conditions' | 'commonConditions'>,
) {
  const { viewer, language } = work
  const organisation = viewer.memberships.find((membership) => membership.organisation === input.organisation)
  const name = input.name ?? viewer.name
  const wrong: Record<string, Sentence> = {
    ...(name ? {} : { name: bookingNotices.nameMissing }),
    ...(viewer.person || input.mail ? {} : { mail: bookingNotices.mailMissing }),
    ...(input.organisation && !organisation ? { organisation: bookingNotices.notYours } : {}),
    ...((conditions || commonConditions) && !input.agree ? { agree: bookingNotices.agreeMissing } : {}),
  }
  if (Object.keys(wrong).length > 0) throw new Refusal(wrong)
  const booker: Booker = {
    person: viewer.person,
    name,
    mail: viewer.person ? null : input.mail,
    phone: input.phone,
    organisation: organisation?.organisation ?? null,
    language,
  }
  return { booker, organisation }
}

/** Whom a resource is for, when the reader is not one of them: everybody may look, not everybody may book. */
export function barredFrom({ viewer }: Pick<Work, 'viewer'>, { who }: Pick<BookingRules, 'who'>): Barred | null {
  if (who === 'organisation') return viewer.memberships.length > 0 ? null : who
  return who === 'account' && !viewer.person ? who : null
}

/** Who books, as every form that books asks it. */
export const whoFields = {
  name: optionalText(120),
  mail: optionalMail(),
  phone: optionalText(40),
  organisation: optionalId(),
  words: optionalLongText(2000),
  agree: checkbox(),
}
