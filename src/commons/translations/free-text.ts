import type { FreeText } from '#commons/manifest.ts'

/** Texts in other languages are free text of the things they belong to. */
export const wordingText: FreeText = {
  table: 'translations.wording',
  name: { de: 'Fassung in anderer Sprache', en: 'Version in another language' },
  key: ['kind', 'thing_id', 'language', 'field'],
  columns: ['wording'],
  thing: { kind: { column: 'kind' }, id: 'thing_id' },
}
