import { sql } from 'kysely'
import { invite } from '#commons/accounts/invitations.ts'
import { tell } from '#commons/inbox/tell.ts'
import type { Invitation } from '#commons/manifest.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { addresses } from './addresses.ts'
import { giveRole } from './colleagues.ts'
import { isUuid } from './is-uuid.ts'
import { type Role, roleName } from './roles.ts'
import { staffNotices, staffTexts } from './texts/staff.ts'

/** Days an invitation stands. */
const days = 14

/** Kind of these invitations, in the payload of their tokens. */
const kind = 'spaces.staff'

/** A space somebody is invited to: the one visited, or one that is just being admitted. */
interface InvitedTo {
  readonly id: string
  readonly name: string
  readonly prefix: string
}

/** Invites somebody by mail to take on a role; the link leads into that space. */
export async function inviteColleague(
  work: Work,
  to: InvitedTo,
  invited: { mail: string; role: Role; language: Language },
): Promise<void> {
  const { tx, now, newId, viewer } = work
  const id = newId()
  await tx
    .insertInto('spaces.invitation')
    .values({
      space_id: to.id,
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
  const t = staffTexts(invited.language)
  const role = roleName(invited.role, invited.language)
  // The link leads into the space somebody is invited to; for a new district that is not the one being visited.
  await invite(
    { ...work, space: { ...work.space, ...to, hosts: to.id === work.space.id ? work.space.hosts : [] } },
    {
      kind,
      mail: invited.mail,
      title: t.invitationTitle(role, to.name),
      text: t.invitationText(role, to.name),
      payload: { invitation: id },
      language: invited.language,
    },
  )
}

interface InvitationRow {
  readonly id: string
  readonly role: Role
  readonly invitedBy: string | null
}

async function standing(
  { tx, space, now }: Pick<Work, 'tx' | 'space' | 'now'>,
  id: unknown,
  lock: boolean,
): Promise<InvitationRow | undefined> {
  if (typeof id !== 'string' || !isUuid(id)) return undefined
  const { rows } = await sql<InvitationRow>`
    select id, role, invited_by as "invitedBy" from spaces.invitation
    where space_id = ${space.id} and id = ${id} and accepted_at is null and withdrawn_at is null and expires_at > ${now}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows[0]
}

/** What accounts does with a link of this kind: says what it is about, and carries out the yes. */
export const staffInvitation: Invitation = {
  async describe(work, payload) {
    const found = await standing(work, payload.invitation, false)
    if (!found) return undefined
    const t = staffTexts(work.language)
    const role = roleName(found.role, work.language)
    return { title: t.invitationTitle(role, work.space.name), text: t.invitationText(role, work.space.name) }
  },
  async accept(work, payload, person) {
    const found = await standing(work, payload.invitation, true)
    if (!found) refuse(staffNotices.gone)
    await giveRole(work, person, found.role)
    await sql`update spaces.invitation set accepted_by = ${person}, accepted_at = ${work.now} where space_id = ${work.space.id} and id = ${found.id}`.execute(
      work.tx,
    )
    await notePresence(work, person, 'spaces')
    if (found.invitedBy) {
      const { rows } = await sql<{
        language: Language
      }>`select language from accounts.person where id = ${found.invitedBy} and deleted_at is null`.execute(work.tx)
      const t = staffTexts(rows[0]?.language ?? 'de')
      if (rows[0])
        await tell(work, found.invitedBy, {
          topic: 'spaces.staff',
          subject: t.title,
          body: t.toldAccepted(work.viewer.name || t.nameless),
          address: addresses.staff(),
        })
    }
    return goTo('/', staffNotices.welcome)
  },
}
