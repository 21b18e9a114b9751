import { sources } from '../sources.ts'
import type { DemoEvent } from '../types.ts'
import { dropIn, meal, ride, topicWish } from './registration.ts'

export const networkEvents: readonly DemoEvent[] = [
  {
    slug: 'erstes-vernetzungstreffen',
    where: 'network',
    basis: 'public',
    title: { de: '1. Vernetzungstreffen in Wittlich', en: '1st networking meeting in Wittlich' },
    lead: {
      de: 'Die sieben Landkreise berichten aus der ersten Phase.',
      en: 'The seven districts report on the first phase.',
    },
    body: {
      de: `Drei Tage vom 4. bis 6. Oktober 2021: ein Abendessen zum Kennenlernen, Berichte über Erkenntnisse und Hürden, dazu Gesprächsblöcke über Strategie, Beteiligung und Öffentlichkeitsarbeit. Die Uhrzeiten hier sind ungefähr.`,
      en: `Three days from 4 to 6 October 2021: a dinner to get to know each other, reports on findings and obstacles, and talks on strategy, participation and public relations. The times given here are approximate.`,
    },
    time: { on: '2021-10-04', at: '18:00', lasts: 'P1DT18H' },
    place: { name: 'Wittlich', lon: 6.893, lat: 49.986, municipality: '07231134' },
    ...dropIn,
    field: null,
    organiser: 'programmbuero',
    sources: [sources.meeting1],
  },
  {
    slug: 'zweites-vernetzungstreffen',
    where: 'network',
    basis: 'report',
    title: { de: '2. Vernetzungstreffen in Greifswald', en: '2nd networking meeting in Greifswald' },
    lead: {
      de: 'Berichte aus den vier Handlungsfeldern, gemeinsame Suche nach Tipps, Gruppenarbeit am zweiten Tag.',
      en: 'Reports from the four fields of action, a common search for tips, group work on the second day.',
    },
    body: {
      de: `**Erster Tag:** Begrüßung durch den Landkreis und das Bundesministerium, dann die Berichte der Tandems mit offenen Fragen an alle.

**Zweiter Tag:** Gruppen zu Organisationsentwicklung, Kompetenzaufbau, Digitalisierungsstrategie und Bürgerbeteiligung nach einer Einführung der IT-Prozessbegleitung.

Die Uhrzeiten hier sind ungefähr.`,
      en: `**First day:** welcome by the district and the Federal Ministry, then the reports of the tandems with open questions to everybody.

**Second day:** groups on organisation, competence, digital strategy and citizen participation after an introduction by the process support.

The times given here are approximate.`,
    },
    time: { on: '2022-03-30', at: '10:00', lasts: 'P1DT6H' },
    place: { name: 'Greifswald', lon: 13.381, lat: 54.096, municipality: '13075039' },
    ...dropIn,
    field: null,
    organiser: 'programmbuero',
    sources: [sources.reportMeeting, sources.meeting2],
  },
  {
    slug: 'exkursion-medienzentrum-greifswald',
    where: 'network',
    basis: 'report',
    title: { de: 'Exkursion ins Medienzentrum Greifswald', en: 'Excursion to the media centre in Greifswald' },
    lead: {
      de: 'Zum Abschluss des Treffens: Projekte der digitalen Bildung an mehreren Stationen.',
      en: 'At the end of the meeting: projects of digital education at several stations.',
    },
    body: {
      de: `Wie lernen Kinder und Erwachsene, mit digitalen Medien umzugehen? An den Stationen stellten Initiativen ihre Arbeit vor. Die Uhrzeit hier ist ungefähr.`,
      en: `How do children and adults learn to handle digital media? Initiatives presented their work at the stations. The time given here is approximate.`,
    },
    time: { on: '2022-03-31', at: '13:30', lasts: 'PT2H' },
    place: { name: 'Medienzentrum Greifswald', lon: 13.381, lat: 54.096, municipality: '13075039' },
    ...dropIn,
    field: 'education-work',
    organiser: 'programmbuero',
    sources: [sources.reportMeeting],
  },
  {
    slug: 'kommunalcamp-rlp-2022',
    where: 'network',
    basis: 'report',
    title: { de: 'KommunalCamp Rheinland-Pfalz in Mainz', en: 'KommunalCamp Rhineland-Palatinate in Mainz' },
    lead: {
      de: 'Barcamp der Kommunen: Wer ein Thema hat, stellt es vor; das Programm entsteht am Morgen.',
      en: 'Barcamp of municipalities: whoever has a topic presents it; the programme is made in the morning.',
    },
    body: {
      de: `130 Menschen aus mehr als 80 Kommunen kamen am 5. Mai 2022 zusammen, über 25 Runden standen am Ende im Plan. In einer davon fragten Mayen-Koblenz, der Landkreis Kusel und die Stadt Kaiserslautern: Wie wird man eine smarte Stadt oder ein smarter Landkreis?`,
      en: `130 people from more than 80 municipalities met on 5 May 2022; in the end there were over 25 sessions on the grid. In one of them Mayen-Koblenz, the district of Kusel and the city of Kaiserslautern asked: how does one become a smart city or a smart district?`,
    },
    time: { on: '2022-05-05', at: '09:00', lasts: 'PT8H' },
    place: { name: 'Gutenberg Digital Hub, Mainz', lon: 8.262, lat: 50.006 },
    ...dropIn,
    field: null,
    organiser: null,
    sources: [sources.reportCamp, sources.camp],
  },
  {
    slug: 'drittes-vernetzungstreffen',
    where: 'network',
    basis: 'public',
    title: {
      de: '3. Vernetzungstreffen im Landkreis Neustadt a.d. Waldnaab',
      en: '3rd networking meeting in the district of Neustadt a.d. Waldnaab',
    },
    lead: {
      de: 'Erstmals mit den 13 weiteren Landkreisen: offene Thementische, Gesprächsrunden, Exkursionen.',
      en: 'For the first time with the 13 further districts: open topic tables, rounds of talks, excursions.',
    },
    body: {
      de: `Gastgeber ist der Partner des Landkreises Lörrach; getagt wird im Future Lab in Weiherhammer. Die Uhrzeiten hier sind ungefähr.`,
      en: `The host is the partner of the district of Lörrach; the place is the Future Lab in Weiherhammer. The times given here are approximate.`,
    },
    time: { on: '2022-09-28', at: '10:00', lasts: 'P1DT6H' },
    place: { name: 'Future Lab, Weiherhammer', lon: 12.063, lat: 49.635, municipality: '09374166' },
    ...dropIn,
    field: null,
    organiser: 'programmbuero',
    sources: [sources.reportMeeting, sources.meeting3],
  },
  {
    slug: 'kaffeerunde-meldungen-schreiben',
    where: 'network',
    basis: 'invented',
    title: {
      de: 'Kaffeerunde: Meldungen, die man beim ersten Lesen versteht',
      en: 'Coffee round: news one understands at first reading',
    },
    lead: {
      de: '90 Minuten im Netz: ein kurzer Impuls, dann Ihre Beispiele.',
      en: '90 minutes online: a short input, then your examples.',
    },
    body: {
      de: `Bringen Sie eine Meldung mit, die Sie selbst nicht gern gelesen haben. Wir schreiben sie gemeinsam um. Die Runde ist auch für Kommunen offen, die hier keinen eigenen Auftritt haben.`,
      en: `Bring a news item you did not enjoy reading yourself. We will rewrite it together. The round is open to municipalities without pages of their own here.`,
    },
    time: { inDays: 9, at: '10:00', lasts: 'PT1H30M' },
    online: 'https://example.org/kaffeerunde',
    registration: 'open',
    capacity: 60,
    waitingList: true,
    registered: 23,
    questions: [topicWish],
    field: null,
    organiser: 'it-prozessbegleitung',
  },
  {
    slug: 'naechstes-vernetzungstreffen',
    where: 'network',
    basis: 'invented',
    title: { de: 'Nächstes Vernetzungstreffen', en: 'Next networking meeting' },
    lead: {
      de: 'Zwei Tage Austausch in Präsenz. Der Tag steht noch nicht fest, Ihr Interesse hilft bei der Planung.',
      en: 'Two days of exchange on site. The date is not fixed yet; your interest helps us to plan.',
    },
    body: {
      de: `Geplant sind kurze Berichte der Tandems, offene Fragen mit Tipps der anderen und eine Exkursion. Tragen Sie sich ein: Sobald der Termin feststeht, bekommen Sie Bescheid.`,
      en: `We plan short reports of the tandems, open questions with tips from the others and an excursion. Put your name on the list: you will be told as soon as the date is fixed.`,
    },
    time: { notFixed: { de: 'Voraussichtlich im Frühjahr, zwei Tage', en: 'Probably in spring, two days' } },
    registration: 'interest',
    waitingList: false,
    registered: 14,
    questions: [topicWish, meal, ride],
    field: null,
    organiser: 'programmbuero',
  },
]
