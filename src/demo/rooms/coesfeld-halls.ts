import { daily, everyDay, hallPrices, parties, partyConditions, weekBefore, weekdays } from './patterns.ts'
import type { DemoBuilding, Habit } from './types.ts'

const choir: Habit = {
  on: [2],
  from: 19.5,
  to: 21.5,
  as: 'club',
  purpose: 'culture',
  words: 'Chorprobe',
  name: 'Gemischter Chor Invent',
  persons: 34,
}

const sport = (words: string, on: number, from: number, to: number, as: 'club' | 'minors' = 'club'): Habit => ({
  on: [on],
  from,
  to,
  chance: 0.94,
  as,
  purpose: 'sport',
  words,
  name: 'Sportverein Invent',
})

const school = (chance: number): Habit => ({
  on: weekdays,
  from: 8,
  to: 13,
  chance,
  kind: 'internal',
  as: 'public',
  purpose: 'sport',
  words: 'Schulsport',
})

const fieldUse: readonly Habit[][] = [
  [school(0.95), sport('Handball, erste Mannschaft', 1, 19, 21), sport('Turnen für Kinder', 3, 15, 16.5, 'minors'), sport('Badminton', 4, 20, 22)],
  [school(0.9), sport('Volleyball', 2, 19.5, 21.5), sport('Handball, Jugend', 3, 17, 18.5, 'minors'), sport('Tischtennis', 5, 18, 20)],
  [school(0.8), sport('Rückenschule', 1, 18, 19), sport('Basketball, Jugend', 4, 17, 18.5, 'minors'), sport('Seniorensport', 5, 10, 11)],
]

const hallRules = { gridMinutes: 30, shortestMinutes: 60, longestMinutes: 720, noticeMinutes: 1440, bufferMinutes: 30 } as const
const fieldRules = { gridMinutes: 30, shortestMinutes: 60, longestMinutes: 240, noticeMinutes: 2880, holidays: 'closed' } as const

