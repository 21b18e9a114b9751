import { places } from '#commons/front/addresses.ts'
import { page } from '#foundation/http/route.ts'
import { Form } from '#foundation/ui/form.tsx'
import { PasswordInput, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { wish } from '../next-page.ts'
import { texts } from '../texts.ts'
import { peekToken } from '../tokens.ts'
import { MailSent, UnusableLink, usable } from './parts.tsx'

export const registerPage = page(access, {
  address: addresses.register,
  action: 'account.begin',
  house: true,
  load: async () => null,
  head: (_data, { language }) => ({ title: texts(language).registerTitle, description: texts(language).registerLead }),
  view(_data, visit) {
    const t = texts(visit.language)
    return (
      <Article title={t.registerTitle} lead={t.registerLead}>
        <Form path={addresses.register.path} action={addresses.register(wish(visit))} submit={t.register}>
          <TextInput name="name" label={t.name} hint={t.nameHint} autocomplete="name" />
          <TextInput name="mail" label={t.mail} hint={t.mailHint} type="email" autocomplete="username" />
          <PasswordInput name="password" label={t.password} hint={t.newPasswordHint} use="new-password" />
        </Form>
        <p>
          <Link to={places.privacy()}>{t.privacy}</Link>
        </p>
        <p>
          {t.haveAccount} <Link to={addresses.login(wish(visit))}>{t.login}</Link>
        </p>
      </Article>
    )
  },
})

export const registeredPage = page(access, {
  address: addresses.registered,
  action: 'account.begin',
  house: true,
  load: async () => null,
  head: (_data, { language }) => ({ title: texts(language).sentTitle, noIndex: true }),
  view(_data, { language }) {
    const t = texts(language)
    return <MailSent lead={t.sentLead} next={t.sentNext} again={addresses.register()} />
  },
})

export const confirmPage = page(access, {
  address: addresses.confirm,
  action: 'account.begin',
  house: true,
  load: (work, { token }) => peekToken(work, token, 'confirm'),
  head: (_data, { language }) => ({ title: texts(language).confirmTitle, noIndex: true }),
  view(held, visit) {
    const t = texts(visit.language)
    if (!usable(held)) {
      const login = held === 'used'
      return (
        <UnusableLink why={held} to={login ? addresses.login(wish(visit)) : addresses.register(wish(visit))}>
          {login ? t.login : t.register}
        </UnusableLink>
      )
    }
    return (
      <Article title={t.confirmTitle} lead={t.confirmLead(String(held.payload.name), held.mail)}>
        <Form
          path={addresses.confirm.path}
          action={{ href: visit.url.pathname + visit.url.search }}
          submit={t.confirmDeed}
        />
      </Article>
    )
  },
})
