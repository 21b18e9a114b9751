import { catalogue } from '#foundation/text/catalogue.ts'

export const fundingTexts = catalogue({
  title: { de: 'Tabellen für Fördergeber', en: 'Tables for funders' },
  lead: {
    de: 'Je Geldquelle: was geplant war, was ausgegeben ist und was nach der zugesagten Quote darauf entfällt. Als Grundlage für Zwischen- und Verwendungsnachweise.',
    en: 'For each source of money: what was planned, what was spent, and what the promised share of it is. As a basis for interim and final reports on use.',
  },
  none: { de: 'Noch ist kein Geld eingetragen', en: 'No money has been entered yet' },
  noneHint: {
    de: 'Geld wird bei jeder Maßnahme nach Jahr und Quelle eingetragen.',
    en: 'Money is entered with each measure by year and source.',
  },
  source: { de: 'Geldquelle', en: 'Source of money' },
  years: { de: 'Nach Jahren', en: 'By year' },
  year: { de: 'Jahr', en: 'Year' },
  planned: { de: 'Geplant', en: 'Planned' },
  actual: { de: 'Ausgegeben', en: 'Spent' },
  unknown: { de: 'nicht bekannt', en: 'not known' },
  together: { de: 'Zusammen', en: 'Together' },
  lines: { de: 'Nach Maßnahmen', en: 'By measure' },
  measure: { de: 'Maßnahme', en: 'Measure' },
  code: { de: 'Nummer', en: 'Number' },
  kind: { de: 'Art', en: 'Kind' },
  total: { de: 'Ausgaben aller Quellen', en: 'Spent from all sources' },
  totalPlanned: { de: 'Geplant aus allen Quellen', en: 'Planned from all sources' },
  share: { de: 'Quote in Prozent', en: 'Share in per cent' },
  reckoned: { de: 'Quote davon', en: 'Share of it' },
  tooMuch: { de: 'mehr als die Quote', en: 'more than the share' },
  tooMuchHint: {
    de: (lines: number) =>
      lines === 1
        ? 'Bei einer Zeile ist mehr Geld aus dieser Quelle gebucht, als nach der Quote darauf entfällt. Bitte prüfen.'
        : `Bei ${lines} Zeilen ist mehr Geld aus dieser Quelle gebucht, als nach der Quote darauf entfällt. Bitte prüfen.`,
    en: (lines: number) =>
      `${lines === 1 ? 'One line has' : `${lines} lines have`} more money from this source than the share allows. Please check.`,
  },
  asXlsx: { de: 'Tabelle (XLSX)', en: 'Table (XLSX)' },
  asCsv: { de: 'Tabelle (CSV)', en: 'Table (CSV)' },
  file: { de: 'foerderung', en: 'funding' },
  limits: {
    de: 'Was zuwendungsfähig ist, entscheidet der Fördergeber; die Tabelle rechnet mit allen Ausgaben der Maßnahme in dem Jahr.',
    en: 'What is eligible the funder decides; the table reckons with all that was spent on the measure in that year.',
  },
})
