import { fold, withoutWrittenOutUmlauts } from '../words.ts'

/** One part of what somebody typed. */
export interface TypedTerm {
  /** Folded words; several when they stood in quotation marks or were joined by a hyphen. */
  readonly words: readonly string[]
  /** Entries with it are left out. */
  readonly without: boolean
  /** The last word may go on: somebody was still typing. */
  readonly open: boolean
}

/** More words than this do not make a search better. */
const mostTerms = 8

/**
 * Reads what was typed as people know it from elsewhere: words, "words in a row", -without. Only letters and digits
 * remain, so nothing in it can mean anything to the database.
 */
export function typedTerms(text: string): readonly TypedTerm[] {
  const parts = [...text.slice(0, 200).matchAll(/(-?)(?:["„“”«»]([^"„“”«»]*)["“”«»]?|([^\s"„“”«»]+))/gu)]
  const terms = parts.flatMap((part): TypedTerm[] => {
    const words = fold(part[2] ?? part[3] ?? '').match(/[\p{L}\p{N}]{1,60}/gu) ?? []
    return words.length ? [{ words, without: part[1] === '-', open: false }] : []
  })
  const kept = terms.slice(0, mostTerms)
  const last = kept.at(-1)
  const goesOn = last !== undefined && !last.without && last.words.length === 1 && /[\p{L}\p{N}]$/u.test(text)
  return goesOn ? [...kept.slice(0, -1), { ...last, open: true }] : kept
}

/** The single words in which typing errors and parts are looked for. */
export function looseWords(terms: readonly TypedTerm[]): readonly string[] {
  const words = terms.filter(({ words, without }) => !without && words.length === 1).map(({ words }) => words[0]!)
  return [...new Set(words.filter((word) => word.length >= 3))]
}

/** Words of the district that fit a typed one. */
export interface Fitting {
  /** Longer words that begin with it or have it inside. */
  readonly parts: readonly string[]
  /** Words that look like it. */
  readonly similar: readonly string[]
}

/** Query texts for `to_tsquery`; null when nothing is left to look for. */
export interface TextQueries {
  /** The typed words themselves, in all their forms; the last one may go on. */
  readonly exact: string
  /** … or as parts of longer words. */
  readonly wide: string
  /** … or misspelt. The same as `wide` when no word looked like it. */
  readonly loose: string
}

export function textQueries(
  terms: readonly TypedTerm[],
  fitting: ReadonlyMap<string, Fitting>,
): TextQueries | undefined {
  if (!terms.some(({ without }) => !without)) return undefined
  const join = (more: (word: string) => readonly string[]) =>
    terms.map((term) => (term.without ? '!' : '') + alternatives(term, more)).join(' & ')
  const parts = (word: string) => fitting.get(word)?.parts ?? []
  return {
    exact: join(() => []),
    wide: join(parts),
    loose: join((word) => [...parts(word), ...(fitting.get(word)?.similar ?? [])]),
  }
}

function alternatives({ words, open }: TypedTerm, more: (word: string) => readonly string[]): string {
  const [word] = words as [string]
  if (words.length > 1) return `(${words.map(quoted).join(' <-> ')})`
  const other = withoutWrittenOutUmlauts(word)
  const same = [
    quoted(word),
    ...(other ? [quoted(other)] : []),
    ...(open && word.length >= 3 ? [`${quoted(word)}:*`] : []),
  ]
  return `(${[...same, ...more(word).map(quoted)].join(' | ')})`
}

const quoted = (word: string) => `'${word}'`
