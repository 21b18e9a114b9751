import type { FC } from 'hono/jsx'
import type { Fields, InputOf } from '#foundation/http/fields.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Measure } from '../measures/measure.ts'
import type { Writing } from '../writing.ts'
import type { PartKindId } from './addresses.ts'

/** Another measure that can be chosen. */
export interface OtherChoice {
  readonly id: string
  readonly title: string
}

export interface InputsOf<Part> {
  readonly part: Part | undefined
  readonly others: readonly OtherChoice[]
  /** What a new one begins with, when it is made of an answer somebody gave. */
  readonly begun?: string
}

/** Something a measure has several of: how it is listed, typed, judged and kept. */
export interface PartKind<Part extends { readonly id: string } = { readonly id: string }, F extends Fields = Fields> {
  readonly id: PartKindId
  readonly words: (language: Language) => { readonly many: string; readonly one: string; readonly add: string }
  readonly of: (measure: Measure) => readonly Part[]
  /** A line of the list: what it is, and what is known of it. */
  readonly line: (part: Part, language: Language) => { readonly title: string; readonly note: string }
  readonly fields: F
  readonly Inputs: FC<InputsOf<Part>>
  /** What no field can say alone. Refuses with the field named. */
  readonly check?: (input: InputOf<F>, measure: Measure, part: Part | undefined) => void
  /** Writes it. @param part undefined: a new one */
  readonly save: (work: Writing, measure: Measure, part: Part | undefined, input: InputOf<F>) => Promise<unknown>
  readonly remove: (work: Writing, measure: Measure, part: Part) => Promise<void>
  /** It needs the other measures to choose from. */
  readonly choosesMeasure?: boolean
}

/** Declares a kind with its own types; those who treat all kinds alike need none of them. */
export const partKind = <Part extends { readonly id: string }, F extends Fields>(kind: PartKind<Part, F>): PartKind =>
  kind as unknown as PartKind
