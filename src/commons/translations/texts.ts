import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  en: { de: 'Auf Englisch', en: 'In English' },
  leicht: { de: 'In Leichter Sprache', en: 'In Leichte Sprache (easy German)' },
  hint: { de: 'Leer gelassene Felder erscheinen auf Deutsch.', en: 'Fields left empty appear in German.' },
})
