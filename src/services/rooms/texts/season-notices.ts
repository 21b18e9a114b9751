import type { Sentence } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import type { SeasonState } from '../season/season.ts'
import { breakWords } from './season-lines.ts'

const moved: Record<SeasonState, Sentence> = {
  draft: { de: 'Die Runde ist noch ein Entwurf.', en: 'The round is still a draft.' },
  open: { de: 'Die Runde ist schon offen für Anträge.', en: 'The round is open for applications already.' },
  closed: { de: 'Die Runde ist schon geschlossen.', en: 'The round has been closed already.' },
  proposed: { de: 'Der Vorschlag ist schon veröffentlicht.', en: 'The proposal has been published already.' },
  decided: { de: 'Über diese Runde ist schon entschieden.', en: 'This round has been decided already.' },
  booked: { de: 'Diese Runde ist schon gebucht.', en: 'This round has been booked already.' },
}

/** What was done, and what it departs from: whoever did it reads at once what the council will read. */
function withDepartures({ de, en }: Sentence, breaks: readonly string[]): Sentence {
  if (breaks.length === 0) return { de, en }
  const words = (language: 'de' | 'en') => breaks.map((code) => breakWords(code, language)).join(', ')
  return { de: `${de} Abweichung: ${words('de')}.`, en: `${en} Departure: ${words('en')}.` }
}

