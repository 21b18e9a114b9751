import { dateWithWeekday } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { euro } from '#foundation/text/numbers.ts'
import type { Booking } from '../resource.ts'
import { depositTexts } from '../texts/deposits.ts'
import { type Deposit, dueAt, isOverdue, isToBeReturned } from './deposit.ts'

type Timed = Pick<Booking, 'state' | 'startsAt' | 'endsAt'>

/** How a deposit stands, in a word, and how it looks. */
export function stateOf(
  deposit: Deposit,
  booking: Timed,
  now: Temporal.Instant,
  language: Language,
): { readonly word: string; readonly tone: 'info' | 'success' | 'warning' | 'danger' } {
  const t = depositTexts(language)
  if (isToBeReturned(deposit, booking, now)) return { word: t.stateReturn, tone: 'warning' }
  if (isOverdue(deposit, booking, now)) return { word: t.overdue, tone: 'danger' }
  const states = {
    requested: { word: t.stateRequested, tone: 'info' },
    paid: { word: t.stateHeld, tone: 'success' },
    returned: { word: t.stateReturned, tone: 'success' },
    withheld: { word: t.stateWithheld, tone: 'warning' },
    dropped: { word: t.stateDropped, tone: 'info' },
  } as const
  return states[deposit.state]
}

/** „20 € einbehalten, 30 € zurück“, „Ganz einbehalten“. */
export function withheldWords({ cents, withheldCents }: Deposit, language: Language): string {
  const t = depositTexts(language)
  return withheldCents === cents
    ? t.withheldAll
    : t.withheld(euro(withheldCents, language), euro(cents - withheldCents, language))
}

/** Whose deposit it is and how it stands, said to whoever booked. */
export function toBooker(deposit: Deposit, booking: Timed, now: Temporal.Instant, language: Language): string {
  const t = depositTexts(language)
  const amount = euro(deposit.cents, language)
  const day = (at: Temporal.Instant | null) => (at ? dateWithWeekday(at, language) : '')
  if (isToBeReturned(deposit, booking, now)) return t.isToReturn(amount)
  if (isOverdue(deposit, booking, now)) return t.wasDue(amount, day(dueAt(deposit, booking)))
  const words = {
    requested: () => t.toPay(amount, day(dueAt(deposit, booking))),
    paid: () => t.isPaid(amount, day(deposit.paidAt)),
    returned: () => t.isReturned(amount, day(deposit.settledAt)),
    withheld: () =>
      t.isWithheld(euro(deposit.withheldCents, language), euro(deposit.cents - deposit.withheldCents, language)),
    dropped: () => t.isDropped,
  }
  return words[deposit.state]()
}
