import { sources } from '../sources.ts'
import type { DemoNews } from '../types.ts'

/** News of the network: the two reports retold, and what public sources say about later meetings. */
export const networkNews: readonly DemoNews[] = [
  {
    slug: 'willkommen-im-netzwerk',
    where: 'network',
    basis: 'invented',
    day: { daysAgo: 3 },
    pinned: true,
    field: null,
    title: {
      de: 'Acht Landkreise, ein Programm: So probieren Sie alles aus',
      en: 'Eight districts, one program: how to try everything',
      leicht: 'So probieren Sie die Seite aus',
    },
    lead: {
      de: 'Diese Vorführung zeigt, wie Landkreise ihre digitalen Dienste gemeinsam betreiben können.',
      en: 'This demonstration shows how rural districts can run their digital services together.',
      leicht: 'Diese Seite ist zum Ausprobieren.\nAcht Landkreise machen hier mit.',
    },
    body: {
      de: `Suchen Sie auf der Karte einen Landkreis aus, lesen Sie die Meldungen, melden Sie sich zu einem Termin an. Dafür brauchen Sie kein Konto, nur eine Mailadresse.

Auf der Anmeldeseite stehen Zugänge für jede Rolle: von der Bürgerin über die Redaktion bis zum Programmbüro. Was Sie ändern, bleibt auf diesem Rechner.

**Was echt ist und was nicht:** Landkreise, Gemeinden, Handlungsfelder und Tandems gibt es wirklich. Was wir über die Dienste wissen, nennt seine Quelle. Personen, Vereine und die meisten Termine sind erfunden.`,
      en: `Choose a district on the map, read its news, register for an event. You need no account for that, only a mail address.

The login page lists one account for every role, from citizen to editor to programme office. Whatever you change stays on this computer.

**What is real and what is not:** the districts, municipalities, fields of action and tandems exist. What we know about the services names its source. People, clubs and most events are made up.`,
      leicht: `Suchen Sie einen Landkreis auf der Karte aus.
Dann sehen Sie Nachrichten und Termine.
Sie können sich zu einem Termin anmelden.
Dafür brauchen Sie nur eine E-Mail-Adresse.

Die Landkreise gibt es wirklich.
Die Menschen und Vereine sind ausgedacht.
Die meisten Termine sind auch ausgedacht.`,
    },
  },
  {
    slug: 'zweites-vernetzungstreffen-greifswald',
    where: 'network',
    basis: 'report',
    day: { on: '2022-04-01' },
    field: null,
    municipality: '13075039',
    title: {
      de: 'Zwei Tage Greifswald: Jeder Landkreis bringt eine Frage mit und nimmt Tipps nach Hause',
      en: 'Two days in Greifswald: every district brings a question and takes tips home',
      leicht: 'Das Treffen in Greifswald',
    },
    lead: {
      de: 'Beim 2. Vernetzungstreffen berichteten die Landkreise paarweise aus den vier Handlungsfeldern. Danach wurde gemeinsam nach Lösungen gesucht.',
      en: 'At the second networking meeting the districts reported in pairs from the four fields of action. Then everybody looked for solutions together.',
      leicht: 'Sieben Landkreise haben sich in Greifswald getroffen.\nSie haben über ihre Arbeit gesprochen.',
    },
    body: {
      de: `Begrüßt wurden die Gäste vom Landkreis Vorpommern-Greifswald und vom Bundesministerium für Ernährung und Landwirtschaft. Dann ging es sofort um den Stand der Arbeit:

- **Gemeinschaft & Ehrenamt:** Vorpommern-Greifswald und Uelzen über ihren gemeinsamen Dienst
- **Bildung & Arbeit:** Coesfeld und Bernkastel-Wittlich
- **Gesundheit & Pflege:** Neustadt a.d. Waldnaab und Lörrach
- **Mobilität:** Potsdam-Mittelmark und, zum zweiten Mal an diesem Tag, Bernkastel-Wittlich

Zu jedem Bericht gehörten offene Fragen. Sie wurden gemeinsam beraten, und jeder Landkreis ging mit Ansätzen und Hinweisen der anderen aus dem Raum.

Am zweiten Tag arbeiteten Gruppen an Organisation, Kompetenzen, Digitalstrategie und Bürgerbeteiligung. Die IT-Prozessbegleitung führte ein; danach verglichen die Landkreise ihre Ausgangslage, benannten Hürden und Chancen und fanden für jedes Thema neue Ansprechpersonen.

Zum Abschluss ging es ins Medienzentrum Greifswald. An mehreren Stationen zeigten Projekte, wie digitale Bildung vor Ort aussehen kann. Das nächste Treffen richtet Neustadt a.d. Waldnaab aus, der Partner des Landkreises Lörrach.`,
      en: `The guests were welcomed by the district of Vorpommern-Greifswald and the Federal Ministry of Food and Agriculture. Then the state of the work came first:

- **Community & volunteering:** Vorpommern-Greifswald and Uelzen on their common service
- **Education & work:** Coesfeld and Bernkastel-Wittlich
- **Health & care:** Neustadt a.d. Waldnaab and Lörrach
- **Mobility:** Potsdam-Mittelmark and, for the second time that day, Bernkastel-Wittlich

Every report came with open questions. They were discussed together, and each district left with approaches and hints from the others.

On the second day groups worked on organisation, competence, digital strategy and citizen participation. The process support gave an introduction; then the districts compared where they stand, named obstacles and opportunities and found new contacts for every topic.

The meeting ended with a visit to the media centre in Greifswald, where several projects showed what digital education can look like. The next meeting will be held by Neustadt a.d. Waldnaab, the partner of Lörrach.`,
      leicht: `Das Treffen war in Greifswald.
Greifswald ist eine Stadt im Norden.
Das Treffen hat zwei Tage gedauert.

Jeder Landkreis hat erzählt:
Das machen wir gerade.
Das ist schwer für uns.
Die anderen haben Tipps gegeben.

Am zweiten Tag gab es Gruppen.
Die Gruppen haben zum Beispiel diese Frage besprochen:
Wie können die Menschen im Landkreis mitbestimmen?

Am Ende waren alle im Medien-Zentrum.
Dort lernt man viel über Computer und Internet.`,
    },
    sources: [sources.reportMeeting, sources.meeting2],
  },
  {
    slug: 'drittes-vernetzungstreffen-weiherhammer',
    where: 'network',
    basis: 'public',
    day: { on: '2022-10-14' },
    field: null,
    municipality: '09374166',
    title: {
      de: 'Der Kreis wird größer: 13 weitere Landkreise beim Treffen in Weiherhammer',
      en: 'The circle grows: 13 more districts at the meeting in Weiherhammer',
    },
    lead: {
      de: 'Zum dritten Treffen im Landkreis Neustadt a.d. Waldnaab kamen erstmals auch die Landkreise mit einzelnen Digitalprojekten.',
      en: 'For the first time the districts with single digital projects joined the third meeting, in the district of Neustadt a.d. Waldnaab.',
    },
    body: {
      de: `Am 28. und 29. September 2022 wählten die Teilnehmenden ihre Themen selbst: An Tischen zu den vier Handlungsfeldern kamen die Fragen zur Sprache, die gerade drängten.

In wechselnden Runden ging es außerdem um Organisation, den Umgang mit Beteiligten, Digitalstrategien und Daten. Gespräche mit Fachleuten und Ausflüge rundeten die beiden Tage ab.`,
      en: `On 28 and 29 September 2022 the participants chose their own topics: tables for the four fields of action took up whatever question was pressing.

Rotating rounds dealt with organisation, stakeholders, digital strategies and data. Talks with experts and excursions completed the two days.`,
    },
    sources: [sources.meeting3],
  },
  {
    slug: 'viertes-vernetzungstreffen-coesfeld',
    where: 'network',
    basis: 'public',
    day: { on: '2023-04-27' },
    field: null,
    title: {
      de: 'Mit Spielfiguren durch den Alltag: Landkreise probieren ihre Dienste selbst aus',
      en: 'Everyday life with toy figures: districts try their own services',
    },
    lead: {
      de: 'Im Kreis Coesfeld wurden die neuen Dienste in kleinen Gruppen gespielt, nicht vorgeführt.',
      en: 'In the district of Coesfeld the new services were played through in small groups instead of being presented.',
    },
    body: {
      de: `Wer bucht den Raum, wer sucht Hilfe, wer fährt mit? Am 29. und 30. März 2023 stellten kleine Gruppen solche Szenen nach. Anschließend hielten sie auf Zetteln fest, was zum Erfolg beiträgt, wo Risiken liegen und welche Fragen offen bleiben.

Geklärt wurde auch der Unterschied zwischen den beiden großen Bausteinen: Der Marktplatz ist der Ort, an dem sich Landkreise Lösungen aussuchen. Auf der Plattform laufen diese Lösungen dann zusammen.`,
      en: `Who books the room, who looks for help, who shares a ride? On 29 and 30 March 2023 small groups acted out such scenes. Then they noted what makes for success, where the risks lie and which questions remain.

The difference between the two large building blocks was explained as well: the marketplace is where districts choose solutions; on the platform these solutions then run together.`,
    },
    sources: [sources.meeting4],
  },
  {
    slug: 'sechstes-vernetzungstreffen-loerrach',
    where: 'network',
    basis: 'public',
    day: { on: '2024-04-05' },
    field: null,
    title: {
      de: 'Was bleibt, wenn die Förderung endet? Treffen in Lörrach sucht Antworten',
      en: 'What remains when funding ends? The meeting in Lörrach looks for answers',
    },
    lead: {
      de: 'Ein Planspiel führte durch das ganze Leben eines digitalen Dienstes: vom Konzept bis zum Dauerbetrieb.',
      en: 'A simulation game led through the whole life of a digital service, from concept to permanent operation.',
    },
    body: {
      de: `Am 20. und 21. März 2024 trafen sich die sieben Landkreise und elf neue Projekte vor Ort im Landkreis Lörrach. In einem erfundenen Fall spielten sie durch, wie ein Dienst entworfen, gebaut, geprüft und am Leben gehalten wird.

Danach zeichneten sie gemeinsam auf, wer zum digitalen Ökosystem gehört und wo es hakt. Besucht wurden ein Coworking-Haus in Schliengen und ein Projekt, das Ersthelfende schneller zum Notfall bringt.`,
      en: `On 20 and 21 March 2024 the seven districts and eleven new local projects met in the district of Lörrach. In a fictitious case they played through how a service is designed, built, evaluated and kept alive.

Then they drew together who belongs to the digital ecosystem and where it gets stuck. They visited a coworking house in Schliengen and a project that brings first aiders to an emergency faster.`,
    },
    sources: [sources.meeting6],
  },
  {
    slug: 'siebtes-vernetzungstreffen-seddiner-see',
    where: 'network',
    basis: 'public',
    day: { on: '2024-10-25' },
    field: null,
    municipality: '12069596',
    title: {
      de: 'Erfolge und Lehren auf dem Tisch: Projektmesse am Seddiner See',
      en: 'Successes and lessons on the table: project fair at Seddiner See',
    },
    lead: {
      de: 'Rund 80 Menschen aus allen drei Gruppen des Modellvorhabens kamen im September 2024 nach Potsdam-Mittelmark.',
      en: 'About 80 people from all three groups of the model project came to Potsdam-Mittelmark in September 2024.',
    },
    body: {
      de: `Beim siebten Treffen zeigten die Projekte auf einer kleinen Messe, was gelungen ist und was sie beim nächsten Mal anders machen würden. Gleichzeitig konnte man sich in einer offenen Sprechstunde beraten lassen.

Sechs moderierte Gruppen vertieften einzelne Themen. Vorgestellt wurden der Stand des Marktplatzes und eine Untersuchung dazu, wie Landkreise mit der Beteiligungssoftware CONSUL zurechtkommen.`,
      en: `At the seventh meeting the projects showed at a small fair what worked and what they would do differently next time. Meanwhile an open consultation hour gave advice.

Six moderated groups went deeper into single topics. The state of the marketplace was presented, and a study of how districts get on with the participation software CONSUL.`,
    },
    sources: [sources.meeting7],
  },
  {
    slug: 'was-bleiben-soll-braucht-rueckhalt',
    where: 'network',
    basis: 'public',
    day: { on: '2024-09-05' },
    field: null,
    title: {
      de: 'Was bleiben soll, braucht Rückhalt: Lehren aus der Kaffeerunde',
      en: 'What is to last needs backing: lessons from the coffee round',
    },
    lead: {
      de: 'Ohne Unterstützung von oben, feste Stellen und eine Strategie verschwinden gute Projekte wieder.',
      en: 'Without backing from the top, permanent posts and a strategy, good projects vanish again.',
    },
    body: {
      de: `In der vierten Runde des „Smarten Kaffees“ ging es um die Zeit nach der Förderung. Drei Dinge kehrten immer wieder:

1. **Rückhalt an der Spitze.** Wo die Leitung nicht dahintersteht, trägt es kaum.
2. **Feste Stellen.** Sonst geht das Wissen mit den Menschen.
3. **Eine Strategie.** Sie gilt auch dann, wenn Personen wechseln.`,
      en: `The fourth round of the “Smarter Kaffee” dealt with the time after funding. Three things came up again and again:

1. **Backing at the top.** Where the leadership does not stand behind it, it hardly works.
2. **Permanent posts.** Otherwise knowledge leaves with the people.
3. **A strategy.** It holds when people change.`,
    },
    sources: [sources.coffee4],
  },
]
