import { sql } from 'kysely'
import { tell } from '#commons/inbox/tell.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { choice, choices, mail } from '#foundation/http/fields.ts'
import { found, goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { list } from '#foundation/text/numbers.ts'
import { CheckboxGroup, RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type Colleague, colleaguesOf, type OpenInvitation, openInvitations, setRoles } from '../colleagues.ts'
import { inviteColleague } from '../invitations.ts'
import { isUuid } from '../is-uuid.ts'
import { allRoles, type Role, roleHint, roleName, rolesIn } from '../roles.ts'
import { staffNotices, staffTexts } from '../texts/staff.ts'
import { SettingsPage, settingsHead } from './settings/frame.tsx'

const staffList = ({ language }: Visit) => [addresses.staff(), staffTexts(language).title] as const

export const staffPage = page(access, {
  address: addresses.staff,
  action: 'staff.manage',
  showsPersons: true,
  load: async (work) => ({ colleagues: await colleaguesOf(work), invitations: await openInvitations(work) }),
  head: (_data, visit) => settingsHead(visit, staffTexts(visit.language).title),
  view({ colleagues, invitations }, { viewer, language }) {
    const t = staffTexts(language)
    return (
      <SettingsPage title={t.title} lead={t.lead}>
        <Row>
          <ActionLink to={addresses.invite()} look="button" icon="add">
            {t.invite}
          </ActionLink>
        </Row>
        <DataTable<Colleague>
          caption={t.title}
          captionOutOfSight
          rows={colleagues}
          columns={[
            {
              label: t.name,
              value: ({ id, name }) => (
                <>
                  <Link to={addresses.roles({ person: id })}>{name || t.nameless}</Link>{' '}
                  {id === viewer.person && <StatusTag>{t.you}</StatusTag>}
                </>
              ),
            },
            {
              label: t.roles,
              value: ({ roles }) =>
                list(
                  roles.map((role) => roleName(role, language)),
                  language,
                ),
            },
            { label: t.since, value: ({ since }) => date(since, language) },
          ]}
        />
        {invitations.length > 0 && (
          <Section id="einladungen" title={t.waiting}>
            <Waiting invitations={invitations} />
          </Section>
        )}
      </SettingsPage>
    )
  },
})

const Waiting = ({ invitations }: { invitations: readonly OpenInvitation[] }) => {
  const { language, now } = useVisit()
  const t = staffTexts(language)
  return (
    <DataTable<OpenInvitation>
      caption={t.waiting}
      captionOutOfSight
      rows={invitations}
      columns={[
        { label: t.mail, value: ({ mail: address }) => address },
        { label: t.role, value: ({ role }) => roleName(role, language) },
        {
          label: t.until,
          value: ({ expiresAt }) =>
            Temporal.Instant.compare(expiresAt, now) < 0 ? (
              <StatusTag tone="warning">{t.over}</StatusTag>
            ) : (
              date(expiresAt, language)
            ),
        },
        {
          label: t.withdraw,
          value: ({ id }) => (
            <Form
              path={addresses.withdrawInvitation.path}
              action={addresses.withdrawInvitation({ invitation: id })}
              class="inline"
              summary={false}
            >
              <Button look="plain">{t.withdraw}</Button>
            </Form>
          ),
        },
      ]}
    />
  )
}

export const invitePage = page(access, {
  address: addresses.invite,
  action: 'staff.manage',
  load: async () => ({}),
  head: (_data, visit) => settingsHead(visit, staffTexts(visit.language).inviteTitle, staffList(visit)),
  view(_data, { space, language }) {
    const t = staffTexts(language)
    return (
      <SettingsPage title={t.inviteTitle} lead={t.inviteLead}>
        <Form path={addresses.invite.path} submit={t.send} cancel={addresses.staff()}>
          <TextInput name="mail" type="email" label={t.mail} wide="medium" />
          <RadioGroup
            name="role"
            label={t.role}
            choices={rolesIn(space.kind).map((role) => ({
              value: role,
              label: roleName(role, language),
              hint: roleHint(role, language),
            }))}
          />
        </Form>
      </SettingsPage>
    )
  },
})

export const inviteForm = form(access, {
  address: addresses.invite,
  action: 'staff.manage',
  page: invitePage,
  fields: { mail: mail(), role: choice(allRoles) },
  async run(work, input) {
    const { tx, space, now, language } = work
    if (!rolesIn(space.kind).includes(input.role))
      refuse({ de: 'Bitte wählen Sie etwas aus der Liste.', en: 'Please choose something from the list.' }, 'role')
    await work.limit('invite', space.id, 60, 60)
    const { rows } = await sql`
      select from spaces.invitation where space_id = ${space.id} and lower(mail) = lower(${input.mail}) and role = ${input.role}
        and accepted_at is null and withdrawn_at is null and expires_at > ${now}`.execute(tx)
    if (rows.length) refuse(staffNotices.alreadyInvited, 'mail')
    await inviteColleague(work, space, { ...input, language: language === 'en' ? 'en' : 'de' })
    if (work.viewer.person) await notePresence(work, work.viewer.person, 'spaces')
    return goTo(addresses.staff(), staffNotices.invited)
  },
})

export const withdrawInvitationForm = form(access, {
  address: addresses.withdrawInvitation,
  action: 'staff.manage',
  fields: {},
  async load({ tx, space }, { invitation }) {
    if (!isUuid(invitation)) missing()
    const { rows } = await sql<{ id: string }>`
      select id from spaces.invitation where space_id = ${space.id} and id = ${invitation}`.execute(tx)
    return found(rows[0]).id
  },
  async run({ tx, space, now }, _input, invitation) {
    const { rows } = await sql`
      update spaces.invitation set withdrawn_at = ${now}
      where space_id = ${space.id} and id = ${invitation} and accepted_at is null and withdrawn_at is null returning id`.execute(
      tx,
    )
    if (rows.length === 0) refuse(staffNotices.gone)
    return goTo(addresses.staff(), staffNotices.withdrawn)
  },
})

export const rolesPage = page(access, {
  address: addresses.roles,
  action: 'staff.manage',
  showsPersons: true,
  load: async (work, { person }) => found(isUuid(person) ? (await colleaguesOf(work, person))[0] : null),
  head: ({ name }, visit) => settingsHead(visit, name || staffTexts(visit.language).nameless, staffList(visit)),
  view({ id, name, roles }, { space, language }) {
    const t = staffTexts(language)
    return (
      <SettingsPage title={name || t.nameless} lead={t.changeLead}>
        <Form path={addresses.roles.path} submit={t.save} cancel={addresses.staff()}>
          <CheckboxGroup
            name="roles"
            label={t.roles}
            values={roles}
            choices={rolesIn(space.kind).map((role) => ({
              value: role,
              label: roleName(role, language),
              hint: roleHint(role, language),
            }))}
          />
        </Form>
        <Section id="entfernen" title={t.remove}>
          <p>{t.removeHint}</p>
          <Form path={addresses.removeStaff.path} action={addresses.removeStaff({ person: id })} prefix="weg-">
            <Button look="danger">{t.remove}</Button>
          </Form>
        </Section>
      </SettingsPage>
    )
  },
})

export const rolesForm = form(access, {
  address: addresses.roles,
  action: 'staff.manage',
  page: rolesPage,
  fields: { roles: choices(allRoles) },
  load: async (work, { person }) => found(isUuid(person) ? (await colleaguesOf(work, person))[0] : null),
  async run(work, { roles }, colleague) {
    const wanted = rolesIn(work.space.kind).filter((role) => roles.includes(role))
    if (wanted.length === 0) refuse(staffNotices.chooseRole, 'roles')
    await setRoles(work, colleague.id, wanted)
    await tellRoles(work, colleague, wanted)
    return goTo(addresses.staff(), staffNotices.saved)
  },
})

export const removeStaffForm = form(access, {
  address: addresses.removeStaff,
  action: 'staff.manage',
  page: rolesPage,
  fields: {},
  load: async (work, { person }) => found(isUuid(person) ? (await colleaguesOf(work, person))[0] : null),
  async run(work, _input, colleague) {
    await setRoles(work, colleague.id, [])
    await tellRoles(work, colleague, [])
    return goTo(colleague.id === work.viewer.person ? '/' : addresses.staff(), staffNotices.removed)
  },
})

async function tellRoles(
  work: Parameters<typeof tell>[0] & { space: { name: string } },
  { id, language }: Colleague,
  roles: readonly Role[],
): Promise<void> {
  const t = staffTexts(language)
  const body = roles.length
    ? t.toldRoles(
        list(
          roles.map((role) => roleName(role, language)),
          language,
        ),
      )
    : t.toldRemoved()
  await tell(work, id, { topic: 'spaces.staff', subject: t.toldTitle(work.space.name), body, address: '' })
}
