import { catalogue } from '#foundation/text/catalogue.ts'
import { count } from '#foundation/text/numbers.ts'

/** Why a date of a series is not possible, as it is kept with the series. */
export const seriesReasons = catalogue({
  taken: { de: 'Zu dieser Zeit ist schon belegt.', en: 'This time is taken already.' },
  holiday: {
    de: (name: string) => `Feiertag: ${name}. Feiertage sollten frei bleiben.`,
    en: (name: string) => `Public holiday: ${name}. Holidays were to be left out.`,
  },
  'school-holidays': {
    de: (name: string) => `Schulferien: ${name}. Ferien sollten frei bleiben.`,
    en: (name: string) => `School holidays: ${name}. Holidays were to be left out.`,
  },
  closed: { de: (reason: string) => `Geschlossen: ${reason}.`, en: (reason: string) => `Closed: ${reason}.` },
  clockSkips: {
    de: 'Diese Uhrzeit gibt es an diesem Tag nicht: Die Uhr wird eine Stunde vorgestellt.',
    en: 'There is no such time on this day: the clocks go forward by an hour.',
  },
  clockTwice: {
    de: 'Diese Uhrzeit gibt es an diesem Tag zweimal, weil die Uhr zurückgestellt wird.',
    en: 'This time comes twice on this day, because the clocks go back.',
  },
})

const date = {
  de: { one: 'Termin', other: 'Termine' },
  en: { one: 'date', other: 'dates' },
} as const

/** Booking regularly, seeing and cancelling a series. */
export const seriesTexts = catalogue({
  go: { de: 'Regelmäßig buchen', en: 'Book regularly' },
  title: { de: (title: string) => `„${title}“ regelmäßig buchen`, en: (title: string) => `Book “${title}” regularly` },
  lead: {
    de: 'Sie sagen, an welchen Tagen und wie lange. Sie sehen dann jeden einzelnen Termin mit seinem Preis, auch die, die nicht gehen. Gebucht ist erst, wenn Sie es am Ende sagen.',
    en: 'You say on which days and until when. Then you see every single date with its price, also those that are not possible. Nothing is booked until you say so at the end.',
  },
  rule: { de: 'An welchen Tagen?', en: 'On which days?' },
  firstDay: { de: 'Erster Tag', en: 'First day' },
  lastDay: { de: 'Bis (letzter Tag)', en: 'Until (last day)' },
  everyWeeks: { de: 'Wie oft', en: 'How often' },
  everyWeek: { de: 'jede Woche', en: 'every week' },
  everySome: { de: (weeks: number) => `alle ${weeks} Wochen`, en: (weeks: number) => `every ${weeks} weeks` },
  weekdays: { de: 'Wochentage', en: 'Weekdays' },
  weekdaysHint: {
    de: 'Ohne Auswahl zählt der Wochentag des ersten Tages.',
    en: 'Without a choice the weekday of the first day counts.',
  },
  from: { de: 'Von', en: 'From' },
  to: { de: 'Bis', en: 'To' },
  skipHolidays: { de: 'Nicht an Feiertagen', en: 'Not on public holidays' },
  skipSchoolHolidays: { de: 'Nicht in den Schulferien', en: 'Not in the school holidays' },
  preview: { de: 'Termine ansehen', en: 'See the dates' },
  previewAgain: { de: 'Andere Tage ansehen', en: 'See other days' },
  dates: { de: 'Die Termine', en: 'The dates' },
  possible: {
    de: (number: number) => `${count(number, date.de, 'de')} ${number === 1 ? 'ist' : 'sind'} möglich`,
    en: (number: number) => `${count(number, date.en, 'en')} ${number === 1 ? 'is' : 'are'} possible`,
  },
  notPossible: {
    de: (number: number) => `${count(number, date.de, 'de')} nicht möglich`,
    en: (number: number) => `${count(number, date.en, 'en')} not possible`,
  },
  notPossibleHint: {
    de: 'Diese Termine werden nicht gebucht. Die anderen können Sie trotzdem buchen.',
    en: 'These dates are not booked. You can book the others all the same.',
  },
  nothing: { de: 'An keinem dieser Tage ist es möglich', en: 'It is possible on none of these days' },
  noDates: {
    de: 'In dieser Zeit liegt kein solcher Tag. Bitte sehen Sie sich die Tage noch einmal an.',
    en: 'There is no such day in this time. Please look at the days once more.',
  },
  unreadable: { de: 'Bitte prüfen Sie die Angaben', en: 'Please check what you typed' },
  when: { de: 'Wann', en: 'When' },
  why: { de: 'Warum nicht', en: 'Why not' },
  instead: { de: 'Frei wäre', en: 'Free would be' },
  price: { de: 'Preis', en: 'Price' },
  total: { de: 'Zusammen', en: 'Total' },
  deposit: { de: 'Kaution', en: 'Deposit' },
  depositHint: {
    de: (amount: string) =>
      `${amount}, einmal für die ganze Serie. Sie bekommen sie zurück, wenn alles in Ordnung ist.`,
    en: (amount: string) => `${amount}, once for the whole series. You get it back when everything is in order.`,
  },
  refunds: { de: 'Wenn Sie einen Termin absagen', en: 'If you cancel a date' },
  doBook: {
    de: (number: number) => `${count(number, date.de, 'de')} verbindlich buchen`,
    en: (number: number) => `Book ${count(number, date.en, 'en')}`,
  },
  doAsk: {
    de: (number: number) => `${count(number, date.de, 'de')} anfragen`,
    en: (number: number) => `Send the request for ${count(number, date.en, 'en')}`,
  },
  mailHint: {
    de: 'Wir schicken Ihnen einen Link. Mit ihm bestätigen Sie alle Termine auf einmal; eine Stunde halten wir sie frei.',
    en: 'We send you a link. By it you confirm all dates at once; we keep them free for one hour.',
  },
  series: { de: 'Serie', en: 'Series' },
  partOf: { de: 'Ein Termin einer Serie', en: 'One date of a series' },
  toSeries: { de: 'Alle Termine der Serie', en: 'All dates of the series' },
  toCalendar: { de: 'Alle Termine in den Kalender', en: 'All dates to the calendar' },
  dateState: { de: 'Stand', en: 'State' },
  over: { de: 'vorbei', en: 'over' },
  coming: { de: 'Kommende Termine', en: 'Dates to come' },
  past: { de: 'Vergangene und abgesagte Termine', en: 'Past and cancelled dates' },
  noneComing: { de: 'Es kommt kein Termin mehr.', en: 'There are no dates to come.' },
  change: { de: 'Ändern', en: 'Change' },
  cancelDate: { de: 'Absagen …', en: 'Cancel …' },
  cancelAll: { de: 'Alle kommenden absagen …', en: 'Cancel all to come …' },
  standsConfirmed: { de: 'Die Serie gilt.', en: 'The series stands.' },
  standsAsked: {
    de: 'Die Serie wartet auf den Anbieter. Sie bekommen Bescheid.',
    en: 'The series waits for the provider. You will be told.',
  },
  standsUnconfirmed: {
    de: 'Die Serie ist noch nicht bestätigt: Bitte öffnen Sie den Link in der Mail.',
    en: 'The series is not confirmed yet: please open the link in the mail.',
  },
  standsOver: { de: 'Diese Serie ist beendet.', en: 'This series has ended.' },
  cancelTitle: { de: 'Was möchten Sie absagen?', en: 'What do you want to cancel?' },
  cancelLead: {
    de: (title: string, when: string) => `„${title}“: ${when}. Was Sie absagen, ist sofort für andere frei.`,
    en: (title: string, when: string) => `“${title}”: ${when}. What you cancel is free for others at once.`,
  },
  scope: { de: 'Welche Termine', en: 'Which dates' },
  scopeThis: { de: 'Nur diesen Termin', en: 'Only this date' },
  scopeFollowing: { de: 'Diesen und alle danach', en: 'This one and all after it' },
  scopeAll: { de: 'Alle kommenden Termine', en: 'All dates to come' },
  scopeHint: {
    de: (number: number, refund: string) => `${count(number, date.de, 'de')}; Sie bekommen zurück: ${refund}`,
    en: (number: number, refund: string) => `${count(number, date.en, 'en')}; you get back: ${refund}`,
  },
  scopeHintFree: {
    de: (number: number) => count(number, date.de, 'de'),
    en: (number: number) => count(number, date.en, 'en'),
  },
  doCancel: { de: 'Ja, absagen', en: 'Yes, cancel' },
  confirmTitle: { de: 'Serie bestätigen', en: 'Confirm the series' },
  confirmLead: {
    de: (title: string, number: number) =>
      `Sie möchten „${title}“ für ${count(number, date.de, 'de')} buchen. Mit dem Knopf wird es verbindlich.`,
    en: (title: string, number: number) =>
      `You want to book “${title}” for ${count(number, date.en, 'en')}. The button makes it binding.`,
  },
  doConfirm: { de: 'Ja, alle buchen', en: 'Yes, book them all' },
  mine: { de: 'Serien', en: 'Series' },
  datesCount: {
    de: (number: number) => `${count(number, date.de, 'de')} in der Serie`,
    en: (number: number) => `${count(number, date.en, 'en')} in the series`,
  },
})

