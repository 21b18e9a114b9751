import type { DemoPrice, Habit, OpenHours } from './types.ts'

export const weekdays = [1, 2, 3, 4, 5]
export const everyDay = [1, 2, 3, 4, 5, 6, 7]

export const daily = (from: number, to: number): OpenHours[] => [{ on: everyDay, from, to }]
export const onWeekdays = (from: number, to: number): OpenHours[] => [{ on: weekdays, from, to }]

/** As most village halls do it: clubs, minors and public bodies free, parties by the day, everybody else by the hour. */
export const hallPrices = (hour: number, party: number): DemoPrice[] => [
  { groups: ['club', 'minors'], purposes: ['sport', 'culture', 'course', 'meeting'], per: 'free', euros: 0 },
  { groups: ['public'], per: 'free', euros: 0 },
  { purposes: ['party'], per: 'day', euros: party },
  { groups: ['business'], per: 'hour', euros: hour * 1.5 },
  { per: 'hour', euros: hour },
]

export const free: DemoPrice[] = [{ per: 'free', euros: 0 }]

export const partyConditions = [
  'Bitte verlassen Sie den Raum besenrein und nehmen Sie Ihren Abfall mit.',
  'Musik ist bis 24 Uhr erlaubt; danach bleiben Fenster und Türen geschlossen.',
  'Die Kaution erhalten Sie zurück, wenn nichts beschädigt ist.',
].join('\n\n')

export const weekBefore = [
  { hours: 168, percent: 100 },
  { hours: 48, percent: 50 },
]

/** Families who celebrate on Saturdays, in the warm half of the year as in the cold one. */
export const parties = (chance: number, persons: number): Habit => ({
  on: [6],
  from: 14,
  to: 24,
  chance,
  as: 'private',
  purpose: 'party',
  words: 'Familienfeier',
  name: 'Familie Invent',
  persons,
})

/** People at desks: mornings, afternoons and whole days. */
export const desks = (most: number): Habit[] => [
  {
    on: weekdays,
    from: 8,
    to: 17,
    chance: 0.22,
    times: Math.ceil(most / 4),
    as: 'business',
    purpose: 'work',
    words: 'Ganzer Arbeitstag',
  },
  {
    on: weekdays,
    from: 8.5,
    to: 12.5,
    chance: 0.16,
    times: Math.ceil(most / 4),
    as: 'private',
    purpose: 'work',
    words: 'Arbeiten am Vormittag',
  },
  {
    on: weekdays,
    from: 13,
    to: 17.5,
    chance: 0.13,
    times: Math.ceil(most / 4),
    as: 'private',
    purpose: 'work',
    words: 'Arbeiten am Nachmittag',
  },
]
