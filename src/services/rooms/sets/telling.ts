import { absolute, sendMail, tell } from '#commons/inbox/tell.ts'
import { calendar, calendarType } from '#commons/publication/formats/icalendar.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { addresses } from '../addresses.ts'
import { entryOfBooking } from '../bookings/calendar.ts'
import { addressOf, bookingTopic, letter, type Occasion, type Telling } from '../bookings/telling.ts'
import { keysLines } from '../keys/mail.ts'
import { mailTexts } from '../texts/mails.ts'
import { setTexts } from '../texts/set.ts'
import { totalWords } from '../texts/words.ts'
import type { Together } from './save-set.ts'

/** One message about everything that was booked together. Bookings as they are now. */
export async function tellSet(
  telling: Telling,
  together: readonly Together[],
  occasion: Occasion,
  reason: string | null = null,
): Promise<void> {
  const [first] = together
  if (!first || !(first.booking.person || first.booking.mail)) return
  const { booking, resource } = first
  const { language } = booking
  const [m, t] = [mailTexts(language), setTexts(language)]
  const title = t.andMore(resource.title, together.length - 1)
  const sum = (of: (one: Together) => number) => together.reduce((total, one) => total + of(one), 0)
  const stands = occasion === 'asked' || occasion === 'confirmed'
  const [price, deposit] = [sum((one) => one.booking.price.cents), sum((one) => one.booking.price.depositCents)]
  const address = addressOf(booking)
  const facts = [
    m.when(dateRange({ start: booking.startsAt, end: booking.endsAt }, language)),
    m.where([resource.building.name, resource.building.street].filter(Boolean).join(', ')),
    stands && price > 0 && m.price(euro(price, language)),
    stands && deposit > 0 && m.deposit(euro(deposit, language)),
    !stands &&
      price > 0 &&
      m.refund(
        euro(
          sum((one) => one.booking.refundCents ?? 0),
          language,
        ),
      ),
  ]
  const lines = together.map(
    (one) => `– ${one.resource.title}, ${totalWords(one.booking.price.cents, language)} (${one.booking.reference})`,
  )
  const keys = await keysLinesOfSet(telling, together)
  const body = [
    m[occasion](title),
    reason && m.reason(reason),
    t.rooms(lines.join('\n')),
    facts.filter(Boolean).join('\n'),
    ...keys,
    booking.person === null && stands && m.manage(absolute({ ...telling, language }, address)),
  ]
    .filter(Boolean)
    .join('\n\n')
  const subject = m[`${occasion}Subject`](title)
  if (booking.person) return await tell(telling, booking.person, { topic: bookingTopic, subject, body, address })
  const entries = together.map((one) =>
    entryOfBooking(telling, one.booking, one.resource, addressOf(one.booking), language),
  )
  await sendMail(telling, booking.mail ?? '', {
    subject,
    body: letter(booking, body, telling.space.name),
    attachment:
      occasion === 'asked' || occasion === 'refused'
        ? undefined
        : { name: 'buchungen.ics', type: calendarType, content: calendar(entries, { title, url: telling.origin }) },
  })
}

/** What each of them says of its deposit and of how one gets in; what is the same for several is said once. */
async function keysLinesOfSet(telling: Telling, together: readonly Together[]): Promise<string[]> {
  const said = new Map<string, string[]>()
  for (const { booking, resource } of together) {
    const lines = (await keysLines(telling, booking)).join('\n')
    if (lines) said.set(lines, [...(said.get(lines) ?? []), resource.title])
  }
  if (said.size <= 1) return [...said.keys()]
  return [...said].map(([lines, titles]) => `${titles.join(', ')}:\n${lines}`)
}

/** Asks a guest to confirm once for everything. */
export async function askToConfirmSet(telling: Telling, together: readonly Together[], token: string): Promise<void> {
  const [first] = together
  if (!first?.booking.mail) return
  const { booking, resource } = first
  const [m, t] = [mailTexts(booking.language), setTexts(booking.language)]
  const title = t.andMore(resource.title, together.length - 1)
  const link = absolute({ ...telling, language: booking.language }, addresses.confirm({ token }))
  const when = m.when(dateRange({ start: booking.startsAt, end: booking.endsAt }, booking.language))
  const rooms = t.rooms(together.map((one) => `– ${one.resource.title}`).join('\n'))
  await sendMail(telling, first.booking.mail, {
    subject: m.confirmSubject(title),
    body: letter(booking, [m.confirm(title), link, rooms, when, m.notYou].join('\n\n'), telling.space.name),
  })
}