export const coesfeldHalls: readonly DemoBuilding[] = [
  {
    where: 'coesfeld',
    provider: 'stadt-billerbeck',
    name: 'Dorfhaus Langenweide',
    street: 'Langenweide 3, 48727 Billerbeck',
    municipality: '05558008',
    lon: 7.301,
    lat: 51.983,
    arrival: 'Der Bus hält vor der Tür. Parkplätze liegen hinter dem Haus, zwei davon sind breit genug für Rollstühle. Den Schlüssel gibt die Nachbarin in Nummer 5 aus.',
    units: ['Saal, vorderer Teil', 'Saal, hinterer Teil', 'Gruppenraum'],
    resources: [
      {
        kind: 'room',
        units: ['Saal, vorderer Teil', 'Saal, hinterer Teil'],
        title: { de: 'Dorfhaus Langenweide: ganzer Saal', en: 'Langenweide village hall: whole hall' },
        lead: { de: 'Saal für 180 Menschen mit Bühne und Küche.', en: 'Hall for 180 people with stage and kitchen.' },
        body: {
          de: 'Der Saal hat einen Holzboden, eine kleine Bühne und eine Küche mit Geschirr für 120 Personen. Die Trennwand verschwindet in der Wand; wer weniger Platz braucht, bucht nur einen Teil.',
          en: 'The hall has a wooden floor, a small stage and a kitchen with dishes for 120 people. The partition disappears into the wall; if you need less space, book one part only.',
        },
        persons: 180,
        equipment: ['stage', 'kitchen', 'dishes', 'tables', 'sound', 'parking', 'accessible-toilet'],
        stepFree: 'yes',
        rules: { ...hallRules, approval: true, advanceDays: 730 },
        open: daily(8, 25),
        closed: [{ inDays: 45, days: 5, reason: 'Der Boden wird geschliffen' }],
        prices: hallPrices(24, 260),
        conditions: partyConditions,
        depositEuros: 300,
        refunds: weekBefore,
        use: [parties(0.7, 110), { ...choir, on: [7], from: 10, to: 16, everyWeeks: 8, words: 'Chortag' }],
      },
      {
        kind: 'room',
        units: ['Saal, vorderer Teil'],
        title: { de: 'Dorfhaus Langenweide: vorderer Saal', en: 'Langenweide village hall: front part' },
        lead: { de: 'Die Hälfte mit Bühne, für 90 Menschen.', en: 'The half with the stage, for 90 people.' },
        body: {
          de: 'Mit Bühne und Klavier, ohne Küche. Gut für Proben, Vorträge und Kurse.',
          en: 'With stage and piano, without kitchen. Good for rehearsals, talks and courses.',
        },
        persons: 90,
        equipment: ['stage', 'piano', 'sound', 'tables', 'parking', 'accessible-toilet'],
        stepFree: 'yes',
        rules: hallRules,
        open: daily(8, 23),
        prices: hallPrices(14, 150),
        use: [
          choir,
          { on: [3], from: 16, to: 17.5, as: 'minors', purpose: 'culture', words: 'Kindertheater', name: 'Spielkreis Invent', persons: 18 },
          { on: [4], from: 20, to: 22, chance: 0.9, as: 'club', purpose: 'sport', words: 'Tanzkreis', name: 'Tanzkreis Invent' },
        ],
      },
      {
        kind: 'room',
        units: ['Saal, hinterer Teil'],
        title: { de: 'Dorfhaus Langenweide: hinterer Saal', en: 'Langenweide village hall: rear part' },
        lead: { de: 'Die Hälfte mit Küche, für 80 Menschen.', en: 'The half with the kitchen, for 80 people.' },
        body: {
          de: 'Mit Küche und Zugang zum Garten. Gut für Feiern bis 80 Personen und für den Mittagstisch.',
          en: 'With kitchen and access to the garden. Good for parties of up to 80 people and for shared lunches.',
        },
        persons: 80,
        equipment: ['kitchen', 'dishes', 'tables', 'parking', 'accessible-toilet'],
        stepFree: 'yes',
        rules: hallRules,
        open: daily(8, 25),
        prices: hallPrices(14, 150),
        conditions: partyConditions,
        depositEuros: 150,
        refunds: weekBefore,
        use: [
          { on: [2, 4], from: 11, to: 14, chance: 0.96, as: 'club', purpose: 'meeting', words: 'Mittagstisch', name: 'Nachbarschaft Invent', persons: 30 },
          { on: [5], from: 18, to: 22, chance: 0.4, as: 'club', purpose: 'meeting', words: 'Versammlung', name: 'Heimatverein Invent' },
        ],
      },
      {
        kind: 'room',
        units: ['Gruppenraum'],
        title: { de: 'Gruppenraum im Dorfhaus Langenweide', en: 'Group room in the Langenweide village hall' },
        lead: { de: 'Heller Raum im Obergeschoss für 20 Menschen.', en: 'Bright room upstairs for 20 people.' },
        body: {
          de: 'Tische und Stühle lassen sich frei stellen. Es gibt keinen Aufzug.',
          en: 'Tables and chairs can be moved. There is no lift.',
        },
        persons: 20,
        equipment: ['tables', 'flipchart', 'wifi', 'parking'],
        stepFree: 'no',
        rules: { ...hallRules, bufferMinutes: 0, noticeMinutes: 120 },
        open: daily(8, 22),
        prices: hallPrices(8, 60),
        use: [
          { on: [1], from: 9.5, to: 11, as: 'minors', purpose: 'other', words: 'Krabbelgruppe', name: 'Elternkreis Invent', persons: 14 },
          { on: [1, 3], from: 19, to: 20.5, chance: 0.9, as: 'private', purpose: 'course', words: 'Yoga', name: 'Kursleitung Invent', persons: 12 },
          { on: [4], from: 18, to: 20, everyWeeks: 2, as: 'club', purpose: 'meeting', words: 'Vorstandssitzung', name: 'Heimatverein Invent' },
        ],
      },
    ],
  },
  {
    where: 'coesfeld',
    provider: null,
    name: 'Kreissporthalle am Ostring',
    street: 'Am Ostring 40, 48249 Dülmen',
    municipality: '05558016',
    lon: 7.29,
    lat: 51.832,
    arrival: 'Eingang für Vereine an der Rückseite. Die Hausmeisterei schließt eine Viertelstunde vor Beginn auf.',
    units: ['Feld 1', 'Feld 2', 'Feld 3'],
    resources: [
      {
        kind: 'room',
        units: ['Feld 1', 'Feld 2', 'Feld 3'],
        title: { de: 'Kreissporthalle: alle drei Felder', en: 'District sports hall: all three courts' },
        lead: { de: 'Dreifachhalle für Spieltage und Turniere.', en: 'Triple hall for match days and tournaments.' },
        body: {
          de: 'Spielfläche 45 mal 27 Meter, Tribüne für 199 Menschen, sechs Umkleiden. Vereine aus dem Kreis nutzen sie kostenfrei.',
          en: 'Playing area of 45 by 27 metres, stand for 199 people, six changing rooms. Free for clubs of the district.',
        },
        persons: 199,
        equipment: ['changing-room', 'shower', 'sound', 'accessible-toilet', 'parking'],
        stepFree: 'yes',
        rules: { ...fieldRules, longestMinutes: 600, approval: true, who: 'account' },
        open: [{ on: [6, 7], from: 8, to: 22 }],
        prices: hallPrices(45, 600),
        use: [{ on: [6, 7], from: 10, to: 17, chance: 0.55, as: 'club', purpose: 'sport', words: 'Spieltag', name: 'Sportverein Invent', persons: 120 }],
      },
      ...[1, 2, 3].map((number) => ({
        kind: 'room' as const,
        units: [`Feld ${number}`],
        title: { de: `Kreissporthalle: Feld ${number}`, en: `District sports hall: court ${number}` },
        lead: { de: 'Ein Drittel der Halle, durch einen Vorhang abgetrennt.', en: 'A third of the hall, behind a curtain.' },
        body: {
          de: 'Spielfläche 27 mal 15 Meter. Bälle bringen Sie bitte mit; Netze und Tore stehen im Geräteraum.',
          en: 'Playing area of 27 by 15 metres. Please bring balls; nets and goals are in the equipment room.',
        },
        persons: 40,
        equipment: ['changing-room', 'shower', 'accessible-toilet', 'parking'] as const,
        stepFree: 'yes' as const,
        rules: { ...fieldRules, who: 'organisation' as const },
        open: [{ on: everyDay, from: 8, to: 22 }],
        prices: hallPrices(16, 200),
        use: fieldUse[number - 1] ?? [],
      })),
    ],
  },
]
