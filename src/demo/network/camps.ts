/** A session of a demo barcamp. `hosts`: keys of src/demo/network/directory.ts, or words. */
export interface DemoSession {
  readonly title: string
  readonly lead?: string
  readonly questions?: readonly string[]
  readonly topics: readonly string[]
  readonly hosts: readonly string[]
  readonly hands?: number
  /** Room and beginning of the slot. */
  readonly at?: readonly [room: string, from: string]
}

export interface DemoCamp {
  readonly rooms: readonly (readonly [name: string, seats: number])[]
  readonly slots: readonly (readonly [from: string, to: string, common?: string])[]
  readonly sessions: readonly DemoSession[]
}

const slots = [
  ['09:00', '10:15', 'Begrüßung und Vorstellen der Sessions'],
  ['10:30', '11:15'],
  ['11:30', '12:15'],
  ['12:15', '13:15', 'Mittagessen'],
  ['13:15', '14:00'],
  ['14:15', '15:00'],
  ['16:00', '17:00', 'Abschluss'],
] as const

/**
 * By title of the meeting. Of the KommunalCamp in Mainz the first session stands in the report at the origin of this program, the topics of the
 * others in the organiser's review; titles, hands and the grid are invented.
 */
export const camps: Readonly<Record<string, DemoCamp>> = {
  'KommunalCamp Rheinland-Pfalz in Mainz': {
    rooms: [
      ['Großer Saal', 80],
      ['Werkraum', 30],
      ['Studio', 24],
    ],
    slots,
    sessions: [
      {
        title: 'Wie wird man eine smarte Stadt oder ein smarter Landkreis?',
        lead: 'Offene Austausch- und Diskussionsrunde der Modellprojekte, auch mit Kommunen ohne Förderung.',
        questions: [
          'Wie gehen wir vor?',
          'Welche Themen stehen im Zentrum unserer Projekte?',
          'Wie verfassen wir eine sektorübergreifende, zukunftsorientierte und nachhaltige Strategie?',
          'Welchen Stolpersteinen und Boostern begegnen wir dabei?',
        ],
        topics: ['Strategie'],
        hosts: ['mayen-koblenz', 'kusel', 'kaiserslautern'],
        hands: 62,
        at: ['Großer Saal', '10:30'],
      },
      {
        title: 'OZG: Was die Gemeinden wirklich brauchen',
        topics: ['OZG'],
        hosts: ['Digitalbeauftragte einer Gemeinde'],
        hands: 41,
        at: ['Großer Saal', '11:30'],
      },
      {
        title: 'Die Strategie im eigenen Haus erklären',
        topics: ['Strategie'],
        hosts: ['Stabsstelle eines Landkreises'],
        hands: 38,
        at: ['Großer Saal', '13:15'],
      },
      {
        title: 'Soziale Medien ohne eigene Stelle',
        topics: ['Öffentlichkeitsarbeit'],
        hosts: ['Pressestelle einer Stadt'],
        hands: 29,
        at: ['Werkraum', '10:30'],
      },
      {
        title: 'Beteiligung am Telefon und am Bildschirm',
        topics: ['Beteiligung'],
        hosts: ['Beteiligungsbüro'],
        hands: 27,
        at: ['Werkraum', '11:30'],
      },
      {
        title: 'Interkommunal: eine Stelle für drei Gemeinden',
        topics: ['Zusammenarbeit'],
        hosts: ['gemeindeverband-sonnental'],
        hands: 24,
        at: ['Studio', '10:30'],
      },
      {
        title: 'Abläufe zeichnen, die alle verstehen',
        topics: ['Prozesse'],
        hosts: ['Organisationsamt'],
        hands: 22,
        at: ['Studio', '11:30'],
      },
      {
        title: 'Agil arbeiten zwischen Ausschuss und Amtsblatt',
        topics: ['Organisation'],
        hosts: ['it-prozessbegleitung'],
        hands: 33,
        at: ['Großer Saal', '14:15'],
      },
      {
        title: 'Werkzeuge, die nichts kosten',
        topics: ['Werkzeuge'],
        hosts: ['IT einer Verbandsgemeinde'],
        hands: 30,
        at: ['Werkraum', '13:15'],
      },
      {
        title: 'Digitallotsen gewinnen und halten',
        topics: ['Kompetenzen'],
        hosts: ['neustadt-waldnaab'],
        hands: 19,
        at: ['Studio', '13:15'],
      },
      {
        title: 'Allein auf weiter Flur: Austausch der Einzelkämpfer',
        topics: ['Zusammenarbeit'],
        hosts: ['gemeindeverband-sonnental'],
        hands: 21,
        at: ['Werkraum', '14:15'],
      },
      { title: 'Wer pflegt das nach dem Projekt?', topics: ['Verstetigung'], hosts: ['Kämmerei'], hands: 12 },
    ],
  },
  'KommunalCamp im Frühling (erfunden)': {
    rooms: [
      ['Aula', 90],
      ['Musikraum', 30],
      ['Werkstatt', 16],
    ],
    slots,
    sessions: [
      {
        title: 'Mitfahrbank ohne Förderung',
        lead: 'Was drei Dörfer mit 400 Euro gemacht haben.',
        topics: ['Mobilität'],
        hosts: ['gemeindeverband-sonnental'],
      },
      {
        title: 'Kennzahlen, die niemand pflegt',
        questions: ['Welche drei würden Sie behalten?'],
        topics: ['Strategie'],
        hosts: ['mayen-koblenz'],
      },
      { title: 'Was tun, wenn die Plattform abgeschaltet wird?', topics: ['Verstetigung'], hosts: ['uelzen'] },
      { title: 'Ehrenamt im Winter', topics: ['Ehrenamt'], hosts: ['uelzen', 'vorpommern-greifswald'] },
      { title: 'Hausarztpraxen erreichen', topics: ['Gesundheit'], hosts: ['loerrach'] },
    ],
  },
}
