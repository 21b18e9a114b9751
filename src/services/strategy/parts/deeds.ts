import type { Deeds } from '#commons/audit/deeds.ts'

const at = 'form /strategie/massnahmen/:measure/teile'
const of = (what: { de: string; en: string }) => ({
  de: `${what.de} einer Maßnahme gespeichert`,
  en: `Saved ${what.en} of a measure`,
})

/** What the audit log says of the forms about parts of measures. */
export const deeds: Deeds = {
  [`${at}/meilensteine/:teil`]: of({ de: 'Meilenstein', en: 'a milestone' }),
  [`${at}/geld/:teil`]: of({ de: 'Betrag', en: 'an amount' }),
  [`${at}/kennzahlen/:teil`]: of({ de: 'Kennzahl', en: 'an indicator' }),
  [`${at}/kennzahlen/:teil/werte`]: of({ de: 'Wert einer Kennzahl', en: 'a figure of an indicator' }),
  [`${at}/kennzahlen/:teil/werte/entfernen`]: {
    de: 'Wert einer Kennzahl entfernt',
    en: 'Removed a figure of an indicator',
  },
  [`${at}/risiken/:teil`]: of({ de: 'Risiko', en: 'a risk' }),
  [`${at}/abhaengigkeiten/:teil`]: of({ de: 'Abhängigkeit', en: 'a dependency' }),
  [`${at}/beschluesse/:teil`]: of({ de: 'Beschluss', en: 'a decision' }),
  [`${at}/unterlagen/:teil`]: of({ de: 'Unterlage', en: 'a document' }),
  [`${at}/partner/:teil`]: of({ de: 'Partner', en: 'a partner' }),
  [`${at}/:teilart/:teil/entfernen`]: { de: 'Teil einer Maßnahme entfernt', en: 'Removed a part of a measure' },
}
