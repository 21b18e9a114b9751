/** German, and English where there is any. */
export interface Words {
  readonly de: string
  readonly en: string
}

/** What somebody reads in their language; German where the other is missing. */
export const inWords = ({ de, en }: Words, language: string): string => (language === 'en' && en ? en : de)
