import { daily, desks, weekdays } from '../patterns.ts'
import type { DemoBuilding } from '../types.ts'

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name} ${index + 1}`)

export const coworking: DemoBuilding = {
  where: 'bernkastel-wittlich',
  provider: 'moselschreibtisch',
  name: 'Altes Weinkontor',
  street: 'Uferstraße 9, 56841 Traben-Trarbach',
  municipality: '07231124',
  lon: 7.117,
  lat: 49.95,
  arrival:
    'Vom Bahnhof Traben-Trarbach sind es acht Minuten zu Fuß am Ufer entlang. Den Türcode erhalten Sie vor Beginn.',
  units: [...numbered('Schreibtisch', 8), 'Kontorzimmer'],
  resources: [
    {
      kind: 'seat',
      units: numbered('Schreibtisch', 8),
      one: true,
      title: { de: 'Schreibtisch im Weinkontor', en: 'Desk in the wine merchant’s office' },
      lead: {
        de: 'Einer von acht Arbeitsplätzen mit Blick auf die Mosel.',
        en: 'One of eight desks overlooking the Moselle.',
      },
      body: {
        de: 'Höhenverstellbarer Tisch, zweiter Bildschirm, schnelles Netz, Kaffee und Wasser. Zum Telefonieren gibt es zwei Kabinen.',
        en: 'Height-adjustable desk, second screen, fast internet, coffee and water. Two booths for telephone calls.',
      },
      persons: 1,
      equipment: ['wifi', 'printer', 'kitchen', 'charging'],
      stepFree: 'partly',
      rules: { gridMinutes: 30, shortestMinutes: 60, longestMinutes: 840, noticeMinutes: 0, advanceDays: 90 },
      open: daily(7, 21),
      prices: [
        { groups: ['minors'], per: 'free', euros: 0 },
        { per: 'half-day', euros: 12 },
      ],
      vatPermille: 190,
      use: desks(8),
    },
    {
      kind: 'room',
      units: ['Kontorzimmer'],
      title: { de: 'Kontorzimmer für Besprechungen', en: 'Counting room for meetings' },
      lead: {
        de: 'Alter Kontorraum mit runder Tafel für acht Menschen.',
        en: 'Old office with a round table for eight people.',
      },
      body: {
        de: 'Mit Bildschirm und Kamera für Treffen, bei denen manche von weit her zugeschaltet sind.',
        en: 'With screen and camera for meetings that some join from far away.',
      },
      persons: 8,
      equipment: ['screen', 'microphone', 'wifi', 'flipchart', 'kitchen'],
      stepFree: 'partly',
      rules: { gridMinutes: 30, shortestMinutes: 30, longestMinutes: 480, noticeMinutes: 60, bufferMinutes: 15 },
      open: daily(8, 20),
      prices: [
        { groups: ['club', 'minors', 'public'], per: 'hour', euros: 6 },
        { per: 'hour', euros: 14 },
      ],
      vatPermille: 190,
      use: [
        {
          on: weekdays,
          from: 10,
          to: 11.5,
          chance: 0.25,
          as: 'business',
          purpose: 'meeting',
          words: 'Besprechung',
          name: 'Invent GmbH',
          persons: 5,
        },
        {
          on: [4],
          from: 18,
          to: 20,
          as: 'business',
          purpose: 'meeting',
          words: 'Gründungsrunde',
          booker: 'moselschreibtisch',
          persons: 8,
        },
      ],
    },
  ],
}
