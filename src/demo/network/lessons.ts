import { type Known, sources, type Told } from './lessons-types.ts'

// Stumbling blocks and success factors that were told in public, in words of our own. Those a district published about itself stand under its
// name; what others reported stands under none.

/** On strategy, organisation, people and money. */
export const lessonsOfSteering: readonly Known[] = [
  {
    ...{
      key: 'anschluss',
      where: 'potsdam-mittelmark',
      daysAgo: 64,
      kind: 'stumble',
      phase: 'permanent',
      workstream: 'organisational',
    },
    title: 'Ein Dienst, der für sich allein steht, endet mit der Förderung',
    context: 'Im Modellvorhaben entstanden Dienste als Piloten, jeder mit eigener Seite und eigener Betreuung.',
    happened: 'Läuft das Geld aus, fehlt der Ort, an den der Pilot gehört. Er verschwindet, auch wenn er gut war.',
    helped:
      'Den neuen Dienst früh mit dem verbinden, was es schon gibt: Wer ihn betreibt, hat dann mehr als einen Grund, ihn zu behalten.',
    source: sources.pmNews,
  },
  {
    ...{ key: 'wissen-geht', where: null, daysAgo: 63, kind: 'stumble', phase: 'permanent', workstream: 'people' },
    title: 'Ohne feste Stelle geht das Wissen mit der Person',
    context: 'Thema einer Online-Runde der Landkreise zur Verstetigung, September 2024.',
    happened:
      'Projektstellen sind befristet. Wer geht, nimmt Kontakte, Absprachen und Gründe mit; die Nächsten fangen wieder vorn an.',
    helped: 'Wenigstens eine dauerhafte Stelle, bei der alles zusammenläuft, schon während der Förderung.',
    source: sources.coffee4,
  },
  {
    ...{
      key: 'rueckhalt',
      where: null,
      daysAgo: 62,
      kind: 'booster',
      phase: 'permanent',
      workstream: 'organisational',
    },
    title: 'Rückhalt ganz oben, bevor es um Geld geht',
    context: 'Thema einer Online-Runde der Landkreise zur Verstetigung, September 2024.',
    happened:
      'Aus Projekten wurde dort Alltag, wo die Spitze der Verwaltung sich sichtbar dafür einsetzte. Ohne sie gelang es kaum.',
    source: sources.coffee4,
  },
  {
    ...{
      key: 'strategie-traegt',
      where: null,
      daysAgo: 61,
      kind: 'booster',
      phase: 'permanent',
      workstream: 'organisational',
    },
    title: 'Eine beschlossene Strategie trägt, auch wenn die Menschen wechseln',
    happened:
      'Wo Ziele beschlossen und aufgeschrieben waren, ging die Arbeit nach einem Wechsel weiter. Wo sie an Einzelnen hingen, nicht.',
    helped: 'Ziele aufschreiben und beschließen lassen.',
    source: sources.coffee4,
  },
  {
    ...{ key: 'netzwerke', where: null, daysAgo: 60, kind: 'booster', phase: 'permanent', workstream: 'people' },
    title: 'Netzwerke halten länger als Projekte',
    context: 'Ergebnis eines World Cafés beim sechsten Vernetzungstreffen in Lörrach, März 2024.',
    happened:
      'In drei Runden zeichneten die Landkreise, wer alles zu einem Dienst gehört. Das feste Fundament waren am Ende die Netzwerke.',
    helped: 'Aufzuzeichnen, wer beteiligt ist, bevor man über Herausforderungen und Lösungen spricht.',
    source: sources.meeting6,
  },
  {
    ...{ key: 'foerdersatz', where: null, daysAgo: 58, kind: 'stumble', phase: 'idea', workstream: 'financial' },
    title: 'Den höheren Fördersatz nicht beantragt',
    context:
      'Landkreis Mayen-Koblenz, Bewerbung bei den Modellprojekten Smart Cities. Für Kommunen in Haushaltsnotlage waren 90 statt 65 Prozent möglich.',
    happened:
      'Der höhere Satz wurde nicht in Anspruch genommen. Im Kreistag gab es darüber Streit; bei der Abstimmung standen 29 Ja-Stimmen 16 Enthaltungen gegenüber.',
    cost: 'rund 4,4 Millionen Euro Zuschuss weniger',
    source: 'Berichte von Blick aktuell (Nr. 478194) und Rhein-Zeitung (Nr. 2279953)',
  },
  {
    ...{
      key: 'kriterien',
      where: 'mayen-koblenz',
      daysAgo: 55,
      kind: 'booster',
      phase: 'idea',
      workstream: 'organisational',
    },
    title: 'Kriterien veröffentlichen, bevor ausgewählt wird',
    context: 'Ideenwettbewerb 2021: rund 70 Ideen, drei sollten umgesetzt werden.',
    happened:
      'Wonach entschieden wird, stand vorher fest und war nachzulesen, auch dass Einreichende bei der Umsetzung mitmachen wollen.',
    helped: 'Ein Institut prüfte vor, die Lenkungsgruppe wählte aus; zu jeder ausgewählten Idee gab es eine Werkstatt.',
    time: 'ein Monat zum Einreichen, drei Wochen bis zur Auswahl',
    source: sources.mykContest,
  },
  {
    ...{
      key: 'bestand',
      where: 'neustadt-waldnaab',
      daysAgo: 53,
      kind: 'booster',
      phase: 'idea',
      workstream: 'organisational',
    },
    title: 'Erst zählen, was schon läuft, dann planen',
    context: 'Start der Digitalstrategie im Landkreis Neustadt an der Waldnaab.',
    happened:
      'Vor dem ersten Workshop wurden 159 Vorhaben im Landkreis gesammelt. 94 Beteiligte arbeiteten auf dieser Grundlage weiter.',
    helped: 'So begann die Strategie mit einem Überblick statt mit einem leeren Blatt.',
    source: sources.newFuture,
  },
  {
    ...{
      key: 'agentur',
      where: 'coesfeld',
      daysAgo: 50,
      kind: 'booster',
      phase: 'permanent',
      workstream: 'organisational',
    },
    title: 'Skizzen tauschen statt neu schreiben: eine Agentur aus allen Digitalbeauftragten',
    context: 'Kreis Coesfeld und elf Gemeinden mit gemeinsamer Strategie.',
    happened:
      'Seit 2022 arbeiten die Digitalbeauftragten als gemeinsame „Digitalagentur“ zusammen, ohne eigenes Haus. Aus dem Rat einer Gemeinde hieß es, die Abstimmung sei aufwendig.',
    helped: 'Entwürfe werden ausgetauscht, statt überall neu zu entstehen.',
    source: sources.coeAgency,
  },
  {
    ...{
      key: 'lotsen',
      where: 'neustadt-waldnaab',
      daysAgo: 48,
      kind: 'booster',
      phase: 'permanent',
      workstream: 'people',
    },
    title: 'Digitallotsen aus allen Ebenen, freiwillig',
    context: 'Landkreis Neustadt an der Waldnaab.',
    happened:
      'Freiwillige aus verschiedenen Ämtern und Ebenen nehmen Sorgen, Ideen und Verbesserungen auf und tragen sie weiter.',
    helped: 'Freiwillige quer durch die Hierarchie zu gewinnen.',
    source: sources.coffee1,
  },
]

