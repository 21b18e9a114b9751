import { catalogue } from '#foundation/text/catalogue.ts'

/** What visitors read on the overview. */
export const texts = catalogue({
  emptyTitle: { de: 'Hier entsteht die Übersicht', en: 'The overview will be here' },
  emptyText: {
    de: 'Sobald der Landkreis Maßnahmen veröffentlicht, sehen Sie hier: wie viele es sind, wie weit sie sind, was sie kosten und wo sie wirken.',
    en: 'As soon as the district publishes measures you see here: how many there are, how far they are, what they cost and where they happen.',
  },
  headline: {
    de: (all: number, done: number, late: number, unknown: number) =>
      `Von ${all === 1 ? 'einer Maßnahme' : `${all} Maßnahmen`} ${done === 1 ? 'ist 1' : `sind ${done || 'keine'}`} abgeschlossen und ${late || 'keine'} verzögert.${
        unknown > 0 ? ` Bei ${unknown} ist kein Zeitplan bekannt.` : ''
      }`,
    en: (all: number, done: number, late: number, unknown: number) =>
      `Of ${all === 1 ? 'one measure' : `${all} measures`}, ${done || 'none'} ${done === 1 ? 'is' : 'are'} completed and ${late || 'none'} ${late === 1 ? 'is' : 'are'} delayed.${
        unknown > 0 ? ` Of ${unknown} no schedule is known.` : ''
      }`,
  },
  noneMatching: { de: 'Dazu gibt es keine Maßnahme', en: 'No measure matches' },
  noneMatchingHint: {
    de: 'Nehmen Sie eine Eingrenzung weg, dann sehen Sie wieder alle.',
    en: 'Take a filter away and you see all of them again.',
  },
  partOnly: {
    de: (some: number, all: number) => `Diese Seite zeigt nur ${some} von ${all} Maßnahmen.`,
    en: (some: number, all: number) => `This page shows only ${some} of ${all} measures.`,
  },
  fieldsTable: { de: 'Zeitplan nach Handlungsfeld', en: 'Schedule by field of action' },
  running: { de: 'in Umsetzung', en: 'being carried out' },
  late: { de: 'verzögert', en: 'delayed' },
  all: { de: 'Alle Maßnahmen', en: 'All measures' },
  allOfThese: { de: 'Diese Maßnahmen als Liste', en: 'These measures as a list' },
  places: { de: 'Was betrifft meinen Ort?', en: 'What concerns my place?' },
  howMany: { de: 'Wie viele?', en: 'How many?' },
  measuresWord: {
    de: (count: number) => (count === 1 ? 'Maßnahme' : 'Maßnahmen'),
    en: (count: number) => (count === 1 ? 'measure' : 'measures'),
  },
  measures: {
    de: (count: number) => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`),
    en: (count: number) => (count === 1 ? '1 measure' : `${count} measures`),
  },
  phasesTable: { de: 'Maßnahmen nach Phase', en: 'Measures by phase' },
  count: { de: 'Anzahl', en: 'Number' },
  howFar: { de: 'Wie weit?', en: 'How far?' },
  reached: { de: 'Erreichte Meilensteine', en: 'Milestones reached' },
  noMilestones: { de: 'Noch keine Maßnahme hat Meilensteine.', en: 'No measure has milestones yet.' },
  share: {
    de: (share: string, some: number, all: number) => `${share}, bekannt bei ${some} von ${all}`,
    en: (share: string, some: number, all: number) => `${share}, known for ${some} of ${all}`,
  },
  withoutMilestones: { de: 'keine Meilensteine', en: 'no milestones' },
  some: {
    de: (count: string, word: string) => `${count} ${word}`,
    en: (count: string, word: string) => `${count} ${word}`,
  },
  ages: { de: 'Wie aktuell sind die Angaben?', en: 'How up to date is what is said?' },
  rule: {
    de: (some: number, all: number) =>
      `So wird gerechnet: Bei jeder Maßnahme zählt der Anteil der erreichten Meilensteine; gezeigt wird der Durchschnitt. Meilensteine haben ${some} von ${all} Maßnahmen. Jede zählt gleich viel, egal wie groß sie ist.`,
    en: (some: number, all: number) =>
      `How this is reckoned: each measure counts with the share of its milestones that were reached; shown is the mean. ${some} of ${all} measures have milestones. Each counts the same, whatever its size.`,
  },
  ruleLate: {
    de: 'Ein Zielbild oder eine Lösung heißt „verzögert“, sobald eine einzige Maßnahme darin verzögert ist, und „im Plan“, wenn mindestens eine im Plan und keine verzögert ist.',
    en: 'A vision or solution is “delayed” as soon as a single measure in it is delayed, and “on schedule” when at least one is on schedule and none is delayed.',
  },
  schedule: { de: 'Liegen die Maßnahmen im Zeitplan?', en: 'Are the measures on schedule?' },
  goals: { de: 'Worauf läuft es hinaus?', en: 'What is it leading to?' },
  solutionsAlone: { de: 'Weitere Lösungen', en: 'More solutions' },
  withoutSolution: {
    de: (count: number) =>
      count === 1
        ? '1 Maßnahme gehört (noch) zu keiner gezeigten Lösung.'
        : `${count} Maßnahmen gehören (noch) zu keiner gezeigten Lösung.`,
    en: (count: number) =>
      count === 1
        ? '1 measure belongs to no solution shown here (yet).'
        : `${count} measures belong to no solution shown here (yet).`,
  },
  howMuch: { de: 'Wie viel Geld?', en: 'How much money?' },
  moneyTable: { de: 'Geld nach Jahr', en: 'Money by year' },
  year: { de: 'Jahr', en: 'Year' },
  planned: { de: 'Geplant', en: 'Planned' },
  actual: { de: 'Tatsächlich', en: 'Actual' },
  together: { de: 'zusammen', en: 'together' },
  unknown: { de: 'nicht bekannt', en: 'not known' },
  ofMeasures: {
    de: (count: number) => `aus ${count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`}`,
    en: (count: number) => `of ${count === 1 ? '1 measure' : `${count} measures`}`,
  },
  bars: { de: 'Vergleich', en: 'Comparison' },
  source: { de: 'Quelle', en: 'Source' },
  sourcesTable: { de: 'Woher das Geld kommt', en: 'Where the money comes from' },
  barsLegend: {
    de: 'Im Vergleich zeigt der obere Balken das geplante Geld, der untere das tatsächliche.',
    en: 'In the comparison the upper bar shows planned money, the lower one actual money.',
  },
  moreSources: {
    de: (count: number) =>
      `${count === 1 ? '1 weitere Quelle gibt' : `${count} weitere Quellen geben`} kleinere Beträge; sie sind in den Jahren mitgezählt.`,
    en: (count: number) =>
      `${count === 1 ? '1 more source gives' : `${count} more sources give`} smaller amounts; they are counted in the years.`,
  },
  moneyKnown: {
    de: (planned: number, actual: number, all: number) =>
      `Von ${planned} der ${all} Maßnahmen ist bekannt, was geplant ist, von ${actual}, was tatsächlich ausgegeben wurde. „Nicht bekannt“ heißt nicht null Euro.`,
    en: (planned: number, actual: number, all: number) =>
      `Of ${planned} of the ${all} measures the plan is known, of ${actual} what was really spent. “Not known” does not mean nought.`,
  },
  noMoney: {
    de: 'Zu keiner Maßnahme ist bekannt, was sie kostet. Das heißt nicht, dass sie nichts kostet.',
    en: 'Of no measure is it known what it costs. That does not mean that it costs nothing.',
  },
  when: { de: 'Wann?', en: 'When?' },
  whenLead: {
    de: 'Der Umriss zeigt die geplante Zeit, der volle Balken die tatsächliche. Der senkrechte Strich ist heute. Oben steht, was zuerst fertig sein soll.',
    en: 'The outline shows the planned time, the full bar the actual one. The upright line is today. On top stands what is to be finished first.',
  },
  plannedSpan: { de: (span: string) => `geplant ${span}`, en: (span: string) => `planned ${span}` },
  actualSpan: { de: (span: string) => `tatsächlich ${span}`, en: (span: string) => `actual ${span}` },
  from: { de: (month: string) => `ab ${month}`, en: (month: string) => `from ${month}` },
  until: { de: (month: string) => `bis ${month}`, en: (month: string) => `until ${month}` },
  moreSpans: {
    de: (count: number) => (count === 1 ? 'Noch 1 Maßnahme zeigen' : `Noch ${count} Maßnahmen zeigen`),
    en: (count: number) => (count === 1 ? 'Show 1 more measure' : `Show ${count} more measures`),
  },
  leftSpans: {
    de: (count: number) =>
      `${count === 1 ? '1 weitere Maßnahme mit Terminen steht' : `${count} weitere Maßnahmen mit Terminen stehen`} in der Liste.`,
    en: (count: number) =>
      `${count === 1 ? '1 more measure with dates stands' : `${count} more measures with dates stand`} in the list.`,
  },
  undated: {
    de: (count: number) =>
      `Von ${count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`} ist noch kein Anfang und kein Ende bekannt.`,
    en: (count: number) =>
      `Of ${count === 1 ? '1 measure' : `${count} measures`} neither beginning nor end is known yet.`,
  },
  where: { de: 'Wo?', en: 'Where?' },
  map: {
    de: 'Je kräftiger die Farbe, desto mehr Maßnahmen nur für diese Gemeinde und einzelne andere.',
    en: 'The stronger the colour, the more measures for this municipality and single others only.',
  },
  everywhere: {
    de: (count: number) =>
      count === 1
        ? '1 Maßnahme betrifft den ganzen Landkreis, also jede Gemeinde.'
        : `${count} Maßnahmen betreffen den ganzen Landkreis, also jede Gemeinde.`,
    en: (count: number) =>
      count === 1
        ? '1 measure concerns the whole district, that is every municipality.'
        : `${count} measures concern the whole district, that is every municipality.`,
  },
  counted: {
    de: 'Eine Maßnahme für drei Gemeinden zählt in jeder der drei.',
    en: 'A measure for three municipalities counts in each of the three.',
  },
  asTable: { de: 'Als Tabelle', en: 'As a table' },
  municipality: { de: 'Gemeinde', en: 'Municipality' },
  municipalityLabel: {
    de: (name: string, count: number) =>
      `${name}: ${count === 0 ? 'keine eigene Maßnahme' : count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`}`,
    en: (name: string, count: number) =>
      `${name}: ${count === 0 ? 'no measure of its own' : count === 1 ? '1 measure' : `${count} measures`}`,
  },
  noneElsewhere: {
    de: 'In allen anderen Gemeinden gelten nur die Maßnahmen für den ganzen Landkreis.',
    en: 'In all other municipalities only the measures of the whole district apply.',
  },
  openData: { de: 'Diese Maßnahmen als offene Daten:', en: 'These measures as open data:' },
  openLicence: {
    de: (place: string) => `Quelle zu nennen: ${place}.`,
    en: (place: string) => `Please name the source: ${place}.`,
  },
  lastChanged: { de: 'Zuletzt geändert', en: 'Last changed' },
})
