import type { DemoDialogue } from '../types.ts'

/** An invented foundation of clubs lets people decide on its money; voting is running, with a purse to fill. */
export const clubMoney: DemoDialogue = {
  slug: 'ehrenamtsgeld',
  where: 'mayen-koblenz',
  basis: 'invented',
  title: { de: 'Ehrenamtsgeld: Wofür geben wir 10.000 € aus?', en: 'Volunteers’ money: what do we spend €10,000 on?' },
  lead: {
    de: 'Ein erfundener Förderkreis der Vereine verteilt 10.000 €. Stimmen Sie ab, solange es läuft: online oder auf Papier.',
    en: 'An invented circle of clubs gives away €10,000. Vote while it runs: online or on paper.',
  },
  decides: {
    de: 'Welche Wünsche der Vereine in diesem Jahr bezahlt werden.',
    en: 'Which wishes of clubs are paid for this year.',
  },
  limits: {
    de: 'Es sind 10.000 €. Laufende Kosten wie Miete übernimmt der Förderkreis nicht.',
    en: 'There are €10,000. The circle does not pay running costs such as rent.',
  },
  decidedBy: 'Der Förderkreis der Vereine (erfunden)',
  decidedWhen: 'am Tag nach der Auszählung',
  body: {
    de: 'Diesen Förderkreis gibt es nur in der Vorführung; Vereine, Wünsche und Stimmen sind erfunden.',
    en: 'This circle exists in the demo only; clubs, wishes and ballots are invented.',
  },
  outcome: { de: '' },
  phases: [
    {
      method: 'budget',
      who: 'guest',
      title: { de: 'Abstimmen über das Ehrenamtsgeld', en: 'Vote on the volunteers’ money' },
      intro: {
        de: 'Zehn Wünsche, zusammen mehr als doppelt so teuer, wie Geld da ist. Wählen Sie aus, was Ihnen am wichtigsten ist.',
        en: 'Ten wishes, together more than twice as expensive as there is money. Choose what matters most to you.',
      },
      outcome: { de: '' },
      days: { inDays: -6, forDays: 24 },
      budget: {
        purse: 10_000_00,
        rule: 'votes',
        way: 'purse',
        least: 1,
        most: null,
        projects: [
          {
            title: 'Zelte für das Jugendlager',
            body: 'Fünf große Zelte; die alten sind nach zwanzig Sommern undicht.',
            euros: 3_200,
            field: 'community-volunteering',
            point: { latitude: 50.362, longitude: 7.39 },
          },
          {
            title: 'Notenständer und Licht für den Chor',
            body: 'Damit Konzerte auch im Winter in der Scheune stattfinden.',
            euros: 1_150,
            field: 'community-volunteering',
            place: 'in der Konzertscheune',
            point: { latitude: 50.28, longitude: 7.41 },
          },
          {
            title: 'Rollstuhlgerechter Eingang zum Vereinsheim',
            body: 'Eine Rampe und eine breitere Tür, gebaut mit eigener Hand.',
            euros: 4_800,
            field: 'health-care',
            place: 'am Vereinsheim',
            point: { latitude: 50.392, longitude: 7.29 },
          },
          {
            title: 'Erste-Hilfe-Kurse für alle Trainerinnen und Trainer',
            body: 'Vier Kurse an Samstagen, offen für alle Vereine.',
            euros: 1_600,
            field: 'health-care',
          },
          {
            title: 'Lastenrad zum Ausleihen',
            body: 'Für Getränke, Bälle und Kulissen; alle Vereine können es buchen.',
            euros: 3_900,
            field: 'mobility',
            point: { latitude: 50.31, longitude: 7.36 },
          },
          {
            title: 'Hausaufgabenhilfe am Nachmittag',
            body: 'Bücher, Hefte und zwei gebrauchte Rechner für den Raum in der Bücherei.',
            euros: 1_900,
            field: 'education-work',
            place: 'in der Bücherei',
            point: { latitude: 50.345, longitude: 7.2 },
          },
          {
            title: 'Trikots für die Mädchenmannschaft',
            body: 'Zwei Sätze; bisher spielen sie in denen der Jungen.',
            euros: 900,
            field: 'community-volunteering',
          },
          {
            title: 'Nähmaschinen für die Kostümwerkstatt',
            body: 'Drei Maschinen für Theater und Karneval.',
            euros: 1_400,
            field: 'education-work',
            point: { latitude: 50.27, longitude: 7.3 },
          },
          {
            title: 'Wetterfeste Kiste für die Klettergruppe',
            body: 'Seile und Helme, die nicht mehr im Keller liegen müssen.',
            euros: 750,
            field: 'community-volunteering',
          },
          {
            title: 'Fahrdienst zu den Proben',
            body: 'Ein Jahr lang ein Kleinbus für alle, die abends keinen Bus mehr haben.',
            euros: 4_200,
            field: 'mobility',
          },
        ],
        groups: [[94, [0.4, 0.3, 0.5, 0.4, 0.25, 0.35, 0.45, 0.2, 0.3, 0.35]]],
        channels: { paper: 21 },
        counted: false,
      },
    },
  ],
}
