import { catalogue } from '#foundation/text/catalogue.ts'

export const comparisonTexts = catalogue({
  title: { de: 'Landkreise im Vergleich', en: 'Districts compared' },
  lead: {
    de: 'Was die Strategien der Landkreise erreicht haben, in Anteilen und je Kopf, damit große und kleine sich vergleichen lassen.',
    en: 'What the strategies of the districts have reached, as shares and per head, so that large and small ones can be compared.',
  },
  caution: {
    de: 'Kein Wettlauf: Die Landkreise haben sich Verschiedenes vorgenommen. Fragen Sie nach, wo eine Zahl auffällt; daraus lässt sich lernen.',
    en: 'No race: the districts have set out to do different things. Ask where a figure stands out; there is something to learn.',
  },
  none: { de: 'Noch gibt es nichts zu vergleichen', en: 'There is nothing to compare yet' },
  noneHint: {
    de: 'Gezählt wird jede Nacht, sobald Landkreise Maßnahmen veröffentlicht haben.',
    en: 'It is counted every night as soon as districts have published measures.',
  },
  strategies: { de: 'Strategien', en: 'Strategies' },
  common: { de: 'Gemeinsame Kennzahlen', en: 'Common figures' },
  commonHint: {
    de: 'Nur was in jedem Landkreis dasselbe meint. Wer eine Zahl noch nicht eingetragen hat, steht mit „nicht bekannt“ da.',
    en: 'Only what means the same in every district. Who has not entered a figure yet stands there with “not known”.',
  },
  district: { de: 'Landkreis', en: 'District' },
  own: { de: 'dieser', en: 'this one' },
  measures: { de: 'Maßnahmen', en: 'Measures' },
  completed: { de: 'Abgeschlossen', en: 'Completed' },
  late: { de: 'In Verzug (von denen mit Zeitplan)', en: 'Delayed (of those with a schedule)' },
  plannedEach: { de: 'Geplant je Kopf', en: 'Planned per head' },
  actualEach: { de: 'Ausgegeben je Kopf', en: 'Spent per head' },
  unknown: { de: 'nicht bekannt', en: 'not known' },
  counted: { de: (day: string) => `Gezählt am ${day}.`, en: (day: string) => `Counted on ${day}.` },
  inhabitants: { de: 'Menschen im Landkreis', en: 'People in the district' },
  volunteers: { de: 'Engagierte je 1.000 Menschen', en: 'Volunteers per 1,000 people' },
  doctors: { de: 'Hausarztpraxen je 10.000 Menschen', en: 'General practices per 10,000 people' },
  broadband: { de: 'Haushalte mit Gigabit in Prozent', en: 'Households with gigabit in per cent' },
  'online-services': { de: 'Leistungen der Ämter online', en: 'Services of offices online' },
  field: { de: 'Gemeinsame Kennzahl', en: 'Common figure' },
  fieldHint: {
    de: 'Nur, wenn die Zahl genau das zählt: Sie steht dann im Vergleich der Landkreise.',
    en: 'Only if the figure counts exactly that: it then stands in the comparison of districts.',
  },
  noCommon: { de: 'keine, nur für diesen Landkreis', en: 'none, only for this district' },
  askInhabitants: { de: 'Menschen im Landkreis (Anzahl)', en: 'People in the district (number)' },
  askVolunteers: { de: 'Engagierte (Anzahl)', en: 'Volunteers (number)' },
  askDoctors: { de: 'Hausarztpraxen (Anzahl)', en: 'General practices (number)' },
})
