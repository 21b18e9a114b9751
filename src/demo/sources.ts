import type { Source } from './types.ts'

/** Every source the demo cites, once. The first two are the reports at the origin of this program. */
export const sources = {
  reportMeeting: {
    title: 'Pressemitteilung „2. Vernetzungstreffen der Smarte.Land.Regionen Landkreise und Projektpartner“',
  },
  reportCamp: {
    title: 'Bericht „Die digitale Transformation gestalten – die Smarte Region MYK10 beim KommunalCamp RLP in Mainz“',
  },

  programme: {
    title: 'Bundesanstalt für Landwirtschaft und Ernährung: Smarte.Land.Regionen',
    address:
      'https://www.ble.de/DE/Projektfoerderung/Foerderungen-Auftraege/BULE/Foerdermassnahmen/Modellregionen/SmarteLandRegionen.html?nn=16143672',
  },
  meeting1: { title: 'landkreise.digital: 1. Vernetzungstreffen', address: 'https://landkreise.digital/?p=4526' },
  meeting2: { title: 'landkreise.digital: 2. Vernetzungstreffen', address: 'https://landkreise.digital/?p=4740' },
  meeting3: {
    title: 'landkreise.digital: 3. Vernetzungstreffen',
    address: 'https://www.landkreise.digital/index.php/2022/10/14/3-vernetzungstreffen/',
  },
  meeting4: {
    title: 'landkreise.digital: 4. Vernetzungstreffen',
    address: 'https://www.landkreise.digital/index.php/2023/04/27/viertes-vernetzungstreffen/',
  },
  meeting5: {
    title: 'landkreise.digital: 5. Vernetzungstreffen',
    address: 'https://landkreise.digital/index.php/2023/10/06/fuenftes-vernetzngstreffen',
  },
  meeting6: {
    title: 'landkreise.digital: 6. Vernetzungstreffen',
    address: 'https://www.landkreise.digital/index.php/2024/04/05/sechstes-vernetzungstreffen/',
  },
  meeting7: {
    title: 'landkreise.digital: 7. Vernetzungstreffen',
    address: 'https://landkreise.digital/index.php/2024/10/25/siebtes-vernetzungstreffen',
  },
  mobilityWorkshops: {
    title: 'landkreise.digital: Fachwerkstätten zur Mobilität',
    address: 'https://landkreise.digital/index.php/2022/10/26/mobilitaet',
  },
  review2022: {
    title: 'landkreise.digital: Jahresrückblick 2022',
    address: 'https://landkreise.digital/index.php/2022/12/16/slr-jahresrueckblick',
  },
  review2023: {
    title: 'landkreise.digital: Jahresrückblick 2023',
    address: 'https://landkreise.digital/index.php/2023/12/19/smarte-land-regionen-jahresrueckblick',
  },
  review2024: {
    title: 'landkreise.digital: Rückblick 2024',
    address: 'https://landkreise.digital/index.php/2024/12/16/rueckblick-auf-ein-erfolgreiches-jahr-2024',
  },
  coffee1: {
    title: 'landkreise.digital: Smarter Kaffee',
    address: 'https://landkreise.digital/index.php/2024/07/15/smarter-kaffee',
  },
  coffee4: { title: 'landkreise.digital: 4. Smarter Kaffee', address: 'https://landkreise.digital/?p=6261' },

  landraeume: { title: 'LandRäume: Informationen', address: 'https://info.landraeume.digital/?p=45' },
  bwPlatform: {
    title: 'news-wittlich.de: Beteiligungsplattform des Landkreises',
    address: 'https://news-wittlich.de/landkreis-bernkastel-wittlich-bringt-online-beteiligungsplattform-auf-den-weg',
  },
  bwMinheim: {
    title: 'news-wittlich.de: Minheim gewinnt den Wettbewerb',
    address: 'https://www.news-wittlich.de/minheim-gewinnt-den-wettbewerb-smartes-dorfgemeinschaftshaus/',
  },
  bwStrategy: {
    title: 'landkreise.digital: Digitalstrategie Bernkastel-Wittlich',
    address: 'https://www.landkreise.digital/index.php/2024/03/27/digitalstrategie-bernkastel-wittlich/',
  },
  bwStrategyVision: {
    title: 'lokalo.de: Digitalstrategie vorgestellt',
    address:
      'https://lokalo.de/artikel/318375/smarter-landkreis-digitalstrategie-fuer-bernkastel-wittlich-vorgestellt/',
  },
  coeAgency: {
    title: 'Landkreistag NRW: Digitalisierung im Kreisverbund',
    address: 'https://lkt-nrw.de/aktuelles-und-presse/verbandszeitschrift/schwerpunkte/digitalisierung-im-kreisverbund',
  },
  coeCoworking: {
    title: 'Wirtschaft Regional: Internetseite bündelt Coworking-Angebote im Münsterland',
    address:
      'https://wirtschaft-regional.net/personal-bildung/das-buero-direkt-um-die-ecke-neue-internetseite-buendelt-coworking-angebote-im-muensterland',
  },
  loePlatform: {
    title: 'Landratsamt Lörrach: Plattform für seelische Gesundheit',
    address: 'https://www.loerrach-landkreis.de/aktuell?view=publish&item=article&id=6119',
  },
  loeUnit: {
    title: 'Landratsamt Lörrach: Stabsstelle Digitale Daseinsvorsorge',
    address: 'https://www.loerrach-landkreis.de/aktuell?view=publish&item=article&id=5552',
  },
  loeCompass: {
    title: 'Meinungsbarometer: Digitaler Gesundheits- und Sozialkompass',
    address:
      'https://www.meinungsbarometer.info/beitrag/Ein-Digitaler-Gesundheits--und-Sozialkompass-fuer-den-Landkreis-Loerrach_4966.html',
  },
  newProjects: {
    title: 'Meinungsbarometer: Drei smarte Vorhaben in Neustadt an der Waldnaab',
    address: 'https://www.meinungsbarometer.info/beitrag/Drei-smarte-Vorhaben-in-Neustadt-an-der-Waldnaab_4929.html',
  },
  newFuture: {
    title: 'OberpfalzECHO: Zukunft des Landkreises gemeinsam gestalten',
    address: 'https://www.oberpfalzecho.de/zukunft-des-landkreises-neustadt-wn-gemeinsam-gestalten',
  },
  pmNews: { title: 'pm.landkreise.digital: Aktuelles', address: 'https://pm.landkreise.digital/aktuelles' },
  pmResults: { title: 'pm.landkreise.digital: Ergebnisse', address: 'https://pm.landkreise.digital/ergebnisse' },
  pmTest: {
    title: 'Fläming 365: Mitfahrbank digital',
    address: 'https://flaeming365.de/2024/02/08/potsdam-mittelmark-mitfahrbank-digital/',
  },
  pmMichendorf: {
    title: 'Michendorfer Rundschau: Einfach mitgenommen',
    address: 'https://www.michendorfer-rundschau.de/post/mir-recherche-einfach-mitgenommen',
  },
  uelzenIdea: {
    title: 'Wirtschaft Uelzen: Smarte.Land.Region',
    address: 'https://www.wirtschaft-uelzen.de/home/digitalisierung/smarte-land-region.aspx',
  },
  uelzenHouse: {
    title: 'Meinungsbarometer: Ein Open Kreishaus für den Landkreis Uelzen',
    address: 'https://www.meinungsbarometer.info/beitrag/Ein-Open-Kreishaus-fuer-den-Landkreis-Uelzen_4935.html',
  },
  uelzenWorkshops: {
    title: 'City & Bits: Workshops im Projekt Smarte.Land.Regionen',
    address: 'https://cityandbits.de/2022/01/14/workshops-im-projekt-smarte-land-regionen/',
  },
  vgServices: {
    title: 'Meinungsbarometer: Digitale Lösungen für eine lebenswerte ländliche Region',
    address:
      'https://www.meinungsbarometer.info/beitrag/Digitale-Loesungen-fuer-eine-lebenswerten-laendliche-Region_4934.html',
  },
  vgIdeas: {
    title: 'Ostsee-Zeitung: Digitale Ideenschmiede in Vorpommern-Greifswald',
    address:
      'https://www.ostsee-zeitung.de/Vorpommern/Greifswald/Digitale-Ideenschmiede-in-Vorpommern-Greifswald-Projekt-beteiligt-Buerger',
  },
  vgMayors: {
    title: 'maches-digital.de: Konferenz der Bürgermeister',
    address: 'https://maches-digital.de/reviewbuergermeisterkon',
  },

  mykProject: { title: 'myk10.de: Über das Projekt', address: 'https://myk10.de/ueber-das-projekt' },
  mykProfile: { title: 'Smart City Dialog: Mayen-Koblenz', address: 'https://smart-city-dialog.de/mpsc/mayen-koblenz' },
  mykStrategy: {
    title: 'City & Bits: Ein Landkreis wird smart',
    address: 'https://cityandbits.de/2023/07/07/ein-landkreis-wird-smart-die-digitalstrategie-von-mayen-koblenz/',
  },
  mykForum: {
    title: 'myk10.de: Zukunftsforum, Rückblick und Auswertung',
    address: 'https://myk10.de/aktuelles/zukunftsforum-ruckblick-und-auswertung',
  },
  mykApp: {
    title: 'Blick aktuell: Landkreis stellt MeinMYK App ein',
    address: 'https://www.blick-aktuell.de/Berichte/Landkreis-stellt-MeinMYK-App-ein-631233.html',
  },
  mykSwr: {
    title: 'SWR: Smart-City-Projekte im Kreis Mayen-Koblenz',
    address:
      'https://www.swr.de/swraktuell/rheinland-pfalz/koblenz/smart-city-projekte-im-kreis-mayen-koblenz-bringen-digitalisierung-voran-100.html',
  },
  mykGauges: { title: 'myk10.de: Kommunale Pegel', address: 'https://myk10.de/node/634' },
  mykMendig: {
    title: 'aktuell4u: 40.000 Euro für Digitalisierungsprojekte in der Verbandsgemeinde Mendig',
    address:
      'https://www.aktuell4u.de/news/artikel/verbandsgemeinde-mendig-erhaelt-40000-euro-fuer-digitalisierungsprojekte',
  },
  mykSensors: {
    title: 'myk10.de: Von der Idee zur echten Lösung',
    address:
      'https://myk10.de/aktuelles/von-der-idee-zur-echten-loesung-workshop-mit-den-gewinnern-des-kommunaldialogs',
  },
  mykContest: { title: 'myk10.de: Ideenwettbewerb', address: 'https://myk10.de/index.php/node/88' },
  mykWorkshops: {
    title: 'myk10.de: Kreativer Austausch in den ersten drei Bürgerwerkstätten',
    address: 'https://myk10.de/aktuelles/kreativer-austausch-den-ersten-drei-burgerwerkstatten',
  },
  mykTwoProjects: {
    title: 'myk10.de: Förderung von zwei Projekten der Verbandsgemeinde Mendig',
    address: 'https://myk10.de/aktuelles/forderung-von-zwei-kommunalen-projekten-der-verbandsgemeinde-mendig',
  },
  mykCouncilMendig: {
    title: 'Verbandsgemeinde Mendig: Sachstand zu MYK10 im Bürgerinformationssystem',
    address: 'https://buergerinfo.mendig.de/to0050.asp?__ktonr=23760',
  },
  mykPlan: { title: 'myk10.de: Projektablauf', address: 'https://myk10.de/ueber-das-projekt/projektablauf' },
  mykAgenda: {
    title: 'Blick aktuell: Digitale Agenda als lebende Maßnahmenliste',
    address: 'https://www.blick-aktuell.de/Berichte/Digitale-Agenda-alslebende-Massnahmenliste-546978.html',
  },
  mykDialogue3: {
    title: 'myk10.de: Auswertung des dritten Zukunftsdialogs',
    address: 'https://myk10.de/index.php/aktuelles/die-auswertung-des-dritten-zukunftsdialogs-ist-abgeschlossen',
  },
  mykRegion: {
    title: 'Standort Eifel: Smarte Region MYK10',
    address: 'https://standort-eifel.de/wirtschaftsstandort/digitalisierung/smart-region/smarte-region-myk10',
  },
  mykCompany: {
    title: 'WFG am Mittelrhein: Smart Region MYK10',
    address: 'https://www.wfg-myk.de/projekte/smart-region-myk10/',
  },
  mykCount: {
    title: 'rz-forum.de, Artikel 225521: Stand der Projekte, Dezember 2024',
    address: 'https://www.rz-forum.de/',
  },
  mykTrails: {
    title: 'rz-forum.de, Artikel 204995: Wegemanagement der Traumpfade',
    address: 'https://www.rz-forum.de/',
  },
  camp: { title: 'Rückblick auf das KommunalCamp RLP 2022', address: 'https://felixschmitt.de/kommunalcamp-rlp-22/' },
} as const satisfies Record<string, Source>
