import { sources } from '../sources.ts'
import type { DemoNews } from '../types.ts'

export const coesfeldNews: readonly DemoNews[] = [
  {
    slug: 'digitalagentur-elf-gemeinden',
    where: 'coesfeld',
    basis: 'public',
    day: { on: '2022-04-30' },
    pinned: true,
    field: null,
    title: {
      de: 'Elf Gemeinden, ein Kreis, eine Digitalagentur',
      en: 'Eleven municipalities, one district, one digital agency',
    },
    lead: {
      de: 'Statt alles elfmal zu erfinden, arbeiten die Digitalfachleute im Kreis seit April 2022 zusammen.',
      en: 'Instead of inventing everything eleven times, the digital staff of the district have worked together since April 2022.',
    },
    body: {
      de: `Die Digitalagentur ist kein neues Amt, sondern ein Zusammenschluss: Alle, die in den Städten und Gemeinden für Digitales zuständig sind, tauschen Entwürfe aus, statt sie neu zu schreiben. Grundlage ist eine gemeinsame Strategie, die 2021 beschlossen wurde.`,
      en: `The digital agency is not a new office but an association: everybody who is in charge of digital matters in the towns and municipalities shares drafts instead of writing them anew. It is based on a common strategy adopted in 2021.`,
    },
    sources: [sources.coeAgency],
  },
  {
    slug: 'coworking-karte-muensterland',
    where: 'coesfeld',
    basis: 'public',
    day: { on: '2022-12-01' },
    field: 'education-work',
    title: {
      de: 'Das Büro um die Ecke: Eine Seite zeigt rund 40 Arbeitsorte im Münsterland',
      en: 'The office round the corner: a site shows about 40 places to work in the Münsterland',
    },
    lead: {
      de: 'Mehr als die Hälfte der Befragten kann sich Coworking vorstellen, aber nur ein Drittel kannte das Angebot.',
      en: 'More than half of those asked can imagine coworking, but only a third knew what is on offer.',
    },
    body: {
      de: `Das ergab eine Umfrage im Kreis im Herbst 2022; sie ist nicht repräsentativ, aber deutlich. Deshalb sammelt eine Internetseite nun, wo es zwischen Dorf und Stadt freie Schreibtische gibt. Wer pendelt, kann so einen Tag in der Woche näher am Zuhause arbeiten.`,
      en: `That was the result of a survey in the district in autumn 2022; it is not representative, but clear. A website therefore collects where there are free desks between village and town. Commuters can work closer to home one day a week.`,
    },
    sources: [sources.coeCoworking],
  },
  {
    slug: 'treffen-im-kreis-coesfeld',
    where: 'coesfeld',
    basis: 'public',
    day: { on: '2023-03-31' },
    field: null,
    title: {
      de: 'Ein Kreis voller Gäste: Vernetzungstreffen im Münsterland',
      en: 'A district full of guests: networking meeting in the Münsterland',
    },
    lead: {
      de: 'Ausprobieren vor Zuhören: So ging das vierte Treffen des Modellvorhabens.',
      en: 'Trying before listening: this was the fourth meeting of the model project.',
    },
    body: {
      de: `Zwei Tage lang war der Kreis Gastgeber. Ein Ausflug führte zum Bürgerlabor Mobiles Münsterland und zum DigitalCampus in Nordkirchen. Eine Stunde war allein für Fragen zu einer Bürgerumfrage reserviert.`,
      en: `For two days the district was host. An excursion led to the Bürgerlabor Mobiles Münsterland and to the DigitalCampus in Nordkirchen. One hour was reserved for questions about a citizens’ survey.`,
    },
    sources: [sources.meeting4],
  },
  {
    slug: 'werkstatt-nottuln-offen',
    where: 'coesfeld',
    basis: 'invented',
    day: { daysAgo: 5 },
    field: 'education-work',
    municipality: '05558032',
    title: {
      de: 'Hobelbank trifft 3D-Drucker: Offene Werkstatt in Nottuln zieht um',
      en: 'Workbench meets 3D printer: open workshop in Nottuln moves',
    },
    lead: {
      de: 'Ab sofort ist auch donnerstags geöffnet, und die Tür ist jetzt ohne Stufe zu erreichen.',
      en: 'From now on it is open on Thursdays too, and the door can be reached without a step.',
    },
    body: {
      de: `Der Verein „Werkraum Baumberge“ hat die frühere Tischlerei am Bahnhof übernommen. Jugendliche bauen dort unter Anleitung Vogelhäuser und kleine Roboter. Beim Tag der offenen Werkstatt kann man alles anfassen.`,
      en: `The club “Werkraum Baumberge” has taken over the former joinery at the station. Young people build nesting boxes and small robots there with guidance. On the open day everything may be touched.`,
    },
  },
]
