import type { SeasonClub } from '../types.ts'
import { front, group, hall, rear } from './rooms.ts'

/** Music, theatre, courses and meetings. All of them are invented. */
export const culture: readonly SeasonClub[] = [
  {
    name: 'Gemischter Chor Invent e. V.',
    priority: 1,
    wishes: [
      { title: 'Chorprobe', minutes: 120, persons: 34, rooms: [hall, front], at: [[2, 19, 22]], purpose: 'culture' },
    ],
  },
  {
    name: 'Blasorchester Langenweide e. V.',
    priority: 0,
    wishes: [
      {
        title: 'Orchesterprobe',
        minutes: 120,
        persons: 48,
        rooms: [hall],
        at: [
          [2, 19, 22],
          [4, 19, 22],
        ],
        purpose: 'culture',
      },
      {
        title: 'Jugendorchester',
        minutes: 90,
        persons: 26,
        rooms: [front, hall],
        at: [
          [2, 17, 19],
          [4, 17, 19],
        ],
        purpose: 'culture',
      },
    ],
  },
  {
    name: 'Theaterkiste Nottelbach e. V.',
    priority: 1,
    wishes: [
      {
        title: 'Probe',
        minutes: 150,
        persons: 18,
        rooms: [hall, front],
        at: [
          [1, 18, 22],
          [3, 18, 22],
        ],
        purpose: 'culture',
      },
    ],
  },
  {
    name: 'Yoga am Kanal e. V.',
    priority: 2,
    wishes: [
      {
        title: 'Abendkurs',
        minutes: 90,
        times: 2,
        persons: 15,
        rooms: [group, rear],
        at: [
          [1, 18, 21],
          [4, 18, 21],
        ],
        purpose: 'course',
      },
    ],
  },
  {
    name: 'Schachfreunde Springerzug e. V.',
    priority: 0,
    wishes: [
      { title: 'Jugendtraining', minutes: 90, persons: 12, rooms: [group], at: [[4, 17, 19]], purpose: 'course' },
      {
        title: 'Vereinsabend',
        minutes: 180,
        persons: 18,
        rooms: [group],
        at: [
          [4, 18, 22],
          [2, 18, 22],
        ],
        purpose: 'other',
      },
    ],
  },
  {
    name: 'Landfrauen Wiesengrund e. V.',
    priority: 1,
    wishes: [
      {
        title: 'Werkabend',
        minutes: 120,
        persons: 20,
        rooms: [group, rear],
        at: [
          [3, 18, 22],
          [2, 18, 22],
        ],
        purpose: 'course',
      },
    ],
  },
  {
    name: 'Sprachcafé Miteinander e. V.',
    priority: 1,
    wishes: [
      {
        title: 'Sprachcafé',
        minutes: 120,
        persons: 25,
        rooms: [group, front],
        at: [
          [2, 17, 20],
          [1, 17, 20],
        ],
        purpose: 'course',
      },
    ],
  },
]
