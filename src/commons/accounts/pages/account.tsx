import { places } from '#commons/front/addresses.ts'
import { found } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { languageNames } from '#foundation/ui/language-names.ts'
import { Article } from '#foundation/ui/layout.tsx'
import { Button, LinkList } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { loginOf } from '../people.ts'
import { texts } from '../texts.ts'
import { AccountPage, accountHead } from './parts.tsx'

export const accountPage = page(access, {
  address: addresses.account,
  action: 'account.own',
  house: true,
  load: async () => null,
  head: (_data, { language }) => ({ title: texts(language).accountTitle, noIndex: true }),
  view(_data, { language, viewer }) {
    const t = texts(language)
    return (
      <Article title={viewer.name} kicker={t.accountTitle} lead={t.accountLead}>
        <LinkList
          items={[
            { to: addresses.registrations(), title: t.registrations, note: t.registrationsNote },
            { to: places.inbox(), title: t.inbox, note: t.inboxNote },
            { to: addresses.wishes(), title: t.wishes, note: t.wishesNote },
            { to: addresses.calendar(), title: t.calendar, note: t.calendarNote },
            {
              to: addresses.organisations(),
              title: t.organisations,
              note: organisationsOf(viewer) || t.organisationsNote,
            },
            { to: addresses.details(), title: t.details, note: t.detailsNote },
            { to: addresses.security(), title: t.security, note: t.securityNote },
            { to: addresses.sessions(), title: t.sessions, note: t.sessionsNote },
            { to: addresses.data(), title: t.data, note: t.dataNote },
          ]}
        />
        <Form path={addresses.logout.path}>
          <div class="form-actions">
            <Button look="second">{t.logout}</Button>
          </div>
        </Form>
      </Article>
    )
  },
})

/** The names of the organisations somebody belongs to. */
const organisationsOf = ({ memberships }: Viewer): string => memberships.map(({ name }) => name).join(', ')

export const detailsPage = page(access, {
  address: addresses.details,
  action: 'account.own',
  house: true,
  async load({ tx, viewer }) {
    const { name, language } = viewer.person
      ? found(await loginOf(tx, viewer.person))
      : { name: '', language: 'de' as const }
    return { name, preferred: language }
  },
  head: (_data, visit) => accountHead(visit, texts(visit.language).details),
  view({ name, preferred }, { language }) {
    const t = texts(language)
    return (
      <AccountPage title={t.details}>
        <Form path={addresses.details.path} submit={t.save}>
          <TextInput name="name" label={t.name} hint={t.nameHint} value={name} autocomplete="name" />
          <RadioGroup
            name="language"
            label={t.language}
            value={preferred}
            choices={(['de', 'leicht', 'en'] as const).map((value) => ({ value, label: languageNames[value] }))}
          />
        </Form>
      </AccountPage>
    )
  },
})
