import type { SeasonClub } from '../types.ts'
import { all, front, one, rear, three, two } from './rooms.ts'

/** Clubs that want a court. All of them are invented. */
export const ballGames: readonly SeasonClub[] = [
  {
    name: 'SG Steverwiesen e. V.',
    priority: 0,
    remarks: 'Die A-Jugend hat Spieler aus drei Orten; der Bus fährt mittwochs am besten.',
    wishes: [
      {
        title: 'Handball A-Jugend',
        minutes: 120,
        times: 2,
        persons: 20,
        rooms: [all],
        at: [
          [3, 18, 21],
          [1, 18, 21],
          [5, 17, 21],
        ],
      },
      {
        title: 'Handball Damen',
        minutes: 120,
        persons: 18,
        rooms: [all],
        at: [
          [4, 19, 22],
          [2, 19, 22],
        ],
      },
      {
        title: 'Minihandball',
        minutes: 60,
        persons: 22,
        rooms: [one, two, three],
        at: [
          [3, 16, 18],
          [1, 16, 18],
        ],
      },
    ],
  },
  {
    name: 'Badminton-Freunde Langenweide e. V.',
    priority: 1,
    wishes: [
      {
        title: 'Training',
        minutes: 120,
        times: 2,
        persons: 16,
        rooms: [two, three],
        at: [
          [2, 18, 22],
          [4, 18, 22],
        ],
      },
    ],
  },
  {
    name: 'Volleyballclub Bulderner Feld e. V.',
    priority: 0,
    wishes: [
      {
        title: 'Jugend',
        minutes: 90,
        times: 2,
        persons: 20,
        rooms: [three, two],
        at: [
          [1, 17, 19.5],
          [4, 17, 19.5],
          [5, 17, 20],
        ],
      },
      {
        title: 'Mixed',
        minutes: 120,
        persons: 14,
        rooms: [three],
        at: [
          [3, 20, 22],
          [5, 20, 22],
        ],
      },
    ],
  },
  {
    name: 'Tischtennis Holsterbrink e. V.',
    priority: 1,
    wishes: [
      {
        title: 'Training und Jugend',
        minutes: 150,
        times: 2,
        persons: 22,
        rooms: [rear, front, two],
        at: [
          [1, 17.5, 21],
          [3, 17.5, 21],
        ],
      },
    ],
  },
  {
    name: 'Basketball Steverhasen e. V.',
    priority: 0,
    wishes: [
      {
        title: 'U14',
        minutes: 90,
        times: 2,
        persons: 15,
        rooms: [two, one],
        at: [
          [1, 16, 18.5],
          [3, 16, 18.5],
          [5, 16, 18],
        ],
      },
      { title: 'Herren', minutes: 120, persons: 14, rooms: [two], at: [[3, 19, 22]] },
    ],
  },
  {
    name: 'Fußballverein Grün-Weiß Hörsterloh e. V.',
    priority: 0,
    wishes: [
      {
        title: 'F-Jugend',
        minutes: 60,
        persons: 20,
        rooms: [one, two, three],
        at: [
          [2, 16, 18],
          [4, 16, 18],
        ],
      },
      {
        title: 'E-Jugend',
        minutes: 60,
        persons: 20,
        rooms: [one, two, three],
        at: [
          [2, 16, 18],
          [5, 16, 18],
        ],
      },
      { title: 'Altherren', minutes: 90, persons: 14, rooms: [one], at: [[5, 19, 22]] },
    ],
  },
  {
    name: 'Rollstuhlsport Baumberge e. V.',
    priority: 0,
    wishes: [
      {
        title: 'Rollstuhlbasketball',
        minutes: 120,
        persons: 14,
        rooms: [all, one],
        at: [
          [5, 17, 20],
          [2, 18, 21],
        ],
      },
    ],
  },
  {
    name: 'Futsal Feierabend e. V.',
    priority: 2,
    wishes: [
      {
        title: 'Training',
        minutes: 120,
        times: 2,
        persons: 14,
        rooms: [all, three],
        at: [
          [1, 19, 22],
          [3, 19, 22],
        ],
      },
    ],
  },
]
