import { sql } from 'kysely'
import { tell } from '#commons/inbox/tell.ts'
import { tellFollowers } from '#commons/responses/followers.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { linkFor, type Mailing, mailGuest, seeAt } from '../../guest-contributions/mails.ts'
import { addresses } from './addresses.ts'
import { type Idea, kind, type Status } from './idea.ts'
import { mailTexts } from './texts/mails.ts'
import { statusWords } from './texts/statuses.ts'

export const ideaTopic = 'participation.idea'

type Thing = Pick<Idea, 'id' | 'title'>

/** Who had an idea, or one that was merged into it. */
interface Author {
  readonly id: string
  readonly title: string
  readonly person: string | null
  readonly name: string | null
  readonly mail: string | null
  readonly key: Buffer | null
  readonly language: Language
}

async function authorsOf({ tx, space }: Mailing, ids: readonly string[], withMerged: boolean): Promise<Author[]> {
  const { rows } = await sql<Author>`
    select i.id, i.title, p.id as person, i.guest_name as name, i.guest_mail as mail, i.link_key as key, coalesce(p.language, i.language) as language
    from participation.idea i left join accounts.person p on p.id = i.person_id and p.deleted_at is null
    where i.space_id = ${space.id} and (i.id = any(${ids}) or (${withMerged} and i.merged_into = any(${ids})))
      and i.state in ('shown', 'merged') and (p.id is not null or i.guest_mail is not null)
    order by i.confirmed_at, i.id`.execute(tx)
  return rows
}

/** Tells everybody who had the idea, and those who follow it, what the answer is. */
export async function tellAnswered(
  work: Mailing & Pick<Work, 'space'>,
  idea: Thing,
  address: LocalAddress,
  { status, reason }: { status: Status; reason: string },
): Promise<void> {
  const words = plainText(reason)
  for (const author of await authorsOf(work, [idea.id], true)) {
    const t = mailTexts(author.language)
    const own = author.id === idea.id
    const body = [
      !own && t.answeredTogether(author.title, idea.title),
      t.answered(idea.title, say(statusWords[status], author.language), words),
    ]
    await tellAuthor(work, author, address, t.answeredSubject(author.title), body.filter(Boolean).join('\n\n'))
  }
  const told = (language: Language) => {
    const t = mailTexts(language)
    return {
      subject: t.followedSubject(idea.title),
      body: t.followed(idea.title, say(statusWords[status], language), words),
    }
  }
  const all = { de: told('de'), en: told('en'), leicht: told('leicht') }
  await tellFollowers(work, { kind, id: idea.id }, ideaTopic, address, all)
}

/** Tells those whose ideas have become part of another one. */
export async function tellMerged(
  work: Mailing,
  idea: Thing,
  address: LocalAddress,
  merged: readonly string[],
): Promise<void> {
  for (const author of await authorsOf(work, merged, false)) {
    const t = mailTexts(author.language)
    await tellAuthor(work, author, address, t.mergedSubject(author.title), t.merged(author.title, idea.title))
  }
}

async function tellAuthor(work: Mailing, author: Author, address: LocalAddress, subject: string, body: string) {
  if (author.person) return tell(work, author.person, { topic: ideaTopic, subject, body, address })
  const t = mailTexts(author.language)
  const own = author.key && t.own(linkFor(work, author, addresses.own({ key: author.key.toString('base64url') })))
  await mailGuest(work, author, subject, [body, seeAt(work, author, address), own])
}

/** Asks a guest to confirm the address; until then the idea is not shown. */
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
