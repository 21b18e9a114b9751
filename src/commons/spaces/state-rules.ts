/** A place where something is written; checked means that somebody read it there. */
export interface Source {
  readonly title: string
  readonly address: string
}

/** `asked`: the state's rules ask for it; `unclear`: not known here, the district has to look. */
export interface Duty {
  readonly duty: 'asked' | 'unclear'
  readonly checked: boolean
  readonly source?: Source
}

/** Who helps when a barrier stays. */
export interface Body {
  readonly function: 'conciliation' | 'enforcement' | 'monitoring'
  readonly name: string
  readonly checked: boolean
  readonly source?: Source
}

/** What the rules of one state say about the accessibility of public bodies' pages. German names, as people will look for them. */
export interface StateRules {
  readonly rules: readonly { readonly short: string; readonly name: string; readonly checked: boolean }[]
  readonly bodies: readonly Body[]
  readonly leichteSprache: Duty
  readonly signLanguage: Duty
}

/** ISO 3166-2 without 'DE-'. */
export const states = [
  'BB',
  'BE',
  'BW',
  'BY',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SH',
  'SL',
  'SN',
  'ST',
  'TH',
] as const
export type State = (typeof states)[number]

export const stateNames: Readonly<Record<State, string>> = {
  BB: 'Brandenburg',
  BE: 'Berlin',
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  HB: 'Bremen',
  HE: 'Hessen',
  HH: 'Hamburg',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SH: 'Schleswig-Holstein',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  TH: 'Thüringen',
}

export const isState = (value: string | undefined): value is State => states.some((state) => state === value)

const page = (title: string, address: string): Source => ({ title, address })

const unclear: Duty = { duty: 'unclear', checked: false }

/** A state of which only the name of the law is known here, from memory. */
const fromMemory = (short: string, name: string): StateRules => ({
  rules: [{ short, name, checked: false }],
  bodies: [],
  leichteSprache: unclear,
  signLanguage: unclear,
})

/**
 * The rules of the states. `checked` means: read in the source named; everything else is from memory, and staff are asked
 * to check it before the statement is relied on.
 */
