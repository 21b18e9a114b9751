import { free } from '../patterns.ts'
import type { DemoBuilding } from '../types.ts'

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name} ${index + 1}`)

export const library: DemoBuilding = {
  where: 'bernkastel-wittlich',
  provider: 'stadt-wittlich',
  name: 'Bücherei im Kelterhaus',
  street: 'Kellergasse 4, 54516 Wittlich',
  municipality: '07231134',
  lon: 6.888,
  lat: 49.987,
  arrival: 'Das Kelterhaus liegt hinter der Kirche. Räder können im Hof stehen.',
  units: ['Lesezimmer', ...numbered('Lernplatz', 6)],
  resources: [
    {
      kind: 'room',
      units: ['Lesezimmer'],
      title: { de: 'Lesezimmer in der Bücherei', en: 'Reading room in the library' },
      lead: {
        de: 'Kleiner Raum zwischen Büchern, für zwölf Menschen.',
        en: 'Small room among books, for twelve people.',
      },
      body: {
        de: 'Für Lesekreise, Nachhilfe und Besprechungen. Essen bitte draußen.',
        en: 'For reading circles, tutoring and meetings. Please eat outside.',
      },
      persons: 12,
      equipment: ['wifi', 'screen', 'accessible-toilet'],
      stepFree: 'yes',
      rules: { gridMinutes: 30, shortestMinutes: 30, longestMinutes: 180, noticeMinutes: 0, holidays: 'closed' },
      open: [{ on: [2, 3, 4, 5, 6], from: 10, to: 18 }],
      prices: free,
      use: [
        {
          on: [3],
          from: 15,
          to: 16.5,
          as: 'minors',
          purpose: 'culture',
          words: 'Vorlesestunde',
          name: 'Lesekreis Invent',
          persons: 12,
        },
        {
          on: [4],
          from: 16,
          to: 18,
          chance: 0.8,
          as: 'private',
          purpose: 'course',
          words: 'Sprachtandem',
          name: 'Gruppe Invent',
        },
        {
          on: [2, 5],
          from: 14,
          to: 16,
          chance: 0.5,
          as: 'minors',
          purpose: 'course',
          words: 'Nachhilfe',
          name: 'Lernhilfe Invent',
        },
      ],
    },
    {
      kind: 'seat',
      units: numbered('Lernplatz', 6),
      one: true,
      title: { de: 'Lernplatz in der Bücherei', en: 'Study place in the library' },
      lead: {
        de: 'Einer von sechs ruhigen Plätzen mit Lampe und Steckdose.',
        en: 'One of six quiet places with lamp and socket.',
      },
      body: {
        de: 'Kostenfrei, auch ohne Leseausweis. Wer nach einer halben Stunde nicht da ist, gibt den Platz frei.',
        en: 'Free of charge, also without a library card. After half an hour an empty place is given away.',
      },
      persons: 1,
      equipment: ['wifi', 'printer', 'accessible-toilet'],
      stepFree: 'yes',
      rules: {
        gridMinutes: 30,
        shortestMinutes: 30,
        longestMinutes: 300,
        noticeMinutes: 0,
        advanceDays: 21,
        holidays: 'closed',
      },
      open: [{ on: [2, 3, 4, 5, 6], from: 10, to: 18 }],
      prices: free,
      use: [
        {
          on: [2, 3, 4, 5, 6],
          from: 14,
          to: 17,
          chance: 0.16,
          times: 3,
          as: 'private',
          purpose: 'work',
          words: 'Lernen',
        },
      ],
    },
  ],
}
