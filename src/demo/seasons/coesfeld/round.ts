import type { SeasonRound } from '../types.ts'
import { ballGames } from './ball-games.ts'
import { culture } from './culture.ts'
import { movement } from './movement.ts'
import { all, front, group, hall, one, rear, three, two } from './rooms.ts'

const week = [1, 2, 3, 4, 5]

/** Twenty-five clubs want the same evenings. All of them are invented. */
export const coesfeldRound: SeasonRound = {
  where: 'coesfeld',
  title: 'Hallen- und Saalzeiten im Sommerhalbjahr',
  words:
    'Vergeben werden die Abende in der Kreissporthalle und im Dorfhaus Langenweide. Antrag stellen können gemeinnützige Vereine mit Sitz im Kreis. Wer mehrere Gruppen hat, nennt jede einzeln.',
  priorities: ['Vereine mit Kinder- und Jugendgruppen', 'Vereine mit Sitz im Kreis', 'Alle anderen'],
  opensIn: -18,
  closesIn: 12,
  beginsIn: 70,
  weeks: 26,
  rooms: [
    ...[all, one, two, three].map((slug) => ({ slug, days: week, from: 960, to: 1320 })),
    ...[hall, front, rear, group].map((slug) => ({ slug, days: [1, 2, 3, 4], from: 1020, to: 1320 })),
  ],
  until: 'open',
  draw: '',
  clubs: [...ballGames, ...movement, ...culture],
}
