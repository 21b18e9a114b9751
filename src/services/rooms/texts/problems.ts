import { clockDigits } from '#foundation/text/calendar-words.ts'
import { catalogue } from '#foundation/text/catalogue.ts'
import { dateWithWeekday } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { list } from '#foundation/text/numbers.ts'
import type { Span } from '../resource.ts'
import type { RuleProblem } from '../rules/booking-rules.ts'
import { homeZone } from '../rules/times.ts'
import { lengthWords } from './lengths.ts'

const texts = catalogue({
  closed: {
    de: (when: string) => `Zu dieser Zeit ist nicht geöffnet. ${when}`,
    en: (when: string) => `It is not open at this time. ${when}`,
  },
  openThen: {
    de: (day: string, hours: string) => `Am ${day}, ist von ${hours} geöffnet.`,
    en: (day: string, hours: string) => `On ${day} it is open from ${hours}.`,
  },
  closedThen: {
    de: (day: string) => `Am ${day}, ist geschlossen; bitte wählen Sie einen anderen Tag.`,
    en: (day: string) => `On ${day} it is closed; please choose another day.`,
  },
  fromTo: {
    de: (from: string, to: string) => `${from} bis ${to} Uhr`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  'too-short': {
    de: (length: string) => `Das ist zu kurz. Buchen Sie bitte mindestens ${length}.`,
    en: (length: string) => `This is too short. Please book at least ${length}.`,
  },
  'too-long': {
    de: (length: string) => `Das ist zu lang. Möglich sind höchstens ${length} am Stück.`,
    en: (length: string) => `This is too long. At most ${length} at a time are possible.`,
  },
  'too-soon': {
    de: (length: string) =>
      `So kurzfristig geht es nicht. Zwischen jetzt und dem Beginn müssen mindestens ${length} liegen.`,
    en: (length: string) => `This is too soon. There have to be at least ${length} between now and the beginning.`,
  },
  'too-far': {
    de: (day: string) => `So weit im Voraus geht es noch nicht. Buchen können Sie heute bis ${day}.`,
    en: (day: string) => `This is too far ahead. Today you can book until ${day}.`,
  },
  'off-grid-hour': {
    de: 'Bitte wählen Sie Beginn und Ende zur vollen Stunde.',
    en: 'Please choose beginning and end at the full hour.',
  },
  'off-grid': {
    de: (example: string) => `Diese Uhrzeit geht nicht. Beginn und Ende liegen zum Beispiel auf ${example}.`,
    en: (example: string) => `This time of the clock is not possible. Beginning and end lie for example at ${example}.`,
  },
  'too-many-persons': {
    de: (most: number) => `Das sind zu viele Personen. Höchstens ${most} sind erlaubt.`,
    en: (most: number) => `These are too many people. At most ${most} are allowed.`,
  },
  'accounts-only': {
    de: 'Hier können nur Personen mit Konto buchen. Bitte melden Sie sich an; ein Konto ist kostenlos.',
    en: 'Only people with an account can book here. Please log in; an account is free.',
  },
  'organisations-only': {
    de: 'Hier können nur Vereine und andere Organisationen buchen. Melden Sie sich an und wählen Sie, für welche Sie buchen.',
    en: 'Only clubs and other organisations can book here. Please log in and choose for which you book.',
  },
  over: {
    de: 'Diese Zeit ist schon vorbei oder hat begonnen. Bitte wählen Sie eine spätere.',
    en: 'This time is over already or has begun. Please choose a later one.',
  },
})

/**
 * What is in the way of a wish, and what would be possible, in one or two sentences.
 * @param openThatDay what is open on the day of the wish (`openSpans`), for the sentence about opening hours
 */
export function problemWords(problem: RuleProblem, language: Language, openThatDay: readonly Span[] = []): string {
  const t = texts(language)
  const { minutes = 0, day, persons = 0 } = problem
  switch (problem.code) {
    case 'closed':
      return t.closed(day ? openWords(day, openThatDay, language) : '').trim()
    case 'too-short':
    case 'too-long':
    case 'too-soon':
      return t[problem.code](lengthWords(minutes, language))
    case 'too-far':
      return t['too-far'](day ? dateWithWeekday(day, language) : '')
    case 'off-grid':
      return minutes >= 60 ? t['off-grid-hour'] : t['off-grid'](gridExample(minutes, language))
    case 'too-many-persons':
      return t['too-many-persons'](persons)
    default:
      return t[problem.code]
  }
}

function openWords(day: Temporal.PlainDate, open: readonly Span[], language: Language): string {
  const t = texts(language)
  const words = dateWithWeekday(day, language)
  if (open.length === 0) return t.closedThen(words)
  return t.openThen(
    words,
    list(
      open.map((span) => hoursWords(span, language)),
      language,
    ),
  )
}

/** '8 bis 22 Uhr'; what ends at midnight ends at 24. */
function hoursWords({ start, end }: Span, language: Language): string {
  const clock = (at: Temporal.Instant) => clockDigits(at.toZonedDateTimeISO(homeZone), language)
  const last = clock(end)
  return texts(language).fromTo(clock(start), last === '0' ? '24' : last === '00:00' ? '24:00' : last)
}

/** '14:00, 14:15 und 14:30'. */
function gridExample(minutes: number, language: Language): string {
  const clock = (minute: number) => clockDigits({ hour: 14, minute }, language, true)
  return list([0, minutes, ...(minutes * 2 < 60 ? [minutes * 2] : [])].map(clock), language)
}
