import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { useGuestCode } from '../guest-codes/printed-codes.ts'
import { codeProblems } from '../guest-codes/texts.ts'
import type { Channel } from '../methods/method.ts'
import { guestProblems } from './texts.ts'

/** Whose contribution it is and which way it came. */
export type Origin =
  | { readonly by: 'person'; readonly person: string; readonly language: Language; readonly goes?: boolean }
  | {
      readonly by: 'guest'
      readonly name: string
      readonly mail: string
      readonly key: Buffer
      readonly language: Language
    }
  /** A guest with a printed code: nobody knows who. The key opens their own page. */
  | { readonly by: 'code'; readonly key: Buffer; readonly language: Language }
  | {
      readonly by: 'staff'
      /** 'online' only for what was published elsewhere before (the demo, an import). */
      readonly channel: Channel
      readonly source: string
      readonly code: string | null
      readonly person: string | null
    }

type By<Which extends Origin['by']> = Extract<Origin, { by: Which }>

interface Typed {
  readonly goes: boolean
  readonly name: string | null
  readonly mail: string | null
  readonly code: string | null
}

/**
 * Who contributes online. A code from paper is used up; that is undone when the request is refused afterwards.
 * @throws {Refusal} at the field: the code does not hold, or a guest left out name or address
 */
export async function contributorOf(
  work: Work,
  phase: string,
  { goes, name, mail, code }: Typed,
): Promise<By<'person' | 'guest' | 'code'>> {
  const { viewer, language } = work
  if (viewer.person) return { by: 'person', person: viewer.person, language, goes }
  if (code) {
    const found = await useGuestCode(work, phase, code)
    if (found !== 'fresh') refuse(codeProblems[found], 'code')
    return { by: 'code', key: work.random(32), language }
  }
  if (!name) return refuse(guestProblems.nameMissing, 'name')
  if (!mail) return refuse(guestProblems.mailMissing, 'mail')
  return { by: 'guest', name, mail, key: work.random(32), language }
}

/** Who said it, for finding the same words by others. */
export const saidBy = (origin: By<'person' | 'code'>, { code }: Typed): string =>
  origin.by === 'person' ? origin.person : `code ${code}`

/** The columns of a contribution that say whose it is. */
export function originColumns(origin: Origin) {
  const nobody = { person_id: null, guest_name: null, guest_mail: null, link_key: null, entered_by: null, code: null }
  if (origin.by === 'person') {
    const { person, language, goes = false } = origin
    return { ...nobody, person_id: person, language, channel: 'online', goes }
  }
  if (origin.by === 'code') return { ...nobody, link_key: origin.key, language: origin.language, channel: 'online' }
  if (origin.by === 'guest') {
    const { name, mail, key, language } = origin
    return { ...nobody, guest_name: name, guest_mail: mail, link_key: key, language, channel: 'online' }
  }
  const { channel, source, code, person } = origin
  return { ...nobody, entered_by: person, language: 'de', channel, source, code }
}
