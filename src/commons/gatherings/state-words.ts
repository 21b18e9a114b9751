import type { Language } from '#foundation/text/language.ts'
import type { RegistrationState } from './gathering.ts'
import { texts } from './texts.ts'

/** A registration's state in a word. */
export function stateWords(state: RegistrationState, language: Language): string {
  const t = texts(language)
  return {
    registered: t.stateRegistered,
    waiting: t.stateWaiting,
    interested: t.stateInterested,
    'walk-in': t.stateWalkIn,
    unconfirmed: t.stateUnconfirmed,
    cancelled: t.stateCancelled,
  }[state]
}
