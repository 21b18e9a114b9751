import type { Language } from '#foundation/text/language.ts'

/** Each language in its own words, as a switch shows them. */
export const languageNames: Record<Language, string> = { de: 'Deutsch', en: 'English', leicht: 'Leichte Sprache' }
