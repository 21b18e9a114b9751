import type { DemoDistrict, Words } from './types.ts'

const landrat: Words = {
  de: 'die Landrätin oder der Landrat',
  en: 'the head of the district (Landrätin or Landrat)',
}

/** Shown on every page of a demo district, so that nobody takes it for the real one. */
export const demoNotice: Words = {
  de: 'Vorführung: keine amtliche Seite. Vereine, Termine und Personen sind zum größten Teil erfunden; echte Angaben nennen ihre Quelle.',
  en: 'Demonstration: not an official website. Most clubs, events and people are made up; real facts name their source.',
  leicht:
    'Diese Seite ist nur zum Ausprobieren.\nDie Seite ist nicht vom Landkreis.\nViele Namen und Termine sind ausgedacht.',
}

/** The same in one line, for the strip above every page. */
export const shortNotice = {
  de: 'Vorführung: keine amtliche Seite. Vieles ist erfunden.',
  en: 'Demonstration: not an official website. Much is made up.',
  leicht: 'Diese Seite ist nur zum Ausprobieren. Sie ist nicht vom Landkreis.',
} as const

/** The seven districts of Smarte.Land.Regionen and Mayen-Koblenz. Taglines and colours are ours. */
export const districts: readonly DemoDistrict[] = [
  {
    slug: 'mayen-koblenz',
    name: 'Landkreis Mayen-Koblenz',
    districtKey: '07137',
    state: 'RP',
    tagline: {
      de: 'Zwischen Rhein, Mosel und Eifel: zehn Verwaltungen, ein gemeinsamer Weg.',
      en: 'Between Rhine, Moselle and Eifel: ten local authorities, one common path.',
    },
    accent: '#0b5d8f',
    seat: 'Koblenz',
    fields: [],
    programmes: ['modellprojekte-smart-cities'],
    imprint: {
      administration: 'Kreisverwaltung Mayen-Koblenz',
      representedBy: landrat,
      address: { street: 'Bahnhofstraße 9', postcode: '56068', town: 'Koblenz' },
      notice: demoNotice,
    },
  },
  {
    slug: 'bernkastel-wittlich',
    name: 'Landkreis Bernkastel-Wittlich',
    districtKey: '07231',
    state: 'RP',
    tagline: {
      de: 'Von der Eifel über die Mosel bis in den Hunsrück: Platz zum Leben und Arbeiten.',
      en: 'From the Eifel across the Moselle to the Hunsrück: room to live and work.',
    },
    accent: '#7a1f4b',
    seat: 'Wittlich',
    fields: ['education-work', 'mobility'],
    programmes: ['smarte-land-regionen'],
    imprint: {
      administration: 'Kreisverwaltung Bernkastel-Wittlich',
      representedBy: landrat,
      address: { street: 'Kurfürstenstraße 16', postcode: '54516', town: 'Wittlich' },
      notice: demoNotice,
    },
  },
  {
    slug: 'coesfeld',
    name: 'Kreis Coesfeld',
    districtKey: '05558',
    state: 'NW',
    tagline: {
      de: 'Elf Städte und Gemeinden im Münsterland, die Digitales gemeinsam anpacken.',
      en: 'Eleven towns and municipalities in the Münsterland that go digital together.',
    },
    accent: '#3f6b12',
    seat: 'Coesfeld',
    fields: ['education-work'],
    programmes: ['smarte-land-regionen'],
    imprint: {
      administration: 'Kreisverwaltung Coesfeld',
      representedBy: landrat,
      address: { street: 'Friedrich-Ebert-Straße 7', postcode: '48653', town: 'Coesfeld' },
      notice: demoNotice,
    },
  },
  {
    slug: 'loerrach',
    name: 'Landkreis Lörrach',
    districtKey: '08336',
    state: 'BW',
    tagline: {
      de: 'Im Dreiländereck füreinander da: vom Hochrhein bis in den Schwarzwald.',
      en: 'There for each other where three countries meet: from the High Rhine to the Black Forest.',
    },
    accent: '#a3361e',
    seat: 'Lörrach',
    fields: ['health-care'],
    programmes: ['smarte-land-regionen'],
    imprint: {
      administration: 'Landratsamt Lörrach',
      representedBy: landrat,
      address: { street: 'Palmstraße 3', postcode: '79539', town: 'Lörrach' },
      notice: demoNotice,
    },
  },
  {
    slug: 'neustadt-waldnaab',
    name: 'Landkreis Neustadt a.d. Waldnaab',
    districtKey: '09374',
    state: 'BY',
    tagline: {
      de: 'In der nördlichen Oberpfalz: gut versorgt, gut verbunden.',
      en: 'In the northern Upper Palatinate: well cared for, well connected.',
    },
    accent: '#2b4f9e',
    seat: 'Neustadt a.d. Waldnaab',
    fields: ['health-care'],
    programmes: ['smarte-land-regionen'],
    imprint: {
      administration: 'Landratsamt Neustadt a.d. Waldnaab',
      representedBy: landrat,
      notice: demoNotice,
    },
  },
  {
    slug: 'potsdam-mittelmark',
    name: 'Landkreis Potsdam-Mittelmark',
    districtKey: '12069',
    state: 'BB',
    tagline: {
      de: 'Zwischen Havel und Fläming: gemeinsam ans Ziel kommen.',
      en: 'Between the Havel and the Fläming: getting there together.',
    },
    accent: '#8a5a00',
    seat: 'Bad Belzig',
    fields: ['mobility'],
    programmes: ['smarte-land-regionen'],
    imprint: {
      administration: 'Kreisverwaltung Potsdam-Mittelmark',
      representedBy: landrat,
      address: { street: 'Niemöllerstraße 1', postcode: '14806', town: 'Bad Belzig' },
      notice: demoNotice,
    },
  },
  {
    slug: 'uelzen',
    name: 'Landkreis Uelzen',
    districtKey: '03360',
    state: 'NI',
    tagline: {
      de: 'In der Lüneburger Heide hilft man sich: von Tür zu Tür und am Bildschirm.',
      en: 'On the Lüneburg Heath people help each other: next door and on screen.',
    },
    accent: '#6b2f8a',
    seat: 'Uelzen',
    fields: ['community-volunteering'],
    programmes: ['smarte-land-regionen'],
    imprint: {
      administration: 'Kreisverwaltung Uelzen',
      representedBy: landrat,
      address: { street: 'Albrecht-Thaer-Straße 101', postcode: '29525', town: 'Uelzen' },
      notice: demoNotice,
    },
  },
  {
    slug: 'vorpommern-greifswald',
    name: 'Landkreis Vorpommern-Greifswald',
    districtKey: '13075',
    state: 'MV',
    tagline: {
      de: 'Vom Bodden bis an die Uecker: Kultur, Bildung und Ehrenamt rücken zusammen.',
      en: 'From the Bodden to the Uecker: culture, education and volunteering move closer together.',
    },
    accent: '#00667a',
    seat: 'Greifswald',
    fields: ['community-volunteering'],
    programmes: ['smarte-land-regionen'],
    imprint: {
      administration: 'Kreisverwaltung Vorpommern-Greifswald',
      representedBy: landrat,
      address: { street: 'Feldstraße 85a', postcode: '17489', town: 'Greifswald' },
      notice: demoNotice,
    },
  },
]
