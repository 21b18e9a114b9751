import { weekdayWord } from '#foundation/text/calendar-words.ts'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { hoursWords } from '../offers/opening-words.ts'
import { becauseWords, codeWords, lineTexts } from '../texts/season-lines.ts'
import type { Application, GivenSlot, Line, OfferedRoom, Season, SeasonWish, Weekly } from './season.ts'

/** '18–20 Uhr'. */
export const hours = ({ from, to }: Pick<Weekly, 'from' | 'to'>, language: Language): string =>
  hoursWords({ opens: from, closes: to }, language)

export const weekday = (day: number, language: Language): string => weekdayWord({ dayOfWeek: day }, language)

/** 'Dienstag, 18–20 Uhr'. */
export const when = (time: Weekly, language: Language): string =>
  `${weekday(time.weekday, language)}, ${hours(time, language)}`

export const days = (first: Temporal.PlainDate, last: Temporal.PlainDate, language: Language): string =>
  `${date(first, language)} – ${date(last, language)}`

/** '18:00' for tables of machines. */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Names of what lines, wishes and slots refer to by id. */
export interface Names {
  readonly room: (id: string) => string
  readonly wish: (id: string) => SeasonWish | undefined
  readonly applicationOf: (wish: string) => Application | undefined
  readonly club: (application: string) => string
}

export function namesOf(rooms: readonly OfferedRoom[], applications: readonly Application[]): Names {
  const roomNames = new Map(rooms.map(({ id, title }) => [id, title]))
  const clubs = new Map(applications.map(({ id, organisationName }) => [id, organisationName]))
  const wishes = new Map(applications.flatMap(({ wishes: all }) => all.map((wish) => [wish.id, wish])))
  const owners = new Map(applications.flatMap((application) => application.wishes.map(({ id }) => [id, application])))
  return {
    room: (id) => roomNames.get(id) ?? '–',
    wish: (id) => wishes.get(id),
    applicationOf: (id) => owners.get(id),
    club: (id) => clubs.get(id) ?? '–',
  }
}

export interface Explained {
  /** What became of it, in one sentence. */
  readonly outcome: string
  readonly turn: string | null
  /** Dearer places (or all, when there is none), each with those who have it and why. */
  readonly passed: readonly string[]
  readonly unproven: string | null
}

/** A line of the engine in words. @param slots what is given now: a computed slot that is no longer among them was changed by hand */
export function explained(line: Line, names: Names, language: Language, slots: readonly GivenSlot[]): Explained {
  const t = lineTexts(language)
  const { slot } = line
  const stands = slot === null || slots.some((one) => one.wish === line.wish && isSamePlace(one, slot))
  const because = becauseWords(language)
  return {
    outcome: stands
      ? codeWords(language)[line.code]
      : `${t.computed(`${when(slot, language)}, ${names.room(slot.room)}`)} ${codeWords(language)[line.code]}`,
    turn: line.turn === null ? null : `${t.turn(line.turn)} (${t.round(line.round)})`,
    passed: line.passed.map(({ room, window, holders }) =>
      t.passed(
        `${names.room(room)}, ${when(window, language)}`,
        holders.map((holder) => t.holder(names.club(holder.club), because[holder.because])).join('; ') || t.nobody,
      ),
    ),
    unproven: line.proven ? null : t.unproven,
  }
}

type Place = Weekly & { readonly room: string }

const isSamePlace = (one: Place, other: Place) =>
  one.room === other.room && one.weekday === other.weekday && one.from === other.from && one.to === other.to

/** Lines in the order of the clubs' names and their wishes. */
export function linesInOrder(
  season: Season,
  applications: readonly Application[],
): { line: Line; application: Application; wish: SeasonWish }[] {
  return applications.flatMap((application) =>
    application.wishes.flatMap((wish) =>
      season.lines.filter((line) => line.wish === wish.id).map((line) => ({ line, application, wish })),
    ),
  )
}

/** What a wish asks for, in one line: '2 × 90 Minuten, 20 Personen'. */
export function wishWords({ minutes, times, persons }: SeasonWish, language: Language): string {
  const many = language === 'en' ? `${times} × ${minutes} minutes` : `${times} × ${minutes} Minuten`
  const people = persons && (language === 'en' ? `${persons} persons` : `${persons} Personen`)
  return [many, people].filter(Boolean).join(', ')
}
