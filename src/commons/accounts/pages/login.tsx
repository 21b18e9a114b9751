import { sql } from 'kysely'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { ErrorSummary, Form, HiddenInput } from '#foundation/ui/form.tsx'
import { PasswordInput, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { wish } from '../next-page.ts'
import { providerName } from '../provider.ts'
import { texts } from '../texts.ts'

interface DemoLogin {
  mail: string
  name: string
  password: string
  role: string
}

export const loginPage = page(access, {
  address: addresses.login,
  action: 'account.begin',
  house: true,
  async load({ tx, language }) {
    const { rows } = await sql<DemoLogin>`
      select mail, name, password, case when ${language} = 'en' then role_en else role_de end as role
      from accounts.demo_login order by position, mail`.execute(tx)
    return { demo: rows }
  },
  head: (_data, { language }) => ({
    title: texts(language).loginTitle,
    description: texts(language).loginLead,
    noIndex: true,
  }),
  view({ demo }, visit) {
    const t = texts(visit.language)
    const { viewer } = visit
    const provider = providerName()
    return (
      <Article title={t.loginTitle} lead={t.loginLead}>
        {viewer.person && (
          <Notice>
            <p>{t.already(viewer.name)}</p>
            <ActionLink to={addresses.account()}>{t.toAccount}</ActionLink>
          </Notice>
        )}
        <ErrorSummary form={addresses.passkeyLogin.path} />
        <Columns>
          <Form path={addresses.login.path} action={addresses.login(wish(visit))}>
            <TextInput name="mail" label={t.mail} type="email" autocomplete="username" />
            <PasswordInput name="password" label={t.password} use="current-password" />
            <div class="form-actions">
              <Button>{t.login}</Button>
              <Link to={addresses.forgotten(wish(visit))}>{t.forgotten}</Link>
            </div>
          </Form>
          <div class="stack">
            <PasskeyLogin />
            {provider && (
              <ActionLink to={addresses.provider(wish(visit))} look="second">
                {t.providerLogin(provider)}
              </ActionLink>
            )}
            <Section id="neu" title={t.noAccount}>
              <p>{t.noAccountHint}</p>
              <ActionLink to={addresses.register(wish(visit))}>{t.register}</ActionLink>
            </Section>
          </div>
        </Columns>
        {demo.length > 0 && <DemoLogins demo={demo} />}
      </Article>
    )
  },
})

/** One login per role, only while the demo network is loaded. */
const DemoLogins = ({ demo }: { demo: readonly DemoLogin[] }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  return (
    <Section id="demo" title={t.demoTitle} ruled>
      <Stack>
        <p>
          {t.demoLead} {t.demoPassword([...new Set(demo.map(({ password }) => password))].join(', '))}
        </p>
        <DataTable
          caption={t.demoTitle}
          captionOutOfSight
          rows={demo}
          columns={[
            { label: t.demoPerson, value: ({ name }) => name },
            {
              label: t.demoRole,
              value: ({ role, mail }) => (
                <>
                  {role}
                  <br />
                  <span class="small">
                    {mail.split('@')[0]}
                    <wbr />@{mail.split('@')[1]}
                  </span>
                </>
              ),
            },
            {
              label: t.login,
              number: true, // so that the word on the button stays whole
              value: ({ name, mail, password }) => (
                <Form path={`${addresses.login.path}#${mail}`} action={addresses.login(wish(visit))} class="row">
                  <HiddenInput name="mail" value={mail} />
                  <HiddenInput name="password" value={password} />
                  <Button look="second">
                    {t.login}
                    <span class="out-of-sight"> ({t.demoAs(name)})</span>
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      </Stack>
    </Section>
  )
}

/** Only with script, because passkeys are a matter of the browser; without it the element stays hidden and the password does. */
const PasskeyLogin = () => {
  const visit = useVisit()
  const t = texts(visit.language)
  return (
    <pass-key
      data-mode="get"
      data-then={hrefFor(visit, addresses.passkeyLogin(wish(visit)))}
      data-failed={t.passkeyFailed}
      hidden
    >
      <Form path={addresses.passkeyLoginOffer.path} class="stack">
        <HiddenInput name="token" value="" />
        <HiddenInput name="response" value="" />
        <Button look="second" icon="lock">
          {t.passkeyLogin}
        </Button>
        <p role="status" />
      </Form>
    </pass-key>
  )
}
