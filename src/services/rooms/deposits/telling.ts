import { absolute, sendMail, tell } from '#commons/inbox/tell.ts'
import { dateRange, dateWithWeekday } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { addressOf, bookingTopic, letter, type Telling } from '../bookings/telling.ts'
import type { Booking, Resource } from '../resource.ts'
import { depositMails } from '../texts/deposits.ts'
import { type Deposit, dueAt } from './deposit.ts'

export type DepositStep = 'paid' | 'returned' | 'withheld' | 'dropped' | 'remind' | 'unpaid' | 'unreturned'

/**
 * Tells whoever booked what has happened to their deposit, in their language: into the inbox, or guests by mail. Who has left is not
 * told any more.
 */
export async function tellDeposit(
  telling: Telling,
  booking: Booking,
  resource: Pick<Resource, 'title'>,
  deposit: Deposit,
  step: DepositStep,
  /** Why something was taken back. */
  mistake: string | null = null,
): Promise<void> {
  const { language } = booking
  const t = depositMails(language)
  const amount = euro(deposit.cents, language)
  const { title } = resource
  const sentences: Record<DepositStep, () => string> = {
    paid: () => t.paid(amount, title),
    returned: () => t.returned(amount, title),
    withheld: () =>
      t.withheld(euro(deposit.withheldCents, language), euro(deposit.cents - deposit.withheldCents, language), title),
    dropped: () => t.dropped(amount, title),
    unpaid: () => t.unpaid(amount, title),
    unreturned: () => t.unreturned(amount, title),
    remind: () => t.remind(amount, title, dateWithWeekday(dueAt(deposit, booking), language)),
  }
  await tellWhoBooked(telling, booking, {
    subject: t[`${step}Subject`](title),
    body: [
      sentences[step](),
      step === 'withheld' && deposit.reason && t.reason(deposit.reason),
      mistake && t.reason(mistake),
      [
        t.when(dateRange({ start: booking.startsAt, end: booking.endsAt }, language)),
        t.reference(booking.reference),
      ].join('\n'),
    ],
  })
}

/** A message about a booking: into the inbox with a link to it, or as a mail with the link in it. */
export async function tellWhoBooked(
  telling: Telling,
  booking: Booking,
  { subject, body }: { readonly subject: string; readonly body: readonly (string | false | null)[] },
): Promise<void> {
  const t = depositMails(booking.language)
  const address = addressOf(booking)
  const said = body.filter(Boolean)
  if (booking.person) {
    await tell(telling, booking.person, { topic: bookingTopic, subject, body: said.join('\n\n'), address })
  } else if (booking.mail) {
    const link = absolute({ origin: telling.origin, space: telling.space, language: booking.language }, address)
    const text = booking.linkKey ? [...said, t.see(link)] : said
    await sendMail(telling, booking.mail, { subject, body: letter(booking, text.join('\n\n'), telling.space.name) })
  }
}
