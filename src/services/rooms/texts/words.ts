import type { Sentence } from '#foundation/text/catalogue.ts'
import { catalogue } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import { count, decimal, euro, list, type Noun } from '#foundation/text/numbers.ts'
import type {
  Booking,
  BookingRules,
  BookingState,
  Equipment,
  Group,
  PriceLine,
  PriceRule,
  Purpose,
  Resource,
} from '../resource.ts'

// Names of everything the room's types have keys for: the same words on every page, in every mail and file.

/** What a resource is, one of them. */
export const kindWords = catalogue({
  room: { de: 'Raum', en: 'Room' },
  seat: { de: 'Arbeitsplatz', en: 'Workplace' },
  thing: { de: 'Gerät', en: 'Thing' },
} satisfies Record<Resource['kind'], Sentence>)

/** What resources are, many of them. */
export const kindsWords = catalogue({
  room: { de: 'Räume', en: 'Rooms' },
  seat: { de: 'Arbeitsplätze', en: 'Workplaces' },
  thing: { de: 'Geräte und Fahrzeuge', en: 'Things and vehicles' },
} satisfies Record<Resource['kind'], Sentence>)

export const equipmentWords = catalogue({
  projector: { de: 'Beamer', en: 'Projector' },
  screen: { de: 'Leinwand oder Bildschirm', en: 'Screen' },
  sound: { de: 'Lautsprecheranlage', en: 'Loudspeakers' },
  microphone: { de: 'Mikrofon', en: 'Microphone' },
  stage: { de: 'Bühne', en: 'Stage' },
  piano: { de: 'Klavier', en: 'Piano' },
  kitchen: { de: 'Küche', en: 'Kitchen' },
  dishes: { de: 'Geschirr', en: 'Dishes' },
  tables: { de: 'Tische und Stühle', en: 'Tables and chairs' },
  wifi: { de: 'WLAN', en: 'Wi-Fi' },
  printer: { de: 'Drucker', en: 'Printer' },
  flipchart: { de: 'Tafel oder Flipchart', en: 'Board or flip chart' },
  'hearing-loop': { de: 'Höranlage (Induktionsschleife)', en: 'Hearing loop' },
  'accessible-toilet': { de: 'Barrierefreies WC', en: 'Accessible toilet' },
  'changing-room': { de: 'Umkleide', en: 'Changing room' },
  shower: { de: 'Dusche', en: 'Shower' },
  parking: { de: 'Parkplätze', en: 'Parking' },
  charging: { de: 'Ladepunkt für Elektrofahrzeuge', en: 'Charging point for electric vehicles' },
} satisfies Record<Equipment, Sentence>)

/** As whom somebody books. */
export const groupWords = catalogue({
  private: { de: 'Privatperson', en: 'Private person' },
  club: { de: 'Verein oder gemeinnützige Organisation', en: 'Club or charity' },
  public: { de: 'Gemeinde oder Behörde', en: 'Municipality or authority' },
  business: { de: 'Unternehmen', en: 'Business' },
  minors: { de: 'Kinder- und Jugendgruppe', en: 'Children’s or youth group' },
} satisfies Record<Group, Sentence>)

/** For whom a price is. */
export const groupsWords = catalogue({
  private: { de: 'Privatpersonen', en: 'private persons' },
  club: { de: 'Vereine', en: 'clubs' },
  public: { de: 'Gemeinden und Behörden', en: 'municipalities and authorities' },
  business: { de: 'Unternehmen', en: 'businesses' },
  minors: { de: 'Kinder- und Jugendgruppen', en: 'children’s and youth groups' },
} satisfies Record<Group, Sentence>)

export const purposeWords = catalogue({
  meeting: { de: 'Sitzung oder Treffen', en: 'Meeting' },
  party: { de: 'Feier', en: 'Party' },
  sport: { de: 'Sport', en: 'Sport' },
  culture: { de: 'Kultur und Musik', en: 'Culture and music' },
  course: { de: 'Kurs oder Schulung', en: 'Course or training' },
  work: { de: 'Arbeiten', en: 'Work' },
  other: { de: 'Anderes', en: 'Something else' },
} satisfies Record<Purpose, Sentence>)

/** How a booking stands. */
export const stateWords = catalogue({
  unconfirmed: { de: 'noch nicht bestätigt', en: 'not confirmed yet' },
  asked: { de: 'angefragt', en: 'requested' },
  confirmed: { de: 'gebucht', en: 'booked' },
  refused: { de: 'abgelehnt', en: 'refused' },
  cancelled: { de: 'abgesagt', en: 'cancelled' },
  expired: { de: 'verfallen', en: 'expired' },
} satisfies Record<BookingState, Sentence>)

