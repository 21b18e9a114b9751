import type { Sentence } from '../text/catalogue.ts'
import type { LocalAddress } from './address.ts'

/** The command says no, and why: the form comes back with the sentence and with everything that was typed. */
export class Refusal extends Error {
  constructor(
    /** Field name ('' for the whole form) → why. */
    readonly problems: Readonly<Record<string, Sentence>>,
  ) {
    super(
      `refused: ${Object.values(problems)
        .map(({ en }) => en)
        .join(' ')}`,
    )
  }
}

/** Stops a command. @param field the field that is wrong; without it the whole form */
export function refuse(why: Sentence, field = ''): never {
  throw new Refusal({ [field]: why })
}

/** There is no such thing (or not for this person): the page says so and where to look instead. */
export class Missing extends Error {
  constructor() {
    super('missing')
  }
}

export function missing(): never {
  throw new Missing()
}

/** Hands on what is there; stops with "not found" when nothing is. */
export function found<Thing>(thing: Thing | undefined | null): Thing {
  if (thing === undefined || thing === null) throw new Missing()
  return thing
}

/** Known, but not allowed. Visitors are sent to the login first. */
export class NotAllowed extends Error {
  constructor(readonly action: string) {
    super(`not allowed: ${action}`)
  }
}

/** Too many tries; `seconds` until the next one is worth it. */
export class TooOften extends Error {
  constructor(readonly seconds: number) {
    super('too often')
  }
}

/** Where to go after something was done, and the sentence shown there once. */
export interface GoTo {
  readonly to: LocalAddress | string
  readonly notice?: Sentence
  /** Cookies to set: a session that begins or ends. */
  readonly session?: { readonly token: string; readonly keepDays: number } | 'end'
  /** Another space than this one. */
  readonly space?: { readonly prefix: string }
}

export function goTo(to: LocalAddress | string, notice?: Sentence): GoTo {
  return { to, notice }
}