export const seriesNotices = {
  booked: {
    de: 'Gebucht. Alle Termine stehen hier und in Ihrem Posteingang.',
    en: 'Booked. All dates stand here and in your inbox.',
  },
  bookedGuest: {
    de: 'Gebucht. Alle Termine stehen hier und in der Mail, die gerade kommt.',
    en: 'Booked. All dates stand here and in the mail that is on its way.',
  },
  asked: {
    de: 'Ihre Anfrage für alle Termine ist unterwegs. Sie bekommen Bescheid.',
    en: 'Your request for all dates is on its way. You will be told.',
  },
  cancelled: { de: 'Abgesagt. Die Zeit ist wieder frei.', en: 'Cancelled. The time is free again.' },
  tooMany: {
    de: 'Das wären mehr als 200 Termine. Bitte wählen Sie ein früheres Ende.',
    en: 'These would be more than 200 dates. Please choose an earlier end.',
  },
  nothingPossible: {
    de: 'An keinem dieser Tage ist es möglich. Warum, steht unten; Ihre Angaben sind noch da.',
    en: 'It is possible on none of these days. The reasons stand below; what you typed is still here.',
  },
  changed: {
    de: 'Die möglichen Termine oder der Preis haben sich inzwischen geändert. Bitte sehen Sie sie sich an und senden Sie das Formular noch einmal.',
    en: 'The possible dates or the price have changed meanwhile. Please look at them and send the form once more.',
  },
  endsBefore: {
    de: 'Der letzte Tag liegt vor dem ersten.',
    en: 'The last day lies before the first one.',
  },
  tooManySeries: {
    de: 'Ohne Konto sind höchstens drei Serien gleichzeitig möglich. Mit einem Konto können Sie mehr buchen.',
    en: 'Without an account three series at a time are possible at most. With an account you can book more.',
  },
  nothingToCancel: {
    de: 'Von diesen Terminen kann keiner mehr abgesagt werden.',
    en: 'None of these dates can be cancelled any more.',
  },
  gone: {
    de: 'Diese Termine sind inzwischen vergeben. Bitte buchen Sie andere.',
    en: 'These dates were given to somebody else meanwhile. Please book others.',
  },
} as const
