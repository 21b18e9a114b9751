import type { SeasonClub } from '../types.ts'
import { all, front, hall, one, rear, three, two } from './rooms.ts'

/** Gymnastics, dance, martial arts and other movement, from children to seniors. All of them are invented. */
export const movement: readonly SeasonClub[] = [
  {
    name: 'TV Baumbergblick e. V.',
    priority: 0,
    wishes: [
      {
        title: 'Kinderturnen',
        minutes: 90,
        times: 2,
        persons: 24,
        rooms: [one, two],
        at: [
          [2, 16, 18],
          [4, 16, 18],
          [3, 16, 18],
        ],
      },
      {
        title: 'Eltern-Kind-Turnen',
        minutes: 60,
        persons: 18,
        rooms: [one, rear],
        at: [
          [5, 16, 18],
          [3, 16, 17.5],
        ],
      },
    ],
  },
  {
    name: 'Tanzkreis Feldmark e. V.',
    priority: 1,
    wishes: [
      {
        title: 'Gesellschaftstanz',
        minutes: 90,
        persons: 30,
        rooms: [hall, front],
        at: [
          [4, 19, 22],
          [3, 19, 22],
        ],
      },
    ],
  },
  {
    name: 'Karateschule Weißer Kranich e. V.',
    priority: 0,
    wishes: [
      {
        title: 'Kinder',
        minutes: 60,
        times: 2,
        persons: 20,
        rooms: [rear, front],
        at: [
          [1, 17, 19],
          [3, 17, 19],
        ],
      },
      { title: 'Erwachsene', minutes: 90, persons: 14, rooms: [rear], at: [[1, 18, 21]] },
    ],
  },
  {
    name: 'Herzsport Davertal e. V.',
    priority: 1,
    remarks: 'Eine Ärztin ist nur dienstags dabei.',
    wishes: [{ title: 'Herzsport', minutes: 60, persons: 16, rooms: [rear, one], at: [[2, 17, 19]] }],
  },
  {
    name: 'Seniorengymnastik Am Mühlenbach e. V.',
    priority: 1,
    wishes: [
      {
        title: 'Gymnastik',
        minutes: 60,
        persons: 22,
        rooms: [front, rear],
        at: [
          [3, 17, 18.5],
          [1, 17, 18.5],
        ],
      },
    ],
  },
  {
    name: 'Turngemeinschaft Rorupfeld e. V.',
    priority: 0,
    wishes: [
      {
        title: 'Geräteturnen',
        minutes: 120,
        times: 2,
        persons: 26,
        rooms: [one],
        at: [
          [2, 17, 20],
          [4, 17, 20],
          [5, 16, 19],
        ],
      },
    ],
  },
  {
    name: 'Bogensport Hohe Heide e. V.',
    priority: 1,
    wishes: [
      {
        title: 'Hallentraining',
        minutes: 120,
        persons: 10,
        rooms: [three, two],
        at: [
          [5, 19, 22],
          [1, 19, 22],
        ],
      },
    ],
  },
  {
    name: 'Inklusionssport Bunte Halle e. V.',
    priority: 0,
    wishes: [
      {
        title: 'Spiel und Sport für alle',
        minutes: 90,
        persons: 24,
        rooms: [two, one],
        at: [
          [4, 16, 18.5],
          [2, 16, 18.5],
        ],
      },
    ],
  },
  {
    name: 'Judoclub Lette-Sieben e. V.',
    priority: 0,
    wishes: [
      {
        title: 'Judo U11',
        minutes: 60,
        times: 2,
        persons: 18,
        rooms: [three, rear],
        at: [
          [2, 16, 18],
          [4, 16, 18],
        ],
      },
      { title: 'Judo Erwachsene', minutes: 90, persons: 12, rooms: [rear, three], at: [[2, 19, 22]] },
    ],
  },
  {
    name: 'Cheerleading Crows e. V.',
    priority: 2,
    wishes: [
      {
        title: 'Training',
        minutes: 120,
        persons: 26,
        rooms: [all, hall],
        at: [
          [5, 17, 21],
          [1, 17, 20],
        ],
      },
    ],
  },
]