/** Told in the network by people of the demo: invented. `by` writes for `where`, or for themselves. */
export const lessonsTold: readonly Told[] = [
  {
    ...{
      key: 'kleine',
      where: 'gemeindeverband-sonnental',
      by: 'netzwerk@example.org',
      daysAgo: 20,
      kind: 'booster',
      phase: 'transfer',
      workstream: 'financial',
    },
    title: 'Ohne Förderung: erst leihen, dann kaufen',
    context: 'Vier Gemeinden, keine Projektstelle, kein Fördergeld.',
    happened: 'Wir haben einen Dienst des Nachbarkreises drei Monate mitbenutzt, bevor wir über Geld gesprochen haben.',
    helped: 'Ein Satz im Vertrag des Nachbarn, der Gäste auf Probe erlaubt.',
    differently: 'Von Anfang an mitzählen, wer den Dienst nutzt: Der Rat hat danach gefragt.',
    cost: 'in der Probezeit nichts, danach 900 Euro im Jahr je Gemeinde',
    time: 'drei Monate',
    contact: 'Geschäftsstelle des Gemeindeverbands',
    audience: 'members',
  },
  {
    ...{
      key: 'helfer',
      where: 'uelzen',
      by: 'leitung.uelzen@example.org',
      daysAgo: 12,
      kind: 'stumble',
      phase: 'pilot',
      workstream: 'people',
    },
    title: 'Dreißig Helfende geschult, elf nach dem Sommer noch da',
    context: 'Nachbarschaftshilfe für Fragen am Handy, zwei Orte.',
    happened: 'Zwischen Schulung und erstem Einsatz lagen sechs Wochen. Wer so lange wartet, sagt beim Anruf ab.',
    helped: 'Seitdem beginnt jede Schulung mit einem Einsatz zu zweit.',
    differently: 'Nur so viele schulen, wie in der Woche danach gebraucht werden.',
    time: 'sechs Wochen verloren',
    contact: 'Projektleitung im Landkreis',
    field: 'community',
    audience: 'districts',
  },
  {
    ...{
      key: 'moderation',
      where: null,
      by: 'prozessbegleitung@example.org',
      daysAgo: 6,
      kind: 'booster',
      phase: 'idea',
      workstream: 'people',
    },
    title: 'Die erste Viertelstunde gehört den Leuten, nicht den Folien',
    context: 'Auftaktveranstaltungen in mehreren Landkreisen.',
    happened: 'Wo wir mit Zuhören begannen, kamen beim zweiten Termin mehr Menschen wieder.',
    helped: 'Drei Fragen auf Karten, still beantwortet, erst dann die Begrüßung.',
    audience: 'members',
  },
]
