import { absolute, sendMail } from '#commons/inbox/tell.ts'
import type { Everything, Invitation } from '#commons/manifest.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { addresses } from './addresses.ts'
import { invitationMail } from './mails.ts'
import { type Held, issueToken } from './tokens.ts'

export const invitationPurpose = 'accounts.invitation'

/**
 * Invites somebody by mail to what a module's `invitations[kind]` accepts. Runs inside the space that invites.
 * @param invitation.text what the mail says before the link, in `language`
 * @param invitation.payload small; handed to `describe` and `accept`
 */
export async function invite(
  work: Work,
  invitation: {
    kind: string
    mail: string
    title: string
    text: string
    payload: object
    language?: Language
    person?: string | null
  },
): Promise<void> {
  const { kind, mail, title, text, payload, person = null, language = work.language } = invitation
  await work.limit('invite', `${work.viewer.person} ${mail.toLowerCase()}`, 5, 60)
  const token = await issueToken(work, {
    purpose: invitationPurpose,
    mail,
    payload: { ...payload, kind, space: work.space.id },
    hours: 14 * 24,
  })
  const link = absolute({ ...work, language }, addresses.invitation({ token }))
  await sendMail(work, mail, invitationMail({ language, place: work.space.name }, title, text, link), person)
}

/** Who accepts an invitation of this kind; undefined when it was sent from another space or nobody does. */
export function acceptorOf(
  everything: Everything,
  work: Pick<Work, 'space'>,
  { payload }: Held,
): Invitation | undefined {
  if (payload.space !== work.space.id) return undefined
  return everything.modules().find(({ invitations }) => invitations && Object.hasOwn(invitations, String(payload.kind)))
    ?.invitations?.[String(payload.kind)]
}
