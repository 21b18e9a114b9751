import { sql } from 'kysely'
import { tell } from '#commons/inbox/tell.ts'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import { may } from '#foundation/http/access.ts'
import { choice, mail } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { inviteMember, type OpenInvitation, openInvitations } from '../invitations.ts'
import { setMembership } from '../members.ts'
import { type MemberRow, membersOf, type Organisation, organisationById } from '../queries.ts'
import { notices, texts } from '../texts.ts'

const roles = ['owner', 'member'] as const
const changes = ['owner', 'member', 'remove'] as const

const load = async (work: Work, { organisation }: { organisation: string }) =>
  found(await organisationById(work, organisation))
const subject = ({ id }: Organisation) => ({ organisation: id })

export const membersPage = page(access, {
  address: addresses.members,
  action: 'organisation.members',
  async load(work, params) {
    const organisation = await load(work, params)
    return {
      organisation,
      members: await membersOf(work, organisation.id),
      invitations: await openInvitations(work, organisation.id),
    }
  },
  subject: ({ organisation }) => subject(organisation),
  head: ({ organisation }, visit) => ({
    title: texts(visit.language).members,
    noIndex: true,
    trail: [{ href: hrefFor(visit, addresses.one({ organisation: organisation.id })), label: organisation.name }],
  }),
  view({ organisation, members, invitations }, visit) {
    const t = texts(visit.language)
    const owns = may(visit, access, 'organisation.edit', subject(organisation))
    return (
      <Article title={`${t.members}: ${organisation.name}`} lead={t.membersLead}>
        <DataTable<MemberRow>
          caption={t.members}
          captionOutOfSight
          rows={members}
          columns={[
            {
              label: t.name,
              value: ({ id, name }) => (
                <>
                  {name || t.nameless} {id === visit.viewer.person && <StatusTag>{t.you}</StatusTag>}
                </>
              ),
            },
            { label: t.role, value: ({ role }) => t[role] },
            { label: t.since, value: ({ since }) => date(since, visit.language) },
            ...(owns
              ? [
                  {
                    label: t.change,
                    value: (member: MemberRow) => <Change organisation={organisation.id} member={member} />,
                  },
                ]
              : []),
          ]}
        />
        {owns && <Invite organisation={organisation.id} invitations={invitations} />}
        <Section id="verlassen" title={t.leave}>
          <p>{t.leaveHint}</p>
          <Form
            path={addresses.leave.path}
            action={addresses.leave({ organisation: organisation.id })}
            prefix="weg-"
            summary={false}
          >
            <Button look="danger">{t.leave}</Button>
          </Form>
        </Section>
      </Article>
    )
  },
})

const Change = ({ organisation, member }: { organisation: string; member: MemberRow }) => {
  const { language, viewer } = useVisit()
  const t = texts(language)
  if (member.id === viewer.person) return null
  const other = member.role === 'owner' ? 'member' : 'owner'
  return (
    <Form
      path={addresses.role.path}
      action={addresses.role({ organisation, person: member.id })}
      class="inline"
      summary={false}
    >
      <Row>
        <Button look="plain" name="role" value={other}>
          {other === 'owner' ? t.makeOwner : t.makeMember}
        </Button>
        <Button look="plain" name="role" value="remove">
          {t.remove}
        </Button>
      </Row>
    </Form>
  )
}

const Invite = ({ organisation, invitations }: { organisation: string; invitations: readonly OpenInvitation[] }) => {
  const t = texts(useVisit().language)
  return (
    <Section id="einladen" title={t.inviteTitle}>
      <Form path={addresses.invite.path} action={addresses.invite({ organisation })} submit={t.invite}>
        <TextInput name="mail" type="email" label={t.mail} wide="medium" />
        <RadioGroup
          name="role"
          label={t.role}
          value="member"
          choices={roles.map((role) => ({ value: role, label: t[role] }))}
        />
      </Form>
      {invitations.length > 0 && (
        <DataTable<OpenInvitation>
          caption={t.invited}
          rows={invitations}
          columns={[
            { label: t.mail, value: ({ mail: address }) => address },
            { label: t.role, value: ({ role }) => t[role] },
            {
              label: t.withdraw,
              value: ({ id }) => (
                <Form
                  path={addresses.withdrawInvitation.path}
                  action={addresses.withdrawInvitation({ organisation, invitation: id })}
                  class="inline"
                  summary={false}
                >
                  <Button look="plain">{t.withdraw}</Button>
                </Form>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}

export const inviteForm = form(access, {
  address: addresses.invite,
  action: 'organisation.edit',
  page: membersPage,
  fields: { mail: mail(), role: choice(roles) },
  load,
  subject,
  async run(work, input, organisation) {
    await work.limit('invite', organisation.id, 30, 60)
    const open = await openInvitations(work, organisation.id)
    if (open.some((one) => one.mail.toLowerCase() === input.mail.toLowerCase())) refuse(notices.alreadyInvited, 'mail')
    await inviteMember(work, organisation, input)
    return goTo(addresses.members({ organisation: organisation.id }), notices.invited)
  },
})

export const withdrawInvitationForm = form(access, {
  address: addresses.withdrawInvitation,
  action: 'organisation.edit',
  fields: {},
  load,
  subject,
  async run({ tx, now }, _input, { id }, { invitation }) {
    const { rows } = isUuid(invitation)
      ? await sql`update organisations.invitation set withdrawn_at = ${now}
          where organisation_id = ${id} and id = ${invitation} and accepted_at is null and withdrawn_at is null returning id`.execute(
          tx,
        )
      : { rows: [] }
    if (rows.length === 0) refuse(notices.gone)
    return goTo(addresses.members({ organisation: id }), notices.withdrawn)
  },
})

export const roleForm = form(access, {
  address: addresses.role,
  action: 'organisation.edit',

  fields: { role: choice(changes) },
  load,
  subject,
  async run(work, { role }, organisation, { person }) {
    const member = found((await membersOf(work, organisation.id)).find(({ id }) => id === person))
    await setMembership(work, organisation.id, member.id, role === 'remove' ? null : role)
    const t = texts(member.language)
    const body = role === 'remove' ? t.toldRemoved() : t.toldRoleBody(t[role])
    await tell(work, member.id, {
      topic: 'organisations.admission',
      subject: t.toldRole(organisation.name),
      body,
      address: addresses.list(),
    })
    return goTo(addresses.members({ organisation: organisation.id }), notices.saved)
  },
})

export const leaveForm = form(access, {
  address: addresses.leave,
  action: 'organisation.members',

  fields: {},
  load,
  subject,
  async run(work, _input, organisation) {
    await setMembership(work, organisation.id, found(work.viewer.person), null)
    return goTo(addresses.list(), notices.left)
  },
})
