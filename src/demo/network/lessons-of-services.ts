import { type Known, type Said, sources } from './lessons-types.ts'

/** On services and how people are heard: told in public, in words of our own. */
export const lessonsOfServices: readonly Known[] = [
  {
    ...{
      key: 'schnittstellen',
      where: 'potsdam-mittelmark',
      daysAgo: 46,
      kind: 'stumble',
      phase: 'idea',
      workstream: 'technical',
      field: 'mobility',
    },
    title: 'Ohne einheitliche Schnittstellen bleiben kleine Anbieter draußen',
    context: 'Drei Fachwerkstätten zur Mobilität im Jahr 2022.',
    happened:
      'Kleine Anbieter schließen Lücken im Fahrplan und hätten am meisten davon, haben aber kaum Mittel. Die größte Hürde waren einheitliche Schnittstellen für ihre Daten.',
    helped: 'Ein Ansatz: den Landkreisen eine quelloffene Karte anbieten, die viele nutzen können.',
    source: sources.mobilityWorkshops,
  },
  {
    ...{
      key: 'hausaerzte',
      where: 'loerrach',
      daysAgo: 44,
      kind: 'booster',
      phase: 'idea',
      workstream: 'people',
      field: 'health',
    },
    title: 'Hausärztinnen und Hausärzte früh fragen: Der Weg führt über sie',
    context: 'Plattform für seelische Gesundheit. Angebote gab es, aber Betroffene fanden sie schwer.',
    happened:
      'Mehr als zwanzig Gespräche mit allen, die beteiligt sind, dann Werkstätten. Dort zeigte sich, wer zuerst gefragt wird: die Hausarztpraxis.',
    helped: 'Eigene Gespräche mit den Praxen, bevor das Konzept feststand.',
    time: 'neun Monate von den ersten Gesprächen bis zum Konzept',
    source: sources.loePlatform,
  },
  {
    ...{
      key: 'veraltet',
      where: null,
      daysAgo: 42,
      kind: 'stumble',
      phase: 'pilot',
      workstream: 'organisational',
      field: 'community',
    },
    title: 'Abgelaufene Angebote stehen zwischen den guten',
    context: 'kuubu, eine Plattform, auf der Menschen und Einrichtungen ihr Wissen anbieten.',
    happened:
      'Einträge haben ein Ende, verschwinden aber nicht von selbst. Wer sucht, muss sonst jeden einzeln prüfen.',
    helped: 'Seit Februar 2024 sind abgelaufene Einträge gekennzeichnet, und Filter führen schneller zum Passenden.',
    source: sources.review2024,
  },
  {
    ...{ key: 'consul', where: null, daysAgo: 40, kind: 'stumble', phase: 'pilot', workstream: 'people' },
    title: 'Ein mächtiges Werkzeug für Beteiligung war vielen zu schwer',
    context: 'Jede Modellregion bekam eine Plattform auf der Grundlage von CONSUL.',
    happened:
      'Trotz Workshops und Beratung waren die technischen Hürden höher als erwartet, für manche Kommunen und für viele Bürgerinnen und Bürger.',
    helped: 'Kurze Online-Fragebögen und Treffen vor Ort hätten an manchen Orten wohl mehr Menschen erreicht.',
    source:
      'Fraunhofer InnoVisions: Digitale Zukunft zum Mitmachen, https://www.fraunhofer-innovisions.de/digitale-zukunft-zum-mitmachen',
  },
  {
    ...{ key: 'plakate', where: null, daysAgo: 38, kind: 'booster', phase: 'pilot', workstream: 'people' },
    title: 'Konkrete Fragen aus dem Dorf und ein Plakat in jedem Ort',
    context: 'Beteiligungsplattform im Landkreis Kusel, nicht Teil des Modellvorhabens.',
    happened:
      'Mit abstrakten „smarten“ Themen meldeten sich wenige an. Mit Fragen, die den eigenen Ort betreffen, waren es 1.260.',
    helped: 'Plakate in 98 Dörfern und Post an die Haushalte.',
    source:
      'demokratie.today: Bemerkenswerte Steigerung der Bürgerbeteiligung im Landkreis Kusel, https://demokratie.today/bemerkenswerte-steigerung-der-buergerbeteiligung-im-landkreis-kusel-11-consul-meetup',
  },
  {
    ...{
      key: 'offline',
      where: 'vorpommern-greifswald',
      daysAgo: 36,
      kind: 'booster',
      phase: 'idea',
      workstream: 'people',
    },
    title: 'Ideen auch auf Papier annehmen',
    context: 'Digitale Ideenschmiede für den Landkreis im Jahr 2030.',
    happened:
      'Ideen ließen sich im Internet einreichen, besprechen und bewerten. Wer das nicht wollte oder konnte, gab sie auf anderem Weg ab.',
    helped: 'Ein Weg ohne Internet, und alles geordnet nach Lebensbereichen.',
    source: sources.vgIdeas,
  },
  {
    ...{
      key: 'kreis-app',
      where: 'mayen-koblenz',
      daysAgo: 34,
      kind: 'stumble',
      phase: 'permanent',
      workstream: 'economic',
    },
    title: 'Eine eigene App gegen das, was alle schon benutzen',
    context: 'MeinMYK, eine App für Verwaltung, Wirtschaft und Freizeit im ganzen Landkreis.',
    happened:
      'Wenige nutzten sie, eingeführte Kanäle waren stärker, und die Daten der Partner kamen so, dass von Hand nachgearbeitet werden musste. Seit Juli 2025 ist sie eingestellt.',
    helped: 'Das Ende offen zu sagen, mit den Gründen.',
    source: sources.mykApp,
  },
  {
    ...{
      key: 'buergerbus',
      where: null,
      daysAgo: 32,
      kind: 'stumble',
      phase: 'pilot',
      workstream: 'organisational',
      field: 'mobility',
    },
    title: 'Die Planung frisst die Zeit der Ehrenamtlichen',
    context: 'Bürgerbusse in vier Verbandsgemeinden in Rheinland-Pfalz.',
    happened:
      'Fahrtwünsche, Dienste und Wege wurden von Hand geplant. Das dauerte lange, und Fehler fielen erst unterwegs auf.',
    helped:
      'Ein Planer im Büro (PlanBar) und ein Tablet im Bus (FahrBar): Die Zuteilung geht schneller und mit weniger Fehlern.',
    source: 'Mobilikon: KomMaaS, https://www.mobilikon.de/praxisbeispiel/kommaas-kommunale-mobilitaet-service',
  },
  {
    ...{
      key: 'schilder',
      where: null,
      daysAgo: 30,
      kind: 'booster',
      phase: 'transfer',
      workstream: 'financial',
      field: 'mobility',
    },
    title: 'Neunzehn Mitfahrbänke digital, für den Preis der Schilder',
    context: 'Gemeinde Michendorf: Die Bänke standen schon.',
    happened: 'Bis zum Frühjahr 2025 bekam jede Bank ein Schild mit Code; der Dienst öffnet sich im Browser, ohne App.',
    helped: 'Auf vorhandene Bänke und einen Dienst zu setzen, der keine Geräte am Ort braucht.',
    cost: '357,10 Euro für alle Schilder, 90 Prozent davon Bundesmittel',
    source: sources.pmMichendorf,
  },
  {
    ...{
      key: 'mitnehmen',
      where: 'potsdam-mittelmark',
      daysAgo: 28,
      kind: 'stumble',
      phase: 'prototype',
      workstream: 'people',
      field: 'mobility',
    },
    title: 'Mitnehmen würden viele, mitfahren nur die Hälfte',
    context: 'Umfrage vor dem ersten Prototyp der digitalen Mitfahrbank, 221 Antworten.',
    happened:
      '70 Prozent würden jemanden mitnehmen, aber nur 50 Prozent einsteigen: zu unberechenbar, zu unsicher, keine Bank in der Nähe.',
    helped:
      'Die Sorgen wurden Anforderungen: geprüfte Personen, feste und spontane Fahrten, Karte und Nachricht im Dienst.',
    time: 'drei Wochen Umfrage',
    source: sources.pmResults,
  },
]

