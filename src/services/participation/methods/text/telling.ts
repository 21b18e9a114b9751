import { sql } from 'kysely'
import { tell } from '#commons/inbox/tell.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import { say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { linkFor, type Mailing, mailGuest, seeAt } from '../../guest-contributions/mails.ts'
import { addresses } from './addresses.ts'
import { addressOf } from './links.ts'
import { placedRemarks } from './queries.ts'
import type { Status } from './remark.ts'
import { mailTexts } from './texts/mails.ts'
import { statusWords, titleOf } from './texts/words.ts'

export const remarkTopic = 'participation.remark'

/** Somebody who said something: a person, or a guest with an address. */
export interface Author {
  readonly person: string | null
  readonly name: string | null
  readonly mail: string | null
  /** Opens the guest's own page. */
  readonly key: Buffer | null
  readonly language: Language
}

interface AuthorOf extends Author {
  readonly id: string
}

async function authorsOf(tx: Tx, space: string, ids: readonly string[]): Promise<AuthorOf[]> {
  const { rows } = await sql<AuthorOf>`
    select r.id, p.id as person, r.guest_name as name, r.guest_mail as mail, r.link_key as key, coalesce(p.language, r.language) as language
    from participation.remark r left join accounts.person p on p.id = r.person_id and p.deleted_at is null
    where r.space_id = ${space} and r.id = any(${ids}) and r.state = 'shown' and (p.id is not null or r.guest_mail is not null)
    order by r.confirmed_at, r.id`.execute(tx)
  return rows
}

/** Tells everybody who wrote one of these contributions what the answer is. */
export async function tellAnswered(
  work: Mailing,
  ids: readonly string[],
  { status, reason }: { status: Status; reason: string },
): Promise<void> {
  const remarks = new Map((await placedRemarks(work.tx, ids, false)).map((remark) => [remark.id, remark]))
  for (const author of await authorsOf(work.tx, work.space.id, ids)) {
    const remark = remarks.get(author.id)
    if (!remark) continue
    const t = mailTexts(author.language)
    const title = titleOf(remark, author.language)
    const body = t.answered(remark.textTitle, title, say(statusWords[status], author.language), plainText(reason))
    await tellAuthor(work, author, addressOf(remark), t.answeredSubject(remark.textTitle), body)
  }
}

/** Into the inbox, or by mail to a guest. */
export async function tellAuthor(
  work: Mailing,
  author: Author,
  address: LocalAddress,
  subject: string,
  body: string,
): Promise<void> {
  if (author.person) return tell(work, author.person, { topic: remarkTopic, subject, body, address })
  const t = mailTexts(author.language)
  const own = author.key && t.own(linkFor(work, author, addresses.own({ key: author.key.toString('base64url') })))
  await mailGuest(work, author, subject, [body, seeAt(work, author, address), own])
}

/** Asks a guest to confirm the address; until then the contribution is not shown. */
export async function askToConfirm(
  work: Mailing,
  guest: { readonly name: string; readonly mail: string; readonly key: Buffer; readonly language: Language },
  title: string,
  token: string,
): Promise<void> {
  const t = mailTexts(guest.language)
  const link = linkFor(work, guest, addresses.confirm({ token }))
  const own = linkFor(work, guest, addresses.own({ key: guest.key.toString('base64url') }))
  await mailGuest(work, guest, t.confirmSubject, [t.confirm(title, work.space.name, link, own)])
}