/** Notices and refusals about seasonal rounds. */
export const seasonNotices = {
  movedOn: (state: SeasonState): Sentence => moved[state],
  conflict: {
    de: 'Inzwischen hat jemand anderes hier etwas geändert. Ihre Eingaben stehen noch im Formular. Laden Sie die Seite neu, um den neuen Stand zu sehen.',
    en: 'Somebody else has changed something here meanwhile. What you typed is still in the form. Load the page again to see how it stands now.',
  },
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  added: {
    de: 'Die Runde ist angelegt. Legen Sie jetzt fest, welche Räume zu welchen Zeiten vergeben werden.',
    en: 'The round is made. Now say which rooms are given at which times.',
  },
  timesSaved: { de: 'Die Zeiten sind eingetragen.', en: 'The times are entered.' },
  roomRemoved: { de: 'Der Raum gehört nicht mehr zur Runde.', en: 'The room is no longer part of the round.' },
  opened: {
    de: 'Die Runde ist veröffentlicht. Anträge sind im genannten Zeitraum möglich.',
    en: 'The round is published. Applications are possible in the time it names.',
  },
  removed: { de: 'Der Entwurf ist gelöscht.', en: 'The draft is deleted.' },
  closed: {
    de: 'Die Runde ist geschlossen. Die Reihenfolge im Los steht fest und ist öffentlich.',
    en: 'The round is closed. The order of the lots is fixed and public.',
  },
  asked: {
    de: 'Der Vorschlag wird berechnet. Sie können die Seite verlassen: Sie bekommen eine Nachricht, sobald er da ist.',
    en: 'The proposal is being computed. You can leave the page: you get a message as soon as it is there.',
  },
  published: {
    de: 'Der Vorschlag ist veröffentlicht. Alle Vereine mit Antrag sind benachrichtigt.',
    en: 'The proposal is published. All clubs that applied have been told.',
  },
  decided: {
    de: 'Die Entscheidung ist eingetragen. Alle Vereine mit Antrag sind benachrichtigt.',
    en: 'The decision is entered. All clubs that applied have been told.',
  },
  bookingAsked: {
    de: 'Die Zeiten werden gebucht. Sie können die Seite verlassen.',
    en: 'The times are being booked. You can leave the page.',
  },
  applied: {
    de: 'Ihr Antrag ist eingegangen. Sie können ihn bis zum Ende der Frist ändern.',
    en: 'Your application has arrived. You can change it until the time is over.',
  },
  withdrawn: { de: 'Ihr Antrag ist zurückgezogen.', en: 'Your application is withdrawn.' },
  withdrawnBefore: { de: 'Der Antrag ist schon zurückgezogen.', en: 'The application has been withdrawn already.' },
  objected: {
    de: 'Ihr Einwand ist eingegangen. Sie bekommen eine Antwort.',
    en: 'Your objection has arrived. You will get an answer.',
  },
  answered: {
    de: 'Die Antwort ist gespeichert. Der Verein ist benachrichtigt.',
    en: 'The answer is saved. The club has been told.',
  },
  priorityChanged: { de: 'Die Gruppe ist geändert.', en: 'The group is changed.' },
  slotAdded: (breaks: readonly string[]): Sentence =>
    withDepartures(
      {
        de: 'Die Zeit ist von Hand vergeben. Der Grund ist festgehalten.',
        en: 'The time is given by hand. The reason is kept.',
      },
      breaks,
    ),
  slotMoved: (breaks: readonly string[]): Sentence =>
    withDepartures(
      { de: 'Die Zeit ist verschoben. Der Grund ist festgehalten.', en: 'The time is moved. The reason is kept.' },
      breaks,
    ),
  slotRemoved: {
    de: 'Die Zeit ist wieder frei. Der Grund ist festgehalten.',
    en: 'The time is free again. The reason is kept.',
  },
  slotGone: { de: 'Diese Zeit ist nicht mehr vergeben.', en: 'This time is not given any more.' },

  closesBefore: { de: 'Die Frist endet vor ihrem Beginn.', en: 'The window ends before it begins.' },
  endsBefore: { de: 'Die Saison endet vor ihrem Beginn.', en: 'The season ends before it begins.' },
  seasonBeforeClosing: {
    de: 'Die Saison beginnt, bevor die Anträge da sind. Bitte prüfen Sie die Daten.',
    en: 'The season begins before the applications are there. Please check the dates.',
  },
  seasonTooLong: { de: 'Eine Saison dauert höchstens ein Jahr.', en: 'A season lasts one year at most.' },
  criterionTwice: { de: 'Jedes Kriterium kann nur einmal vorkommen.', en: 'Each criterion can come only once.' },
  criteriaFixed: {
    de: 'Es gibt schon Anträge: Kriterien und Gruppen lassen sich nicht mehr ändern.',
    en: 'There are applications already: criteria and groups cannot be changed any more.',
  },
  tooManyGroups: {
    de: 'Höchstens acht Gruppen, jede mit höchstens 120 Zeichen.',
    en: 'Eight groups at most, each with 120 characters at most.',
  },
  groupsMissing: {
    de: 'Das Kriterium „Vorranggruppen“ braucht mindestens zwei Gruppen, jede in einer eigenen Zeile.',
    en: 'The criterion “priority groups” needs at least two groups, each on a line of its own.',
  },
  whoseMissing: { de: 'Bitte wählen Sie, wer die Räume vergibt.', en: 'Please choose who gives the rooms.' },
  roomMissing: { de: 'Bitte wählen Sie einen Raum aus der Liste.', en: 'Please choose a room from the list.' },
  roomTwice: { de: 'Derselbe Raum steht zweimal da.', en: 'The same room stands there twice.' },
  dayMissing: { de: 'Bitte wählen Sie den Wochentag.', en: 'Please choose the day of the week.' },
  timeEndsBefore: { de: 'Das Ende liegt vor dem Beginn.', en: 'The end is before the beginning.' },
  notATime: { de: 'Bitte schreiben Sie die Uhrzeit so: 22:00', en: 'Please write the time like this: 22:00' },
  noRooms: {
    de: 'Bitte legen Sie zuerst fest, welche Räume zu welchen Zeiten vergeben werden.',
    en: 'Please say first which rooms are given at which times.',
  },
  windowOver: { de: 'Die Frist für Anträge ist vorbei.', en: 'The time for applications is over.' },
  notYetOpen: (day: Temporal.PlainDate): Sentence => ({
    de: `Anträge sind ab dem ${date(day, 'de')} möglich.`,
    en: `Applications are possible from ${date(day, 'en')}.`,
  }),
  stillOpen: (day: Temporal.PlainDate): Sentence => ({
    de: `Die Frist läuft noch bis zum ${date(day, 'de')}. Danach können Sie die Runde schließen.`,
    en: `Applications are possible until ${date(day, 'en')}. After that you can close the round.`,
  }),
  notComputed: {
    de: 'Es gibt noch keinen Vorschlag. Bitte lassen Sie ihn zuerst berechnen.',
    en: 'There is no proposal yet. Please let it be computed first.',
  },
  untilPast: { de: 'Dieser Tag ist schon vorbei.', en: 'This day is over already.' },
  hardBroken: {
    de: 'Im Vorschlag sind Zeiten doppelt vergeben. Bitte nehmen Sie eine davon heraus.',
    en: 'The proposal gives the same time twice. Please take one of them out.',
  },
  decidedTooSoon: (day: Temporal.PlainDate): Sentence => ({
    de: `Einwände sind bis zum ${date(day, 'de')} möglich. Entschieden werden kann erst danach.`,
    en: `Objections are possible until ${date(day, 'en')}. The decision can come only after that.`,
  }),
  decidedLater: { de: 'Dieser Tag liegt in der Zukunft.', en: 'This day is in the future.' },
  unanswered: {
    de: 'Es gibt Einwände ohne Antwort. Bitte beantworten Sie sie zuerst.',
    en: 'There are objections without an answer. Please answer them first.',
  },
  noObjections: { de: 'Einwände sind gerade nicht möglich.', en: 'Objections are not possible now.' },
  notApplied: { de: 'Dieser Verein hat keinen Antrag gestellt.', en: 'This club has not applied.' },
  overlaps: (holders: readonly Sentence[]): Sentence => ({
    de: `Zu dieser Zeit hat den Raum (oder einen Teil davon) schon: ${holders.map(({ de }) => de).join('; ')}. Wählen Sie eine andere Zeit, oder verschieben Sie zuerst, was dort liegt.`,
    en: `The room (or a part of it) is given at this time already, to: ${holders.map(({ en }) => en).join('; ')}. Choose another time, or first move what is there.`,
  }),
  sameSlot: {
    de: 'Dort liegt die Zeit schon. Bitte wählen Sie einen anderen Raum oder eine andere Zeit.',
    en: 'The time is there already. Please choose another room or another time.',
  },
  slotMovedBefore: {
    de: 'Jemand anders hat diese Zeit inzwischen verschoben. Laden Sie die Seite neu, um zu sehen, wo sie jetzt liegt.',
    en: 'Somebody else has moved this time meanwhile. Load the page again to see where it is now.',
  },

  titleMissing: {
    de: 'Wie heißt die Gruppe? Zum Beispiel „Kinderturnen“.',
    en: 'What is the group called? For example “Gymnastics for children”.',
  },
  fromMissing: { de: 'Ab wann? Bitte geben Sie die Uhrzeit an.', en: 'From when? Please give the time.' },
  toMissing: { de: 'Bis wann? Bitte geben Sie die Uhrzeit an.', en: 'Until when? Please give the time.' },
  minutesMissing: { de: 'Wie lange soll es dauern?', en: 'How long should it take?' },
  minutesOffGrid: {
    de: 'Bitte geben Sie halbe Stunden an: 60, 90, 120 …',
    en: 'Please give half hours: 60, 90, 120 …',
  },
  windowMissing: { de: 'Bitte nennen Sie mindestens eine Zeit.', en: 'Please name at least one time.' },
  windowTooShort: {
    de: 'Diese Zeit ist kürzer als die gewünschte Dauer.',
    en: 'This time is shorter than the length you wish.',
  },
  tooFewDays: {
    de: 'So oft in der Woche geht nur mit Zeiten an ebenso vielen Wochentagen. Bitte nennen Sie weitere Tage.',
    en: 'So often a week needs times on as many days. Please name further days.',
  },
  noWish: { de: 'Bitte nennen Sie mindestens einen Wunsch.', en: 'Please name at least one wish.' },
  groupMissing: { de: 'Bitte wählen Sie eine der Gruppen.', en: 'Please choose one of the groups.' },
} as const
