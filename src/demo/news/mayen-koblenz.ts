import { sources } from '../sources.ts'
import type { DemoNews } from '../types.ts'

export const mayenKoblenzNews: readonly DemoNews[] = [
  {
    slug: 'kommunaldialoge-jetzt-anmelden',
    where: 'mayen-koblenz',
    basis: 'invented',
    day: { daysAgo: 2 },
    pinned: true,
    field: null,
    municipality: '07137069',
    title: {
      de: 'Kommunaldialoge: Reden Sie mit, wie Ihr Ort morgen aussieht',
      en: 'Municipal dialogues: have your say on what your town looks like tomorrow',
      leicht: 'Reden Sie mit!',
    },
    lead: {
      de: 'In vier Orten lädt der Landkreis zum Gespräch. Wer wenig Zeit hat, kommt an den Stand auf dem Marktplatz.',
      en: 'The district invites you to talk in four towns. If you have little time, come to the stand in the market square.',
      leicht: 'Der Landkreis macht vier Treffen.\nAlle Menschen im Landkreis können kommen.',
    },
    body: {
      de: `Jeder Kommunaldialog hat zwei Teile: tagsüber einen Stand, an dem Sie im Vorbeigehen Ihre Meinung sagen können, und abends ein Gespräch mit Zeit zum Nachfragen.

Den Anfang macht Mendig, es folgen Andernach und Mayen. Für Bendorf steht der Tag noch nicht fest; tragen Sie sich ein, dann erfahren Sie es zuerst.

Sie können nicht kommen? Rufen Sie an oder füllen Sie den Papierbogen aus, der in jedem Rathaus liegt. Jeder Beitrag zählt gleich, und jeder bekommt eine Antwort.`,
      en: `Each municipal dialogue has two parts: a stand during the day where you can give your opinion in passing, and a talk in the evening with time for questions.

Mendig comes first, followed by Andernach and Mayen. The day for Bendorf is not fixed yet; put your name on the list and you will be the first to know.

You cannot come? Call us or fill in the paper form that lies in every town hall. Every contribution counts the same, and every one gets an answer.`,
      leicht: `Wie soll Ihr Ort in Zukunft sein?
Das möchten wir von Ihnen wissen.

Es gibt vier Treffen.
Die Treffen heißen: Kommunal-Dialog.
Das erste Treffen ist in Mendig.
Danach kommen Andernach und Mayen.
Für Bendorf gibt es noch keinen Tag.

Sie können sich hier anmelden.
Sie können auch anrufen.
Sie können auch einen Zettel im Rathaus ausfüllen.`,
    },
  },
  {
    slug: 'kommunalcamp-mainz',
    where: 'mayen-koblenz',
    basis: 'report',
    day: { on: '2022-05-06' },
    field: null,
    title: {
      de: 'Wie wird ein Landkreis smart? MYK10 diskutiert beim KommunalCamp in Mainz',
      en: 'How does a district become smart? MYK10 in discussion at the KommunalCamp in Mainz',
      leicht: 'Das Treffen in Mainz',
    },
    lead: {
      de: 'Gemeinsam mit dem Landkreis Kusel und der Stadt Kaiserslautern leitete die Smarte Region MYK10 eine offene Runde über Stolpersteine und Rückenwind.',
      en: 'Together with the district of Kusel and the city of Kaiserslautern, the smart region MYK10 led an open session on stumbling blocks and boosters.',
      leicht: 'Menschen aus vielen Städten waren in Mainz.\nAuch Menschen aus unserem Landkreis waren dabei.',
    },
    body: {
      de: `Wie bringt der digitale Wandel den Menschen mehr Lebensqualität, und wie hilft er der Verwaltung, besser zu arbeiten? Um solche Fragen ging es beim KommunalCamp Rheinland-Pfalz. Das Programm entsteht dort erst am Morgen: Wer ein Thema hat, stellt es vor.

Die Leitung der Digitalisierung im Landkreis war mit der Koordinierungsstelle der Kreisverwaltung angereist. Ihre Runde mit den anderen Modellprojekten „Smart Cities“ sprach über das Vorgehen, die wichtigsten Themen und die große Aufgabe, eine Strategie über alle Bereiche hinweg zu schreiben. Willkommen waren ausdrücklich auch Kommunen ohne Förderung: Ihnen gaben die drei ihre Erfahrungen weiter.

Für Mayen-Koblenz heißt das: Bis Jahresende entsteht eine Strategie für den ganzen Kreis. Sie beschreibt, wo wir stehen, was uns herausfordert, welche Leitbilder uns tragen und welche Schwerpunkte die Maßnahmen von 2023 bis 2027 haben. Geschrieben wird sie mit den Menschen im Landkreis; für die Kommunaldialoge kann man sich anmelden.`,
      en: `How can digital change bring people a better quality of life, and how does it help the administration to work better? Questions like these were the topic of the KommunalCamp in Rhineland-Palatinate. Its programme is made in the morning: whoever has a topic presents it.

The district’s head of digitalisation came with the coordination office of the administration. Their session with the other “Smart Cities” model projects talked about how to proceed, the most important topics and the huge task of writing a strategy across all sectors. Municipalities without funding were expressly welcome: the three shared their experience with them.

For Mayen-Koblenz this means that by the end of the year there will be a strategy for the whole district. It describes where we stand, what challenges us, which guiding visions carry us and which priorities the measures from 2023 to 2027 will have. It is written with the people of the district, who can register for the municipal dialogues.`,
      leicht: `In Mainz war ein besonderes Treffen.
Alle konnten dort ein Thema vorschlagen.

Unser Landkreis hat über diese Frage gesprochen:
Wie hilft das Internet den Menschen im Landkreis?
Andere Städte haben viel dazu gesagt.
Alle haben voneinander gelernt.

Jetzt schreibt der Landkreis einen Plan.
In dem Plan steht: Das wollen wir machen.
Sie können dabei mitreden.`,
    },
    sources: [sources.reportCamp, sources.camp],
  },
  {
    slug: 'strategie-beschlossen',
    where: 'mayen-koblenz',
    basis: 'public',
    day: { on: '2023-07-07' },
    field: null,
    title: {
      de: 'Aus 26 Vorschlägen werden 13: Der Kreistag hat die Strategie beschlossen',
      en: 'From 26 proposals to 13: the district council has adopted the strategy',
    },
    lead: {
      de: 'Drei Zielbilder und 13 Lösungen bilden den Rahmen, in dem die Smarte Region MYK10 in den nächsten Jahren arbeitet.',
      en: 'Three visions and 13 solutions form the frame in which the smart region MYK10 will work in the coming years.',
    },
    body: {
      de: `Am 27. März 2023 hat der Kreistag die Strategie angenommen. Im Herbst zuvor hatten rund 200 Menschen beim Zukunftsforum in der Sayner Hütte über den ersten Entwurf gesprochen. Anschließend wurden 26 mögliche Lösungen öffentlich bewertet; 13 sind geblieben.

Ergänzt wird die Strategie durch eine „Digitale Agenda“. Sie führt die einzelnen Vorhaben auf und wird jedes Jahr fortgeschrieben.`,
      en: `On 27 March 2023 the district council adopted the strategy. The autumn before, about 200 people had discussed the first draft at the future forum in the Sayner Hütte. Then 26 possible solutions were rated in public; 13 remained.

The strategy is complemented by a “digital agenda”. It lists the single projects and is continued every year.`,
    },
    sources: [sources.mykStrategy, sources.mykForum, sources.mykProject],
  },
  {
    slug: 'pegel-messen-mit',
    where: 'mayen-koblenz',
    basis: 'public',
    day: { on: '2024-11-15' },
    field: null,
    title: {
      de: 'Wenn der Bach steigt: Erste kommunale Pegel messen mit',
      en: 'When the stream rises: the first municipal gauges are measuring',
    },
    lead: {
      de: 'Nette, Elzbach, Saynbach, Nitzbach und Thürer Bach sollen digitale Messstellen bekommen; die ersten vier stehen.',
      en: 'Nette, Elzbach, Saynbach, Nitzbach and Thürer Bach are to get digital gauges; the first four are in place.',
    },
    body: {
      de: `Kleine Gewässer steigen bei Starkregen schnell. Die kommunalen Pegel zeigen, wie hoch das Wasser steht. Für jede Messstelle ist festgelegt, was sie schützen soll.

Die Meldung fasst zusammen, was das Projekt selbst veröffentlicht hat. Warnungen bekommen Sie weiterhin bei den amtlichen Stellen.`,
      en: `Small waters rise quickly in heavy rain. The municipal gauges show how high the water stands. For each of them it is laid down what it is to protect.

This item sums up what the project itself has published. For warnings please keep using the official services.`,
    },
    sources: [sources.mykGauges],
  },
  {
    slug: 'myk-trifft-iot',
    where: 'mayen-koblenz',
    basis: 'public',
    day: { on: '2025-06-25' },
    field: null,
    title: {
      de: 'Licht, das nur leuchtet, wenn jemand kommt: Aus Ideen werden Lösungen',
      en: 'Light that only shines when somebody comes: ideas become solutions',
    },
    lead: {
      de: 'In Schulen und bei Abendgesprächen sammelte der Landkreis 2025 Ideen, was Sensoren im Alltag leisten können.',
      en: 'In schools and evening talks the district collected ideas in 2025 on what sensors can do in everyday life.',
    },
    body: {
      de: `Eine Jury wählte aus. Am 20. Juni arbeiteten die Ausgezeichneten mit dem Fraunhofer IESE weiter: an einer Beleuchtung, die sich nach dem Bedarf richtet, und an Abfallbehältern, die selbst melden, wann sie voll sind.`,
      en: `A jury made the choice. On 20 June the winners continued with Fraunhofer IESE: on lighting that follows demand, and on litter bins that report when they are full.`,
    },
    sources: [sources.mykSensors],
  },
  {
    slug: 'meinmyk-app-eingestellt',
    where: 'mayen-koblenz',
    basis: 'public',
    day: { on: '2025-07-15' },
    field: null,
    title: {
      de: 'MeinMYK App wird eingestellt: Was der Landkreis daraus lernt',
      en: 'The MeinMYK app ends: what the district learns from it',
    },
    lead: {
      de: 'Zu wenige nutzten die App, und viele Daten mussten von Hand nachgetragen werden.',
      en: 'Too few people used the app, and much of its data had to be entered by hand.',
    },
    body: {
      de: `Im Juli 2025 hat der Landkreis seine App beendet. Als Gründe wurden genannt: geringe Nachfrage auf Kreisebene, viele eingeführte Wege zur selben Auskunft und schlechte Schnittstellen, die zusätzliche Arbeit machten.

Ein Vorhaben zu beenden, gehört zu ehrlicher Projektarbeit. Wir halten es hier fest, damit andere Landkreise nicht dieselbe Erfahrung machen müssen.`,
      en: `In July 2025 the district ended its app. The reasons given: little demand at district level, many established ways to the same information, and poor interfaces that caused extra work.

Ending a project is part of honest work. We record it here so that other districts need not repeat the experience.`,
    },
    sources: [sources.mykApp],
  },
  {
    slug: 'repair-cafe-plaidt-sucht-helfende',
    where: 'mayen-koblenz',
    basis: 'invented',
    day: { daysAgo: 9 },
    field: 'community-volunteering',
    municipality: '07137088',
    title: {
      de: 'Schraubendreher gesucht: Repair-Café in Plaidt braucht Verstärkung',
      en: 'Screwdrivers wanted: the repair café in Plaidt needs more helpers',
    },
    lead: {
      de: 'Seit dem Sommer kommen mehr Menschen mit kaputten Toastern, als das kleine Team reparieren kann.',
      en: 'Since summer more people have been coming with broken toasters than the small team can repair.',
    },
    body: {
      de: `An jedem ersten Samstag im Monat öffnet der Verein „Ganz statt kaputt“ die alte Schlosserei. Gesucht werden Menschen, die löten, nähen oder Kaffee kochen können. Niemand muss vom Fach sein.

Wer mag, kommt einfach vorbei oder schreibt an plaidt@example.org.`,
      en: `On the first Saturday of every month the club “Ganz statt kaputt” opens the old locksmith’s shop. Wanted: people who can solder, sew or make coffee. Nobody needs to be a professional.

Just drop in or write to plaidt@example.org.`,
    },
  },
]
