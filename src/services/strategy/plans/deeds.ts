import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of tables of measures. */
export const deeds: Deeds = {
  'form /strategie/tabelle': { de: 'Tabelle mit Maßnahmen eingelesen', en: 'Read a table of measures' },
  'form /strategie/tabelle/:tabelle/uebernehmen': {
    de: 'Tabelle mit Maßnahmen übernommen',
    en: 'Took over a table of measures',
  },
  'form /strategie/tabelle/:tabelle/verwerfen': {
    de: 'Tabelle mit Maßnahmen verworfen',
    en: 'Discarded a table of measures',
  },
}
