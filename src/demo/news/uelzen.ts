import { sources } from '../sources.ts'
import type { DemoNews } from '../types.ts'

export const uelzenNews: readonly DemoNews[] = [
  {
    slug: 'digitale-nachbarschaftshilfe',
    where: 'uelzen',
    basis: 'public',
    day: { on: '2024-06-01' },
    pinned: true,
    field: 'community-volunteering',
    title: {
      de: 'Nachbarschaftshilfe auf neuen Wegen: Wer Wissen hat, gibt es weiter',
      en: 'Help between neighbours in new ways: those who know pass it on',
      leicht: 'Nachbarn helfen Nachbarn',
    },
    lead: {
      de: 'Im Landkreis Uelzen soll niemand mit einem Problem am Bildschirm allein bleiben.',
      en: 'In the district of Uelzen nobody should be left alone with a problem on screen.',
      leicht: 'Sie haben ein Problem mit dem Handy?\nHier finden Sie Hilfe.',
    },
    body: {
      de: `Den Anstoß gab „Uelzen digital“: Menschen, die mit einer Anwendung nicht weiterkommen, sollen andere finden, die helfen. Gemeinden, Verbände und Privatleute teilen ihr Wissen unmittelbar. Daraus wurde gemeinsam mit Vorpommern-Greifswald der Dienst kuubu.

Seit 2024 lassen sich die Einträge filtern, und Abgelaufenes wird von selbst gekennzeichnet.`,
      en: `It began with “Uelzen digital”: people who are stuck with an application should find others who help. Municipalities, associations and private persons share their knowledge directly. Together with Vorpommern-Greifswald this became the service kuubu.

Since 2024 entries can be filtered, and expired ones are marked automatically.`,
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
    title: {
      de: 'Vier Werkstätten in einem Monat: Was sich die Menschen wünschen',
      en: 'Four workshops in one month: what people wish for',
    },
    lead: {
      de: 'An der Hochschule und im Rathaus ging es im Oktober 2021 um Alltagsfragen mit Technik.',
      en: 'At the university and in the town hall everyday questions about technology were the topic in October 2021.',
    },
    body: {
      de: `Der Wunsch war eindeutig: ein Ort im Netz, an dem man sich über kleine und große Hürden des digitalen Alltags austauscht und jemanden findet, der hilft. Die Ergebnisse gingen in die Entwicklung des gemeinsamen Dienstes ein.`,
      en: `The wish was clear: a place online to talk about small and large obstacles of digital life and to find somebody who helps. The results went into the development of the common service.`,
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
    title: {
      de: 'Ein Laden voller Dienste: Uelzen war Gastgeber des fünften Treffens',
      en: 'A shop full of services: Uelzen was host of the fifth meeting',
    },
    lead: {
      de: 'Fünf Anwendungen konnten die Gäste wie in einem begehbaren Geschäft ausprobieren.',
      en: 'The guests could try five applications as in a walk-in shop.',
    },
    body: {
      de: `Jeder Landkreis hatte vorab eine Seite mit seinem Höhepunkt geschickt; an den Wänden ergab das ein Bild des ganzen Vorhabens. In kleinen Gruppen ging es um Arbeitsschritte, Hürden und das, was hilft. Zu jeder kurzen Vorstellung gab es sofort eine Rückmeldung.`,
      en: `Every district had sent one page with its highlight beforehand; on the walls they made a picture of the whole project. Small groups talked about work steps, obstacles and what helps. Each short presentation got feedback at once.`,
    },
    sources: [sources.meeting5],
  },
  {
    slug: 'bericht-aus-greifswald-uelzen',
    where: 'uelzen',
    basis: 'report',
    day: { on: '2022-04-04' },
    field: 'community-volunteering',
    title: {
      de: 'Den Auftakt machte das Ehrenamt: Uelzen berichtet in Greifswald',
      en: 'Volunteering came first: Uelzen reports in Greifswald',
    },
    lead: {
      de: 'Mit Vorpommern-Greifswald stellte der Landkreis den Dienst für Gemeinschaft vor.',
      en: 'With Vorpommern-Greifswald the district presented the service for community.',
    },
    body: {
      de: `Gleich nach der Begrüßung waren die beiden Partner an der Reihe. Sie zeigten, wie weit der gemeinsame Dienst ist, und nahmen Ratschläge der anderen Landkreise mit.`,
      en: `Right after the welcome it was the two partners’ turn. They showed how far the common service is and took along advice from the other districts.`,
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
    title: {
      de: 'Vorlesen am Telefon: Lesepatinnen in Bad Bevensen haben noch Zeit',
      en: 'Reading aloud on the telephone: readers in Bad Bevensen still have time',
    },
    lead: {
      de: 'Wer schlecht sieht oder allein ist, bekommt zweimal in der Woche eine Geschichte.',
      en: 'If you see badly or are alone you get a story twice a week.',
    },
    body: {
      de: `Der Verein „Heideblatt“ verbindet Vorlesende und Zuhörende. Gelesen wird, was gefällt: vom Krimi bis zur Lokalzeitung. Anmelden kann man sich auch per Postkarte.`,
      en: `The club “Heideblatt” connects readers and listeners. They read whatever pleases, from crime novel to local newspaper. You can register by postcard too.`,
    },
  },
]
