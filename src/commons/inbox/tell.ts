import type { Tx } from '#foundation/database/connection.ts'
import { queryString } from '#foundation/http/address.ts'
import { homeOf } from '#foundation/http/origin.ts'

interface Telling {
  readonly tx: Tx
  readonly newId: () => string
  readonly now: Temporal.Instant
  /** `slug`, when it is known, goes before the prefix, which is empty while the space is visited under its own host name. */
  readonly space: { readonly id: string; readonly prefix: string; readonly slug?: string }
  readonly later: (queue: string, data: object, options?: { at?: Temporal.Instant; once?: string }) => Promise<void>
}

export interface Message {
  /** What one can subscribe to, e.g. 'events.registration'; declared in the module's topics. */
  readonly topic: string
  readonly subject: string
  readonly body: string
  /** Local address inside the space. */
  readonly address?: string
}

/** Tells a person something: into the inbox now, by mail as they wish. Written with the change it tells about. */
export async function tell(work: Telling, person: string, message: Message): Promise<void> {
  await work.tx
    .insertInto('inbox.message')
    .values({
      id: work.newId(),
      person_id: person,
      space_id: work.space.id,
      topic: message.topic,
      subject: message.subject,
      body: message.body,
      address: message.address ? pathOf(work.space) + message.address : null,
      created_at: work.now,
      read_at: null,
      mailed_at: null,
    })
    .execute()
  // A minute later, so that what belongs together comes in one mail.
  await work.later('inbox.notify', { person }, { once: person, at: work.now.add({ minutes: 1 }) })
}

/** Path in front of everything in a space, as seen from the house. */
const pathOf = ({ slug, prefix }: Telling['space']) => (slug === undefined ? prefix : slug && `/${slug}`)

export interface Mail {
  readonly subject: string
  readonly body: string
  readonly attachment?: { readonly name: string; readonly type: string; readonly content: string }
}

/**
 * Sends a mail to an address, with or without an account behind it. Leaves after the commit.
 * @param unsubscribe address that ends this kind of mail; without it the mail is one that somebody asked for
 */
export async function sendMail(
  work: Pick<Telling, 'tx' | 'newId' | 'now' | 'later'>,
  recipient: string,
  mail: Mail,
  person: string | null = null,
  unsubscribe: string | null = null,
): Promise<void> {
  await work.tx
    .insertInto('inbox.mail')
    .values({
      id: work.newId(),
      recipient,
      person_id: person,
      subject: mail.subject,
      body: mail.body,
      attachment: mail.attachment ? JSON.stringify(mail.attachment) : null,
      unsubscribe,
      created_at: work.now,
      sent_at: null,
      tries: 0,
      problem: null,
      next_try_at: null,
      given_up_at: null,
    })
    .execute()
  await work.later('inbox.mail', {}, { once: 'mail' })
}

/** An absolute address for mails: under the district's own host name when it has one. */
export function absolute(
  work: { origin: string; space: { prefix: string; hosts?: readonly string[] }; language?: string },
  local: string,
  query: Record<string, string> = {},
): string {
  const language = work.language && work.language !== 'de' ? `/${work.language}` : ''
  const { origin, prefix } = homeOf(work)
  return `${origin}${language}${prefix}${local}${queryString(query)}`
}