export const bookingKindWords = catalogue({
  normal: { de: 'Buchung', en: 'Booking' },
  internal: { de: 'Eigene Nutzung', en: 'Own use' },
  block: { de: 'Sperrzeit', en: 'Blocked time' },
  behalf: { de: 'Für jemanden gebucht', en: 'Booked on behalf' },
} satisfies Record<Booking['kind'], Sentence>)

export const whoWords = catalogue({
  everyone: { de: 'Alle, auch ohne Konto', en: 'Everybody, also without an account' },
  account: { de: 'Alle mit Konto', en: 'Everybody with an account' },
  organisation: { de: 'Nur Organisationen', en: 'Organisations only' },
} satisfies Record<BookingRules['who'], Sentence>)

export const stepFreeWords = catalogue({
  yes: { de: 'stufenlos erreichbar', en: 'step-free' },
  partly: { de: 'teilweise stufenlos', en: 'partly step-free' },
  no: { de: 'nur über Stufen', en: 'steps only' },
} satisfies Record<NonNullable<Resource['stepFree']>, Sentence>)

/** What a price is for, as a choice. */
export const perWords = catalogue({
  hour: { de: 'je Stunde', en: 'per hour' },
  'half-day': { de: 'je halben Tag', en: 'per half day' },
  day: { de: 'je Tag', en: 'per day' },
  week: { de: 'je Woche', en: 'per week' },
  once: { de: 'je Buchung', en: 'per booking' },
  free: { de: 'kostenlos', en: 'free of charge' },
} satisfies Record<PriceRule['per'], Sentence>)

/** „12,50 € je Stunde“, „kostenlos“. */
export function priceWords({ per, cents }: Pick<PriceRule, 'per' | 'cents'>, language: Language): string {
  const words = perWords(language)
  return per === 'free' || cents === 0 ? words.free : `${euro(cents, language)} ${words[per]}`
}

/** „12,50 €“, and „kostenlos“ for nothing. */
export const totalWords = (cents: number, language: Language) =>
  cents === 0 ? perWords(language).free : euro(cents, language)

type Counted = Exclude<PriceRule['per'], 'free' | 'hour'>

const nouns: Record<'de' | 'en', Record<Counted, Noun>> = {
  de: {
    'half-day': { one: 'halber Tag', other: 'halbe Tage' },
    day: { one: 'Tag', other: 'Tage' },
    week: { one: 'Woche', other: 'Wochen' },
    once: { one: 'Buchung', other: 'Buchungen' },
  },
  en: {
    'half-day': { one: 'half day', other: 'half days' },
    day: { one: 'day', other: 'days' },
    week: { one: 'week', other: 'weeks' },
    once: { one: 'booking', other: 'bookings' },
  },
}

/** How a price came about: „2 Stunden und 30 Minuten × 12 € = 30 €“; „kostenlos“. */
export function lineWords(line: PriceLine, language: Language): string {
  if (line.per === 'free' || line.cents === 0) return perWords(language).free
  if (line.per === 'once') return priceWords(line, language)
  const amount =
    line.per === 'hour'
      ? minutesWords(line.count * 60, language)
      : count(line.count, nouns[language === 'en' ? 'en' : 'de'][line.per], language)
  return `${amount} × ${euro(line.cents, language)} = ${euro(line.total, language)}`
}

/** „2 Stunden und 30 Minuten“: an amount of time that need not lie anywhere. @param minutes rounded to whole ones */
export function minutesWords(minutes: number, language: Language): string {
  const whole = Math.round(minutes)
  const [hour, minute]: [Noun, Noun] =
    language === 'en'
      ? [
          { one: 'hour', other: 'hours' },
          { one: 'minute', other: 'minutes' },
        ]
      : [
          { one: 'Stunde', other: 'Stunden' },
          { one: 'Minute', other: 'Minuten' },
        ]
  const parts = [
    ...(whole >= 60 ? [count(Math.floor(whole / 60), hour, language)] : []),
    ...(whole % 60 || whole === 0 ? [count(whole % 60, minute, language)] : []),
  ]
  return list(parts, language)
}

/** „19 %“, „7,5 %“. @param permille 190 for 19 % */
export const vatWords = (permille: number, language: Language) => `${decimal(permille / 10, language)} %`

/** „bis 80 Personen“. */
export const personsWords = (persons: number, language: Language) =>
  language === 'en'
    ? `up to ${count(persons, { one: 'person', other: 'people' }, language)}`
    : `bis ${count(persons, { one: 'Person', other: 'Personen' }, language)}`
