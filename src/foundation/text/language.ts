/**
 * The languages a page can be read in. German is the first; `leicht` is Leichte Sprache (German, easy to read),
 * a variant of contents: where a sentence of the interface has none, the German one is shown.
 */
export const languages = ['de', 'en', 'leicht'] as const
export type Language = (typeof languages)[number]

/** BCP 47 tag for `lang` attributes and `Intl`. `de-simple` is the registered variant for simplified German. */
export const languageTag: Record<Language, string> = { de: 'de-DE', en: 'en-GB', leicht: 'de-simple' }

/** Tag that `Intl` understands (it rejects nothing, but formats `de-simple` like `de`). */
export const intlTag: Record<Language, string> = { de: 'de-DE', en: 'en-GB', leicht: 'de-DE' }

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}
