import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'

const columns = {
  code: { de: 'Nummer', en: 'Number' },
  title: { de: 'Titel', en: 'Title' },
  lead: { de: 'Kurz gesagt', en: 'In short' },
  address: { de: 'Adresse', en: 'Address' },
  vision: { de: 'Zielbild', en: 'Guiding vision' },
  solution: { de: 'Lösung', en: 'Solution' },
  field: { de: 'Handlungsfeld', en: 'Field of action' },
  inCharge: { de: 'Federführung', en: 'In charge' },
  priority: { de: 'Priorität', en: 'Priority' },
  phase: { de: 'Phase', en: 'Phase' },
  timeliness: { de: 'Zeitplan', en: 'Schedule' },
  freshness: { de: 'Aktualität', en: 'Freshness' },
  reportedOn: { de: 'Berichtet am', en: 'Reported on' },
  plannedStart: { de: 'Geplanter Anfang', en: 'Planned beginning' },
  plannedEnd: { de: 'Geplantes Ende', en: 'Planned end' },
  actualStart: { de: 'Tatsächlicher Anfang', en: 'Actual beginning' },
  actualEnd: { de: 'Tatsächliches Ende', en: 'Actual end' },
  milestonesDone: { de: 'Meilensteine erreicht', en: 'Milestones reached' },
  milestonesOpen: { de: 'Meilensteine offen', en: 'Milestones open' },
  nextMilestoneOn: { de: 'Nächster Meilenstein am', en: 'Next milestone on' },
  plannedEuro: { de: 'Geplant in Euro', en: 'Planned in euros' },
  actualEuro: { de: 'Tatsächlich in Euro', en: 'Actual in euros' },
  wholeDistrict: { de: 'Ganzer Landkreis', en: 'Whole district' },
  municipalities: { de: 'Gemeinden', en: 'Municipalities' },
  changedAt: { de: 'Geändert', en: 'Changed' },
  licence: { de: 'Lizenz und Quelle', en: 'Licence and source' },
} satisfies Record<string, Sentence>

export type FileColumn = keyof typeof columns

/** Heads of the table of measures. */
export const columnWords = catalogue(columns)

/** Words in files. */
export const fileTexts = catalogue({
  title: { de: 'Maßnahmen', en: 'Measures' },
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
})

/** An amount as spreadsheets of that language read it. */
export const decimalOf = (value: number | null, language: Language): string =>
  value === null ? '' : language === 'en' ? value.toFixed(2) : value.toFixed(2).replace('.', ',')
