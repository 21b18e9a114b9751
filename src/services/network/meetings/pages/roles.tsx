import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { meetingAddresses as addresses } from '../addresses.ts'
import { meetingAt, subject } from '../load.ts'
import { roles } from '../meeting.ts'
import { peopleFor, rolesOf } from '../queries.ts'
import { staffTexts } from '../texts/staff.ts'
import { roleWords, texts } from '../texts/texts.ts'

/** Who hosts, moderates and speaks. */
export const rolesPage = page(access, {
  address: addresses.roles,
  action: 'meeting.run',
  only: 'network',
  async load(work, params) {
    const at = await meetingAt(work, params)
    const runs = may(work, access, 'meeting.run', at.subject)
    const { tx, space } = work
    return {
      ...at,
      given: runs ? await rolesOf(tx, space.id, at.meeting.id) : [],
      people: runs ? await peopleFor(tx, space.id, at.meeting.gathering.id) : [],
    }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).roles,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, given, people }, { language }) {
    const t = staffTexts(language)
    const at = { treff: meeting.slug }
    return (
      <Article title={texts(language).roles} kicker={meeting.title} lead={t.rolesLead}>
        {given.length === 0 ? (
          <p>{t.noRoles}</p>
        ) : (
          <ul class="plain-list">
            {given.map(({ person, name, role }) => (
              <li>
                <Form
                  path={addresses.removeRole.path}
                  action={addresses.removeRole(at)}
                  summary={false}
                  prefix={`${role}-${person.slice(-12)}-`}
                >
                  <HiddenInput name="person" value={person} />
                  <HiddenInput name="role" value={role} />
                  <Row>
                    <strong>{name}</strong>
                    <StatusTag>{say(roleWords[role], language)}</StatusTag>
                    <Button look="plain">
                      {t.take}
                      <span class="out-of-sight">
                        {' '}
                        ({name}, {say(roleWords[role], language)})
                      </span>
                    </Button>
                  </Row>
                </Form>
              </li>
            ))}
          </ul>
        )}
        <Section title={t.give} id="geben">
          {people.length === 0 ? (
            <p>{t.nobodyToChoose}</p>
          ) : (
            <Form path={addresses.roles.path} action={addresses.roles(at)} submit={t.give}>
              <Select
                name="person"
                label={t.person}
                value={people[0]?.id}
                choices={people.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <RadioGroup
                name="role"
                label={t.role}
                value="moderator"
                choices={roles.map((value) => ({ value, label: say(roleWords[value], language) }))}
              />
            </Form>
          )}
        </Section>
      </Article>
    )
  },
})
