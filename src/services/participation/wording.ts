/** German; English and Leichte Sprache where there are any. */
export interface Words {
  readonly de: string
  readonly en: string
  readonly leicht?: string
}

/** What somebody reads in their language; German where the other is missing. */
export const inWords = ({ de, en, leicht }: Words, language: string): string =>
  (language === 'en' && en) || (language === 'leicht' && leicht) || de
