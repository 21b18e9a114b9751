import type { DemoPaper } from '../types.ts'

const lead = {
  de: 'Wohin der erfundene Landkreis Auenmark will, warum, und woran man es merkt.',
  en: 'Where the invented district of Auenmark wants to go, why, and how one notices.',
  leicht:
    'Der Landkreis Auenmark ist ausgedacht.\nHier steht sein Plan.\nDer Plan sagt: Das wollen wir in vier Jahren schaffen.',
}

/** The adopted paper of the last years, and the draft of the next ones. All invented. */
export const auenmarkPapers = (today: Temporal.PlainDate): readonly DemoPaper[] => {
  const { year } = today
  return [
    {
      title: `Strategie Auenmark ${year - 3}–${year}`,
      ...{ lead, fromYear: year - 3, toYear: year },
      adopted: {
        by: 'Kreistag',
        on: Temporal.PlainDate.from({ year: year - 4, month: 12, day: 12 }),
        paper: `KT 60/${year - 4}`,
      },
      figures: [
        {
          title: 'Menschen, die hier leben',
          common: 'inhabitants',
          unit: 'Menschen',
          source: 'Kreisverwaltung Auenmark (erfunden)',
          years: [97_900, 97_400, 96_800, 96_300, 96_000].map((value, index) => [year - 8 + index, value] as const),
        },
        {
          title: 'Menschen mit einem Ehrenamt',
          common: 'volunteers',
          unit: 'Menschen',
          source: 'Stabsstelle Ehrenamt (erfunden)',
          years: [[year - 4, 41_200] as const],
        },
        {
          title: 'Älter als 65',
          unit: 'von 100 Menschen',
          source: 'Kreisverwaltung Auenmark (erfunden)',
          years: [22.1, 22.9, 23.6, 24.4, 25].map((value, index) => [year - 8 + index, value] as const),
        },
      ],
      chapters: [
        {
          kind: 'starting-point',
          title: 'Ausgangslage',
          body: `In der Auenmark leben 96.000 Menschen in 24 Orten. Jede vierte Person ist älter als 65. Zwei von drei Beschäftigten fahren zur Arbeit in einen anderen Landkreis.

Es gibt einen Bahnhof, ein Krankenhaus und 34 Schulen. Elf Dörfer haben weder Laden noch Praxis.

Was gut ist: Fast jeder zweite Mensch hilft in einem Verein mit. Was drückt: Die Kasse des Kreises ist knapp, und Fachleute sind schwer zu finden.`,
        },
        {
          kind: 'strengths',
          title: 'Stärken und Schwächen',
          body: `**Chancen.** Menschen, die zurückkommen wollen. Förderung von Bund und Land bis in die Mitte des Jahrzehnts.

**Gefahren.** Steigende Baupreise. Wenn die Förderung endet, muss der Betrieb aus eigener Kraft laufen.`,
          strengths: ['Starke Vereine', 'Kurze Drähte zwischen den Rathäusern', 'Ein Verkehrsbetrieb in eigener Hand'],
          weaknesses: ['Weite Wege', 'Wenige Praxen', 'Drei verschiedene Programme für denselben Antrag'],
        },
        {
          kind: 'challenges',
          title: 'Vier Aufgaben',
          body: `Wer kein Auto hat, soll trotzdem zum Arzt, zur Arbeit und zum Chor kommen.

Wer alt wird, soll bleiben können, wo er lebt.

Wer jung ist, soll gehen dürfen und gern zurückkommen.

Wer im Amt arbeitet, soll Zeit für Menschen haben statt für Stempel.`,
        },
        { kind: 'visions', title: 'Drei Zielbilder', body: 'So soll es werden. Jede Lösung gehört zu einem Zielbild.' },
        {
          kind: 'principles',
          title: 'Grundsätze',
          body: `Wir fragen zuerst und kaufen danach.

Papier und Telefon bleiben. Niemand muss ein Gerät haben, um mitzumachen.

Was wir entwickeln lassen, ist offen und darf von anderen benutzt werden.

Was nicht wirkt, beenden wir, und wir schreiben auf, warum.`,
        },
        {
          kind: 'solutions',
          title: 'Elf Lösungen',
          body: 'Achtzehn Vorschläge wurden bewertet, elf sind geblieben. Warum sieben ausgeschieden sind, steht bei der Auswahl.',
        },
        {
          kind: 'priorities',
          title: 'Maßnahmen mit Zeitplan',
          body: 'Maßnahmen mit hoher Priorität beginnen sofort, mit mittlerer in zwei und mit niedriger in vier Jahren.',
        },
        {
          kind: 'governance',
          title: 'Wer entscheidet',
          body: `Der Kreistag beschließt die Strategie und zweimal im Jahr den Bericht. Die Lenkungsgruppe aus Landrätin, fünf Rathäusern und drei Fachämtern trifft sich alle sechs Wochen.

Ein Beirat aus zwölf ausgelosten Menschen liest jeden Bericht vor dem Kreistag und fragt nach.`,
        },
        {
          kind: 'monitoring',
          title: 'Woran wir es merken',
          body: `Jede Maßnahme hat Meilensteine und höchstens drei Kennzahlen. Wer zuständig ist, meldet zweimal im Jahr, wie es steht.

Zweimal im Jahr wird der Stand eingefroren und veröffentlicht, auch wenn er nicht schön ist.`,
        },
        {
          kind: 'transfer',
          title: 'Was andere übernehmen können',
          body: 'Zu jeder beendeten Maßnahme steht, was wir gelernt haben. Programme stehen unter der EUPL.',
        },
      ],
    },
    {
      title: `Strategie Auenmark ${year + 1}–${year + 4}, Entwurf`,
      ...{ lead, fromYear: year + 1, toYear: year + 4 },
      chapters: [
        {
          kind: 'starting-point',
          title: 'Was seit der ersten Strategie anders ist',
          body: `Von sechzig Maßnahmen sind zwölf abgeschlossen, sechs beendet und mehr als zwanzig im Betrieb.

Der Rufbus am Abend fährt, die Schulen sind am Netz, die Kasse ist leerer als vor vier Jahren.`,
        },
        {
          kind: 'challenges',
          title: 'Was noch fehlt',
          body: `Der Betrieb kostet, was die Förderung nicht mehr trägt. Welche Angebote bleiben, muss der Kreistag entscheiden.

*Dieses Kapitel ist noch nicht fertig.*`,
        },
        {
          kind: 'visions',
          title: 'Zielbilder',
          body: 'Die drei Zielbilder sollen bleiben. Ob ein viertes dazukommt, ist offen.',
        },
        { kind: 'governance', title: 'Wer entscheidet', body: '' },
      ],
    },
  ]
}
