import { sources } from '../sources.ts'
import type { DemoNews } from '../types.ts'

/** Potsdam-Mittelmark, Uelzen and Vorpommern-Greifswald. */
export const northEastNews: readonly DemoNews[] = [
  {
    slug: 'mitfahrbank-wird-digital',
    where: 'potsdam-mittelmark',
    basis: 'public',
    day: { on: '2024-02-08' },
    pinned: true,
    field: 'mobility',
    title: { de: 'Code statt Daumen: Die Mitfahrbank wird digital' },
    lead: { de: 'Mehr Freiwillige als Plätze: Beim ersten öffentlichen Test im Februar 2024 war der Andrang groß.' },
    body: {
      de: `Wer auf einer Mitfahrbank sitzt, braucht Glück und ein wenig Mut. Beides soll künftig weniger nötig sein: Ein Code an der Bank öffnet im Browser eine Karte. Man wählt das Ziel, eine angemeldete Fahrerin oder ein angemeldeter Fahrer bestätigt, und vorher kann man sich kurz schreiben. Eine App muss niemand laden.

Mehrere Stufen der Prüfung zeigen, wer mit wem unterwegs ist. Die Fahrenden erhalten im Rathaus ein Schild für ihr Auto.`,
    },
    sources: [sources.pmTest],
  },
  {
    slug: 'umfrage-mitfahrbaenke',
    where: 'potsdam-mittelmark',
    basis: 'public',
    day: { on: '2023-05-20' },
    field: 'mobility',
    title: { de: 'Mitnehmen ja, mitfahren vielleicht: Was 221 Menschen über Mitfahrbänke sagen' },
    lead: { de: '70 Prozent würden jemanden mitnehmen, aber nur die Hälfte würde selbst einsteigen.' },
    body: {
      de: `An der Umfrage vom 17. April bis 7. Mai 2023 nahmen 221 Menschen teil. Sieben von zehn kennen die Bänke. Sorgen machen die Ungewissheit, die Zeit und die Sicherheit; manchen fehlt schlicht eine Bank in der Nähe.

Gewünscht werden geprüfte Mitfahrende, feste und spontane Fahrten, Abfahrtszeiten und eine Karte.`,
    },
    sources: [sources.pmResults],
  },
  {
    slug: 'michendorf-alle-baenke-beschildert',
    where: 'potsdam-mittelmark',
    basis: 'public',
    day: { on: '2025-04-15' },
    field: 'mobility',
    municipality: '12069397',
    title: { de: '19 Bänke, 357,10 Euro: Michendorf schließt die Beschilderung ab' },
    lead: { de: 'Im Frühjahr 2025 trug jede Mitfahrbank der Gemeinde das neue Schild mit dem Code.' },
    body: {
      de: `Neun Zehntel der Kosten trug der Bund. Wer mitfahren will, nimmt Platz und fotografiert den Code ab; wer mitnehmen will, meldet sich im Rathaus an.`,
    },
    sources: [sources.pmMichendorf],
  },
  {
    slug: 'schnittstellen-kleine-anbieter',
    where: 'potsdam-mittelmark',
    basis: 'public',
    day: { on: '2022-10-26' },
    field: 'mobility',
    title: { de: 'Kleine Anbieter, große Wirkung: Drei Werkstätten zur Mobilität' },
    lead: { de: 'Bürgerbusse und Vereine schließen Lücken, doch ihre Fahrten tauchen in keiner Auskunft auf.' },
    body: {
      de: `Fachleute berieten 2022, was den Kleinen hilft. Ihr Befund: Es fehlt an einheitlichen Wegen, Fahrten und Haltestellen weiterzugeben. Genau dort wollen die Landkreise ansetzen.`,
    },
    sources: [sources.mobilityWorkshops],
  },
  {
    slug: 'apfelpresse-werder',
    where: 'potsdam-mittelmark',
    basis: 'invented',
    day: { daysAgo: 11 },
    field: 'community-volunteering',
    municipality: '12069656',
    title: { de: 'Saft aus dem eigenen Garten: Mobile Presse sucht Standplätze' },
    lead: { de: 'Der Obstbauverein „Havelapfel“ rollt im nächsten Herbst wieder von Dorf zu Dorf.' },
    body: {
      de: `Gesucht werden Höfe mit Strom, Wasser und einem Dach. Wer einen Platz anbieten kann, schreibt an presse@example.org. Zehn Liter Saft sind der Dank.`,
    },
  },
  {
    slug: 'digitale-nachbarschaftshilfe',
    where: 'uelzen',
    basis: 'public',
    day: { on: '2024-06-01' },
    pinned: true,
    field: 'community-volunteering',
    title: {
      de: 'Nachbarschaftshilfe auf neuen Wegen: Wer Wissen hat, gibt es weiter',
      leicht: 'Nachbarn helfen Nachbarn',
    },
    lead: {
      de: 'Im Landkreis Uelzen soll niemand mit einem Problem am Bildschirm allein bleiben.',
      leicht: 'Sie haben ein Problem mit dem Handy?\nHier finden Sie Hilfe.',
    },
    body: {
      de: `Den Anstoß gab „Uelzen digital“: Menschen, die mit einer Anwendung nicht weiterkommen, sollen andere finden, die helfen. Gemeinden, Verbände und Privatleute teilen ihr Wissen unmittelbar. Daraus wurde gemeinsam mit Vorpommern-Greifswald der Dienst kuubu.

Seit 2024 lassen sich die Einträge filtern, und Abgelaufenes wird von selbst gekennzeichnet.`,
      leicht: `Viele Menschen wissen viel.
Zum Beispiel über Handys oder Computer.
Sie geben ihr Wissen gern weiter.
Auf der Seite kuubu finden Sie diese Menschen.
Sie können auch selbst helfen.`,
    },
    sources: [sources.uelzenIdea, sources.uelzenHouse, sources.review2024],
  },
  {
    slug: 'vier-werkstaetten-im-oktober',
    where: 'uelzen',
    basis: 'public',
    day: { on: '2022-01-14' },
    field: 'community-volunteering',
    title: { de: 'Vier Werkstätten in einem Monat: Was sich die Menschen wünschen' },
    lead: { de: 'An der Hochschule und im Rathaus ging es im Oktober 2021 um Alltagsfragen mit Technik.' },
    body: {
      de: `Der Wunsch war eindeutig: ein Ort im Netz, an dem man sich über kleine und große Hürden des digitalen Alltags austauscht und jemanden findet, der hilft. Die Ergebnisse gingen in die Entwicklung des gemeinsamen Dienstes ein.`,
    },
    sources: [sources.uelzenWorkshops],
  },
  {
    slug: 'treffen-in-uelzen',
    where: 'uelzen',
    basis: 'public',
    day: { on: '2023-09-22' },
    field: null,
    municipality: '03360025',
    title: { de: 'Ein Laden voller Dienste: Uelzen war Gastgeber des fünften Treffens' },
    lead: { de: 'Fünf Anwendungen konnten die Gäste wie in einem begehbaren Geschäft ausprobieren.' },
    body: {
      de: `Jeder Landkreis hatte vorab eine Seite mit seinem Höhepunkt geschickt; an den Wänden ergab das ein Bild des ganzen Vorhabens. In kleinen Gruppen ging es um Arbeitsschritte, Hürden und das, was hilft. Zu jeder kurzen Vorstellung gab es sofort eine Rückmeldung.`,
    },
    sources: [sources.meeting5],
  },
  {
    slug: 'bericht-aus-greifswald-uelzen',
    where: 'uelzen',
    basis: 'report',
    day: { on: '2022-04-04' },
    field: 'community-volunteering',
    title: { de: 'Den Auftakt machte das Ehrenamt: Uelzen berichtet in Greifswald' },
    lead: { de: 'Mit Vorpommern-Greifswald stellte der Landkreis den Dienst für Gemeinschaft vor.' },
    body: {
      de: `Gleich nach der Begrüßung waren die beiden Partner an der Reihe. Sie zeigten, wie weit der gemeinsame Dienst ist, und nahmen Ratschläge der anderen Landkreise mit.`,
    },
    sources: [sources.reportMeeting],
  },
  {
    slug: 'lesepaten-bad-bevensen',
    where: 'uelzen',
    basis: 'invented',
    day: { daysAgo: 7 },
    field: 'community-volunteering',
    municipality: '03360002',
    title: { de: 'Vorlesen am Telefon: Lesepatinnen in Bad Bevensen haben noch Zeit' },
    lead: { de: 'Wer schlecht sieht oder allein ist, bekommt zweimal in der Woche eine Geschichte.' },
    body: {
      de: `Der Verein „Heideblatt“ verbindet Vorlesende und Zuhörende. Gelesen wird, was gefällt: vom Krimi bis zur Lokalzeitung. Anmelden kann man sich auch per Postkarte.`,
    },
  },
  {
    slug: 'kultur-fuer-kindergruppen',
    where: 'vorpommern-greifswald',
    basis: 'public',
    day: { on: '2024-06-01' },
    pinned: true,
    field: 'community-volunteering',
    title: { de: 'Theater, Werkstatt, Wald: Angebote für Kindergruppen an einem Ort' },
    lead: { de: 'Kitas suchen weniger und unternehmen mehr. Das ist die Idee hinter kuubu im Nordosten.' },
    body: {
      de: `Der Landkreis ist groß, die Wege sind weit, und gute Angebote kennt oft nur, wer nebenan wohnt. Der Dienst bündelt, was Kultur- und Bildungseinrichtungen für Kindergruppen bereithalten. Entwickelt wurde er mit dem Landkreis Uelzen, der ihn für die Hilfe unter Nachbarn nutzt.`,
    },
    sources: [sources.vgServices],
  },
  {
    slug: 'gastgeber-in-greifswald',
    where: 'vorpommern-greifswald',
    basis: 'report',
    day: { on: '2022-04-01' },
    field: null,
    municipality: '13075039',
    title: { de: 'Gute Gastgeber: Sieben Landkreise tagten in Greifswald' },
    lead: { de: 'Zwei Tage Austausch und ein Besuch im Medienzentrum: das 2. Vernetzungstreffen in Kürze.' },
    body: {
      de: `Der Landkreis begrüßte die Gäste gemeinsam mit dem Bundesministerium. Den ersten Bericht gab er selbst, zusammen mit Uelzen. Am zweiten Tag arbeiteten die Gruppen an Organisation, Kompetenzen, Strategie und Beteiligung. Zum Schluss führte der Weg ins Medienzentrum Greifswald, wo Projekte der digitalen Bildung ihre Arbeit zeigten.`,
    },
    sources: [sources.reportMeeting, sources.meeting2],
  },
  {
    slug: 'buergermeister-testen-landraeume',
    where: 'vorpommern-greifswald',
    basis: 'public',
    day: { on: '2023-11-30' },
    field: 'education-work',
    title: { de: 'Neugier im Rathaus: Rund 50 Ortsoberhäupter sehen sich LandRäume an' },
    lead: { de: 'Etwa 70 Prozent können sich vorstellen, den Dienst und die Beteiligungsplattform zu nutzen.' },
    body: {
      de: `Bei der Konferenz der Bürgermeisterinnen und Bürgermeister am 29. November 2023 wurden beide vorgestellt. Für Verwaltungen des Landkreises ist die Nutzung kostenfrei.`,
    },
    sources: [sources.vgMayors],
  },
  {
    slug: 'digidialog-und-matjes',
    where: 'vorpommern-greifswald',
    basis: 'public',
    day: { on: '2024-05-15' },
    field: 'education-work',
    title: { de: 'Bits, Matjes und Vereine: So lernt der Landkreis Digitales' },
    lead: { de: 'Gespräche mit der Universität, ein Treff für Firmen und eine Lotsin für Vereine.' },
    body: {
      de: `Drei Wege, ein Ziel: Den „DigiDialog“ gestaltet der Landkreis mit der Universität, „Bits & Matjes“ richtet sich an Betriebe, und für die Vereine ist eine Digitallotsin da.`,
    },
    sources: [sources.vgServices],
  },
  {
    slug: 'kutter-mieten-ueckermuende',
    where: 'vorpommern-greifswald',
    basis: 'invented',
    day: { daysAgo: 10 },
    field: 'community-volunteering',
    municipality: '13075136',
    title: { de: 'Anstreichen, abdichten, ablegen: Jugendliche retten einen Kutter in Ueckermünde' },
    lead: { de: 'Der Verein „Haffjugend“ sucht Holz, Farbe und Menschen, die wissen, wie man beides benutzt.' },
    body: {
      de: `Seit dem Frühjahr liegt das Boot auf dem Trockenen. Im nächsten Sommer soll es wieder fahren. Gearbeitet wird samstags; Handschuhe sind da, Kuchen auch.`,
    },
  },
]
