import type { SeasonRound } from './types.ts'

const aula = 'aula-im-schulzentrum-am-moselbogen'
const gym = 'gymnastikraum-am-moselbogen'

/** A round that the committee has decided. */
export const bernkastelRound: SeasonRound = {
  where: 'bernkastel-wittlich',
  title: 'Aula und Gymnastikraum im Winterhalbjahr',
  words: 'Die Abende im Schulzentrum am Moselbogen, für Vereine aus der Verbandsgemeinde.',
  priorities: ['Kinder und Jugendliche', 'Alle anderen'],
  opensIn: -120,
  closesIn: -92,
  beginsIn: -40,
  weeks: 26,
  rooms: [
    { slug: aula, days: [1, 2, 3, 4], from: 1020, to: 1320 },
    { slug: gym, days: [1, 2, 3, 4, 5], from: 960, to: 1260 },
  ],
  until: 'decided',
  draw: 'Würfel 2, 6, 3 vor dem Ausschuss',
  objectionsUntilIn: -70,
  decided: { body: 'Ausschuss für Schule, Kultur und Sport', daysIn: -62 },
  clubs: [
    {
      key: 'musikverein-eifelrand',
      name: 'Musikverein Eifelrand e. V.',
      priority: 0,
      wishes: [
        {
          title: 'Probe',
          minutes: 120,
          persons: 45,
          rooms: [aula],
          at: [
            [2, 18, 22],
            [4, 18, 22],
          ],
          purpose: 'culture',
        },
        { title: 'Jugendkapelle', minutes: 90, persons: 22, rooms: [aula], at: [[2, 17, 19]], purpose: 'culture' },
      ],
    },
    {
      name: 'Turnverein Moselbogen e. V.',
      priority: 0,
      wishes: [
        {
          title: 'Kinderturnen',
          minutes: 60,
          times: 2,
          persons: 20,
          rooms: [gym],
          at: [
            [1, 16, 18],
            [3, 16, 18],
          ],
        },
        { title: 'Fitness', minutes: 60, persons: 18, rooms: [gym], at: [[3, 18, 21]] },
      ],
    },
    {
      name: 'Karnevalsgesellschaft Liesertal e. V.',
      priority: 1,
      wishes: [
        {
          title: 'Gardetraining',
          minutes: 120,
          times: 2,
          persons: 24,
          rooms: [aula, gym],
          at: [
            [1, 18, 21],
            [3, 18, 21],
          ],
          purpose: 'culture',
        },
      ],
    },
    {
      name: 'Rückenwind Gesundheitssport e. V.',
      priority: 1,
      wishes: [
        {
          title: 'Wirbelsäulengymnastik',
          minutes: 60,
          times: 2,
          persons: 16,
          rooms: [gym],
          at: [
            [1, 17, 20],
            [3, 17, 20],
            [4, 17, 20],
          ],
        },
      ],
    },
    {
      name: 'Tanzgruppe Weinlaub e. V.',
      priority: 0,
      wishes: [
        {
          title: 'Kindertanz',
          minutes: 60,
          persons: 18,
          rooms: [gym, aula],
          at: [
            [3, 16, 18],
            [1, 16, 18],
          ],
        },
      ],
    },
    {
      name: 'Laienspiel Schieferhof e. V.',
      priority: 1,
      wishes: [{ title: 'Proben', minutes: 150, persons: 16, rooms: [aula], at: [[4, 18, 22]], purpose: 'culture' }],
    },
  ],
}

const assembly = 'versammlungsraum-im-haus-der-begegnung'
const hall = 'buergersaal-am-laacher-tor'

/** A proposal that clubs may object to: what the demo's staff can try. */
export const mayenKoblenzRound: SeasonRound = {
  where: 'mayen-koblenz',
  title: 'Abende in Bürgersaal und Versammlungsraum',
  words: 'Regelmäßige Abende für Vereine im kommenden Halbjahr. Die Wochenenden bleiben frei für einzelne Buchungen.',
  priorities: ['Kinder und Jugendliche', 'Alle anderen'],
  opensIn: -45,
  closesIn: -12,
  beginsIn: 42,
  weeks: 26,
  rooms: [
    { slug: assembly, days: [1, 2, 3, 4], from: 1020, to: 1320 },
    { slug: hall, days: [2, 3, 4], from: 1020, to: 1320 },
  ],
  until: 'proposed',
  draw: 'Würfel 5, 1, 4 im Rathaus, vor drei Vereinen',
  objectionsUntilIn: 9,
  objection: {
    club: 'Chorgemeinschaft Vulkanklang e. V.',
    words:
      'Mittwochs ist unser Chorleiter in einem anderen Ort. Könnten wir mit jemandem tauschen, der dienstags probt?',
  },
  clubs: [
    {
      key: 'ganz-statt-kaputt',
      name: 'Ganz statt kaputt e. V.',
      priority: 1,
      wishes: [
        {
          title: 'Reparaturabend',
          minutes: 150,
          persons: 25,
          rooms: [assembly],
          at: [
            [3, 17, 21],
            [1, 17, 21],
          ],
          purpose: 'course',
        },
      ],
    },
    {
      name: 'Chorgemeinschaft Vulkanklang e. V.',
      priority: 1,
      wishes: [
        {
          title: 'Chorprobe',
          minutes: 120,
          persons: 40,
          rooms: [hall, assembly],
          at: [
            [2, 19, 22],
            [3, 19, 22],
          ],
          purpose: 'culture',
        },
      ],
    },
    {
      name: 'Jugendtheater Bimsstein e. V.',
      priority: 0,
      wishes: [
        {
          title: 'Probe',
          minutes: 120,
          times: 2,
          persons: 22,
          rooms: [hall],
          at: [
            [2, 17, 21],
            [4, 17, 21],
            [3, 17, 19.5],
          ],
          purpose: 'culture',
        },
      ],
    },
    {
      name: 'Seniorentanz Pellenz e. V.',
      priority: 1,
      wishes: [
        {
          title: 'Tanznachmittag',
          minutes: 120,
          persons: 30,
          rooms: [hall, assembly],
          at: [[3, 17, 20]],
          purpose: 'culture',
        },
      ],
    },
    {
      name: 'Spieleabend Würfelglück e. V.',
      priority: 1,
      wishes: [
        {
          title: 'Offener Abend',
          minutes: 180,
          persons: 20,
          rooms: [assembly],
          at: [
            [4, 18, 22],
            [1, 18, 22],
          ],
          purpose: 'other',
        },
      ],
    },
    {
      name: 'Blasmusik Nettequell e. V.',
      priority: 0,
      wishes: [
        {
          title: 'Jugendorchester',
          minutes: 90,
          persons: 28,
          rooms: [hall, assembly],
          at: [
            [2, 17, 20],
            [4, 17, 20],
          ],
          purpose: 'culture',
        },
        { title: 'Hauptorchester', minutes: 120, persons: 45, rooms: [hall], at: [[2, 19, 22]], purpose: 'culture' },
      ],
    },
  ],
}
