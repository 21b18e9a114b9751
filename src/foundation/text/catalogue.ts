import type { Language } from './language.ts'

/** One sentence, German and English side by side; `leicht` only where the German one is too hard. */
export interface Sentence {
  de: string
  en: string
  leicht?: string
}

/** A sentence with holes: a function per language with the same parameters. */
export interface SentenceWith<Parameters extends readonly never[]> {
  de: (...values: Parameters) => string
  en: (...values: Parameters) => string
  leicht?: (...values: Parameters) => string
}

type Entry = Sentence | { de: (...values: never[]) => string; en: (...values: never[]) => string }

/** What a view gets: each entry in the reader's language, as text or as a function of its holes. */
export type Texts<C extends Record<string, Entry>> = {
  readonly [K in keyof C]: C[K]['de']
}

/**
 * A catalogue of sentences.
 * @returns a function from language to the sentences; build once, so that asking costs nothing
 * @example const t = texts(visit.language); t.title; t.agreed(thing)
 */
export function catalogue<C extends Record<string, Entry>>(entries: C): (language: Language) => Texts<C> {
  const inLanguage = (language: Language) =>
    Object.fromEntries(
      Object.entries(entries).map(([name, entry]) => [
        name,
        (entry as Partial<Record<Language, unknown>>)[language] ?? entry.de,
      ]),
    ) as Texts<C>
  const built = { de: inLanguage('de'), en: inLanguage('en'), leicht: inLanguage('leicht') }
  return (language) => built[language]
}

/** A sentence in one language. */
export function say(sentence: Sentence, language: Language): string {
  return sentence[language] ?? sentence.de
}
