import type { Source, State, StateAccessibility } from './types.ts'

const page = (title: string, address: string): Source => ({ title, address })

/** Where a state's duties could not be found out. */
const unclear = { duty: 'unclear', checked: false } as const

/**
 * Who is responsible when a barrier is not removed, and what the state's rules ask of a start page. `checked` means: read
 * in the source named; everything else is from memory and must be verified by the district before it is relied on.
 */
export const accessibility: Readonly<Record<State, StateAccessibility>> = {
  RP: {
    state: 'RP',
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
    state: 'NW',
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
    state: 'BW',
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
    state: 'BY',
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
    state: 'BB',
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
    state: 'NI',
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
    state: 'MV',
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
}
