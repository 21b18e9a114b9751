import type { SeasonRound } from './types.ts'

const all = 'kreissporthalle-alle-drei-felder'
const [one, two, three] = ['kreissporthalle-feld-1', 'kreissporthalle-feld-2', 'kreissporthalle-feld-3'] as const
const courts = [one, two, three] as const
const hall = 'dorfhaus-langenweide-ganzer-saal'
const front = 'dorfhaus-langenweide-vorderer-saal'
const rear = 'dorfhaus-langenweide-hinterer-saal'
const group = 'gruppenraum-im-dorfhaus-langenweide'
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
    ...[all, ...courts].map((slug) => ({ slug, days: week, from: 960, to: 1320 })),
    ...[hall, front, rear, group].map((slug) => ({ slug, days: [1, 2, 3, 4], from: 1020, to: 1320 })),
  ],
  until: 'open',
  draw: '',
  clubs: [
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
  ],
}
