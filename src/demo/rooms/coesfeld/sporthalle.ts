import { everyDay, hallPrices, weekdays } from '../patterns.ts'
import type { DemoBuilding, Habit } from '../types.ts'

const sport = (words: string, on: number, from: number, to: number, as: 'club' | 'minors' = 'club'): Habit => ({
  on: [on],
  from,
  to,
  chance: 0.94,
  as,
  purpose: 'sport',
  words,
  name: 'Sportverein Invent',
})

const school = (chance: number): Habit => ({
  on: weekdays,
  from: 8,
  to: 12,
  chance,
  kind: 'internal',
  as: 'public',
  purpose: 'sport',
  words: 'Schulsport',
})

const fieldUse: readonly Habit[][] = [
  [
    school(0.45),
    sport('Handball, erste Mannschaft', 1, 19, 21),
    sport('Turnen für Kinder', 3, 15, 16.5, 'minors'),
    sport('Badminton', 4, 20, 22),
  ],
  [
    school(0.25),
    sport('Volleyball', 2, 19.5, 21.5),
    sport('Handball, Jugend', 3, 17, 18.5, 'minors'),
    sport('Tischtennis', 5, 18, 20),
  ],
  [
    school(0.2),
    sport('Rückenschule', 1, 18, 19),
    sport('Basketball, Jugend', 4, 17, 18.5, 'minors'),
    sport('Seniorensport', 5, 10, 11),
  ],
]

const fieldRules = {
  gridMinutes: 30,
  shortestMinutes: 60,
  longestMinutes: 240,
  noticeMinutes: 2880,
  holidays: 'closed',
} as const

export const sportsHall: DemoBuilding = {
  where: 'coesfeld',
  provider: null,
  name: 'Kreissporthalle am Ostring',
  street: 'Am Ostring 40, 48249 Dülmen',
  municipality: '05558016',
  lon: 7.29,
  lat: 51.832,
  arrival: 'Eingang für Vereine an der Rückseite. Die Hausmeisterei schließt eine Viertelstunde vor Beginn auf.',
  units: ['Feld 1', 'Feld 2', 'Feld 3'],
  resources: [
    {
      kind: 'room',
      units: ['Feld 1', 'Feld 2', 'Feld 3'],
      title: { de: 'Kreissporthalle: alle drei Felder', en: 'District sports hall: all three courts' },
      lead: { de: 'Dreifachhalle für Spieltage und Turniere.', en: 'Triple hall for match days and tournaments.' },
      body: {
        de: 'Spielfläche 45 mal 27 Meter, Tribüne für 199 Menschen, sechs Umkleiden. Vereine aus dem Kreis nutzen sie kostenfrei.',
        en: 'Playing area of 45 by 27 metres, stand for 199 people, six changing rooms. Free for clubs of the district.',
      },
      persons: 199,
      equipment: ['changing-room', 'shower', 'sound', 'accessible-toilet', 'parking'],
      stepFree: 'yes',
      rules: { ...fieldRules, longestMinutes: 600, approval: true, who: 'account' },
      open: [{ on: [6, 7], from: 8, to: 22 }],
      prices: hallPrices(45, 600),
      use: [
        {
          on: [6, 7],
          from: 10,
          to: 17,
          chance: 0.55,
          as: 'club',
          purpose: 'sport',
          words: 'Spieltag',
          name: 'Sportverein Invent',
          persons: 120,
        },
      ],
    },
    ...[1, 2, 3].map((number) => ({
      kind: 'room' as const,
      units: [`Feld ${number}`],
      title: { de: `Kreissporthalle: Feld ${number}`, en: `District sports hall: court ${number}` },
      lead: {
        de: 'Ein Drittel der Halle, durch einen Vorhang abgetrennt.',
        en: 'A third of the hall, behind a curtain.',
      },
      body: {
        de: 'Spielfläche 27 mal 15 Meter. Bälle bringen Sie bitte mit; Netze und Tore stehen im Geräteraum.',
        en: 'Playing area of 27 by 15 metres. Please bring balls; nets and goals are in the equipment room.',
      },
      persons: 40,
      equipment: ['changing-room', 'shower', 'accessible-toilet', 'parking'] as const,
      stepFree: 'yes' as const,
      rules: { ...fieldRules, who: 'organisation' as const },
      open: [{ on: everyDay, from: 8, to: 22 }],
      prices: hallPrices(16, 200),
      use: fieldUse[number - 1] ?? [],
    })),
  ],
}
