import { page } from '#foundation/http/route.ts'
import { Form } from '#foundation/ui/form.tsx'
import { PasswordInput, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { wish } from '../next-page.ts'
import { texts } from '../texts.ts'
import { peekToken } from '../tokens.ts'
import { MailSent, UnusableLink, usable } from './parts.tsx'

export const forgottenPage = page(access, {
  address: addresses.forgotten,
  action: 'account.begin',
  house: true,
  load: async () => null,
  head: (_data, { language }) => ({ title: texts(language).forgottenTitle, noIndex: true }),
  view(_data, visit) {
    const t = texts(visit.language)
    return (
      <Article title={t.forgottenTitle} lead={t.forgottenLead}>
        <Form path={addresses.forgotten.path} submit={t.sendLink} cancel={addresses.login(wish(visit))}>
          <TextInput name="mail" label={t.mail} type="email" autocomplete="username" />
        </Form>
      </Article>
    )
  },
})

export const forgottenSentPage = page(access, {
  address: addresses.forgottenSent,
  action: 'account.begin',
  house: true,
  load: async () => null,
  head: (_data, { language }) => ({ title: texts(language).sentTitle, noIndex: true }),
  view(_data, { language }) {
    const t = texts(language)
    return <MailSent lead={t.forgottenSentLead} next={t.forgottenSentNext} again={addresses.forgotten()} />
  },
})

export const newPasswordPage = page(access, {
  address: addresses.newPassword,
  action: 'account.begin',
  house: true,
  load: (work, { token }) => peekToken(work, token, 'password'),
  head: (_data, { language }) => ({ title: texts(language).newPasswordTitle, noIndex: true }),
  view(held, { language }) {
    const t = texts(language)
    if (!usable(held)) {
      return (
        <UnusableLink why={held} to={addresses.forgotten()}>
          {t.sendLink}
        </UnusableLink>
      )
    }
    return (
      <Article title={t.newPasswordTitle} lead={t.newPasswordLead}>
        <Form path={addresses.newPassword.path} submit={t.savePassword}>
          <PasswordInput name="password" label={t.newPassword} hint={t.newPasswordHint} use="new-password" />
        </Form>
      </Article>
    )
  },
})
