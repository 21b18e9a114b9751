// Pages of Mitreden, below the district of the demo.

/** A phase of the demo with meetings, one of them over. */
export const tour = '/mitreden/kommunaldialoge-2026-27/phasen/kommunaldialoge-vor-ort'
/** Budgets of the demo: one that was counted, and one that runs. */
const village = '/mitreden/dorfbudget-wiesenroth-60-000-euro-fuer-gute-ideen/phasen/ueber-das-dorfbudget-abstimmen'
export const clubs = '/mitreden/ehrenamtsgeld-wofuer-geben-wir-10-000-euro-aus/phasen/abstimmen-ueber-das-ehrenamtsgeld'
/** Phases of the demo that collect ideas: one that runs, and a contest that is over. */
const ideas = '/mitreden/wo-fehlt-ein-radweg/phasen/luecken-melden'
export const contest = '/mitreden/wie-machen-wir-unsere-region-smart/phasen/ideenwettbewerb'
/** A text of the demo in two phases; the second one runs. */
const houseRule = '/mitreden/hausordnung-fuer-das-buergerhaus/phasen'
export const draft = `${houseRule}/entwurf-lesen-und-kommentieren`
/** Votes of the demo: one that runs, and one that was counted. */
const vote = '/mitreden/was-kommt-auf-den-dorfplatz/phasen/im-sommer-ohne-autos'
const countedVote = '/mitreden/was-kommt-auf-den-dorfplatz/phasen/vier-vorschlaege-eine-reihenfolge'
/** A phase of the demo that asks for opinions. */
export const opinions = '/mitreden/was-wird-aus-dem-alten-bahnhof/phasen/was-denken-sie'
/** Invented meetings with questions from the hall: one over, one running. */
export const workshop = '/mitreden/was-wird-aus-dem-alten-bahnhof/phasen/treffen-der-initiative'
/** A survey of the demo that runs. */
const survey = '/mitreden/wie-kommen-sie-zum-arzt/phasen/umfrage-ihr-weg-zum-arzt'

/** Seen by everybody. */
export const forVisitors: readonly string[] = [
  '/mitreden',
  '/mitreden/wie-machen-wir-unsere-region-smart',
  '/mitreden/wie-machen-wir-unsere-region-smart/phasen/ideenwettbewerb',
  ideas,
  `${ideas}?ordnung=meiste&weg=paper`,
  `${ideas}/neue-idee`,
  draft,
  `${draft}/absatz/3.2`,
  `${draft}/auswertung-des-textes`,
  `${houseRule}/eckpunkte/fassungen/2`,
  village,
  `${village}/budget/ergebnis`,
  `${village}/budget/quittungen`,
  clubs,
  `${clubs}/budget/stimmzettel`,
  `${clubs}/budget/stimmzettel/abgelaufen`,
  `${ideas}/neue-idee?code=K7M4-P2QX-9TRA`,
  '/mitreden/wie-kommen-sie-zum-arzt',
  `${survey}`,
  `${survey}/umfrage/ergebnis`,
  `${survey}/umfrage/bogen/DEMABGEN2345`,
  `${survey}/umfrage/bogen/DEMABGEN2345?seite=4`,
  `${survey}/umfrage/bogen/DEMABGEN2345?seite=ende`,
  `${survey}/umfrage/bogen/DEMABGEN2345?seite=pause`,
  vote,
  `${vote}/stimmzettel/DEMSTRMMZETT`,
  `${vote}/abstimmung/abgegeben`,
  countedVote,
  `${countedVote}/abstimmung/ergebnis`,
  `${countedVote}/abstimmung/ergebnis/quittungen`,
  '/fragen/DEMB33',
  `${workshop}/treffen/auftakt-der-initiative`,
  opinions,
  `${opinions}/meinungen/ergebnis`,
  `${opinions}/meinungen/bogen/DEMMEN223456`,
  `${opinions}/meinungen/bogen/DEMMEN223456/antworten`,
  `${opinions}/meinungen/bogen/DEMMEN223456/neue-aussage`,
  '/mitreden/wie-machen-wir-unsere-region-smart/phasen/vier-kommunaldialoge',
  tour,
  `${tour}/treffen/kommunaldialog-in-andernach`,
  `${tour}/treffen/kommunaldialog-in-bendorf`,
  `${tour}/treffen/stand-auf-dem-wochenmarkt-in-polch`,
]

/** Seen by those who edit. */
export const forStaff: readonly string[] = [
  '/mitreden/entwuerfe',
  '/mitreden/planen',
  '/mitreden/wie-machen-wir-unsere-region-smart/bearbeiten',
  '/mitreden/wie-machen-wir-unsere-region-smart/neue-phase',
  '/mitreden/wie-machen-wir-unsere-region-smart/phasen/ideenwettbewerb/bearbeiten',
  '/mitreden/wie-machen-wir-unsere-region-smart/phasen/ideenwettbewerb/vorschau',
  `${ideas}/idee-eintragen`,
  `${draft}/beitrag-eintragen`,
  `${draft}/beitraege-beantworten`,
  `${draft}/text`,
  `${draft}/text/was-feststeht`,
  `${clubs}/budget/einrichten`,
  `${clubs}/budget/projekte`,
  `${clubs}/budget/neues-projekt`,
  `${clubs}/budget/ideen`,
  `${clubs}/budget/papier`,
  `${clubs}/budget/eingabe`,
  `${ideas}/codes`,
  `${contest}/kriterien`,
  `${contest}/jury`,
  `${survey}/umfrage/fragen`,
  `${survey}/umfrage/fragen/q1`,
  `${survey}/umfrage/neue-frage/matrix`,
  `${survey}/umfrage/neue-frage/number`,
  `${survey}/umfrage/papier`,
  `${survey}/umfrage/eingabe`,
  `${survey}/umfrage/texte`,
  `${vote}/stimmzettel/mein`,
  `${vote}/abstimmung/einrichten`,
  `${vote}/abstimmung/eingabe`,
  `${vote}/abstimmung/papier`,
  `${workshop}/treffen/werkstatt-am-bahnhof/fragen`,
  `${opinions}/meinungen/aussagen`,
  `${opinions}/meinungen/papier`,
  `${opinions}/meinungen/eingabe`,
  `${tour}/vorschau`,
  `${tour}/treffen-planen`,
  `${tour}/treffen/kommunaldialog-in-mendig/bearbeiten`,
  `${tour}/treffen/kommunaldialog-in-mendig/absagen`,
  `${tour}/treffen/stand-auf-dem-wochenmarkt-in-polch/auswerten`,
  `${tour}/inseln`,
  `${tour}/mitschrift`,
]
