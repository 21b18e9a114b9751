import { absolute, sendMail } from '#commons/inbox/tell.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { letterTexts } from './texts.ts'

/** What mails need, of a request or of a job. */
export interface Mailing extends Pick<Work, 'tx' | 'newId' | 'now' | 'later' | 'origin'> {
  readonly space: {
    readonly id: string
    readonly name: string
    readonly prefix: string
    readonly hosts?: readonly string[]
  }
}

/** Somebody with a mail address and without an account. */
export interface Guest {
  readonly name: string | null
  readonly mail: string | null
  readonly language: Language
}

/** The address of a page as it stands in a mail to a guest. */
export const linkFor = ({ origin, space }: Mailing, { language }: Guest, address: LocalAddress): string =>
  absolute({ origin, space, language }, address)

/** A mail to a guest, with salutation and regards. @param parts paragraphs; what is missing is left out */
export async function mailGuest(
  work: Mailing,
  guest: Guest,
  subject: string,
  parts: readonly (string | null)[],
): Promise<void> {
  const t = letterTexts(guest.language)
  const body = [t.hello(guest.name ?? ''), ...parts.filter(Boolean), t.regards(work.space.name)].join('\n\n')
  await sendMail(work, guest.mail ?? '', { subject, body })
}

/** 'Ansehen: …' */
export const seeAt = (work: Mailing, guest: Guest, address: LocalAddress): string =>
  letterTexts(guest.language).see(linkFor(work, guest, address))
