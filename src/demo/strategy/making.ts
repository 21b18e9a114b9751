type Day = Temporal.PlainDate

/** How the invented district writes the next version of its strategy; days count from today. */
export const auenmarkMaking = (today: Day) => {
  const days = (number: number) => today.add({ days: number })
  return {
    plan: { adoptOn: days(140), body: 'Kreistag', paperDays: 14, adviceWeeks: 3, revisionWeeks: 2, reviewWeeks: 4 },
    circles: [
      {
        kind: 'steering-group',
        name: 'Lenkungsgruppe',
        purpose: 'Entscheidet über Richtung und Reihenfolge. Landratsamt, Gemeinden, Wirtschaft und Vereine.',
        sessions: [
          [
            -75,
            'Auftakt: Was hat sich bewährt?',
            'Kreishaus',
            'Die elf Lösungen bleiben; die Maßnahmen werden neu gereiht.',
          ],
          [
            -20,
            'Prioritäten für die nächsten vier Jahre',
            'Kreishaus',
            'Drei Vorschläge gehen an die Arbeitsgruppen zurück.',
          ],
          [34, 'Stand der Kapitel', 'Kreishaus', ''],
        ],
      },
      {
        kind: 'advisory-board',
        name: 'Beirat',
        purpose: 'Zwölf ausgeloste Menschen aus allen Gemeinden. Liest jedes Kapitel, bevor es abgeschlossen wird.',
        sessions: [
          [-33, 'Erste Lesung', 'Alte Schule', 'Der Beirat wünscht sich Zahlen zu jedem Ziel und einfachere Sätze.'],
        ],
      },
      {
        kind: 'working-group',
        name: 'Arbeitsgruppe Wege',
        purpose: 'Bus, Rad und Mitfahren.',
        sessions: [
          [
            -12,
            'Was der Rufbus gebracht hat',
            'Rathaus',
            'Abends fahren mehr Menschen mit als gedacht. Samstage fehlen.',
          ],
        ],
      },
    ],
    dates: [
      { body: 'Ausschuss für Zukunftsfragen', on: days(112), papersBy: days(98), purpose: 'advice', result: '' },
      { body: 'Kreistag', on: days(140), papersBy: days(126), purpose: 'adoption', result: '' },
    ],
    questions: [
      {
        words: 'Wer trägt die Kosten der Ladesäulen, wenn die Förderung endet?',
        answer: '',
        settled: false,
      },
      {
        words: 'Gilt die Strategie auch für die beiden Gemeinden, die erst im Sommer dazukommen?',
        answer: 'Ja. Sie werden ab dem Tag des Zusammenschlusses in jeder Karte mitgezählt.',
        settled: true,
      },
    ],
  } as const
}
