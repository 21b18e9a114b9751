import { absolute, sendMail, tell } from '#commons/inbox/tell.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import { dateRange, dateTime } from '#foundation/text/dates.ts'
import { addresses } from '../addresses.ts'
import { bookingTopic, letter, type Telling } from '../bookings/telling.ts'
import type { Resource } from '../resource.ts'
import { waitingMails } from '../texts/waiting-mails.ts'
import type { Waiting } from './waiting.ts'

export type WaitingTelling = Telling
export type WaitingOccasion = 'listed' | 'offered' | 'rejected' | 'lapsed' | 'removed' | 'over'

/** Where somebody sees their entry: citizens in their own pages, guests by the key in their mails. */
export function addressOfWaiting({ id, person, linkKey }: Pick<Waiting, 'id' | 'person' | 'linkKey'>): LocalAddress {
  return linkKey && !person
    ? addresses.guestWaiting({ key: linkKey.toString('base64url') })
    : addresses.waiting({ waiting: id })
}

export const keyOf = (bytes: Buffer) => bytes.toString('base64url')

/** A key whose link ends with a letter or a digit: mail programs leave a hyphen at the end of a line out of the link. */
export function keyForLinks(random: (bytes: number) => Buffer): Buffer {
  const key = random(24)
  return /[-_]$/.test(keyOf(key)) ? keyForLinks(random) : key
}

/**
 * Tells whoever waits what has happened, in their language: into the inbox, or guests by mail. Those on the telephone without an
 * address are told by the provider.
 */
export async function tellWaiting(
  telling: WaitingTelling,
  waiting: Waiting,
  resource: Pick<Resource, 'title'>,
  occasion: WaitingOccasion,
): Promise<void> {
  const { language, offer } = waiting
  const t = waitingMails(language)
  const where = { origin: telling.origin, space: telling.space, language }
  const isOffer = occasion === 'offered' && offer !== null
  const own = addressOfWaiting(waiting)
  const address = isOffer ? addresses.waitingOffer({ key: keyOf(offer.key) }) : own
  const guest = waiting.person === null
  const body = [
    isOffer ? t.offered(resource.title, dateTime(offer.until, language)) : sentence(t, occasion, resource.title),
    waiting.reason && t.reason(waiting.reason),
    [
      t.when(dateRange(isOffer ? offer.span : waiting.span, language)),
      waiting.quantity > 1 && t.quantity(waiting.quantity),
    ]
      .filter(Boolean)
      .join('\n'),
    isOffer && t.accept(absolute(where, address)),
    isOffer && t.reject(absolute(where, addresses.rejectOffer({ key: keyOf(offer.key) }))),
    isOffer && t.noAnswer,
    occasion === 'listed' && guest && waiting.linkKey && t.see(absolute(where, own)),
  ]
    .filter(Boolean)
    .join('\n\n')
  const subject = t[`${occasion}Subject`](resource.title)
  if (waiting.person) await tell(telling, waiting.person, { topic: bookingTopic, subject, body, address })
  else if (waiting.mail)
    await sendMail(telling, waiting.mail, { subject, body: letter(waiting, body, telling.space.name) })
}

const sentence = (t: ReturnType<typeof waitingMails>, occasion: WaitingOccasion, title: string): string =>
  occasion === 'offered' ? '' : t[occasion](title)

/** Asks a guest to confirm the address; only then do they stand in the line. */
export async function askWaitingGuest(
  telling: WaitingTelling,
  waiting: Waiting,
  resource: Pick<Resource, 'title'>,
  token: string,
): Promise<void> {
  const t = waitingMails(waiting.language)
  const link = absolute({ ...telling, language: waiting.language }, addresses.confirmWaiting({ token }))
  const body = [t.confirm(resource.title), link, t.when(dateRange(waiting.span, waiting.language)), t.notYou]
  await sendMail(telling, waiting.mail ?? '', {
    subject: t.confirmSubject(resource.title),
    body: letter(waiting, body.join('\n\n'), telling.space.name),
  })
}