/** Marks and words of people of the demo: invented. */
export const saidToLessons: readonly Said[] = [
  {
    to: 'wissen-geht',
    by: 'leitung.myk@example.org',
    daysAgo: 50,
    words:
      'Bei uns wechselte die Leitung mitten in einem Vorhaben. Seitdem führt jede Stelle ein Übergabeblatt: offene Absprachen, wer was weiß, drei Telefonnummern.',
  },
  {
    to: 'wissen-geht',
    by: 'leitung.uelzen@example.org',
    daysAgo: 47,
    words: 'Übergabeblatt übernehmen wir. Zwei Wochen gemeinsame Zeit wären noch besser, aber die bezahlt niemand.',
  },
  { to: 'wissen-geht', by: 'prozessbegleitung@example.org', daysAgo: 45 },
  {
    to: 'anschluss',
    by: 'leitung.uelzen@example.org',
    daysAgo: 41,
    words:
      'Wir haben den Dienst an die Ehrenamtsstelle gehängt. Die hatte ihn vorher nicht auf dem Zettel, jetzt will sie ihn nicht mehr hergeben.',
  },
  { to: 'anschluss', by: 'redaktion@example.org', daysAgo: 39 },
  {
    to: 'schnittstellen',
    by: 'redaktion@example.org',
    daysAgo: 30,
    words: 'Zwei Taxiunternehmen schicken uns ihre Zeiten als Foto vom Aushang. Wir tippen ab.',
  },
  { to: 'schnittstellen', by: 'leitung.uelzen@example.org', daysAgo: 29 },
  {
    to: 'veraltet',
    by: 'leitung.uelzen@example.org',
    daysAgo: 25,
    words: 'Eine Erinnerung zwei Wochen vor Ablauf, mit einem Knopf „gilt noch“: Seitdem antwortet gut die Hälfte.',
  },
  { to: 'consul', by: 'redaktion@example.org', daysAgo: 22 },
  { to: 'rueckhalt', by: 'prozessbegleitung@example.org', daysAgo: 21 },
  {
    to: 'helfer',
    by: 'redaktion@example.org',
    daysAgo: 9,
    words: 'Genau so bei den Lesepaten. Wir laden jetzt erst ein, wenn die Schule feststeht.',
  },
  {
    to: 'kleine',
    by: 'leitung.myk@example.org',
    daysAgo: 8,
    words: 'Den Satz im Vertrag hätten wir gern: Könnten Sie ihn hier einfügen?',
  },
  {
    to: 'kleine',
    by: 'netzwerk@example.org',
    daysAgo: 7,
    words:
      '„Nachbarkommunen können den Dienst bis zu drei Monate auf Probe mitnutzen; Kosten entstehen ihnen dafür nicht.“ Mehr war es nicht.',
  },
]
