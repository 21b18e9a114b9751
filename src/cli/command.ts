import type { Settings } from '#foundation/config/settings.ts'
import type { FileStore } from '#foundation/files/store.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Opened } from '../house.ts'

/** How a command ended, for scripts. */
export const exit = {
  done: 0,
  /** It could not be done, or a check found something; the sentence says what. */
  failed: 1,
  /** Called in a way that is not understood; the usage is shown. */
  wrongUse: 2,
  /** The embedded database is open in another process. */
  inUse: 3,
} as const
export type ExitCode = (typeof exit)[keyof typeof exit]

/** One command of `npm run allmende -- …`. */
export interface Command {
  readonly name: string
  /** What follows the name: '<mail> [space]'. */
  readonly usage: string
  readonly what: Sentence
  /** How many words follow the name. */
  readonly words: readonly [least: number, most: number]
  readonly options?: Readonly<Record<string, Option>>
  readonly run: (call: Call) => Promise<ExitCode>
}

export interface Option {
  /** 'text' takes a value. */
  readonly kind: 'switch' | 'text'
  readonly what: Sentence
}

/** What a command works with. */
export interface Call {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly settings: Settings
  readonly language: Language
  readonly now: () => Temporal.Instant
  /** Says a sentence on the standard output. */
  readonly say: (sentence: Sentence) => void
  /** Prints a line as it is: tables, links. */
  readonly print: (line: string) => void
  /** The whole house without a port; opened when first asked for, closed when the command is over. */
  readonly house: () => Promise<Opened>
  readonly files: () => Promise<FileStore>
  /** A path as the person meant it, from the folder they are in. */
  readonly path: (word: string) => string
}
