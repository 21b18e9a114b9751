import { say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Everything } from '../manifest.ts'
import type { Source } from './source.ts'

/** The kinds of public things that the modules of the house declare. */
export interface Kinds {
  readonly all: () => readonly Source[]
  /** 'Termin'; the kind itself when nobody knows it any more. */
  readonly one: (kind: string, language: Language) => string
  /** 'Termine'. */
  readonly many: (kind: string, language: Language) => string
}

export function kindsOf({ modules }: Everything): Kinds {
  const all = () => modules().flatMap(({ sources }) => sources ?? [])
  const find = (kind: string) => all().find((source) => source.kind === kind)
  return {
    all,
    one: (kind, language) => {
      const source = find(kind)
      return source ? say(source.name.one, language) : kind
    },
    many: (kind, language) => {
      const source = find(kind)
      return source ? say(source.name.many, language) : kind
    },
  }
}
