import { free, onWeekdays } from '../patterns.ts'
import type { DemoBuilding } from '../types.ts'

export const careTeam: DemoBuilding = {
  where: 'coesfeld',
  provider: 'pflegeteam-stever',
  name: 'Pflegeteam Stever',
  street: 'Mühlenstraße 11, 48308 Senden',
  municipality: '05558044',
  lon: 7.484,
  lat: 51.857,
  arrival: 'Erdgeschoss, Klingel „Gesprächsraum“. Der Bus hält gegenüber.',
  units: ['Gesprächsraum'],
  resources: [
    {
      kind: 'room',
      units: ['Gesprächsraum'],
      title: { de: 'Gesprächsraum beim Pflegeteam Stever', en: 'Consultation room at Pflegeteam Stever' },
      lead: {
        de: 'Geschützter Raum für acht Menschen, kostenfrei.',
        en: 'Sheltered room for eight people, free of charge.',
      },
      body: {
        de: 'Für Selbsthilfegruppen und Beratung. Von außen kann niemand hineinsehen.',
        en: 'For self-help groups and advice. Nobody can look in from outside.',
      },
      persons: 8,
      equipment: ['wifi', 'hearing-loop', 'accessible-toilet'],
      stepFree: 'yes',
      rules: {
        gridMinutes: 30,
        shortestMinutes: 30,
        longestMinutes: 180,
        noticeMinutes: 720,
        bufferMinutes: 15,
        holidays: 'closed',
      },
      open: onWeekdays(9, 20),
      prices: free,
      use: [
        {
          on: [2],
          from: 17,
          to: 18.5,
          as: 'club',
          purpose: 'meeting',
          words: 'Gruppe pflegender Angehöriger',
          booker: 'pflegeteam-stever',
        },
        {
          on: [4],
          from: 18,
          to: 19.5,
          everyWeeks: 2,
          as: 'private',
          purpose: 'meeting',
          words: 'Selbsthilfegruppe',
          name: 'Gruppe Invent',
        },
        {
          on: [1, 3],
          from: 10,
          to: 11,
          chance: 0.6,
          kind: 'internal',
          as: 'business',
          purpose: 'meeting',
          words: 'Beratung',
        },
      ],
    },
  ],
}
