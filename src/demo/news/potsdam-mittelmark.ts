import { sources } from '../sources.ts'
import type { DemoNews } from '../types.ts'

export const potsdamMittelmarkNews: readonly DemoNews[] = [
  {
    slug: 'mitfahrbank-wird-digital',
    where: 'potsdam-mittelmark',
    basis: 'public',
    day: { on: '2024-02-08' },
    pinned: true,
    field: 'mobility',
    title: {
      de: 'Code statt Daumen: Die Mitfahrbank wird digital',
      en: 'Code instead of thumb: the ride-sharing bench goes digital',
    },
    lead: {
      de: 'Mehr Freiwillige als Plätze: Beim ersten öffentlichen Test im Februar 2024 war der Andrang groß.',
      en: 'More volunteers than places: the first public test in February 2024 was popular.',
    },
    body: {
      de: `Wer auf einer Mitfahrbank sitzt, braucht Glück und ein wenig Mut. Beides soll künftig weniger nötig sein: Ein Code an der Bank öffnet im Browser eine Karte. Man wählt das Ziel, eine angemeldete Fahrerin oder ein angemeldeter Fahrer bestätigt, und vorher kann man sich kurz schreiben. Eine App muss niemand laden.

Mehrere Stufen der Prüfung zeigen, wer mit wem unterwegs ist. Die Fahrenden erhalten im Rathaus ein Schild für ihr Auto.`,
      en: `Whoever sits on a ride-sharing bench needs luck and a little courage. Soon both should be needed less: a code on the bench opens a map in the browser. You choose your destination, a registered driver confirms, and you can write to each other beforehand. Nobody has to install an app.

Several levels of verification show who is travelling with whom. Drivers get a badge for their car at the town hall.`,
    },
    sources: [sources.pmTest],
  },
  {
    slug: 'umfrage-mitfahrbaenke',
    where: 'potsdam-mittelmark',
    basis: 'public',
    day: { on: '2023-05-20' },
    field: 'mobility',
    title: {
      de: 'Mitnehmen ja, mitfahren vielleicht: Was 221 Menschen über Mitfahrbänke sagen',
      en: 'Taking along yes, riding perhaps: what 221 people say about ride-sharing benches',
    },
    lead: {
      de: '70 Prozent würden jemanden mitnehmen, aber nur die Hälfte würde selbst einsteigen.',
      en: '70 per cent would take somebody along, but only half would get in themselves.',
    },
    body: {
      de: `An der Umfrage vom 17. April bis 7. Mai 2023 nahmen 221 Menschen teil. Sieben von zehn kennen die Bänke. Sorgen machen die Ungewissheit, die Zeit und die Sicherheit; manchen fehlt schlicht eine Bank in der Nähe.

Gewünscht werden geprüfte Mitfahrende, feste und spontane Fahrten, Abfahrtszeiten und eine Karte.`,
      en: `221 people took part in the survey from 17 April to 7 May 2023. Seven in ten know the benches. They worry about uncertainty, time and safety; some simply have no bench nearby.

They wish for verified users, regular and spontaneous rides, departure times and a map.`,
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
    title: {
      de: '19 Bänke, 357,10 Euro: Michendorf schließt die Beschilderung ab',
      en: '19 benches, 357.10 euros: Michendorf completes its signs',
    },
    lead: {
      de: 'Im Frühjahr 2025 trug jede Mitfahrbank der Gemeinde das neue Schild mit dem Code.',
      en: 'In spring 2025 every ride-sharing bench of the municipality carried the new sign with the code.',
    },
    body: {
      de: `Neun Zehntel der Kosten trug der Bund. Wer mitfahren will, nimmt Platz und fotografiert den Code ab; wer mitnehmen will, meldet sich im Rathaus an.`,
      en: `Nine tenths of the cost were paid by the federal government. To get a ride you sit down and scan the code; to offer one you register at the town hall.`,
    },
    sources: [sources.pmMichendorf],
  },
  {
    slug: 'schnittstellen-kleine-anbieter',
    where: 'potsdam-mittelmark',
    basis: 'public',
    day: { on: '2022-10-26' },
    field: 'mobility',
    title: {
      de: 'Kleine Anbieter, große Wirkung: Drei Werkstätten zur Mobilität',
      en: 'Small providers, large effect: three workshops on mobility',
    },
    lead: {
      de: 'Bürgerbusse und Vereine schließen Lücken, doch ihre Fahrten tauchen in keiner Auskunft auf.',
      en: 'Community buses and clubs close gaps, but their trips appear in no journey planner.',
    },
    body: {
      de: `Fachleute berieten 2022, was den Kleinen hilft. Ihr Befund: Es fehlt an einheitlichen Wegen, Fahrten und Haltestellen weiterzugeben. Genau dort wollen die Landkreise ansetzen.`,
      en: `In 2022 experts discussed what helps the small ones. Their finding: there are no common ways of passing on trips and stops. That is where the districts want to begin.`,
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
    title: {
      de: 'Saft aus dem eigenen Garten: Mobile Presse sucht Standplätze',
      en: 'Juice from your own garden: mobile press looks for places',
    },
    lead: {
      de: 'Der Obstbauverein „Havelapfel“ rollt im nächsten Herbst wieder von Dorf zu Dorf.',
      en: 'Next autumn the fruit growers’ club “Havelapfel” will roll from village to village again.',
    },
    body: {
      de: `Gesucht werden Höfe mit Strom, Wasser und einem Dach. Wer einen Platz anbieten kann, schreibt an presse@example.org. Zehn Liter Saft sind der Dank.`,
      en: `Wanted: farmyards with electricity, water and a roof. If you can offer a place, write to presse@example.org. Ten litres of juice are the thanks.`,
    },
  },
]
