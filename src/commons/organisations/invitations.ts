import { sql } from 'kysely'
import { invite } from '#commons/accounts/invitations.ts'
import type { Invitation } from '#commons/manifest.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { addresses } from './addresses.ts'
import { notices, texts } from './texts.ts'

const days = 14
const kind = 'organisations.member'

export interface OpenInvitation {
  readonly id: string
  readonly mail: string
  readonly role: 'owner' | 'member'
}

export async function openInvitations(
  { tx, now }: Pick<Work, 'tx' | 'now'>,
  organisation: string,
): Promise<OpenInvitation[]> {
  const { rows } = await sql<OpenInvitation>`
    select id, mail, role from organisations.invitation
    where organisation_id = ${organisation} and accepted_at is null and withdrawn_at is null and expires_at > ${now} order by invited_at desc, id limit 100`.execute(
    tx,
  )
  return rows
}

/** Invites somebody by mail to act for an organisation. */
export async function inviteMember(
  work: Work,
  organisation: { id: string; name: string },
  invited: { mail: string; role: 'owner' | 'member' },
): Promise<void> {
  const { tx, now, newId, viewer } = work
  const id = newId()
  await tx
    .insertInto('organisations.invitation')
    .values({
      organisation_id: organisation.id,
      id,
      mail: invited.mail,
      role: invited.role,
      invited_by: viewer.person,
      invited_at: now,
      expires_at: now.add({ hours: 24 * days }),
      accepted_by: null,
      accepted_at: null,
      withdrawn_at: null,
    })
    .execute()
  const language = work.language === 'en' ? 'en' : 'de'
  const t = texts(language)
  await invite(work, {
    kind,
    mail: invited.mail,
    title: t.invitationTitle(organisation.name),
    text: t.invitationText(organisation.name),
    payload: { organisation: organisation.id, invitation: id },
    language,
  })
}

interface Standing extends OpenInvitation {
  readonly organisation: string
  readonly name: string
}

async function standing(
  { tx, now }: Pick<Work, 'tx' | 'now'>,
  { organisation, invitation }: Readonly<Record<string, unknown>>,
  lock: boolean,
): Promise<Standing | undefined> {
  if (
    typeof organisation !== 'string' ||
    typeof invitation !== 'string' ||
    !isUuid(organisation) ||
    !isUuid(invitation)
  )
    return undefined
  // Members see their organisation's invitations; whoever is invited sees the one that the link names, in this transaction.
  await sql`select set_config('app.invitation', ${invitation}, true)`.execute(tx)
  const { rows } = await sql<Standing>`
    select i.id, i.mail, i.role, i.organisation_id as organisation, o.name from organisations.invitation i join organisations.organisation o on o.id = i.organisation_id
    where i.organisation_id = ${organisation} and i.id = ${invitation} and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > ${now}
    ${lock ? sql`for update of i` : sql``}`.execute(tx)
  return rows[0]
}

/** What accounts does with a link of this kind. */
export const memberInvitation: Invitation = {
  async describe(work, payload) {
    const found = await standing(work, payload, false)
    if (!found) return undefined
    const t = texts(work.language)
    return { title: t.invitationTitle(found.name), text: t.invitationText(found.name) }
  },
  async accept(work, payload, person) {
    const found = await standing(work, payload, true)
    if (!found) refuse(notices.gone)
    await work.tx
      .insertInto('organisations.membership')
      .values({ organisation_id: found.organisation, person_id: person, role: found.role, since: work.now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await sql`update organisations.invitation set accepted_by = ${person}, accepted_at = ${work.now} where organisation_id = ${found.organisation} and id = ${found.id}`.execute(
      work.tx,
    )
    await notePresence(work, person, 'organisations')
    return goTo(addresses.one({ organisation: found.organisation }), notices.joined)
  },
}