export const stateRules: Readonly<Record<State, StateRules>> = {
  RP: {
    rules: [
      {
        short: 'LInklG',
        name: 'Landesgesetz zur Gleichstellung, Inklusion und Teilhabe von Menschen mit Behinderungen (Landesinklusionsgesetz)',
        checked: true,
      },
      { short: 'BITV RP', name: 'Barrierefreie-Informationstechnik-Verordnung Rheinland-Pfalz', checked: true },
    ],
    bodies: [
      {
        function: 'enforcement',
        name: 'Durchsetzungsstelle bei der oder dem Landesbeauftragten für die Belange von Menschen mit Behinderungen',
        checked: true,
        source: page(
          'Landesbeauftragte Rheinland-Pfalz: Aufgaben',
          'https://behindertenbeauftragte.rlp.de/landesbeauftragte/aufgaben-1',
        ),
      },
      {
        function: 'monitoring',
        name: 'Überwachungsstelle beim Landesamt für Steuern, Zentrale Datenverarbeitung der Finanzverwaltung',
        checked: true,
        source: page(
          'Landesbeauftragte Rheinland-Pfalz: Aufgaben',
          'https://behindertenbeauftragte.rlp.de/landesbeauftragte/aufgaben-1',
        ),
      },
    ],
    leichteSprache: unclear,
    signLanguage: unclear,
  },
  NW: {
    rules: [
      { short: 'BGG NRW', name: 'Behindertengleichstellungsgesetz Nordrhein-Westfalen', checked: true },
      { short: 'BITVNRW', name: 'Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen', checked: true },
    ],
    bodies: [
      {
        function: 'conciliation',
        name: 'Ombudsstelle für barrierefreie Informationstechnik bei der oder dem Landesbeauftragten',
        checked: true,
        source: page('Ombudsstelle Nordrhein-Westfalen', 'https://www.lbbp.nrw.de/ombudsstelle'),
      },
      {
        function: 'monitoring',
        name: 'Überwachungsstelle für barrierefreie Informationstechnik beim Sozialministerium',
        checked: true,
        source: page(
          'gpaNRW: Pflicht zu Barrierefreiheit und Leichter Sprache',
          'https://gpanrw.de//de/aktuelles/aktuelle-meldungen/pflicht-barrierefreiheit-und-leichte-sprache/6_283.html',
        ),
      },
    ],
    leichteSprache: {
      duty: 'asked',
      checked: true,
      source: page(
        'gpaNRW: Pflicht zu Barrierefreiheit und Leichter Sprache',
        'https://gpanrw.de//de/aktuelles/aktuelle-meldungen/pflicht-barrierefreiheit-und-leichte-sprache/6_283.html',
      ),
    },
    signLanguage: { duty: 'asked', checked: false },
  },
  BW: {
    rules: [
      { short: 'L-BGG', name: 'Landes-Behindertengleichstellungsgesetz Baden-Württemberg, § 10', checked: true },
      { short: 'L-BGG-DVO', name: 'L-BGG-Durchführungsverordnung', checked: true },
    ],
    bodies: [
      {
        function: 'conciliation',
        name: 'Schlichtungsstelle beim Landeszentrum Barrierefreiheit',
        checked: true,
        source: page(
          'Landeszentrum Barrierefreiheit: Der Schlichtungsantrag',
          'https://barrierefreiheit-bw.de/barrierefreiheitdurchsetzen/schlichtungsantrag',
        ),
      },
      {
        function: 'monitoring',
        name: 'Überwachungsstelle für mediale Barrierefreiheit bei der Deutschen Rentenversicherung Baden-Württemberg',
        checked: true,
        source: page('Überwachungsstelle Baden-Württemberg', 'https://bw-medial-barrierefrei.de/aktuelles/'),
      },
    ],
    leichteSprache: unclear,
    signLanguage: unclear,
  },
  BY: {
    rules: [
      { short: 'BayBGG', name: 'Bayerisches Behindertengleichstellungsgesetz', checked: true },
      {
        short: 'BayDiV',
        name: 'Verordnung über die Digitalisierung im Freistaat Bayern (Bayerische Digitalverordnung)',
        checked: true,
      },
    ],
    bodies: [
      {
        function: 'enforcement',
        name: 'Durchsetzungsstelle beim Landesamt für Digitalisierung, Breitband und Vermessung',
        checked: true,
        source: page('Landesgleichstellung in Bayern', 'https://www.bfsg-testen.de/gesetze/laender/bayern/'),
      },
      {
        function: 'monitoring',
        name: 'Überwachungsstelle beim Landesamt für Digitalisierung, Breitband und Vermessung',
        checked: true,
        source: page('Landesgleichstellung in Bayern', 'https://www.bfsg-testen.de/gesetze/laender/bayern/'),
      },
    ],
    leichteSprache: { duty: 'asked', checked: false },
    signLanguage: { duty: 'asked', checked: false },
  },
  BB: {
    rules: [
      { short: 'BbgBGG', name: 'Brandenburgisches Behindertengleichstellungsgesetz, § 9', checked: true },
      { short: 'BbgBITV', name: 'Brandenburgische Barrierefreie Informationstechnik-Verordnung', checked: true },
    ],
    bodies: [
      {
        function: 'enforcement',
        name: 'Durchsetzungsstelle für digitale Barrierefreiheit bei der oder dem Landesbeauftragten für die Belange der Menschen mit Behinderungen',
        checked: true,
        source: page(
          'Sozialministerium Brandenburg: Durchsetzungsstelle',
          'https://msgiv.brandenburg.de/msgiv/de/beauftragte/landesbehindertenbeauftragte/durchsetzungsstelle',
        ),
      },
      {
        function: 'monitoring',
        name: 'Überwachungsstelle beim Landesamt für Soziales und Versorgung',
        checked: true,
        source: page(
          'Landesamt für Soziales und Versorgung: Überwachungsstelle',
          'https://lasv.brandenburg.de/lasv/de/pflege-aufsicht/ueberwachungsstelle-barrierefreies-internet',
        ),
      },
    ],
    leichteSprache: unclear,
    signLanguage: unclear,
  },
  NI: {
    rules: [{ short: 'NBGG', name: 'Niedersächsisches Behindertengleichstellungsgesetz, §§ 9 bis 9e', checked: true }],
    bodies: [
      {
        function: 'conciliation',
        name: 'Schlichtungsstelle bei der oder dem Landesbeauftragten für Menschen mit Behinderungen',
        checked: false,
      },
      { function: 'monitoring', name: 'Überwachungsstelle beim Sozialministerium', checked: false },
    ],
    leichteSprache: unclear,
    signLanguage: unclear,
  },
  MV: {
    rules: [
      { short: 'LBGG M-V', name: 'Landesbehindertengleichstellungsgesetz Mecklenburg-Vorpommern, § 14', checked: true },
      {
        short: 'BITVO M-V',
        name: 'Barrierefreie Informationstechnik-Verordnung Mecklenburg-Vorpommern',
        checked: true,
      },
    ],
    bodies: [
      {
        function: 'enforcement',
        name: 'Anlauf- und Überwachungsstelle „Digitale Barrierefreiheit“ beim Sozialministerium',
        checked: true,
        source: page('Landesamt für Finanzen: Barrierefreiheit', 'https://www.laf-mv.de/service/Barrierefreiheit'),
      },
      {
        function: 'monitoring',
        name: 'Anlauf- und Überwachungsstelle „Digitale Barrierefreiheit“ beim Sozialministerium',
        checked: true,
        source: page('Landesamt für Finanzen: Barrierefreiheit', 'https://www.laf-mv.de/service/Barrierefreiheit'),
      },
    ],
    leichteSprache: unclear,
    signLanguage: unclear,
  },
  BE: fromMemory('BIKTG Bln', 'Barrierefreie-IKT-Gesetz Berlin'),
  HB: fromMemory('BremBGG', 'Bremisches Behindertengleichstellungsgesetz'),
  HE: fromMemory('HessBGG', 'Hessisches Behinderten-Gleichstellungsgesetz'),
  HH: fromMemory('HmbBGG', 'Hamburgisches Behindertengleichstellungsgesetz'),
  SH: fromMemory('LBGG', 'Landesbehindertengleichstellungsgesetz Schleswig-Holstein'),
  SL: fromMemory('SBGG', 'Saarländisches Behindertengleichstellungsgesetz'),
  SN: fromMemory('BfWebG', 'Barrierefreie-Websites-Gesetz Sachsen'),
  ST: fromMemory('BGG LSA', 'Behindertengleichstellungsgesetz Sachsen-Anhalt'),
  TH: fromMemory(
    'ThürBarrWebG',
    'Thüringer Gesetz über den barrierefreien Zugang zu den Websites und mobilen Anwendungen öffentlicher Stellen',
  ),
}
