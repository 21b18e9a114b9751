import { hearingLoop, ride, signLanguage, topicWish } from '../events/registration.ts'
import type { DemoMeeting } from '../types.ts'

/** Invented Kommunaldialoge still to come, modelled on the real ones of 2022. */
export const meetingsToCome: readonly DemoMeeting[] = [
  {
    form: 'evening',
    title: { de: 'Kommunaldialog in Mendig', en: 'Municipal dialogue in Mendig', leicht: 'Kommunal-Dialog in Mendig' },
    lead: {
      de: 'Was soll sich in der Smarten Region MYK10 bewegen? Erst am Stand, dann im Saal.',
      en: 'What should move in the smart region MYK10? First at the stand, then in the hall.',
      leicht: 'Was soll in unserem Landkreis besser werden?\nSagen Sie Ihre Meinung.',
    },
    body: {
      de: `Von 14 bis 18 Uhr finden Sie uns mit einem Stand auf dem Marktplatz. Um 18:30 Uhr beginnt das Gespräch an Tischen; jeder Tisch gehört einem Zielbild. Am Schluss bewerten alle gemeinsam, was weiterverfolgt wird.

Der Saal ist ohne Stufen zu erreichen. Für Kinder gibt es eine Malecke.`,
      en: `From 2 to 6 pm you will find our stand in the market square. At 6.30 pm the talks begin at tables, one for each vision. In the end everybody rates what should be pursued.

The hall can be reached without steps. Children find a corner to paint in.`,
      leicht: `Das Treffen ist in Mendig.
Am Nachmittag gibt es einen Stand auf dem Markt-Platz.
Am Abend sprechen alle zusammen im Saal.
Es gibt keine Treppen.
Kinder können malen.`,
    },
    time: { inDays: 12, at: '18:30', lasts: 'PT2H' },
    place: {
      name: 'Bürgersaal Mendig',
      address: 'Am Brunnenplatz 3',
      lon: 7.28,
      lat: 50.375,
      municipality: '07137069',
    },
    registration: 'open',
    capacity: 80,
    waitingList: true,
    registered: 31,
    questions: [hearingLoop, signLanguage, ride],
  },
  {
    form: 'evening',
    title: { de: 'Kommunaldialog in Andernach', en: 'Municipal dialogue in Andernach' },
    lead: {
      de: 'Ein kleiner Saal, ein großes Thema: Wie kommen alle gut von A nach B?',
      en: 'A small hall, a large topic: how does everybody get from A to B?',
    },
    body: {
      de: `Der Saal fasst nur 24 Menschen. Wer auf der Warteliste steht, rückt nach, sobald jemand absagt. Den Stand am Nachmittag können Sie ohne Anmeldung besuchen; was Sie dort sagen, zählt genauso.`,
      en: `The hall holds only 24 people. If you are on the waiting list you move up as soon as somebody cancels. You can visit the stand in the afternoon without registration; what you say there counts just the same.`,
    },
    time: { inDays: 19, at: '18:30', lasts: 'PT2H' },
    place: {
      name: 'Kleiner Saal an der Rheinallee',
      address: 'Uferweg 12',
      lon: 7.404,
      lat: 50.434,
      municipality: '07137003',
    },
    registration: 'open',
    capacity: 24,
    waitingList: true,
    registered: 29,
    questions: [hearingLoop, signLanguage],
  },
  {
    form: 'evening',
    title: { de: 'Kommunaldialog in Mayen', en: 'Municipal dialogue in Mayen' },
    lead: {
      de: 'Im Saal oder im Netz: Beide Gruppen sprechen über dieselben Fragen.',
      en: 'In the hall or online: both groups talk about the same questions.',
    },
    body: {
      de: `Schwerpunkt: Gemeinschaft und Ehrenamt. Wer von zu Hause teilnimmt, bekommt vorher einen Zugang und kann sich telefonisch helfen lassen.`,
      en: `Main topic: community and volunteering. If you take part from home you get a link beforehand and help by telephone.`,
    },
    time: { inDays: 26, at: '18:30', lasts: 'PT2H' },
    place: { name: 'Alte Hauptpost, Saal', address: 'Marktgasse 5', lon: 7.222, lat: 50.328, municipality: '07137068' },
    online: 'https://example.org/kommunaldialog-mayen',
    registration: 'open',
    capacity: 70,
    waitingList: true,
    registered: 12,
    questions: [hearingLoop, signLanguage, topicWish],
  },
  {
    form: 'evening',
    title: { de: 'Kommunaldialog in Bendorf', en: 'Municipal dialogue in Bendorf' },
    lead: {
      de: 'Der Tag steht noch nicht fest. Sagen Sie uns, dass Sie kommen möchten.',
      en: 'The day is not fixed yet. Tell us that you would like to come.',
    },
    body: {
      de: `Sobald der Saal gebucht ist, schreiben wir allen auf der Interessenliste. Aus Ihrem Interesse wird dann von selbst eine Anmeldung, solange Plätze da sind; mit dem Link in der Mail sagen Sie ab, wenn der Tag nicht passt.`,
      en: `As soon as the hall is booked we write to everybody on the interest list. Your interest then becomes a registration by itself, as long as there are places; with the link in the mail you cancel if the day does not suit you.`,
    },
    time: {
      notFixed: {
        de: 'Voraussichtlich Ende des Winters, an einem Wochentag abends',
        en: 'Probably in late winter, on a weekday evening',
      },
    },
    place: { name: 'Bendorf, Ort wird bekannt gegeben', lon: 7.58, lat: 50.424, municipality: '07137203' },
    registration: 'interest',
    waitingList: false,
    registered: 9,
    questions: [topicWish],
  },
]
